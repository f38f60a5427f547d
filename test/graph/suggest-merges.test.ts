/** Which pairs are suggested, why, and in which order. */
import { describe, expect, it } from 'vitest'
import { rulingOnActors } from '../../src/graph/make-ruling.ts'
import { candidatePairs, type InCommon } from '../../src/graph/merge-candidates.ts'
import { suggestMerges } from '../../src/graph/suggest-merges.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import { country, group, organization, person } from '../helpers/make-graph.ts'

const MINISTER = { role: 'Foreign Minister', of: 'country:KEN' }
const ENVOY = { role: 'Envoy', of: 'country:POL' }

/** As a store would ask: by shared keys, and by country. */
function suggested(...records: readonly ActorRecord[]) {
  const common = (values: (record: ActorRecord) => readonly string[]): readonly InCommon[] =>
    records.flatMap((record) => values(record).map((value) => ({ ...record, common: value })))
  const pairs = candidatePairs(
    common(({ keys }) => keys),
    common((one) => (one.country === null ? [] : [one.country])),
  )
  return suggestMerges(pairs, new Map(records.map((record) => [record.id, [record]])), [])
}

describe('a pair is suggested', () => {
  it.each<[string, ActorRecord, ActorRecord, readonly string[]]>([
    [
      'initials and the full name, nothing known of either',
      person('S. Varadhan'),
      person('Subramaniam Varadhan'),
      ['INITIALS'],
    ],
    [
      'a short form, different countries',
      person('Bill Hartwell', { offices: [ENVOY] }),
      person('William Hartwell', { offices: [MINISTER] }),
      ['INITIALS', 'DIFFERENT_COUNTRIES'],
    ],
    ['a middle name more', person('Maria Elena Duarte', { offices: [ENVOY] }), person('Maria Duarte'), ['GIVEN_NAME']],
    [
      'one name, two spellings',
      person('Łukasz Brzezik', { id: 'person:one' }),
      person('Lukasz Brzezik', { id: 'person:other' }),
      ['SAME_NAME'],
    ],
    [
      'a family name alone, same office',
      person('Okonjo', { offices: [MINISTER] }),
      person('Rhea Okonjo', { offices: [MINISTER] }),
      ['FAMILY_NAME', 'SAME_OFFICE', 'SAME_COUNTRY', 'FITS_SEVERAL'],
    ],
    [
      'a family name alone, same country',
      person('Okonjo', { country: 'KEN' }),
      person('Rhea Okonjo', { country: 'KEN' }),
      ['FAMILY_NAME', 'SAME_COUNTRY'],
    ],
    [
      'a name that goes on, same country',
      person('Hamad bin Rashid', { country: 'OMN' }),
      person('Hamad bin Rashid Al Farsi', { country: 'OMN' }),
      ['NAME_WITHIN', 'SAME_COUNTRY'],
    ],
    [
      'a body whose name has the words of another, same country',
      organization('Foreign Ministry', { country: 'KEN', id: 'organization:a' }),
      organization('Kenyan Foreign Ministry', { country: 'KEN' }),
      ['NAME_WITHIN', 'SAME_COUNTRY'],
    ],
  ])('%s', (_what, a, b, reasons) => {
    const found = suggested(a, b)
    expect(found).toMatchObject([{ actors: [a.id, b.id].sort(), reasons }])
    expect(found[0]!.explanation.split(', ')).toHaveLength(reasons.length)
  })
})

describe('a pair is not suggested', () => {
  it.each<[string, ActorRecord, ActorRecord]>([
    ['other given names', person('Joe Hartwell', { country: 'GBR' }), person('Jill Hartwell', { country: 'GBR' })],
    ['other initials', person('J. Hartwell'), person('Rose Hartwell')],
    [
      'a family name alone, different countries',
      person('Okonjo', { offices: [MINISTER] }),
      person('Rhea Okonjo', { offices: [ENVOY] }),
    ],
    ['different kinds', person('Jordan'), organization('Jordan')],
    ['groups', group('civilians'), { ...group('civilians'), id: 'group:other' }],
    [
      'one office in two countries',
      organization('Foreign Ministry', { country: 'KEN', id: 'organization:a' }),
      organization('Foreign Ministry', { country: 'POL', id: 'organization:b' }),
    ],
    [
      'a single word within a name',
      organization('Assembly', { country: 'KEN' }),
      organization('National Assembly', { country: 'KEN' }),
    ],
    [
      'a name within another, nobody knows where',
      organization('Foreign Ministry'),
      organization('Kenyan Foreign Ministry'),
    ],
    ['countries', country('KEN', 'Kenya'), { ...country('KEN', 'Kenya'), id: 'country:other' }],
  ])('%s', (_what, a, b) => {
    expect(suggested(a, b)).toEqual([])
  })

  const A = person('S. Varadhan')
  const B = person('Subramaniam Varadhan')
  const decision = { by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' }

  it('where a ruling parts them, or others that are the same as they', () => {
    const alias = { ...A, id: 'person:sv', name: 'Varadhan' }
    const records = new Map([
      [A.id, [A, alias]],
      [B.id, [B]],
    ])
    const pairs = [[A.id, B.id]] as const
    expect(suggestMerges(pairs, records, [])).toHaveLength(1)
    const apart = rulingOnActors(alias.id, B.id, { ...decision, verdict: 'NOT_SAME' })
    expect(suggestMerges(pairs, records, [apart])).toEqual([])
  })

  it('but is again where a later ruling overrules that, and does not merge them by itself', () => {
    const records = new Map([A, B].map((record) => [record.id, [record]]))
    const apart = rulingOnActors(A.id, B.id, { ...decision, verdict: 'NOT_SAME' })
    const same = rulingOnActors(A.id, B.id, { ...decision, at: '2031-06-02T10:00:00Z', verdict: 'SAME' })
    expect(suggestMerges([[A.id, B.id]], records, [apart, same])).toHaveLength(1)
  })
})

describe('suggestions', () => {
  it('come most likely first, in an order of their own', () => {
    const records = [
      person('S. Varadhan'),
      person('Subramaniam Varadhan'),
      person('Okonjo'),
      person('Rhea Okonjo'),
      person('Maria Elena Duarte', { offices: [ENVOY] }),
      person('Maria Duarte'),
    ]
    const found = suggested(...records)
    expect(suggested(...[...records].reverse())).toEqual(found)
    expect(found.map(({ score }) => score)).toEqual([0.55, 0.45, 0.2])
    expect(found[1]!.explanation).toBe('initials or a short form and the full name')
  })

  it('of a large family are those whose given names can agree', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz']
    const family = letters.flatMap((letter) => ['ana', 'ilo', 'une'].map((end) => person(`${letter}${end} Khan`)))
    const bob = person('Bob Khan')
    const robert = person('R. Khan')
    const pairs = candidatePairs(
      [...family, bob, robert, person('Khan')].map((record) => ({ ...record, common: 'khan' })),
      [],
    )
    // Three of each letter, and Bob stands with b and r.
    expect(pairs.length).toBeLessThan(100)
    expect(pairs).toContainEqual([bob.id, robert.id])
  })
})
