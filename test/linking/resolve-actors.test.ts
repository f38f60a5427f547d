import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePersonName } from '../../src/linking/person-name.ts'
import { resolveActors } from '../../src/linking/resolve-actors.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import { slug } from '../../src/model/fold-name.ts'

function person(name: string, role: string | null, country: string | null): ActorRecord {
  return {
    id: `person:${slug(name)}`,
    kind: 'PERSON',
    name,
    aliases: [],
    country,
    wikidataId: null,
    keys: [parsePersonName(name).family],
    offices: role && country ? [{ role, of: `country:${country}` }] : [],
  }
}

function organization(name: string, aliases: string[], country: string | null = null): ActorRecord {
  const keys = [name, ...aliases].map((each) => each.toLowerCase())
  return {
    id: `organization:${slug(name)}`,
    kind: 'ORGANIZATION',
    name,
    aliases,
    country,
    wikidataId: null,
    keys,
    offices: [],
  }
}

function canonicalOf(records: readonly ActorRecord[]): Record<string, string> {
  return Object.fromEntries(resolveActors(records).map(({ record, canonical }) => [record, canonical]))
}

describe('resolveActors brings together', () => {
  it('an initial and a full given name in one office', () => {
    const merged = canonicalOf([
      person('S. Ramaswamy', 'External Affairs Minister', 'IND'),
      person('Sundaram Ramaswamy', 'External Affairs Minister', 'IND'),
    ])
    expect(merged).toEqual({
      'person:s-ramaswamy': 'person:sundaram-ramaswamy',
      'person:sundaram-ramaswamy': 'person:sundaram-ramaswamy',
    })
  })

  it('an initial and a full given name of one country', () => {
    const merged = canonicalOf([person('S. Ramaswamy', 'Minister', 'IND'), person('Sundaram Ramaswamy', null, 'IND')])
    expect(merged['person:s-ramaswamy']).toBe('person:sundaram-ramaswamy')
  })

  it('a family name alone only by the very same office', () => {
    const bare: ActorRecord = { ...person('Ramaswamy', 'External Affairs Minister', 'IND'), id: 'person:ramaswamy-ind' }
    expect(
      canonicalOf([bare, person('Sundaram Ramaswamy', 'External Affairs Minister', 'IND')])['person:ramaswamy-ind'],
    ).toBe('person:sundaram-ramaswamy')
    expect(canonicalOf([bare, person('Sundaram Ramaswamy', 'Ambassador', 'IND')])['person:ramaswamy-ind']).toBe(
      'person:ramaswamy-ind',
    )
  })

  it('an organisation and its short form', () => {
    const merged = canonicalOf([organization('Baltic Trade Council', ['BTC']), organization('BTC', [])])
    expect(merged['organization:btc']).toBe('organization:baltic-trade-council')
  })
})

describe('resolveActors keeps apart', () => {
  const apart = (...records: ActorRecord[]): void => {
    for (const { record, canonical } of resolveActors(records)) expect(canonical).toBe(record)
  }

  it('a name form without office or country', () =>
    apart(person('S. Ramaswamy', null, null), person('Sundaram Ramaswamy', null, null)))
  it('a name form of two countries', () =>
    apart(person('J. Moss', 'Minister', 'GBR'), person('Jonah Moss', 'Minister', 'USA')))
  it('other given names in one office', () =>
    apart(person('Jonah Moss', 'Minister', 'GBR'), person('Ruth Moss', 'Minister', 'GBR')))
  it('an initial that fits two persons', () =>
    apart(
      person('S. Khattak', 'Minister', 'PAK'),
      person('Salman Khattak', 'Minister', 'PAK'),
      person('Shahid Khattak', 'Minister', 'PAK'),
    ))
  it('a short form that two organisations share', () =>
    apart(
      organization('BTC', []),
      organization('Baltic Trade Council', ['BTC']),
      organization('Bengal Tea Consortium', ['BTC']),
    ))
  it('organisations of one name in two countries', () =>
    apart(
      { ...organization('Labour Party', [], 'GBR'), id: 'organization:a' },
      { ...organization('Labour Party', [], 'NOR'), id: 'organization:b' },
    ))
})

describe('resolveActors', () => {
  const records = [
    person('S. Khattak', 'Minister', 'PAK'),
    person('Salman Khattak', 'Minister', 'PAK'),
    person('Shahid Khattak', 'Ambassador', 'PAK'),
    person('Joe Harlan', 'President', 'USA'),
    person('Joseph R. Harlan, Jr.', 'President', 'USA'),
    person('Harlan', 'President', 'USA'),
    organization('Baltic Trade Council', ['BTC']),
    organization('BTC', []),
  ]

  it('does not depend on the order of the records', () => {
    const expected = resolveActors(records)
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(resolveActors(shuffled)).toEqual(expected)
      }),
    )
  })

  it('gives a reason for every merge, and none for a record that stands alone', () => {
    for (const { record, canonical, reason } of resolveActors(records)) expect(reason !== '').toBe(record !== canonical)
  })
})
