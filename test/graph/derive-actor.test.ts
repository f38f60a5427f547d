/** One actor from many records: its name, its other names, its country. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveActor, fullestName, uniteRecords } from '../../src/graph/derive-actor.ts'
import { country, organization, person } from '../helpers/make-graph.ts'

const OFFICE = { role: 'Foreign Minister', of: 'country:KEN' }
const FULL = person('Rhea Okonjo-Vance', { offices: [OFFICE], aliases: ['Minister Okonjo-Vance'] })
const SHORT = person('R. Okonjo-Vance', { country: 'KEN', wikidataId: 'Q7', offices: [OFFICE] })

describe('fullestName', () => {
  it.each([
    [['R. Okonjo-Vance', 'Rhea Okonjo-Vance'], 'Rhea Okonjo-Vance'],
    [['J.R.R. Adeyemi', 'Jon Adeyemi'], 'Jon Adeyemi'],
    [['Rhea Okonjo-Vance', 'Rhea A. Okonjo-Vance'], 'Rhea A. Okonjo-Vance'],
    [['Anna Berg', 'Anna Maria Berg'], 'Anna Maria Berg'],
    [['Anne Berg', 'Anna Berg'], 'Anna Berg'],
    [['U.N.', 'United Nations'], 'United Nations'],
  ])('of %j is %s', (names, expected) => {
    expect(fullestName(names)).toBe(expected)
    expect(fullestName([...names].reverse())).toBe(expected)
  })

  it('needs a name', () => {
    expect(() => fullestName([])).toThrow(RangeError)
  })
})

describe('uniteRecords', () => {
  it('brings names, offices and keys together', () => {
    expect(uniteRecords([SHORT, { ...FULL, id: SHORT.id }])).toEqual({
      id: SHORT.id,
      kind: 'PERSON',
      name: 'Rhea Okonjo-Vance',
      aliases: ['Minister Okonjo-Vance', 'R. Okonjo-Vance'],
      country: 'KEN',
      wikidataId: 'Q7',
      keys: ['okonjo vance'],
      offices: [OFFICE],
    })
  })

  it('never promotes an alias', () => {
    const united = uniteRecords([country('KEN', 'Kenya', { aliases: ['the Republic of Kenya'] })])
    expect(united.name).toBe('Kenya')
  })

  it('does not depend on order, and may be done in parts', () => {
    const records = [
      FULL,
      SHORT,
      person('Rhea A. Okonjo-Vance', { country: 'UGA', offices: [{ role: 'Envoy', of: 'country:UGA' }, OFFICE] }),
      person('Okonjo-Vance', { wikidataId: 'Q3', aliases: ['Rhea'] }),
    ].map((record) => ({ ...record, id: 'person:x' }))
    const expected = uniteRecords(records)
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 4 }), fc.integer({ min: 1, max: 3 }), (list, cut) => {
        expect(uniteRecords(list)).toEqual(expected)
        expect(uniteRecords([uniteRecords(list.slice(0, cut)), uniteRecords(list.slice(cut))])).toEqual(expected)
      }),
    )
  })

  it('needs a contribution', () => {
    expect(() => uniteRecords([])).toThrow(RangeError)
  })
})

describe('deriveActor', () => {
  it('takes a person to the country of the office in which it was last seen', () => {
    const seen = [
      { country: 'NOR', lastSeen: null },
      { country: 'POL', lastSeen: '2031-01-01' },
      { country: 'EST', lastSeen: '2032-01-01' },
      { country: 'DNK', lastSeen: '2032-01-01' },
    ]
    expect(deriveActor(SHORT.id, [SHORT], seen).country).toBe('DNK')
    expect(deriveActor(SHORT.id, [SHORT], seen.slice(0, 1)).country).toBe('NOR')
    expect(deriveActor(SHORT.id, [SHORT]).country).toBe('KEN')
  })

  it('leaves other kinds the country of their records', () => {
    const council = organization('Nordic Mediation Council', { country: 'NOR' })
    expect(deriveActor(council.id, [council], [{ country: 'KEN', lastSeen: null }]).country).toBe('NOR')
  })

  it('keeps the canonical id, whichever record the name is from', () => {
    expect(deriveActor(SHORT.id, [SHORT, FULL])).toEqual({
      id: SHORT.id,
      kind: 'PERSON',
      name: 'Rhea Okonjo-Vance',
      aliases: ['Minister Okonjo-Vance', 'R. Okonjo-Vance'],
      country: 'KEN',
      wikidataId: 'Q7',
    })
  })
})
