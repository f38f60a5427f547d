/** Reads a verb group: auxiliaries, negation, modality, voice, main verb and particle. */
import type { Modality } from '../../model/statement.ts'
import { LEXICON, type VerbReading } from '../lexicon/load-lexicon.ts'
import type { Token } from '../token.ts'
import { isAuxiliary, isBe, isModal, isNegation } from './auxiliaries.ts'
import type { VerbGroup } from './sentence-element.ts'
import { verbReading } from './verb-form.ts'

const PLANNED_MODALS = new Set(['will', 'shall', "'ll", 'wo', "won't"])
const LINKING = new Set(['remain', 'feel', 'become', 'stand', 'seem', 'stay'])

interface Cursor {
  readonly tokens: readonly Token[]
  readonly end: number
  /** True where the token at this index is a verb in its place. */
  readonly isVerb: (index: number) => boolean
}

/** Adverbs that are tagged as something else. */
const ADVERBS = new Set(
  'also likely then now reportedly jointly formally first soon once again still so far long immediately today yesterday'.split(
    ' ',
  ),
)

const isAdverb = (token: Token): boolean => token.pos === 'ADV' || isNegation(token.norm) || ADVERBS.has(token.norm)

/** The particle after a verb that makes it another verb ("pull out"), directly or after the object pronoun; its token count. */
function particleLength(lemma: string, at: number, { tokens, end }: Cursor): number {
  const known = LEXICON.particles.get(lemma)
  if (!known) return 0
  for (let length = Math.min(2, end - at); length > 0; length--) {
    const text = tokens
      .slice(at, at + length)
      .map((token) => token.norm)
      .join(' ')
    if (known.has(text)) return length
  }
  return 0
}

function modalityOf(modal: string | null): Modality {
  if (modal === null) return 'ACTUAL'
  return PLANNED_MODALS.has(modal) ? 'PLANNED' : 'HYPOTHETICAL'
}

function auxiliaryLemma(norm: string): string {
  if (isBe(norm)) return 'be'
  if (/^(?:do|does|did)/.test(norm)) return 'do'
  return /^g[eo]t/.test(norm) ? 'get' : 'have'
}

/** Negations right before `at`. */
function negations(at: number, { tokens }: Cursor): number {
  let count = 0
  while (isNegation(tokens[at - 1 - count]?.norm ?? '')) count++
  return count
}

/** Longest insertion between commas inside a verb group. */
const INSERTION = 8

/** The token behind an insertion that opens with the comma at `at`, where a participle follows it; -1 where none does. */
function afterInsertion(at: number, { tokens, end, isVerb }: Cursor): number {
  for (let i = at + 1; i < Math.min(end, at + INSERTION); i++) {
    if (isVerb(i)) return -1
    if (tokens[i]?.norm !== ',') continue
    const next = tokens[i + 1]
    const form = next && i + 1 < end && isVerb(i + 1) ? verbReading(next)?.form : undefined
    return form === 'PAST' || form === 'PARTICIPLE' ? i + 1 : -1
  }
  return -1
}

/** What the words before the main verb say of it. */
interface Auxiliaries {
  /** Token index of the main verb; the last auxiliary where no verb follows ("has a plan"). */
  readonly main: number
  readonly count: number
  readonly be: boolean
  readonly modal: string | null
  readonly negated: boolean
}

/** Goes from `start` up to the main verb; null where none follows. */
function readAuxiliaries(start: number, cursor: Cursor): Auxiliaries | null {
  const { tokens, end, isVerb } = cursor
  let modal: string | null = null
  let negated = false
  let be = false
  let count = 0
  let main = -1
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (!token) break
    if (isNegation(token.norm)) negated = true
    // "must actively “identify": the quotation begins inside the group.
    if (count > 0 && main === -1 && token.pos === 'PUNCT' && token.norm !== ',') continue
    if ((isModal(token.norm) || (token.norm === "'d" && tokens[at + 1]?.norm === 'be')) && main === -1) {
      modal = fullModal(token.norm)
      count++
      continue
    }
    if (isAdverb(token)) continue
    // "has, according to the ministry, agreed".
    if (token.norm === ',' && main === at - 1 - negations(at, cursor) && count > 0) {
      const resumed = afterInsertion(at, cursor)
      if (resumed !== -1) {
        at = resumed - 1
        continue
      }
    }
    // "have" and "do" are main verbs where no verb follows them.
    if (isAuxiliary(token.norm)) {
      count++
      if (isBe(token.norm)) be = true
      main = at
      continue
    }
    // "would like to thank": elsewhere "like" is a preposition.
    const wish = modal !== null && main === -1 && token.norm === 'like' && tokens[at + 1]?.norm === 'to'
    if (wish) main = at
    else if (isVerb(at)) {
      const complement = main !== -1 && !be && count > 0 && verbReading(token)?.form === 'GERUND'
      if (!complement) main = at
    }
    break
  }
  return main === -1 ? null : { main, count, be, modal, negated }
}

