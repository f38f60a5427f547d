/** One Doc's layers as the relation rules read them, with the look-ups that they share. */
import type { Argument, Clause } from '../clause.ts'
import type { Coreference, Mention } from '../mention.ts'
import type { Attribution, Quotation } from '../quotation.ts'
import type { Sentence, Token } from '../token.ts'

/** Layers and look-ups of one Doc; read only. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** False for a sentence of the headline or byline. */
  readonly readable: (sentence: number) => boolean
  readonly mentions: readonly Mention[]
  readonly coreference: Coreference
  readonly quotations: readonly Quotation[]
  /** Quotations around a place, outermost first; the argument is a UTF-16 offset. */
  readonly quotedAt: (offset: number) => readonly Quotation[]
  /** Attributions around a place, innermost first; the argument is a UTF-16 offset. */
  readonly attributionsAt: (offset: number) => readonly Attribution[]
  readonly clauses: readonly Clause[]
  /** By sentence index, in order of text. */
  readonly clausesOf: (sentence: number) => readonly Clause[]
  /** True for an issuing body's own text, whose present tense announces ("The Secretary meets with ..."). */
  readonly announces: boolean
  /** By clause index: the clauses that depend on it, in order. */
  readonly children: ReadonlyMap<number, readonly Clause[]>
  /** By token index: index of the mention, or -1. */
  readonly mentionAt: Int32Array
}

/** Who acts in a clause, whatever its voice. */
export function logicalSubject(clause: Clause): Argument | null {
  if (clause.voice === 'ACTIVE') return clause.subject
  return clause.obliques.find((oblique) => oblique.preposition === 'by') ?? null
}

/** Who or what is acted upon, whatever the voice. */
export function logicalObject(clause: Clause): Argument | null {
  return clause.voice === 'ACTIVE' ? clause.object : (clause.object ?? clause.subject)
}

/** The mention that the head of the argument belongs to; null where an actor only modifies it. */
export function headMention(argument: Argument, { mentions, mentionAt }: Reading): Mention | null {
  const mention = mentions[mentionAt[argument.head] ?? -1]
  return mention && !mention.modifier ? mention : null
}

/** The argument's head noun as it stands, in lower case. */
export function headNorm(argument: Argument, { tokens }: Reading): string {
  return tokens[argument.head]?.norm ?? ''
}

/** The dictionary form of the argument's head noun. */
export function headLemma(argument: Argument, { tokens }: Reading): string {
  return tokens[argument.head]?.lemma ?? ''
}
