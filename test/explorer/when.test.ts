import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTime, readWindow } from '../../src/explorer/ask/when.ts'
import { whyUnread } from '../../src/explorer/ask/when-unread.ts'

describe('the time of a question', () => {
  it.each<[string, string, string]>([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-03-10', '2026-03-10', '2026-03-10'],
    ['March 2026', '2026-03-01', '2026-03-31'],
    ['mar 2026', '2026-03-01', '2026-03-31'],
    ['Sept. 2026', '2026-09-01', '2026-09-30'],
    ['10 March 2026', '2026-03-10', '2026-03-10'],
    [' March 3, 2026 ', '2026-03-03', '2026-03-03'],
    ['2026-03-01 to 2026-03-15', '2026-03-01', '2026-03-15'],
    ['2026-03-01/2026-03-15', '2026-03-01', '2026-03-15'],
    ['2026-03-01..2026-03', '2026-03-01', '2026-03-31'],
    ['October 1972 to 1973', '1972-10-01', '1973-12-31'],
    ['1 March 2026 – 4 March 2026', '2026-03-01', '2026-03-04'],
    ['the 3rd of March, 2026', '2026-03-03', '2026-03-03'],
    ['March 3rd 2026', '2026-03-03', '2026-03-03'],
    ['10-Mar-2026', '2026-03-10', '2026-03-10'],
    ['on 10 March 2026', '2026-03-10', '2026-03-10'],
    ['in 2026', '2026-01-01', '2026-12-31'],
    // Numbers that can mean one day only.
    ['16/03/2026', '2026-03-16', '2026-03-16'],
    ['03/16/2026', '2026-03-16', '2026-03-16'],
    ['3.3.2026', '2026-03-03', '2026-03-03'],
    ['2026/3/10', '2026-03-10', '2026-03-10'],
    ['3/2026', '2026-03-01', '2026-03-31'],
    ['16/03/2026 to 18/03/2026', '2026-03-16', '2026-03-18'],
    // What stands at one end holds for both.
    ['March to May 2026', '2026-03-01', '2026-05-31'],
    ['Mar-May 2026', '2026-03-01', '2026-05-31'],
    ['March - May 2026', '2026-03-01', '2026-05-31'],
    ['10 to 12 March 2026', '2026-03-10', '2026-03-12'],
    ['10-12 March 2026', '2026-03-10', '2026-03-12'],
    ['10th-12th of March 2026', '2026-03-10', '2026-03-12'],
    ['March 10-12, 2026', '2026-03-10', '2026-03-12'],
    ['28 February - 2 March 2026', '2026-02-28', '2026-03-02'],
    ['10 March 2026 to 2 April', '2026-03-10', '2026-04-02'],
    ['March 2026-May 2026', '2026-03-01', '2026-05-31'],
    ['1 March 2026-4 March 2026', '2026-03-01', '2026-03-04'],
    ['2025-2026', '2025-01-01', '2026-12-31'],
    ['2025/2026', '2025-01-01', '2026-12-31'],
    ['from 2025 to 2026-03', '2025-01-01', '2026-03-31'],
    ['since 2025 until March 2026', '2025-01-01', '2026-03-31'],
    ['Between March and May 2026', '2026-03-01', '2026-05-31'],
  ])('reads %s', (text, from, to) => {
    expect(readWindow(text)).toEqual({ from, to })
  })

  it.each<[string, object]>([
    ['since 2025', { from: '2025-01-01' }],
    ['Since 10 March 2026', { from: '2026-03-10' }],
    ['from March 2026', { from: '2026-03-01' }],
    ['from 2026-03 onwards', { from: '2026-03-01' }],
    ['after 10 March 2026', { from: '2026-03-11' }],
    ['after 2025', { from: '2026-01-01' }],
    ['until March 2026', { to: '2026-03-31' }],
    ['up to 16/03/2026', { to: '2026-03-16' }],
    ['till 2026', { to: '2026-12-31' }],
    ['before 10 March 2026', { to: '2026-03-09' }],
    ['before 2026', { to: '2025-12-31' }],
  ])('reads %s, which is open at one end', (text, time) => {
    expect(readTime(text)).toEqual(time)
    expect(readWindow(text)).toBeNull()
  })

  it.each([
    'March',
    'Mach 2026',
    'marathon 2026',
    'ma 2026',
    'May 32, 2026',
    '2026-13',
    '2025-02-29',
    'last week',
    '2026 to 2025',
    '2026 to',
    'a to b to c',
    'XXXX-03-10',
    'March/2026',
    'March to 2026',
    '2026-27',
    '2026/03',
    '10/03/26',
    '32/01/2026',
    '10',
    '10 to 12',
    'since',
    'since 2025 and 2026',
    'until 2025 to 2026',
    'before 0000',
    'after 31 December 9999',
    'yesterday',
  ])('does not read %s', (text) => {
    expect(readTime(text)).toBeNull()
  })

  it.each<[string, RegExp, string[]]>([
    ['16 March', /year is missing/, ['16 March 2026', '16 March 2025']],
    ['since March', /year is missing/, ['since March 2026', 'since March 2025']],
    ['March to May', /year is missing/, ['March to May 2026', 'March to May 2025']],
    ['29 February', /year is missing/, []],
    ['10/03/2026', /write 2026-03-10, or 2026-10-03\.$/, ['2026-03-10', '2026-10-03']],
    ['since 10.03.2026', /write since 2026-03-10, or since 2026-10-03\.$/, ['since 2026-03-10', 'since 2026-10-03']],
    ['10/03/2026 to 16/03/2026', /write 2026-03-10 to 2026-03-16\.$/, ['2026-03-10 to 2026-03-16']],
    ['December to January 2026', /ends before it begins/, []],
    ['last month', /Write a day .* a month .* a year, two of them .* "since", "until", "before" or "after"/, []],
  ])('says of %s what is to be written instead', (text, message, instead) => {
    expect(readTime(text)).toBeNull()
    expect(whyUnread(text, 2026)).toEqual({ message: expect.stringMatching(message), instead })
  })

  it('has something to say of any time that is not read, and of no other', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{0,12}$/)), (text) => {
        const unread = whyUnread(text, 2026)
        expect(unread !== null).toBe(readTime(text) === null)
        for (const each of unread?.instead ?? []) expect(readTime(each)).toBeTruthy()
      }),
    )
  })

  it('is no window where nothing is written', () => {
    expect(readWindow('  ')).toBeUndefined()
  })

  it('gives two days in order, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const window = readWindow(text)
        return !window || (/^\d{4}-\d\d-\d\d$/.test(window.from) && window.from <= window.to)
      }),
    )
  })
})
