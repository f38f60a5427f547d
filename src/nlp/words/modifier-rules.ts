/** Adjectives and adverbs that a tagger takes for verbs, nouns or prepositions: "armed forces", "has since declared". */
import { AUXILIARIES } from '../lexicon/function-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { ADJECTIVE, ADVERB, isNominal, type TagRule } from './draft-word.ts'

/** Look like past forms, or are too rare to be known. */
const JUDGING =
  /^un(?:provoked|justified|just|warranted|founded|interrupted|impeded|resolved|armed|manned|precedented|prompted|lawful)$|^premeditated$/

/** "an unprovoked and unjust war". */
export const judgingAdjective: TagRule = (words, at) => (JUDGING.test(words[at]!.norm) ? ADJECTIVE : null)

/** "Russian armed forces", "armed men". */
export const armedForces: TagRule = (words, at) =>
  words[at]!.norm === 'armed' &&
  words[at - 1]?.norm !== 'has' &&
  /^(?:forces?|men|groups?|gunmen|services|militants|militias?|rebels|factions?|wing)$/.test(words[at + 1]?.norm ?? '')
    ? ADJECTIVE
    : null

/** "Lithuania first opened its borders", "must first disarm". */
export const firstBeforeVerb: TagRule = (words, at) => {
  const previous = words[at - 1]
  const next = words[at + 1]
  if (words[at]!.norm !== 'first' || !previous) return null
  const beforePast = isNominal(previous) && next?.pos === 'VERB' && next.verbForm === 'PAST'
  return beforePast || previous.verbForm === 'MODAL' ? ADVERB : null
}

/** "coordinated efforts", "nuclear-armed nations": a participle that only describes the noun after it. */
export const describingParticiple: TagRule = (words, at) => {
  const word = words[at]!
  if (word.pos !== 'VERB' || (word.verbForm !== 'PAST' && word.verbForm !== 'PARTICIPLE')) return null
  const previous = words[at - 1]
  const next = words[at + 1]
  if (!next || !isNominal(next)) return null
  const describes =
    previous?.pos === 'ADP' ||
    previous?.pos === 'ADJ' ||
    previous?.verbForm === 'GERUND' ||
    (previous?.pos === 'DET' && previous.norm !== 'that') ||
    (word.norm.includes('-') && next.pos === 'NOUN')
  return describes ? ADJECTIVE : null
}

/** "has since declared". */
export const sinceInPerfect: TagRule = (words, at) =>
  words[at]!.norm === 'since' &&
  AUXILIARIES.get(words[at - 1]?.norm ?? '') === 'have' &&
  LEXICON.verbForms.has(words[at + 1]?.norm ?? '')
    ? ADVERB
    : null
