/** Periods of a timeline, and what the address says of them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANY_NARROWING, type Narrowing, narrowedPath, readNarrowing } from '../../src/explorer/actor/narrowing.ts'
import type { StatementType } from '../../src/explorer/api/queries.generated.ts'
import { readWindow } from '../../src/explorer/ask/when.ts'
import { toMarkdown } from '../../src/explorer/take-along/table.ts'
import { barsOf, spanOf, timelineTable } from '../../src/explorer/timeline/bars.ts'
import {
  around,
  FINER,
  firstDayOf,
  fits,
  lastDayOf,
  periodName,
  UNITS,
  usualUnit,
  whenText,
  windowOf,
} from '../../src/explorer/timeline/periods.ts'
import { stackOf } from '../../src/explorer/timeline/stack.ts'
import { dayFromNumber } from '../../src/model/day.ts'

const unit = fc.constantFrom(...UNITS)
const day = fc.integer({ min: -60_000, max: 60_000 }).map(dayFromNumber)

describe('a period', () => {
  it.each([
    ['2024-02-29', 'YEAR', '2024-01-01', '2024-12-31', '2024', '2024'],
    ['2024-02-10', 'MONTH', '2024-02-01', '2024-02-29', '2024-02', 'February 2024'],
    ['2026-03-15', 'WEEK', '2026-03-09', '2026-03-15', '2026-03-09 to 2026-03-15', 'the week from 9 March 2026'],
    ['2026-03-09', 'DAY', '2026-03-09', '2026-03-09', '2026-03-09', '9 March 2026'],
  ] as const)('in which %s lies, of the unit %s', (within, each, from, to, text, name) => {
    expect(firstDayOf(within, each)).toBe(from)
    expect(lastDayOf(from, each)).toBe(to)
    expect(whenText(windowOf(from, each))).toBe(text)
    expect(periodName(from, each)).toBe(name)
  })

  it('stands in the address as it is read there', () => {
    fc.assert(
      fc.property(day, unit, (within, each) => {
        const window = windowOf(firstDayOf(within, each), each)
        expect(window.from <= within && within <= window.to).toBe(true)
        expect(readWindow(whenText(window))).toEqual(window)
      }),
    )
  })

  it('is gone out of step by step, always to a longer one around it, and at last to all time', () => {
    fc.assert(
      fc.property(day, unit, (within, each) => {
        let window = windowOf(firstDayOf(within, each), each)
        for (let steps = 0; ; steps++) {
          const wider = around(window)
          if (wider === null) break
          expect(wider.from <= window.from && window.to <= wider.to).toBe(true)
          expect(wider).not.toEqual(window)
          expect(steps).toBeLessThan(3)
          window = wider
        }
      }),
    )
    expect(around(readWindow('2026-03-09 to 2026-03-15')!)).toEqual(readWindow('2026-03'))
    expect(around(readWindow('2026-03')!)).toEqual(readWindow('2026'))
    expect(around(readWindow('2026')!)).toBeNull()
    expect(around(readWindow('2025-12-29 to 2026-01-04')!)).toBeNull()
  })

  it.each([
    ['2026-03', 'DAY'],
    ['2026', 'MONTH'],
    ['2026-03 to 2026-05', 'WEEK'],
    ['2023 to 2026', 'YEAR'],
    ['1950 to 2026', 'YEAR'],
  ] as const)('%s is shown by %s where nothing else was chosen', (when, expected) => {
    const window = readWindow(when)!
    expect(usualUnit(window)).toBe(expected)
    expect(fits(window, expected)).toBe(true)
  })

  it('that is gone into is shown by a unit that fits it', () => {
    for (const each of UNITS) expect(fits(windowOf(firstDayOf('2024-02-29', each), each), FINER[each])).toBe(true)
    expect(fits(readWindow('1950 to 2026')!, 'DAY')).toBe(false)
  })
})

const bucket = (start: string, count: number, wider = 0) => ({
  start,
  count,
  wider,
  counts: [
    { type: 'URGED' as const, count: count - 1 },
    { type: 'MET_WITH' as const, count: 1 },
  ],
})

/** What was denied or is planned of it, of one type. */
const undone = (start: string, type: StatementType, count: number) => ({ start, counts: [{ type, count }] })

