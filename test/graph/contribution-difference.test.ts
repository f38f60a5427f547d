/** What pairs two claims of two readings, and what then counts as a change. */
import { describe, expect, it } from 'vitest'
import type { ClaimField } from '../../src/graph/claim-changes.ts'
import { contributionDifference, isNoDifference } from '../../src/graph/contribution-difference.ts'
import type { Sighting } from '../../src/model/representation.ts'
import type { Claim } from '../../src/model/statement.ts'

const TEXT = 'Minister Solheim met President Okonjo in Oslo on 4 March and urged Kenya to sign. She met Okonjo again.'

/** A claim with one quotation for each of `words`; all else as in `base`. */
function claim(words: string | readonly string[], fields: Partial<Claim> & { attribution?: string } = {}): Claim {
  const { attribution = null, ...own } = fields
  return {
    type: 'MET_WITH',
    source: 'person:solheim',
    target: 'person:okonjo',
    sourceOffice: null,
    targetOffice: null,
    verb: 'meet',
    about: null,
    date: '2031-03-04',
    dateEarliest: '2031-03-04',
    dateLatest: '2031-03-04',
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    confidence: 0.8,
    evidence: [words].flat().map((exact) => {
      const start = TEXT.indexOf(exact)
      expect(start, exact).toBeGreaterThanOrEqual(0)
      return {
        document: 'doc-1',
        exact,
        prefix: '',
        suffix: '',
        start,
        end: start + exact.length,
        attribution,
        dateText: null,
        dateAnchor: 'NONE',
        rule: 'by-hand',
        extractorVersion: '1',
        confidence: 0.8,
        sourceText: 'Solheim',
        targetText: 'Okonjo',
      } as const
    }),
    ...own,
  }
}

const office = (role: string, fields: Partial<Sighting> = {}): Sighting => ({
  person: 'person:okonjo',
  role,
  of: 'country:KEN',
  seen: '2031-03-04',
  document: 'doc-1',
  exact: 'President Okonjo',
  start: 21,
  end: 37,
  ...fields,
})

const compare = (before: readonly Claim[], after: readonly Claim[]) =>
  contributionDifference({ claims: before, sightings: [] }, { claims: after, sightings: [] })

const MET = 'Minister Solheim met President Okonjo'
const AGAIN = 'She met Okonjo again'
const swapped = { source: 'person:okonjo', target: 'person:solheim' } as const
const MINISTER = { role: 'Minister', of: 'country:NOR' } as const

describe('two claims with words in common, of the same type and ends', () => {
  it.each<[string, Claim, Claim, readonly ClaimField[]]>([
    ['are equal', claim(MET), claim(MET), []],
    ['have another date', claim(MET), claim(MET, { date: '2031-03' }), ['date']],
    ['lose their date', claim(MET), claim(MET, { date: null }), ['date']],
    ['are denied now', claim(MET), claim(MET, { polarity: 'DENIED' }), ['polarity']],
    ['are planned now', claim(MET), claim(MET, { modality: 'PLANNED' }), ['modality']],
    ['are said by another', claim(MET), claim(MET, { attribution: 'Reuters' }), ['attribution']],
    ['have another verb', claim(MET), claim(MET, { verb: 'host' }), ['verb']],
    ['have a topic now', claim(MET), claim(MET, { about: 'fish' }), ['about']],
    ['have an office now', claim(MET), claim(MET, { sourceOffice: MINISTER }), ['offices']],
    ['are quoted more fully', claim('Solheim met'), claim(MET), ['words']],
    ['gain a second quotation', claim(MET), claim([MET, AGAIN]), ['words']],
    ['move in several ways', claim(MET), claim(MET, { date: null, modality: 'PLANNED' }), ['date', 'modality']],
    ['stand the other way round, where the type is symmetric', claim(MET), claim(MET, swapped), []],
    [
      'stand the other way round with their offices',
      claim(MET, { sourceOffice: MINISTER }),
      claim(MET, { ...swapped, targetOffice: MINISTER }),
      [],
    ],
    ['are a little surer', claim(MET, { confidence: 0.6 }), claim(MET, { confidence: 0.69 }), []],
    ['are much surer', claim(MET, { confidence: 0.6 }), claim(MET, { confidence: 0.7 }), ['confidence']],
    ['drop out of default answers', claim(MET, { confidence: 0.5 }), claim(MET, { confidence: 0.49 }), ['confidence']],
    ['come into default answers', claim(MET, { confidence: 0.45 }), claim(MET, { confidence: 0.5 }), ['confidence']],
  ])('%s', (_, before, after, fields) => {
    const difference = compare([before], [after])
    expect(difference).toMatchObject({ lost: [], gained: [] })
    expect(difference.changed).toEqual(fields.length === 0 ? [] : [{ before, after, fields }])
    expect(isNoDifference(difference)).toBe(fields.length === 0)
  })

  it('differ in nothing where only the finding of them differs', () => {
    const before = claim(MET)
    const evidence = before.evidence.map((one) => ({ ...one, rule: 'other', extractorVersion: '2', confidence: 0.3 }))
    expect(isNoDifference(compare([before], [{ ...before, evidence }]))).toBe(true)
  })
})

