/** Countries by their ISO 3166-1 alpha-3 code, and states without one: the names that a text may call them by. */
import countries from 'world-countries/countries.json' with { type: 'json' }
import type { ActorRecord } from '../model/actor-record.ts'
import { foldName } from '../model/fold-name.ts'
import { COUNTRY_NAMES, COUNTRY_WORDS } from '../nlp/country-names.ts'
import {
  COUNTRY_ADJECTIVES,
  COUNTRY_ALIASES,
  UNCODED_ADJECTIVES,
  UNCODED_COUNTRIES,
} from '../nlp/lexicon/country-aliases.ts'
import { phraseWords } from '../nlp/mentions/phrase-index.ts'

const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  countries.map(({ cca3, name }): [string, readonly string[]] => {
    const adjectives = COUNTRY_ADJECTIVES[cca3] ?? []
    const forms = [name.common, name.official, ...(COUNTRY_ALIASES[cca3] ?? [])]
    return [
      cca3,
      otherNames(
        COUNTRY_NAMES.get(cca3)!,
        forms.filter((form) => !adjectives.includes(form) && isNameOf(form, cca3)),
      ),
    ]
  }),
)

/** "South Korea" for KOR; null for a code that ISO does not have. */
export function countryName(code: string): string | null {
  return COUNTRY_NAMES.get(code) ?? null
}

/**
 * The record of a country, the same whatever document names it. Its aliases are official names and short forms, in so
 * far as a text that has them is read as naming this country; no adjectives. Throws a RangeError for a code that ISO
 * does not have.
 */
export function countryRecord(code: string): ActorRecord {
  const name = countryName(code)
  if (name === null) throw new RangeError(`no country has the code "${code}"`)
  return {
    id: `country:${code}`,
    kind: 'COUNTRY',
    name,
    aliases: [...OTHER_NAMES.get(code)!].sort(),
    country: code,
    wikidataId: null,
    keys: [],
    offices: [],
  }
}

/** Other names of a state that has no ISO code, by its usual name: "USSR" for "Soviet Union"; empty for an unknown one. */
export function uncodedStateAliases(name: string): readonly string[] {
  return otherNames(
    name,
    (UNCODED_COUNTRIES[name] ?? []).filter((form) => !UNCODED_ADJECTIVES.has(form)),
  )
}

/** A name that texts use for two states is that of the one it is read as: "Federal Republic of Germany". */
function isNameOf(form: string, code: string): boolean {
  const words = phraseWords(withoutArticle(form))
  const match = COUNTRY_WORDS.match(words, 0, words.length)
  return match?.end === words.length && match.value.use === 'NAME' && match.value.country === code
}

/** Without articles, and without forms that are equal to the name or to one before them once folded. */
function otherNames(name: string, forms: readonly string[]): readonly string[] {
  const distinct = new Map(
    forms
      .map(withoutArticle)
      .reverse()
      .map((form) => [foldName(form), form]),
  )
  distinct.delete(foldName(name))
  return [...distinct.values()]
}

function withoutArticle(form: string): string {
  return form.replace(/^the /i, '')
}
