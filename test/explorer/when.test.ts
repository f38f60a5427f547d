import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWindow } from '../../src/explorer/ask/when.ts'

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
  ])('reads %s', (text, from, to) => {
    expect(readWindow(text)).toEqual({ from, to })
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
  ])('does not read %s', (text) => {
    expect(readWindow(text)).toBeNull()
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
