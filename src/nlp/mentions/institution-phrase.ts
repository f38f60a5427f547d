/** Institutions of a country under names that other countries' have as well: "Pakistan's Senate", "Chile's Supreme Court". */
import { isCommonWord } from './common-word.ts'
import type { CountryPhrase } from './country-phrase.ts'
import { type OrganizationPhrase, readOrganization } from './organization-phrase.ts'
import { isCapital, isFunctionWord, isPossessiveEnd, type SentenceView, tokenAt, wordsOf } from './sentence-view.ts'

/** The institution of `nation`, which starts at `start`; null where no possessive ending and general name follow it. */
export function readInstitution(view: SentenceView, start: number, nation: CountryPhrase): OrganizationPhrase | null {
  const at = nation.end + 1
  if (nation.use !== 'NAME' || nation.country === null || !isPossessiveEnd(tokenAt(view, nation.end))) return null
  const body = isCapital(tokenAt(view, at)) ? readOrganization(view, at) : null
  if (!body || body.country === nation.country) return null
  // "Iran's Hezbollah" stays Hezbollah.
  const general = view.tokens.slice(at, body.end).every((token) => isCommonWord(token) || isFunctionWord(token))
  return general ? { name: wordsOf(view, start, body.end), country: nation.country, end: body.end } : null
}
