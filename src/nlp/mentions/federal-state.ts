/** A state of a federation before an office in it: "Texas Governor", "New Mexico State Representative". */
import { FEDERAL_STATES, STATE_OFFICERS } from '../lexicon/federal-states.ts'
import { readCountry } from './country-phrase.ts'
import type { OrganizationPhrase } from './organization-phrase.ts'
import { createPhraseIndex } from './phrase-index.ts'
import { readRole } from './role-phrase.ts'
import { isPossessiveEnd, type SentenceView, tokenAt } from './sentence-view.ts'

const STATES = createPhraseIndex(
  Object.entries(FEDERAL_STATES).flatMap(([country, names]) =>
    names.map((name): [string, { name: string; country: string }] => [name, { name, country }]),
  ),
)

const FEDERAL_ONLY = /^(?:governor|senator|representative|congressman|congresswoman)$/

/** The state whose name starts at `at`; null where none does, or no office in it follows. */
export function readFederalState(view: SentenceView, at: number): OrganizationPhrase | null {
  const state = STATES.match(view.tokens, at, view.to)
  if (!state) return null
  const end = isPossessiveEnd(tokenAt(view, state.end)) ? state.end + 1 : state.end
  const role = readRole(view, end)
  if (!role || !STATE_OFFICERS.test(role.noun)) return null
  // "Georgia's Foreign Minister": the country of that name.
  const country = readCountry(view, at)?.use === 'NAME'
  return country && !FEDERAL_ONLY.test(role.noun) ? null : { ...state.value, end }
}
