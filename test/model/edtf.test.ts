import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, dayText } from '../../src/model/day.ts'
import { actDate, interval, sharedPrecision } from '../../src/model/edtf.ts'

const point = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    dayIndex: fc.nat(30),
    length: fc.constantFrom(4, 7, 10),
    mark: fc.constantFrom('', '~'),
  })
  .map(({ year, month, dayIndex, length, mark }) => {
    const day = (dayIndex % daysInMonth(year, month)) + 1
    return dayText({ year, month, day }).slice(0, length) + mark
  })

/** The library answers with milliseconds since 1970, in UTC. */
function judged(text: string): { earliest: string; latest: string } {
  const value = edtf(text)
  const day = (time: number): string => new Date(time).toISOString().slice(0, 10)
  return { earliest: day(value.min), latest: day(value.max) }
}

describe('actDate', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-05', '2025-05-01', '2025-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2025-05-10', '2025-05-10', '2025-05-10'],
    ['2025-05~', '2025-05-01', '2025-05-31'],
    ['2002-12-20/2002-12-22', '2002-12-20', '2002-12-22'],
    ['2015/2018', '2015-01-01', '2018-12-31'],
    ['XXXX-05-10', null, null],
    ['XXXX-02-29', null, null],
    ['XXXX-06-27/XXXX-06-29', null, null],
  ])('%s', (text, earliest, latest) => {
    expect(actDate(text)).toEqual({ edtf: text, earliest, latest })
  })

  it('has no bounds for null', () => {
    expect(actDate(null)).toEqual({ edtf: null, earliest: null, latest: null })
  })

  it.each(['', '2025-13', '2025-02-29', '25', '2025-5-1', 'XXXX', 'XXXX-02-30', '2025-05-10T00:00', 'on Friday', '/'])(
    'refuses "%s"',
    (text) => {
      expect(() => actDate(text)).toThrow(RangeError)
    },
  )

  it('refuses an interval that runs backwards, or has a year at one end only', () => {
    expect(() => actDate('2025-05-10/2025-05-09')).toThrow('ends before it begins')
    expect(() => actDate('XXXX-05-10/2025-05-11')).toThrow('a year at one end only')
    expect(() => actDate('2024/2025/2026')).toThrow('no date that Demarche writes')
  })

  it('agrees with the edtf library on points and intervals', () => {
    fc.assert(
      fc.property(point, (text) => {
        const { earliest, latest } = actDate(text)
        expect({ earliest, latest }).toEqual(judged(text))
      }),
    )
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [first, second] = [actDate(a), actDate(b)]
        fc.pre(first.earliest !== second.earliest)
        const [from, to] = (first.earliest ?? '') < (second.earliest ?? '') ? [a, b] : [b, a]
        const { earliest, latest } = actDate(`${from}/${to}`)
        expect({ earliest, latest }).toEqual(judged(`${from}/${to}`))
        expect(() => actDate(`${to}/${from}`)).toThrow(RangeError)
      }),
    )
  })

  it('refuses what the edtf library refuses', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X]{3,4}(-[0-9X]{1,2}){0,2}~?(\/[0-9]{4})?$/), (text) => {
        let accepted = true
        try {
          actDate(text)
        } catch {
          accepted = false
        }
        if (accepted && !text.startsWith('XXXX')) expect(() => edtf(text)).not.toThrow()
      }),
    )
  })
})

describe('sharedPrecision', () => {
  it.each([
    ['2025-05-10', '2025-05-10'],
    ['2025-05-10~', '2025-05-10'],
    ['2002-12-20/2002-12-22', '2002-12'],
    ['2021-09-30/2021-10-01', '2021'],
    ['2021-12-31/2022-01-01', null],
    ['2015/2018', null],
    ['2025-05', '2025-05'],
    ['2025', '2025'],
    ['2025-01-01/2025-12-31', '2025'],
    ['XXXX-05-10', null],
    [null, null],
  ])('%s -> %s', (text, shared) => {
    expect(sharedPrecision(text)).toBe(shared)
  })
})

describe('interval', () => {
  it('is the day itself where both ends are one day', () => {
    expect(interval('2025-05-10', '2025-05-10')).toBe('2025-05-10')
    expect(interval('2025-05-10', '2025-05-11')).toBe('2025-05-10/2025-05-11')
  })
})
