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
  if (reading === null) return false
  const { previous, next } = at
  // "July 21 for meetings with Finance Minister", "March 26-30": a capital inside a sentence opens no verb.
  if (
    reading.form === 'INFINITIVE' &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    (next?.pos === 'NUM' || next?.pos === 'PROPN') &&
    (previous?.pos === 'PROPN' || previous?.norm === ',' || previous?.pos === 'ADP')
  )
    return false
  const nominalBefore =
    previous !== undefined &&
    (isDeterminer(previous) ||
      previous.pos === 'ADJ' ||
      (previous.pos === 'PART' && /^['’]s?$/.test(previous.norm)) ||
      previous.pos === 'NUM')
  const nominalAfter = next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  if (isNounForm(token, reading, at) || (previous?.norm === 'to' && reading.form === 'PRESENT')) return false
  if (opensByForm(token, reading, at) && !nominalBefore) return true
  if (token.pos === 'VERB' || token.pos === 'AUX') {
    if (isMistakenNoun(reading, at)) return false
    // "pardoned jailed activists": a participle behind a verb and before a noun is an adjective.
    if (
      (reading.form === 'PAST' || reading.form === 'PARTICIPLE') &&
      previous?.pos === 'VERB' &&
      previous.verbForm !== 'GERUND' &&
      !isAuxiliary(previous.norm) &&
      (nominalAfter || at.beforeActor) &&
      verbReading(previous)?.lemma !== 'say'
    )
      return false
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
    if (
      reading.form === 'INFINITIVE' &&
      at.afterActor &&
      !at.afterPlural &&
      !at.subjunctive &&
      !UNCHANGED.has(reading.lemma)
    )
      return false
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
  // "is inclusive, respects the rights of all": a plural noun has no determiner behind it.
  if (reading.form === 'PRESENT' && previous?.pos === 'PUNCT' && next !== undefined && isDeterminer(next)) return true
  // "to stand with Graustark and hold the aggressor to account".
  if (
    reading.form === 'INFINITIVE' &&
    previous?.pos === 'CCONJ' &&
    next !== undefined &&
    isDeterminer(next) &&
    !LEXICON.nouns.has(reading.lemma)
  )
    return true
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