describe('two claims are no pair', () => {
  it.each<[string, Claim, Claim]>([
    ['of two types', claim(MET), claim(MET, { type: 'SPOKE_TO' })],
    ['with another target', claim(MET), claim(MET, { target: 'country:KEN' })],
    ['without a target', claim(MET, { type: 'STATED' }), claim(MET, { type: 'STATED', target: null })],
    ['at different places', claim(MET), claim(AGAIN)],
    ['with words that only touch', claim('Minister'), claim(' Solheim')],
    [
      'the other way round, where the type has a direction',
      claim(MET, { type: 'URGED' }),
      claim(MET, { type: 'URGED', ...swapped }),
    ],
  ])('%s', (_, before, after) => {
    expect(compare([before], [after])).toMatchObject({ lost: [before], gained: [after], changed: [] })
  })
})

describe('of several claims', () => {
  it('each has the partner that differs least, whatever their order', () => {
    const [met, planned] = [claim(MET), claim(MET, { modality: 'PLANNED', verb: 'host' })]
    const later = claim(MET, { modality: 'PLANNED' })
    for (const [before, after] of [
      [
        [met, planned],
        [later, met],
      ],
      [
        [planned, met],
        [met, later],
      ],
    ] as const) {
      expect(compare(before, after)).toMatchObject({
        lost: [],
        gained: [],
        changed: [{ before: planned, after: later, fields: ['verb'] }],
      })
    }
  })

  it('that differ as much, the one with more words in common is the partner, and the other is gained', () => {
    const before = claim(MET)
    const [short, long] = [claim('Minister', { date: null }), claim('Solheim met President', { date: null })]
    expect(compare([before], [short, long])).toMatchObject({ gained: [short], changed: [{ before, after: long }] })
  })

  it('those that are gone and those that are new stand in the order of the text', () => {
    const [first, second] = [claim(MET, { type: 'SPOKE_TO' }), claim(AGAIN, { type: 'SPOKE_TO' })]
    const [third, fourth] = [claim(MET, { type: 'URGED' }), claim(AGAIN, { type: 'URGED' })]
    expect(compare([second, first], [fourth, third])).toMatchObject({ lost: [first, second], gained: [third, fourth] })
  })

  it('nothing is compared with nothing', () => {
    expect(isNoDifference(compare([], []))).toBe(true)
    expect(compare([], [claim(MET)])).toMatchObject({ gained: [claim(MET)], lost: [] })
  })
})

describe('offices', () => {
  it.each<[string, readonly Sighting[], readonly Sighting[], readonly Sighting[], readonly Sighting[]]>([
    ['the same', [office('President')], [office('President')], [], []],
    ['the same at another place', [office('President')], [office('President', { start: 90, end: 99 })], [], []],
    ['another role', [office('Minister')], [office('President')], [office('Minister')], [office('President')]],
    ['a new one, seen twice', [], [office('President'), office('President', { start: 90 })], [], [office('President')]],
    [
      'the same on another day',
      [office('President')],
      [office('President', { seen: null })],
      [office('President')],
      [office('President', { seen: null })],
    ],
  ])('%s', (_, before, after, lostOffices, gainedOffices) => {
    const difference = contributionDifference({ claims: [], sightings: before }, { claims: [], sightings: after })
    expect(difference).toMatchObject({ lostOffices, gainedOffices })
    expect(isNoDifference(difference)).toBe(lostOffices.length + gainedOffices.length === 0)
  })
})
