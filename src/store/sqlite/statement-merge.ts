/** Statements of several actors by date: the lists that an index has of each are merged, so that a page costs what it returns. */
import type { DateOrder, StatementPosition } from '../store.ts'
import { inTurn } from './listing.ts'
import { type Sql, type SqlValue, sql, upTo, where } from './sql.ts'
import type { FilterParts } from './statement-condition.ts'
import { withTables } from './statement-condition.ts'
import type { Branch } from './statement-ends.ts'

/** Rows that stand together in a list, and their order. */
interface Stretch {
  readonly conditions: readonly string[]
  orderBy(day: string, id: string): string
  /** That `s` comes behind a row of the stretch. */
  behind(day: string, id: string): readonly string[]
}

/** One row more than `first`, where there are as many. */
export function mergedPage(
  { tables, params }: FilterParts,
  branches: readonly Branch[],
  order: DateOrder,
  after: StatementPosition | null,
  limit: number,
): Sql {
  const stretches = stretchesOf(order, after)
  const merges = stretches.map((stretch, index) => merge(`merged_${index}`, branches, stretch))
  const pages = stretches.map(
    ({ orderBy }, index) =>
      `SELECT s.* FROM merged_${index} m CROSS JOIN statements s ON s.id = m.statement` +
      ` ORDER BY ${orderBy('s.date_earliest', 's.id')} ${upTo('limit')}`,
  )
  const position: Record<string, SqlValue> = after ? { afterId: after.id } : {}
  if (after?.dateEarliest) position.afterDay = after.dateEarliest
  return sql(`${withTables([...tables, ...merges])}${inTurn(pages)}`, { ...params, ...position, limit })
}

/**
 * A table of the first `$limit` statements of a stretch: the first one of each actor at each end, then again and again the next one of
 * that actor whose statement was taken. SQLite takes them in the order given, as from a priority queue.
 */
function merge(name: string, branches: readonly Branch[], { conditions, orderBy, behind }: Stretch): string {
  const first = ({ end, conditions: own }: Branch, more: readonly string[]): string =>
    `(SELECT s.id FROM statements s ${where([`s.${end} = a.id`, ...conditions, ...more, ...own])}` +
    ` ORDER BY ${orderBy('s.date_earliest', 's.id')} LIMIT 1)`
  const heads = branches.map(
    (branch, index) =>
      `SELECT a.id, a.sided, ${index} AS branch, s.date_earliest AS day, s.id AS statement` +
      ` FROM ${branch.actors}_ids a CROSS JOIN statements s ON s.id = ${first(branch, [])}`,
  )
  const nexts = branches.map((branch, index) => `WHEN ${index} THEN ${first(branch, behind('a.day', 'a.statement'))}`)
  const next =
    `SELECT a.id, a.sided, a.branch, s.date_earliest, s.id` +
    ` FROM ${name} a CROSS JOIN statements s ON s.id = CASE a.branch ${nexts.join(' ')} END`
  return (
    `${name} (id, sided, branch, day, statement) AS (${[...heads, next].join(' UNION ALL ')}` +
    ` ORDER BY ${orderBy('day', 'statement')} ${upTo('limit')})`
  )
}

function stretchesOf(order: DateOrder, after: StatementPosition | null): readonly Stretch[] {
  const newest = order === 'DATE_NEWEST'
  const dated: Stretch = {
    conditions: ['s.date_earliest IS NOT NULL'],
    orderBy: (day, id) => (newest ? `${day} DESC, ${id}` : `${day}, ${id} DESC`),
    // Of several bounds the index shall be entered at this one: a window has others.
    behind: (day, id) =>
      newest
        ? [`unlikely(s.date_earliest <= ${day})`, `(s.date_earliest < ${day} OR s.id > ${id})`]
        : [`unlikely(s.date_earliest >= ${day})`, `(s.date_earliest > ${day} OR s.id < ${id})`],
  }
  const undated: Stretch = {
    conditions: ['s.date_earliest IS NULL'],
    orderBy: (_day, id) => id,
    behind: (_day, id) => [`s.id > ${id}`],
  }
  if (after === null) return [dated, undated]
  return after.dateEarliest === null ? [from(undated)] : [from(dated), undated]
}

/** What of a stretch comes behind the row after which a page begins. */
function from(stretch: Stretch): Stretch {
  return { ...stretch, conditions: [...stretch.conditions, ...stretch.behind('$afterDay', '$afterId')] }
}
