/** The bars of a timeline, with what of them was not done, and what of its statements has no bar. */
import { ACT_LOOKS } from '../act-groups.ts'
import type { BucketFragment, StatementType, TimelineQuery, TimelineUnit } from '../api/queries.generated.ts'
import type { Window } from '../ask/when.ts'
import type { Table } from '../take-along/table.ts'
import { type ActCount, countsApart, sumOf, UNDONE } from '../undone.ts'
import { ACTS } from '../words.ts'
import { lastDayOf } from './periods.ts'

export interface Bar extends Omit<BucketFragment, 'counts'> {
  readonly counts: readonly ActCount[]
  /** How many of `count` were not done. */
  readonly undone: number
}

export interface Bars {
  /** In order. */
  readonly bars: readonly Bar[]
  /** Statements that may lie in the window, and can have begun before it: only a month or a year is known of them. */
  readonly before: number
  /** In the order in which they are stacked, with how many there are in all bars. */
  readonly types: readonly ActCount[]
}

const STACKED = Object.keys(ACT_LOOKS) as readonly StatementType[]

export function barsOf({ timeline, undone }: TimelineQuery, unit: TimelineUnit, window: Window | null): Bars {
  const meets = ({ start }: BucketFragment): boolean => window === null || lastDayOf(start, unit) >= window.from
  const notDone = new Map(undone.map(({ start, counts }) => [start, counts]))
  const bars = timeline.filter(meets).map((bucket): Bar => {
    const counts = countsApart(bucket.counts, notDone.get(bucket.start) ?? [])
    return { ...bucket, counts, undone: sumOf(counts, 'undone') }
  })
  const byType = Map.groupBy(
    bars.flatMap(({ counts }) => counts),
    ({ type }) => type,
  )
  return {
    bars,
    before: sumOf(
      timeline.filter((bucket) => !meets(bucket)),
      'count',
    ),
    types: STACKED.flatMap((type) => {
      const own = byType.get(type)
      return own ? [{ type, count: sumOf(own, 'count'), undone: sumOf(own, 'undone') }] : []
    }),
  }
}

/** The days that a timeline spans: those of the window, or from the first bar to the last; null without either. */
export function spanOf(
  buckets: readonly Pick<BucketFragment, 'start'>[],
  unit: TimelineUnit,
  window: Window | null,
): Window | null {
  if (window !== null) return window
  const [first, last] = [buckets[0], buckets.at(-1)]
  return first && last ? { from: first.start, to: lastDayOf(last.start, unit) } : null
}

/** All acts of a type stand in its column; those of it that were not done once more behind, where there are any. */
export function timelineTable({ bars, types }: Bars, unit: TimelineUnit): Table {
  const notDone = types.filter(({ undone }) => undone > 0)
  return {
    columns: [
      'from',
      'to',
      ...types.map(({ type }) => type),
      'all',
      'of these perhaps later',
      `of these ${UNDONE}`,
      ...notDone.map(({ type }) => `${type} ${UNDONE}`),
    ],
    heads: Object.fromEntries([
      ...types.map(({ type }) => [type, ACTS[type]]),
      ...notDone.map(({ type }) => [`${type} ${UNDONE}`, `${ACTS[type]}, ${UNDONE}`]),
    ]),
    rows: bars.map((bar) => {
      const counts = new Map(bar.counts.map((own) => [own.type, own]))
      const all = types.map(({ type }) => counts.get(type)?.count ?? 0)
      const undone = notDone.map(({ type }) => counts.get(type)?.undone ?? 0)
      return {
        cells: [bar.start, lastDayOf(bar.start, unit), ...all, bar.count, bar.wider, bar.undone, ...undone],
        quotations: [],
        source: bar,
      }
    }),
  }
}
