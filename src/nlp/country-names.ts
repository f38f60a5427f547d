/** Words for countries and what each stands for, from world-countries and the aliases of the lexicon. */
import countries from 'world-countries/countries.json' with { type: 'json' }
import {
  AMBIGUOUS_CAPITALS,
  CAPITAL_ALIASES,
  COUNTRY_ADJECTIVES,
  COUNTRY_ALIASES,
  NOT_COUNTRIES,
  SHARED_ADJECTIVES,
  UNCODED_ADJECTIVES,
  UNCODED_COUNTRIES,
} from './lexicon/country-aliases.ts'
import { createPhraseIndex, type PhraseIndex } from './mentions/phrase-index.ts'

/** NAME "India"; ADJECTIVE "Indian"; PEOPLE "Indians"; CAPITAL "New Delhi"; OTHER holds a country's name and is none. */
export type CountryUse = 'NAME' | 'ADJECTIVE' | 'PEOPLE' | 'CAPITAL' | 'OTHER'

export interface CountryWord {
  /** ISO 3166-1 alpha-3; null for states of the past and disputed territories. */
  readonly country: string | null
  /** Usual English short name. */
  readonly name: string
  readonly use: CountryUse
}

// As the states themselves sign, and as others write.
const USUAL_NAMES: Readonly<Record<string, string>> = { TUR: 'Turkey', VAT: 'Holy See' }

/** Usual English short name by code: "South Korea" for KOR. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  countries.map(({ cca3, name }) => [cca3, USUAL_NAMES[cca3] ?? name.common]),
)

// Territories borrow the adjectives of the states they belong to.
const ADJECTIVAL: ReadonlySet<string> = new Set(['TWN', 'PSE', 'HKG', 'GRL', 'FRO', 'PRI'])
// Codes that are not ISO's, and names that mean something else far more often.
const SKIPPED: ReadonlySet<string> = new Set(['UNK', 'SGS', 'UMI', 'IOT', 'HMD', 'JEY', 'ATA', 'IMN'])
const PLAIN_PEOPLE = /(?:ese|ish|ch|ss|[^r]man|i)$/

export const COUNTRY_WORDS: PhraseIndex<CountryWord> = createPhraseIndex(rows())

function rows(): readonly (readonly [string, CountryWord])[] {
  const found: [string, CountryWord][] = []
  const add = (text: string, country: string | null, name: string, use: CountryUse): void => {
    found.push([text, { country, name, use }])
  }
  const addPeople = (word: string, country: string | null, name: string): void => {
    add(word, country, name, 'ADJECTIVE')
    if (!/(?:ese|ish|ch|ss)$/.test(word)) add(`${word}s`, country, name, 'PEOPLE')
    if (PLAIN_PEOPLE.test(word) && word.endsWith('man')) add(`${word.slice(0, -2)}en`, country, name, 'PEOPLE')
  }
  for (const text of NOT_COUNTRIES) add(text, null, text, 'OTHER')
  for (const [code, words] of Object.entries(COUNTRY_ALIASES)) {
    for (const text of words) add(text, code, COUNTRY_NAMES.get(code)!, 'NAME')
  }
  for (const [name, words] of Object.entries(UNCODED_COUNTRIES)) {
    add(name, null, name, 'NAME')
    for (const text of words) {
      if (UNCODED_ADJECTIVES.has(text)) addPeople(text, null, name)
      else add(text, null, name, 'NAME')
    }
  }
  for (const { cca3, name, independent, demonyms, capital } of countries) {
    if (SKIPPED.has(cca3)) continue
    const common = COUNTRY_NAMES.get(cca3)!
    add(name.common, cca3, common, 'NAME')
    add(name.official, cca3, common, 'NAME')
    if (!independent && !ADJECTIVAL.has(cca3)) continue
    for (const word of [...(COUNTRY_ADJECTIVES[cca3] ?? []), ...(demonyms.eng?.m ?? '').split(/, | or /)]) {
      if (word && (SHARED_ADJECTIVES[word] ?? cca3) === cca3) addPeople(word, cca3, common)
    }
    for (const city of [...(CAPITAL_ALIASES[cca3] ?? []), ...capital]) {
      if (!AMBIGUOUS_CAPITALS.has(city)) add(city, cca3, common, 'CAPITAL')
    }
  }
  return found
}
