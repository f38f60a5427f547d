import { describe, expect, it } from 'vitest'
import { knownBodyAliases } from '../../src/linking/known-bodies.ts'

describe('a well-known body', () => {
  it.each<[string, string | null, string]>([
    ['European Union', null, 'EU'],
    ['United Nations', null, 'UN'],
    ['African Union', null, 'AU'],
    ['NATO', null, 'North Atlantic Treaty Organization'],
    ['Department of Defense', 'USA', 'Pentagon'],
  ])('%s of %s is also called %s', (name, country, alias) => {
    expect(knownBodyAliases(name, country)).toContain(alias)
  })

  it('has no form twice that is the same once folded', () => {
    expect(knownBodyAliases('European Union', null)).toEqual(['EU'])
    expect(knownBodyAliases('al-Qaeda', null)).toEqual(['al-Qaida'])
  })

  it.each<[string, string, string | null]>([
    ['of that name in another country', 'Department of Defense', 'PHL'],
    ['of that name in no country', 'Department of Defense', null],
    ['of that name, but of a country', 'European Union', 'BEL'],
    ['that goes by the short form', 'EU', null],
    ['that has one name only', 'Kremlin', 'RUS'],
    ['that nobody knows', 'Baltic Trade Council', null],
  ])('none for a body %s', (_, name, country) => {
    expect(knownBodyAliases(name, country)).toEqual([])
  })
})
