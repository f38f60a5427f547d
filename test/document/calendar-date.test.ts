import { describe, expect, it } from 'vitest'
import { isDay, parsePublished, parseRetrieved } from '../../src/document/calendar-date.ts'

describe('parsePublished', () => {
  it.each([
    ['2025-05-10', '2025-05-10'],
    [' 2025-05-10 ', '2025-05-10'],
    ['20250510', '2025-05-10'],
    // The day as written: in UTC this moment lies on 11 May.
    ['2025-05-10T23:30:00-05:00', '2025-05-10'],
    ['2025-05-10 08:00', '2025-05-10'],
    ['May 10, 2025', '2025-05-10'],
    ['May 10 2025', '2025-05-10'],
    ['10 May 2025', '2025-05-10'],
    ['10th May, 2025', '2025-05-10'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['Friday, January 4, 2019', '2019-01-04'],
    ['Sat, 10 May 2025 08:00:00 GMT', '2025-05-10'],
    ['MAY 10, 2025 at 3:15 PM', '2025-05-10'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (value, day) => {
    expect(parsePublished(value)).toBe(day)
  })

  it.each([
    '',
    'yesterday',
    'May 2025',
    '2025',
    '2025-05',
    '05/10/2025',
    'May 10',
    '2025-02-30',
    '2023-02-29',
    '2025-13-01',
    '31 April 2025',
    'May 10, 20255',
    'on May 10, 2025',
    '2025-05-10x',
  ])('no day: %s', (value) => {
    expect(parsePublished(value)).toBeNull()
  })
})

describe('parseRetrieved', () => {
  it.each([
    ['2025-05-10T23:30:00-05:00', '2025-05-11T04:30:00Z'],
    ['2025-05-10T08:00:00.123Z', '2025-05-10T08:00:00Z'],
    ['2025-05-10 08:00', '2025-05-10T08:00:00Z'],
    ['2025-05-10', '2025-05-10T00:00:00Z'],
    ['2025-02-30', null],
    ['May 10', null],
    ['2025-05-10T25:00', null],
  ])('%s', (value, moment) => {
    expect(parseRetrieved(value)).toBe(moment)
  })
})

describe('isDay', () => {
  it('lets 29 February pass without a year, and not in a common year', () => {
    expect(isDay({ year: null, month: 2, day: 29 })).toBe(true)
    expect(isDay({ year: 1900, month: 2, day: 29 })).toBe(false)
    expect(isDay({ year: 2000, month: 2, day: 29 })).toBe(true)
    expect(isDay({ year: 2001, month: 4, day: 31 })).toBe(false)
  })
})
