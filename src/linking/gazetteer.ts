/** Countries by their ISO 3166-1 alpha-3 code: usual English name and other names, from world-countries. */
import countries from 'world-countries/countries.json' with { type: 'json' }
import type { ActorRecord } from './actor-record.ts'

/** Names in use that world-countries lacks; written with dots as well as without, since texts have both. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  USA: ['US', 'USA', 'America'],
  GBR: ['UK', 'Britain', 'Great Britain'],
  ARE: ['UAE', 'Emirates'],
  PRK: ['DPRK'],
  KOR: ['ROK'],
  CHN: ['PRC'],
  COD: ['DRC', 'Democratic Republic of the Congo'],
  MMR: ['Burma'],
  CZE: ['Czech Republic'],
  TUR: ['Türkiye'],
  CIV: ["Côte d'Ivoire"],
  VAT: ['Holy See'],
}

interface CountryNames {
  readonly name: string
  readonly others: readonly string[]
}

const NAMES: ReadonlyMap<string, CountryNames> = new Map(
  countries.map(({ cca3, name }): [string, CountryNames] => {
    const others = new Set([name.official, ...(SHORT_NAMES[cca3] ?? [])])
    others.delete(name.common)
    return [cca3, { name: name.common, others: [...others] }]
  }),
)

/** "South Korea" for KOR; null for a code that ISO does not have. */
export function countryName(code: string): string | null {
  return NAMES.get(code)?.name ?? null
}

/** The record of a country, the same whatever document names it. Throws a RangeError for a code that ISO does not have. */
export function countryRecord(code: string): ActorRecord {
  const names = NAMES.get(code)
  if (!names) throw new RangeError(`no country has the code "${code}"`)
  return {
    id: `country:${code}`,
    kind: 'COUNTRY',
    name: names.name,
    aliases: [...names.others].sort(),
    country: code,
    wikidataId: null,
    keys: [],
    offices: [],
  }
}
