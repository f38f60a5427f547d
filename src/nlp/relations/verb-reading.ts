/** Whether a token is a verb in its place, and which; tolerant of wrong tags. */
import { LEXICON, type VerbReading } from '../lexicon/load-lexicon.ts'
import type { Token } from '../token.ts'

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"])
const AUXILIARIES = new Set([
  ...BE,
  'have',
  'has',
  'had',
  'having',
  "'ve",
  "'d",
  'do',
  'does',
  'did',
  'get',
  'gets',
  'got',
])
const MODALS = new Set([
  'will',
  'shall',
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'must',
  "'ll",
  'wo',
  'ca',
  'cannot',
  'ought',
  "won't",
  "can't",
  "wouldn't",
  "couldn't",
  "shouldn't",
])
const NEGATIONS = new Set([
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  "won't",
  "can't",
  'cannot',
  "wouldn't",
  "couldn't",
  "shouldn't",
  "didn't",
  "doesn't",
  "don't",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
])
const CONTRACTED = new Set([
  "didn't",
  "doesn't",
  "don't",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
])

/** True for the forms of "be"; the argument of these tests is a token's `norm`. */
export const isBe = (norm: string): boolean => BE.has(norm) || /^(?:is|was|are|were)n't$/.test(norm)
/** True for "be", "have", "do" and "get" in all forms. */
export const isAuxiliary = (norm: string): boolean => AUXILIARIES.has(norm) || CONTRACTED.has(norm)
/** True for "will", "must", "could". */
export const isModal = (norm: string): boolean => MODALS.has(norm)
/** True for "not", "never", "won't". */
export const isNegation = (norm: string): boolean => NEGATIONS.has(norm)

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'no',
  'any',
  'some',
  'every',
  'each',
  'all',
  'both',
  'several',
  'many',
  'few',
])
/** True for articles, demonstratives and possessives ("the", "its"). */
export const isDeterminer = (token: Token): boolean => token.pos === 'DET' || DETERMINERS.has(token.norm)

/** The verb reading of a token from the lexicon's forms, else from its tag; null where it has none. */
export function verbReading(token: Token): VerbReading | null {
  const known = LEXICON.verbForms.get(token.norm)
  if (known) return known
  if (token.pos !== 'VERB') return null
  return { lemma: token.lemma, form: token.verbForm ?? 'INFINITIVE' }
}

/** What stands around a token, as far as it tells a verb from a noun or an adjective. */
export interface Surroundings {
  readonly previous: Token | undefined
  readonly next: Token | undefined
  /** True where the token belongs to a mention. */
  readonly inMention: boolean
  /** True where the previous token ends a mention that is no modifier, or is a pronoun. */
  readonly afterActor: boolean
  /** True where the next token begins a mention. */
  readonly beforeActor: boolean
  /** True where the previous token ends a mention in the plural or is a pronoun other than "it". */
  readonly afterPlural: boolean
  /** True where the actor before it stands behind "that": "demanded that Ruritania withdraw". */
  readonly subjunctive: boolean
  /** True where the words before it belong to a phrase that a preposition or a verb governs. */
  readonly governed: boolean
}

/** Verbs that take a bare infinitive. */
const BARE = new Set(['help', 'let', 'make', 'see', 'hear', 'dare', 'watch'])
const PERFECT = new Set(['have', 'has', 'had', "'ve"])
const OBJECT_START = new Set<Token['pos']>(['DET', 'PRON', 'NUM', 'PROPN'])

function startsComplement(at: Surroundings): boolean {
  const { next } = at
  return (
    next === undefined ||
    at.beforeActor ||
    OBJECT_START.has(next.pos) ||
    next.pos === 'ADP' ||
    next.pos === 'SCONJ' ||
    next.norm === 'to' ||
    next.norm === 'that' ||
    isDeterminer(next)
  )
}

