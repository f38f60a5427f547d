/** The shallow parts of a sentence that clauses are built from. */
import type { Modality, Polarity } from '../../model/statement.ts'

/** A noun phrase without what hangs on it by prepositions; token indexes, half-open. */
export interface NounPhrase {
  readonly first: number
  readonly end: number
  readonly head: number
  /** Mentions inside it, in order of text. */
  readonly mentions: readonly number[]
  /** The mention that its head belongs to, null where a mention only modifies the head or there is none. */
  readonly headMention: number | null
  /** The mention that owns the head ("Graustark" in "Graustark's EU accession"); null without one. */
  readonly owner: number | null
  /** True for "Monday", "last week", "May 10". */
  readonly time: boolean
  /** True for "telephone", "video link": behind "by" it says how, not by whom. */
  readonly means: boolean
}

/** A verb with its auxiliaries, adverbs, negation and particle; token indexes, half-open. */
export interface VerbGroup {
  readonly first: number
  readonly end: number
  /** The main verb or predicate adjective. */
  readonly head: number
  /** Dictionary form, with particle. */
  readonly lemma: string
  /** FINITE also for a past form that may turn out to be a participle. */
  readonly form: 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE'
  /** The bare dictionary form stands without "to" or subject of its own. */
  readonly bare: boolean
  /** The form can be no participle: "spoke", "began". */
  readonly finiteOnly: boolean
  readonly voice: 'ACTIVE' | 'PASSIVE'
  readonly polarity: Polarity
  readonly modality: Modality
  readonly modal: string | null
}

/** One part of a sentence; token indexes, half-open. */
export type SentenceElement =
  /** Noun phrases that stand together ("X, Y and Z"). */
  | { readonly kind: 'NOUNS'; readonly first: number; readonly end: number; readonly phrases: readonly NounPhrase[] }
  | { readonly kind: 'VERB'; readonly first: number; readonly end: number; readonly group: VerbGroup }
  /** PREP: preposition. CC: "and", "but". SUB: "that", "if", "because". REL: "who", "which". COMMA. MARK: quotation marks, brackets, dashes, colons. */
  | {
      readonly kind: 'PREP' | 'CC' | 'SUB' | 'REL' | 'COMMA' | 'MARK'
      readonly first: number
      readonly end: number
      readonly norm: string
    }