function fullModal(norm: string): string {
  if (norm === "won't") return 'will'
  return norm === "'d" || norm === '’d' ? 'would' : norm
}

/** The word that tells what is done, or what somebody is. */
interface Predicate {
  readonly lemma: string
  readonly head: number
  readonly end: number
  readonly adjective: boolean
  /** A negation stands between the verb and the adjective. */
  readonly negated: boolean
}

/** The main verb with its particle, or the adjective that it links to the subject: "is grateful". */
function readPredicate(verb: VerbReading, { main, be }: Auxiliaries, cursor: Cursor): Predicate {
  const { tokens, end } = cursor
  const { norm } = tokens[main]!
  const linking = LINKING.has(verb.lemma)
  let negated = false
  if (isAuxiliary(norm) || linking) {
    let next = main + 1
    while (next < end && tokens[next] && isAdverb(tokens[next] as Token)) {
      if (isNegation(tokens[next]?.norm ?? '')) negated = true
      next++
    }
    const candidate = next < end ? tokens[next]?.norm : undefined
    if (candidate !== undefined && (be || linking) && LEXICON.adjectives.has(candidate))
      return { lemma: candidate, head: next, end: next + 1, adjective: true, negated }
  } else if (be && LEXICON.adjectives.has(norm))
    return { lemma: norm, head: main, end: main + 1, adjective: true, negated }
  const particle = tokens.slice(main + 1, main + 1 + particleLength(verb.lemma, main + 1, cursor))
  const lemma = [verb.lemma, ...particle.map((part) => part.norm)].join(' ')
  return { lemma, head: main, end: main + 1 + particle.length, adjective: false, negated }
}

function readMain(token: Token): VerbReading | null {
  const { norm } = token
  if (isAuxiliary(norm)) return { lemma: auxiliaryLemma(norm), form: 'PRESENT' }
  return norm === 'like' ? { lemma: 'like', form: 'INFINITIVE' } : verbReading(token)
}

/** Reads the verb group that begins at `start` (an auxiliary, a modal, "to" or a verb); null where no verb follows. */
export function readVerbGroup(start: number, cursor: Cursor): VerbGroup | null {
  const { tokens } = cursor
  const infinitive = tokens[start]?.norm === 'to'
  const auxiliaries = readAuxiliaries(infinitive ? start + 1 : start, cursor)
  const main = auxiliaries && tokens[auxiliaries.main]
  const verb = main ? readMain(main) : null
  if (!auxiliaries || !main || !verb) return null
  const predicate = readPredicate(verb, auxiliaries, cursor)
  const verbal = !predicate.adjective
  const past = verb.form === 'PAST' || verb.form === 'PARTICIPLE'
  const passive = verbal && auxiliaries.be && past && !isAuxiliary(main.norm)
  const form = infinitive ? 'INFINITIVE' : formOf(verb, verbal, tokens[start]?.norm, auxiliaries)
  return {
    first: start,
    end: predicate.end,
    head: predicate.head,
    lemma: predicate.lemma,
    form,
    bare: !infinitive && auxiliaries.count === 0 && verb.form === 'INFINITIVE',
    finiteOnly: !infinitive && LEXICON.finiteOnly.has(main.norm),
    voice: passive || form === 'PARTICIPLE' ? 'PASSIVE' : 'ACTIVE',
    // "neither confirmed nor denied".
    polarity:
      auxiliaries.negated || predicate.negated || isCorrelative(tokens[start - 1]?.norm) ? 'DENIED' : 'AFFIRMED',
    modality: modalityOf(auxiliaries.modal),
    modal: auxiliaries.modal,
  }
}

function isCorrelative(norm: string | undefined): boolean {
  return norm === 'neither' || norm === 'nor'
}

function formOf(
  verb: VerbReading,
  verbal: boolean,
  opening: string | undefined,
  { be, count }: Auxiliaries,
): VerbGroup['form'] {
  // "accused of having incited", "after being summoned".
  if ((verb.form === 'GERUND' && verbal && !be) || opening === 'having' || opening === 'being') return 'GERUND'
  return verb.form === 'PARTICIPLE' && verbal && count === 0 ? 'PARTICIPLE' : 'FINITE'
}