describe('the bars of a timeline', () => {
  it('leave out what can have begun before the window, and tell of it', () => {
    const buckets = [bucket('2026-01-01', 4, 4), bucket('2026-03-02', 3), bucket('2026-03-09', 2)]
    const window = readWindow('2026-03-04 to 2026-03-31')!
    const { bars, before, types } = barsOf({ timeline: buckets, undone: [] }, 'WEEK', window)
    expect(bars.map(({ start }) => start)).toEqual(['2026-03-02', '2026-03-09'])
    expect(before).toBe(4)
    // In the order of the stack, whatever the order of the answer.
    expect(types).toEqual([
      { type: 'MET_WITH', count: 2, undone: 0 },
      { type: 'URGED', count: 3, undone: 0 },
    ])
    expect(spanOf(bars, 'WEEK', window)).toEqual(window)
    expect(spanOf(bars, 'WEEK', null)).toEqual({ from: '2026-03-02', to: '2026-03-15' })
    expect(spanOf([], 'WEEK', null)).toBeNull()
  })

  it('are a table to take along', () => {
    const bars = barsOf({ timeline: [bucket('2026-03-01', 3, 1)], undone: [] }, 'MONTH', null)
    const { columns, rows } = timelineTable(bars, 'MONTH')
    expect(columns).toEqual([
      ...['from', 'to', 'MET_WITH', 'URGED', 'all', 'of these perhaps later', 'of these denied or planned'],
    ])
    expect(rows.map(({ cells }) => cells)).toEqual([['2026-03-01', '2026-03-31', 1, 2, 3, 1, 0]])
  })

  it('tell apart what was not done, and leave out what is denied of a time before the window', () => {
    const timeline = [bucket('2026-02-01', 2), bucket('2026-03-01', 4), bucket('2026-04-01', 3)]
    const notDone = [undone('2026-02-01', 'URGED', 1), undone('2026-03-01', 'URGED', 2)]
    const found = barsOf({ timeline, undone: notDone }, 'MONTH', { from: '2026-03-10', to: '2026-04-30' })
    expect(found.bars.map((bar) => bar.undone)).toEqual([2, 0])
    expect(found.types).toEqual([
      { type: 'MET_WITH', count: 2, undone: 0 },
      { type: 'URGED', count: 5, undone: 2 },
    ])
    const { columns, rows } = timelineTable(found, 'MONTH')
    expect(columns.slice(-2)).toEqual(['of these denied or planned', 'URGED denied or planned'])
    const markdown = toMarkdown(timelineTable(found, 'MONTH'), { question: 'Acts', exportedOn: '2026-03-20' })
    expect(markdown).toContain('| met | urged | all |')
    expect(markdown).toContain('| urged, denied or planned |')
    expect(rows.map(({ cells }) => cells.slice(2))).toEqual([
      [1, 3, 4, 0, 2, 2],
      [1, 2, 3, 0, 0, 0],
    ])
  })

  it('stand with what was done at the bottom, and the rest on it', () => {
    const found = barsOf(
      { timeline: [bucket('2026-03-01', 4)], undone: [undone('2026-03-01', 'URGED', 2)] },
      'MONTH',
      null,
    )
    expect(stackOf(found.bars[0]!, found.types)).toEqual([
      { type: 'MET_WITH', isDone: true, from: 0, to: 1 },
      { type: 'URGED', isDone: true, from: 1, to: 2 },
      { type: 'URGED', isDone: false, from: 2, to: 4 },
    ])
  })
})

describe('what is shown of an actor', () => {
  const narrowing: fc.Arbitrary<Narrowing> = fc.record({
    when: fc.constantFrom('', '2026-03', '9 March 2026'),
    undated: fc.constantFrom('out', 'too', 'only'),
    acts: fc.constantFrom('all', 'contacts', 'URGED'),
    claims: fc.constantFrom('said', 'happened', 'denied', 'planned'),
    unsure: fc.boolean(),
    order: fc.constantFrom('DATE_NEWEST', 'DATE_OLDEST', 'LEAST_SURE'),
    unit: fc.constantFrom(null, ...UNITS),
    level: fc.constantFrom('ACTOR', 'COUNTRY'),
  })

  it('stands in the address whole', () => {
    fc.assert(
      fc.property(narrowing, (asked) => {
        const path = narrowedPath('/actor/x', asked)
        const query = Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''))
        expect(readNarrowing(query)).toEqual(asked)
      }),
    )
  })

  it('is as usual where the address says nothing, or what nobody understands', () => {
    expect(narrowedPath('/actor/x', ANY_NARROWING)).toBe('/actor/x')
    expect(readNarrowing({})).toEqual(ANY_NARROWING)
    expect(readNarrowing({ unit: 'CENTURY', level: 'PLANET', acts: 'DANCED', order: '' })).toEqual({
      ...ANY_NARROWING,
      acts: 'contacts',
    })
  })
})
