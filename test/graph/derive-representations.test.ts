/** Sightings to representations: wording, span of days, evidence, canonical ids. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveRepresentations } from '../../src/graph/derive-representations.ts'
import type { Sighting } from '../../src/model/representation.ts'

const same = (id: string): string => id

function sighting(
  document: number,
  role: string,
  seen: string | null,
  person = 'person:a',
  of = 'country:KEN',
): Sighting {
  return { person, role, of, seen, document: `doc-${document}`, exact: role, start: 5, end: 5 + role.length }
}

const ALL = [
  sighting(3, 'foreign minister', '2031-05-01'),
  sighting(1, 'Foreign Minister', '2031-02-01'),
  sighting(2, 'Foreign Minister', null),
  sighting(4, 'FOREIGN MINISTER', null),
  sighting(5, 'Envoy', null, 'person:a', 'organization:council'),
  sighting(6, 'Envoy', '2031-01-01', 'person:b'),
]

describe('deriveRepresentations', () => {
  it('brings wordings together, shows the most frequent, and spans the days', () => {
    const shown = deriveRepresentations(ALL, same).map(({ evidence, ...rest }) => ({
      ...rest,
      documents: evidence.map((one) => one.document),
    }))
    expect(shown).toEqual([
      {
        person: 'person:a',
        of: 'country:KEN',
        role: 'Foreign Minister',
        firstSeen: '2031-02-01',
        lastSeen: '2031-05-01',
        documents: ['doc-1', 'doc-2', 'doc-3', 'doc-4'],
      },
      {
        person: 'person:a',
        of: 'organization:council',
        role: 'Envoy',
        firstSeen: null,
        lastSeen: null,
        documents: ['doc-5'],
      },
      {
        person: 'person:b',
        of: 'country:KEN',
        role: 'Envoy',
        firstSeen: '2031-01-01',
        lastSeen: '2031-01-01',
        documents: ['doc-6'],
      },
    ])
  })

  it('of equally frequent wordings shows the smallest', () => {
    const [one] = deriveRepresentations([sighting(1, 'envoy', null), sighting(2, 'Envoy', null)], same)
    expect(one?.role).toBe('Envoy')
  })

  it('uses canonical ids at both ends and in the evidence', () => {
    const canonical = (id: string): string => (id === 'person:b' ? 'person:a' : id)
    const derived = deriveRepresentations(
      [sighting(1, 'Envoy', null), sighting(6, 'Envoy', null, 'person:b')],
      canonical,
    )
    expect(derived).toHaveLength(1)
    expect(derived[0]?.evidence.map((one) => one.person)).toEqual(['person:a', 'person:a'])
  })

  it('keeps one of equal sightings', () => {
    const twice = deriveRepresentations([ALL[1]!, { ...ALL[1]! }], same)
    expect(twice[0]?.evidence).toHaveLength(1)
  })

  it('gives nothing for nothing', () => {
    expect(deriveRepresentations([], same)).toEqual([])
  })

  it('does not depend on order', () => {
    const expected = deriveRepresentations(ALL, same)
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
        expect(deriveRepresentations(shuffled, same)).toEqual(expected)
      }),
    )
  })
})