/** "rights abuses", "launched air strikes on": an -s or -ing form behind a noun, with no object behind it, is a noun. */
function isMistakenNoun(reading: VerbReading, at: Surroundings): boolean {
  const { previous, next } = at
  if (previous === undefined || at.afterActor || (previous.pos !== 'NOUN' && previous.pos !== 'ADJ')) return false
  const ends =
    next === undefined ||
    next.pos === 'ADP' ||
    next.pos === 'PUNCT' ||
    next.pos === 'CCONJ' ||
    next.pos === 'PART' ||
    next.pos === 'SCONJ' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX'
  if (!ends) return false
  if (reading.form === 'PRESENT')
    return previous.pos === 'ADJ' || previous.norm !== previous.lemma || LEXICON.nouns.has(reading.lemma)
  return (
    reading.form === 'GERUND' &&
    (next?.pos === 'SCONJ' || next?.pos === 'PUNCT' || next?.norm === 'of' || next === undefined)
  )
}

/** True where the token is used as a verb in its place. */
export function isVerbHere(token: Token, at: Surroundings): boolean {
  if (at.inMention || token.norm === 'likely') return false
  const reading = verbReading(token)
  if (reading === null) return false
  const { previous, next } = at
  const nominalBefore =
    previous !== undefined &&
    (isDeterminer(previous) ||
      previous.pos === 'ADJ' ||
      previous.norm === "'s" ||
      previous.norm === "'" ||
      previous.pos === 'NUM')
  const nominalAfter = next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  if (token.pos === 'VERB' || token.pos === 'AUX') {
    if (isMistakenNoun(reading, at)) return false
    // "after newly elected President", "the badly wounded minister".
    if (reading.form !== 'GERUND' && previous?.pos === 'ADV' && at.governed && (nominalAfter || at.beforeActor))
      return false
    if (
      (reading.form === 'PRESENT' || reading.form === 'INFINITIVE') &&
      at.governed &&
      !at.afterActor &&
      previous?.pos !== 'ADP' &&
      previous?.norm !== 'to'
    )
      return false
    // "expressed concern": a base form behind another verb is its object.
    if (
      reading.form === 'INFINITIVE' &&
      previous?.pos === 'VERB' &&
      LEXICON.nouns.has(token.norm) &&
      !BARE.has(verbReading(previous)?.lemma ?? '')
    )
      return false
    // A base form needs "to", a modal or a plural before it: "U.S. war moves" has no verb.
    if (reading.form === 'INFINITIVE' && at.afterActor && !at.afterPlural && !at.subjunctive) return false
    // A participle or an -ing form between a determiner and a noun is an adjective ("the detained leaders").
    if (nominalBefore && previous?.norm !== 'that' && previous?.norm !== 'all' && previous?.norm !== 'both')
      return (
        !(nominalAfter || at.beforeActor) &&
        reading.form !== 'INFINITIVE' &&
        reading.form !== 'GERUND' &&
        reading.form !== 'PRESENT'
      )
    if (previous?.pos === 'ADP' && reading.form !== 'GERUND' && previous.norm !== 'to' && nominalAfter) return false
    return true
  }
  if (nominalBefore) return false
  if (previous && PERFECT.has(previous.norm) && reading.form !== 'PRESENT' && reading.form !== 'GERUND') return true
  if (previous && (previous.norm === 'to' || isModal(previous.norm)) && reading.form === 'INFINITIVE') return true
  if (previous && previous.pos === 'PART' && previous.norm === 'to') return false
  if (reading.form === 'PAST' || reading.form === 'PARTICIPLE') {
    if (previous && (isAuxiliary(previous.norm) || isNegation(previous.norm))) return true
    return (
      (at.afterActor ||
        previous?.pos === 'NOUN' ||
        previous?.pos === 'PRON' ||
        previous?.pos === 'ADV' ||
        previous?.pos === 'CCONJ') &&
      startsComplement(at)
    )
  }
  if (reading.form === 'GERUND' && previous && isBe(previous.norm) && next?.norm !== 'of') return true
  if (reading.form === 'GERUND' && previous && isBe(previous.norm) && next?.norm !== 'of') return true
  if (reading.form === 'GERUND')
    return (
      (previous === undefined || previous.pos === 'PUNCT' || previous.pos === 'ADP' || isAuxiliary(previous.norm)) &&
      startsComplement(at) &&
      next?.pos !== 'ADP'
    )
  if (reading.form === 'PRESENT')
    return (
      (at.afterActor || previous?.pos === 'ADV') &&
      startsComplement(at) &&
      (next?.pos !== 'ADP' || next.norm === 'with')
    )
  return at.afterActor && startsComplement(at) && next?.pos !== 'ADP'
}
