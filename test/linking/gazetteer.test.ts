import { describe, expect, it } from 'vitest'
import countries from 'world-countries/countries.json' with { type: 'json' }
import { countryName, countryRecord, uncodedStateAliases } from '../../src/linking/gazetteer.ts'
import { foldName } from '../../src/model/fold-name.ts'
import { COUNTRY_NAMES } from '../../src/nlp/country-names.ts'

const codes = countries.map(({ cca3 }) => cca3)

describe('a country', () => {
  it.each<[string, string, readonly string[]]>([
    ['USA', 'United States', ['US', 'USA', 'America', 'United States of America']],
    ['GBR', 'United Kingdom', ['UK', 'Britain']],
    ['TUR', 'Turkey', ['Türkiye']],
    ['CIV', 'Ivory Coast', ["Côte d'Ivoire"]],
    ['CZE', 'Czechia', ['Czech Republic']],
    ['RUS', 'Russia', ['Russian Federation']],
    ['VAT', 'Holy See', ['Vatican City', 'Vatican']],
    ['ARE', 'United Arab Emirates', ['UAE']],
  ])('%s is %s, and is found by other names', (code, name, aliases) => {
    const record = countryRecord(code)
    expect(record).toMatchObject({ id: `country:${code}`, kind: 'COUNTRY', name, country: code, keys: [], offices: [] })
    expect(record.aliases).toEqual(expect.arrayContaining([...aliases]))
  })

  it.each([
    ['SAU', 'Saudi'],
    ['KEN', 'Kenyan'],
    ['KEN', 'Nairobi'],
    ['BHS', 'The Bahamas'],
    // The text that says so means the state of the past.
    ['DEU', 'Federal Republic of Germany'],
  ])('%s is not shown as "%s"', (code, form) => {
    expect(countryRecord(code).aliases).not.toContain(form)
  })

  it('has one name in all rooms, and each other name once, sorted', () => {
    expect(codes.length).toBeGreaterThan(190)
    for (const code of codes) {
      const { name, aliases } = countryRecord(code)
      expect([countryName(code), name]).toEqual([COUNTRY_NAMES.get(code), COUNTRY_NAMES.get(code)])
      const folded = [name, ...aliases].map(foldName)
      expect([code, new Set(folded).size]).toEqual([code, folded.length])
      expect(aliases).toEqual([...aliases].sort())
    }
  })

  it('shares no name with another', () => {
    const names = codes.flatMap((code) => [countryName(code)!, ...countryRecord(code).aliases].map(foldName))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it.each(['XXX', '', 'usa'])('is not one of code "%s"', (code) => {
    expect(countryName(code)).toBeNull()
    expect(() => countryRecord(code)).toThrow(RangeError)
  })
})

describe('a state without a code', () => {
  it('is found by its short form and its official name', () => {
    expect(uncodedStateAliases('Soviet Union')).toEqual(
      expect.arrayContaining(['USSR', 'Union of Soviet Socialist Republics']),
    )
  })

  it.each(['Soviet', 'Soviet Union'])('is not called "%s" besides', (form) => {
    expect(uncodedStateAliases('Soviet Union')).not.toContain(form)
  })

  it.each(['Ruritania', 'India', ''])('has no other names as "%s"', (name) => {
    expect(uncodedStateAliases(name)).toEqual([])
  })
})
