/** Nouns that a tagger takes for verbs: "the call", "Italian police", "stopped work". */
import { MONTHS } from '../lexicon/calendar.ts'
import { ACTOR_NOUNS, EVENT_NOUNS } from '../lexicon/verb-like-nouns.ts'
import {
  before,
  type DraftWord,
  isPossessiveMark,
  NOUN,
  opensObject,
  SUBJECT_PRONOUNS,
  type TagRule,
} from './draft-word.ts'

/** "Two Dutch engineers were": people, where another verb follows. */
export const countedPeople: TagRule = (words, at) => {
  const described = words[at - 1]?.pos === 'PROPN' || words[at - 1]?.pos === 'ADJ'
  const counted = described && words[at - 2]?.pos === 'NUM'
  return counted && words[at]!.verbForm === 'PRESENT' && words[at + 1]?.pos === 'AUX' ? NOUN : null
}

/** "the terrorist attacks that". */
export const kindOfAttack: TagRule = (words, at) =>
  /^(?:attacks?|acts?|threats?|plots?|strikes?)$/.test(words[at]!.norm) &&
  /^(?:terrorist|terror|missile|drone|rocket)$/.test(words[at - 1]?.norm ?? '')
    ? NOUN
    : null

/** "Italian police", "the Yemeni parties". */
export const bodyOfPeople: TagRule = (words, at) => {
  const { pos, norm } = words[at]!
  if (pos !== 'VERB' || !ACTOR_NOUNS.has(norm) || opensObject(words[at + 1])) return null
  const previous = words[before(words, at)]
  const asked =
    previous && (previous.norm === 'to' || previous.verbForm === 'MODAL' || SUBJECT_PRONOUNS.has(previous.norm))
  return asked ? null : NOUN
}

/** "the call", "Rubio's meeting", "in talks", "his visit". */
export const nounByPlace: TagRule = (words, at) => {
  const word = words[at]!
  if (word.pos !== 'VERB' || word.verbForm === 'PAST' || word.verbForm === 'PARTICIPLE') return null
  const previous = words[at - 1]
  const next = words[at + 1]
  if (!previous) return null
  if (isCounted(words, at)) return NOUN
  const attributive = next?.pos === 'NOUN' && word.verbForm === 'GERUND'
  if (isDetermined(previous) && !attributive)
    return previous.pos === 'PART' && word.verbForm !== 'GERUND' && opensObject(next) ? null : NOUN
  if (word.verbForm !== 'GERUND') {
    if (previous.pos === 'ADJ' && !opensObject(next)) return NOUN
    if (previous.pos === 'ADP' && previous.norm !== 'to' && /^\p{Ll}/u.test(word.text)) return NOUN
  }
  return !opensObject(next) && (isInnerNoun(words, at) || isEvent(word, previous)) ? NOUN : null
}

/** "freed 37 prisoners", "over 200 arrests"; a year is no amount. */
function isCounted(words: readonly DraftWord[], at: number): boolean {
  const { pos, norm } = words[at - 1]!
  if (pos !== 'NUM' || words[at]!.verbForm !== 'PRESENT' || /^(?:1[5-9]|20)\d\d$/.test(norm) || at < 2) return false
  return !opensObject(words[at + 1]) && !isMonth(words[at - 2])
}

/** "on June 13 meets": the number is a day. */
function isMonth(word: DraftWord | undefined): boolean {
  return word !== undefined && MONTHS.has(word.norm)
}

function isDetermined(previous: DraftWord): boolean {
  const { pos, norm } = previous
  if (pos === 'DET' && norm !== 'that' && norm !== 'all' && norm !== 'both') return true
  return (pos === 'PART' && isPossessiveMark(previous)) || /^(?:my|your|his|its|our|their|whose)$/.test(norm)
}

/** "the military campaign to": a determiner before two words, the second no verb of a plural subject. */
function isInnerNoun(words: readonly DraftWord[], at: number): boolean {
  const { pos, norm } = words[at - 1]!
  return pos === 'NOUN' && !norm.endsWith('s') && words[at - 2]?.pos === 'DET' && words[at]!.verbForm === 'INFINITIVE'
}

function isEvent({ norm }: DraftWord, { pos }: DraftWord): boolean {
  return EVENT_NOUNS.has(norm) && (pos === 'VERB' || pos === 'NUM' || pos === 'ADJ')
}

/** "Pirates hijacked a tanker", "Strikes have hit": a plural that opens the sentence before its verb. */
export const openingPlural: TagRule = (words, at) => {
  const { pos, verbForm, text } = words[at]!
  const next = words[at + 1]
  const opens = at === 0 && pos === 'VERB' && verbForm === 'PRESENT' && /^\p{Lu}/u.test(text)
  return opens && ((next?.pos === 'VERB' && next.verbForm === 'PAST') || next?.pos === 'AUX') ? NOUN : null
}

/** "stopped work in the mines". */
export const stoppedWork: TagRule = (words, at) =>
  words[at]!.norm === 'work' &&
  words[at]!.pos === 'VERB' &&
  /^(?:stop|halt|resum|begin|began|start|ceas|continu|suspend)/.test(words[at - 1]?.norm ?? '') &&
  !opensObject(words[at + 1])
    ? NOUN
    : null

/** "the right to". */
export const rightTo: TagRule = (words, at) =>
  words[at]!.norm === 'right' && words[at - 1]?.pos === 'DET' && words[at + 1]?.norm === 'to' ? NOUN : null

/** "said questions remain": a verb is no subject of its own. */
export const pluralBehindVerb: TagRule = (words, at) => {
  const { pos, verbForm, norm } = words[at]!
  const present = pos === 'VERB' && verbForm === 'PRESENT' && norm.endsWith('s')
  return present && words[at - 1]?.verbForm === 'PAST' ? NOUN : null
}
