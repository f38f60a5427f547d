/** What stands before the head of a noun phrase. */
import type { CountryPhrase } from './country-phrase.ts'
import type { OrganizationPhrase } from './organization-phrase.ts'

export interface Premodifiers {
  /** First token of the phrase, determiner included. */
  readonly start: number
  /** First token after the determiner. */
  readonly content: number
  readonly determiner: string | null
  readonly country: CountryPhrase | null
  readonly countryAt: number
  readonly organization: OrganizationPhrase | null
  readonly organizationAt: number
  /** Words such as "former", in lower case. */
  readonly qualifiers: readonly string[]
}
