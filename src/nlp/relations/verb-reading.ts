/** Whether a token is a verb in its place, tolerant of wrong tags. */
import { LEXICON, type VerbReading } from '../lexicon/load-lexicon.ts'
import type { Token } from '../token.ts'
import { isAuxiliary, isBe, isDeterminer, isModal, isNegation } from './auxiliaries.ts'
import { isMistakenNoun, isNounForm } from './noun-form.ts'
import { type Surroundings, verbReading } from './verb-form.ts'

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

/** Verbs whose past is their base form. */
const UNCHANGED = new Set([
  'put',
  'set',
  'cut',
  'hit',
  'let',
  'shut',
  'quit',
  'cast',
  'hurt',
  'split',
  'spread',
  'beat',
])

/** "the teachers call off a strike", "the members refuse to": a base form that its particle or "to" shows to be a verb. */
function opensByForm(token: Token, reading: VerbReading, at: Surroundings): boolean {
  const { previous, next } = at
  if (at.subjunctive && reading.form === 'INFINITIVE' && at.afterActor) return !LEXICON.nouns.has(reading.lemma)
  const base = reading.form === 'INFINITIVE' || reading.form === 'PRESENT'
  if (!base || !next || (previous?.pos !== 'PROPN' && previous?.pos !== 'NOUN')) return false
  if (next.norm === 'to')
    return (
      LEXICON.controls.has(reading.lemma) &&
      !LEXICON.nounControls.has(reading.lemma) &&
      !LEXICON.nouns.has(reading.lemma)
    )
  if (token.norm !== reading.lemma) return false
  return next.norm !== 'on' && next.norm !== 'for' && LEXICON.particles.get(reading.lemma)?.has(next.norm) === true
}

/** True where the token is used as a verb in its place. */
export function isVerbHere(token: Token, at: Surroundings): boolean {
  if (at.inMention || token.norm === 'likely') return false
  const reading = verbReading(token)
  if (reading === null || isName(token, reading, at)) return false
  const { previous } = at
  if (isNounForm(token, reading, at) || (previous?.norm === 'to' && reading.form === 'PRESENT')) return false
  const described = previous !== undefined && describesNoun(previous)
  if (!described && opensByForm(token, reading, at)) return true
  if (token.pos === 'VERB' || token.pos === 'AUX') return !isMistakenVerb(token, reading, at, described)
  return !described && isMissedVerb(reading, at)
}

/** "July 21 for meetings with Finance Minister", "March 26-30": a capital inside a sentence opens no verb. */
function isName(token: Token, { form }: VerbReading, { previous, next }: Surroundings): boolean {
  if (form !== 'INFINITIVE' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  if (next?.pos !== 'NUM' && next?.pos !== 'PROPN') return false
  return previous?.pos === 'PROPN' || previous?.norm === ',' || previous?.pos === 'ADP'
}

/** True for what stands before a noun and says which or how many. */
function describesNoun(previous: Token): boolean {
  const { pos, norm } = previous
  return isDeterminer(previous) || pos === 'ADJ' || pos === 'NUM' || (pos === 'PART' && /^['’]s?$/.test(norm))
}

/** True where a word that is tagged as a verb is a noun or an adjective. `described`: what stands before it describes nouns. */
function isMistakenVerb(token: Token, reading: VerbReading, at: Surroundings, described: boolean): boolean {
  const { form } = reading
  const { previous, next } = at
  if (isMistakenNoun(reading, at)) return true
  const nominalAfter = next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  const beforeNoun = nominalAfter || at.beforeActor
  if (isAdjectiveBehindVerb(reading, at, beforeNoun)) return true
  if (form === 'PRESENT' || form === 'INFINITIVE') {
    if (at.governed && !at.afterActor && previous?.pos !== 'ADP' && previous?.norm !== 'to') return true
  }
  if (form === 'INFINITIVE' && isNounLikeInfinitive(token, reading, at)) return true
  // A participle or an -ing form between a determiner and a noun is an adjective ("the detained leaders").
  if (described && !/^(?:that|all|both)$/.test(previous?.norm ?? ''))
    return beforeNoun || form === 'INFINITIVE' || form === 'GERUND' || form === 'PRESENT'
  return previous?.pos === 'ADP' && form !== 'GERUND' && previous.norm !== 'to' && nominalAfter
}

function isAdjectiveBehindVerb(
  { form }: VerbReading,
  { previous, governed }: Surroundings,
  beforeNoun: boolean,
): boolean {
  if (!beforeNoun) return false
  // "pardoned jailed activists": a participle behind a verb and before a noun is an adjective.
  if (
    (form === 'PAST' || form === 'PARTICIPLE') &&
    previous?.pos === 'VERB' &&
    previous.verbForm !== 'GERUND' &&
    !isAuxiliary(previous.norm) &&
    verbReading(previous)?.lemma !== 'say'
  )
    return true
  // "after newly elected President", "the badly wounded minister".
  return form !== 'GERUND' && previous?.pos === 'ADV' && governed
}

function isNounLikeInfinitive({ norm }: Token, { lemma }: VerbReading, at: Surroundings): boolean {
  const { previous } = at
  // "expressed concern": a base form behind another verb is its object.
  if (previous?.pos === 'VERB' && LEXICON.nouns.has(norm) && !BARE.has(verbReading(previous)?.lemma ?? '')) return true
  // A base form needs "to", a modal or a plural before it: "U.S. war moves" has no verb.
  return at.afterActor && !at.afterPlural && !at.subjunctive && !UNCHANGED.has(lemma)
}

/** True where a word that is tagged as something else is a verb, by its form and its neighbours. */
function isMissedVerb({ form, lemma }: VerbReading, at: Surroundings): boolean {
  const { previous, next } = at
  if (previous) {
    if (PERFECT.has(previous.norm) && form !== 'PRESENT' && form !== 'GERUND') return true
    if (form === 'INFINITIVE' && (previous.norm === 'to' || isModal(previous.norm))) return true
    if (previous.pos === 'PART' && previous.norm === 'to') return false
  }
  const determined = next !== undefined && isDeterminer(next)
  // "is inclusive, respects the rights of all": a plural noun has no determiner behind it.
  if (form === 'PRESENT' && previous?.pos === 'PUNCT' && determined) return true
  // "to stand with Graustark and hold the aggressor to account".
  if (form === 'INFINITIVE' && previous?.pos === 'CCONJ' && determined && !LEXICON.nouns.has(lemma)) return true
  if (form === 'PAST' || form === 'PARTICIPLE') {
    if (previous && (isAuxiliary(previous.norm) || isNegation(previous.norm))) return true
    return (at.afterActor || /^(?:NOUN|PRON|ADV|CCONJ)$/.test(previous?.pos ?? '')) && startsComplement(at)
  }
  if (form === 'GERUND') {
    if (previous && isBe(previous.norm) && next?.norm !== 'of') return true
    const opens = !previous || previous.pos === 'PUNCT' || previous.pos === 'ADP' || isAuxiliary(previous.norm)
    return opens && startsComplement(at) && next?.pos !== 'ADP'
  }
  if (form === 'PRESENT')
    return (
      (at.afterActor || previous?.pos === 'ADV') &&
      startsComplement(at) &&
      (next?.pos !== 'ADP' || next.norm === 'with')
    )
  return at.afterActor && startsComplement(at) && next?.pos !== 'ADP'
}
