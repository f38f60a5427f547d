/** "the North", "the South": the two Korean states, in a text about Korea. */
import { COUNTRY_NAMES } from '../country-names.ts'
import { type Draft, draft } from './draft.ts'
import { isCapital, isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

const STATES: ReadonlyMap<string, string> = new Map([
  ['north', 'PRK'],
  ['south', 'KOR'],
])
/** Names that only a text about the Korean states holds. */
const ABOUT_KOREA = /\b(?:North Korean?|South Korean?|DPRK|Pyongyang|Kim Jong)\b/

/** True where "the North" in the text may be a state. */
export function isAboutKorea(text: string): boolean {
  return ABOUT_KOREA.test(text)
}

/** The Korean state that `the` at `at` opens; null where a part of a country or a longer name is meant. */
export function readKorea(view: SentenceView, at: number): Draft | null {
  const country = STATES.get(tokenAt(view, at + 1)?.norm ?? '')
  if (!view.korea || country === undefined || tokenAt(view, at)?.norm !== 'the') return null
  // "fired shells into the north": written small, it is the state only as a target.
  if (!isCapital(tokenAt(view, at + 1)) && !/^(?:into|against|at|towards?)$/.test(tokenAt(view, at - 1)?.norm ?? ''))
    return null
  const next = tokenAt(view, at + 2)
  if (next && (isCapital(next) || next.norm === 'of' || next.pos === 'NOUN' || next.norm.startsWith('-'))) return null
  // "in the South", "from the North": mostly a region.
  if (/^(?:in|of|from|across)$/.test(tokenAt(view, at - 1)?.norm ?? '')) return null
  return draft(at, at + 2, {
    kind: 'COUNTRY',
    name: COUNTRY_NAMES.get(country)!,
    country,
    modifier: isPossessiveEnd(next),
  })
}
