/** The bars of a timeline, and what of its statements has no bar. */
import { ACT_LOOKS, type TypeCount } from '../act-groups.ts'
import type { BucketFragment, StatementType, TimelineUnit } from '../api/queries.generated.ts'
import type { Window } from '../ask/when.ts'
import type { Table } from '../take-along/table.ts'
import { lastDayOf } from './periods.ts'

export interface Bars {
  /** In order. */
  readonly bars: readonly BucketFragment[]
  /** Statements that may lie in the window, and can have begun before it: only a month or a year is known of them. */
  readonly before: number
  /** In the order in which they are stacked, with how many there are in all bars. */
  readonly types: readonly TypeCount[]
}

const STACKED = Object.keys(ACT_LOOKS) as readonly StatementType[]

export function barsOf(buckets: readonly BucketFragment[], unit: TimelineUnit, window: Window | null): Bars {
  const meets = ({ start }: BucketFragment): boolean => window === null || lastDayOf(start, unit) >= window.from
  const bars = buckets.filter(meets)
  const sums = new Map<StatementType, number>()
  for (const { type, count } of bars.flatMap(({ counts }) => counts)) sums.set(type, (sums.get(type) ?? 0) + count)
  return {
    bars,
    before: buckets.filter((bucket) => !meets(bucket)).reduce((sum, { count }) => sum + count, 0),
    types: STACKED.flatMap((type) => (sums.has(type) ? [{ type, count: sums.get(type)! }] : [])),
  }
}

/** The days that a timeline spans: those of the window, or from the first bar to the last; null without either. */
export function spanOf(buckets: readonly BucketFragment[], unit: TimelineUnit, window: Window | null): Window | null {
  if (window !== null) return window
  const [first, last] = [buckets[0], buckets.at(-1)]
  return first && last ? { from: first.start, to: lastDayOf(last.start, unit) } : null
}

export function timelineTable({ bars, types }: Bars, unit: TimelineUnit): Table {
  return {
    columns: ['from', 'to', ...types.map(({ type }) => type), 'all', 'of these perhaps later'],
    rows: bars.map((bar) => {
      const counts = new Map(bar.counts.map(({ type, count }) => [type, count]))
      const own = types.map(({ type }) => counts.get(type) ?? 0)
      return {
        cells: [bar.start, lastDayOf(bar.start, unit), ...own, bar.count, bar.wider],
        quotations: [],
        source: bar,
      }
    }),
  }
}
