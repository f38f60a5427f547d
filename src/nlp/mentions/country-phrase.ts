/** Countries at a place in a sentence, and whether a capital stands for its government there. */
import { COUNTRY_WORDS, type CountryUse } from '../country-names.ts'
import { ADDRESSED_WORDS, JOURNEY_NOUNS } from '../lexicon/noun-kinds.ts'
import { bare, isCalendarWord, isCapital, isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

export interface CountryPhrase {
  readonly country: string | null
  readonly name: string
  readonly use: CountryUse
  /** Index after its last token, without a possessive ending. */
  readonly end: number
}

/** The country word that starts at `at`; null where none does. */
export function readCountry(view: SentenceView, at: number): CountryPhrase | null {
  const token = tokenAt(view, at)
  if (!token || !isCapital(token)) return null
  const match = COUNTRY_WORDS.match(view.tokens, at, view.to)
  return match ? { ...match.value, end: match.end } : null
}

const PLACE_PREPOSITIONS = new Set(
  'in at near from outside around through throughout inside across via within into'.split(' '),
)

/** Cities that people visit for the bodies that sit there. */
const SEATS = /^(?:brussels|vienna|strasbourg)$/

/** "travel to Cairo", "a visit last week to Kyiv", "arrived in Lima": true where a journey ends at the city. */
function isDestination(view: SentenceView, at: number): boolean {
  const before = tokenAt(view, at - 1)
  const preposition = before?.norm
  if (before?.pos === 'VERB' && before.lemma === 'visit') return true
  if (SEATS.test(tokenAt(view, at)?.norm ?? '')) return false
  if (preposition === 'in') return tokenAt(view, at - 2)?.lemma === 'arrive'
  if (preposition !== 'to') return false
  for (let back = 2; back <= 12; back++) {
    const token = tokenAt(view, at - back)
    if (!token || token.pos === 'PUNCT') return false
    if (JOURNEY_NOUNS.has(token.lemma)) return true
    if (token.pos === 'VERB') return false
  }
  return false
}

/** "Washington rejected", "between Moscow and Kyiv": true unless the words around say that the city itself is meant. */
export function standsForGovernment(view: SentenceView, at: number, end: number): boolean {
  const previous = tokenAt(view, at - 1)
  const next = tokenAt(view, end)
  if (isDestination(view, at)) return true
  if (previous && PLACE_PREPOSITIONS.has(previous.norm)) return false
  if (previous?.norm === 'to') {
    const mover = tokenAt(view, at - 2)
    if (!mover || !ADDRESSED_WORDS.has(mover.lemma)) return false
  }
  if (
    previous?.norm === 'of' &&
    /^(?:city|capital|streets|outskirts|university|mayor|north|south|east|west)$/.test(
      tokenAt(view, at - 2)?.norm ?? '',
    )
  )
    return false
  // A dateline or an address: "New Delhi, May 10 –", "WASHINGTON (AP)", "Doha, Qatar".
  if (at === view.from && next && /^(?:\(|-+|–|—)$/.test(next.norm)) return false
  if (next?.norm === ',') {
    const after = tokenAt(view, end + 1)
    if (after && (isCalendarWord(after) || (readCountry(view, end + 1)?.use === 'NAME' && at > view.from))) return false
    if (at === view.from && !view.tokens.slice(end, view.to).some(({ pos }) => pos === 'VERB')) return false
  }
  if (previous?.norm === ',' && tokenAt(view, at - 2) && readCountry(view, at - 2)?.use === 'CAPITAL') return false
  // "Moscow State University", "Kabul airport".
  if (next && isCapital(next) && next.pos === 'PROPN' && !isCalendarWord(next)) return false
  if (
    next?.pos === 'NOUN' &&
    !isPossessiveEnd(next) &&
    /^(?:airport|suburb|time|area|region|residents|mayor|stadium|hotel|street|court|police|district|embassy)$/.test(
      bare(next),
    )
  )
    return false
  return true
}
