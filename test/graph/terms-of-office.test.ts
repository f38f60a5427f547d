import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { officeOnDay } from '../../src/graph/office-on-day.ts'
import { careerJson, careerOf, hasSides, parseCareer, termsOf } from '../../src/graph/terms-of-office.ts'
import { dayFromNumber } from '../../src/model/day.ts'
import type { Representation } from '../../src/model/representation.ts'

const PERSON = 'person:u-thant'
const BURMA = 'country:MMR'
const UN = 'organization:united-nations'

/** An office seen on these days. */
function held(role: string, of: string, ...days: readonly (string | null)[]): Representation {
  const evidence = days.map((seen, index) => ({
    ...{ person: PERSON, role, of, seen, document: `doc-${index}` },
    ...{ exact: role, start: 0, end: role.length },
  }))
  return { person: PERSON, role, of, firstSeen: null, lastSeen: null, evidence }
}

/** `BODY FROM TO`. */
const terms = (...representations: readonly Representation[]): readonly string[] =>
  termsOf(careerOf(representations)).map(({ of, from, to }) => `${of} ${from} ${to}`)

describe('terms of office', () => {
  it('end in the middle between two sightings', () => {
    expect(terms(held('Representative', BURMA, '1957-07-01', '1961-11-01'), held('Chief', UN, '1961-11-04'))).toEqual([
      `${BURMA} 0000-01-01 1961-11-02`,
      `${UN} 1961-11-03 9999-12-31`,
    ])
  })

  it('of two equally near, the earlier, but for a former office', () => {
    expect(terms(held('Representative', BURMA, '1961-11-01'), held('Chief', UN, '1961-11-03'))).toEqual([
      `${BURMA} 0000-01-01 1961-11-02`,
      `${UN} 1961-11-03 9999-12-31`,
    ])
    expect(terms(held('ex-Representative', BURMA, '1961-11-01'), held('Chief', UN, '1961-11-03'))).toEqual([
      `${BURMA} 0000-01-01 1961-11-01`,
      `${UN} 1961-11-02 9999-12-31`,
    ])
  })

  it('come again where a person comes back', () => {
    expect(terms(held('Envoy', BURMA, '1960-01-01', '1962-01-01'), held('Chief', UN, '1961-01-01'))).toEqual([
      `${BURMA} 0000-01-01 1960-07-02`,
      `${BURMA} 1961-07-03 9999-12-31`,
      `${UN} 1960-07-03 1961-07-02`,
    ])
  })

  it('of a body that no dated document names beside dated ones are on no day', () => {
    expect(terms(held('Envoy', BURMA, null), held('Chief', UN, '1961-01-01'))).toEqual([
      `${BURMA} 9999-12-31 0000-01-01`,
      `${UN} 0000-01-01 9999-12-31`,
    ])
  })

  it('without a date are for all time', () => {
    expect(terms(held('Envoy', BURMA, null), held('Chief', UN, null))).toEqual([
      `${BURMA} 0000-01-01 9999-12-31`,
      `${UN} 0000-01-01 9999-12-31`,
    ])
  })

  const representations = fc.array(
    fc
      .record({
        role: fc.constantFrom('Envoy', 'former Envoy', 'Chief'),
        of: fc.constantFrom(BURMA, UN, 'country:IND'),
        days: fc.array(fc.option(fc.integer({ min: -30, max: 30 }).map(dayFromNumber)), { minLength: 1, maxLength: 4 }),
      })
      .map(({ role, of, days }) => held(role, of, ...days)),
    { minLength: 1, maxLength: 6 },
  )

  it('are those of the nearest sighting on each day, and add up in parts', () => {
    fc.assert(
      fc.property(representations, fc.integer({ min: -40, max: 40 }), fc.nat(6), (all, number, cut) => {
        const career = careerOf(all)
        const day = dayFromNumber(number)
        const nearest = officeOnDay(all, { dateEarliest: day, dateLatest: day })
        const own = termsOf(career).filter(({ from, to }) => from <= day && day <= to)
        const dated = all.some(({ evidence }) => evidence.some(({ seen }) => seen !== null))
        if (dated) expect(own.map(({ of }) => of)).toEqual([nearest?.of])
        else expect(new Set(own.map(({ of }) => of))).toEqual(new Set(all.map(({ of }) => of)))
        expect(hasSides(career)).toBe(new Set(all.map(({ of }) => of)).size > 1)

        const parts = careerOf(all.slice(cut), parseCareer(careerJson(careerOf(all.slice(0, cut)))))
        expect(careerJson(parts)).toBe(careerJson(career))
      }),
    )
  })
})
