import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromNumber, dayNumber, isDay, weekdayOf } from '../../src/model/day.ts'

describe('isDay', () => {
  it.each(['2025-05-10', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-00-10', '2025-13-01', '2025-5-1', '2025-05', ' 2025-05-10'])(
    '"%s" is none',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
})

describe('day arithmetic', () => {
  it.each([
    ['2025-05-10', 1, '2025-05-11'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['1900-03-01', -1, '1900-02-28'],
    ['2025-05-10', -365, '2024-05-10'],
  ])('%s and %i days is %s', (day, count, result) => {
    expect(addDays(day, count)).toBe(result)
  })

  it.each([
    ['2025-05-12', 1],
    ['2025-05-18', 7],
    ['1969-12-31', 3],
    ['1648-10-24', 6],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  it('agrees with the clock of the run time, in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
        expect(dayFromNumber(number)).toBe(day)
        expect(dayNumber(day)).toBe(number)
        expect(weekdayOf(day) % 7).toBe(new Date(number * 86_400_000).getUTCDay())
      }),
    )
  })

  it('refuses what is no day', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow('"2025-02-30" is no day')
  })
})
