/** Pages in an order: a list is read in stretches, in each of which an index gives the rows, so that a page costs what it returns. */
import type { DateOrder } from '../store.ts'
import { type Sql, type SqlValue, sql, upTo, where } from './sql.ts'

/** Rows that stand together in a list. */
export interface Stretch {
  readonly conditions: readonly string[]
  readonly orderBy: string
}

export interface Listing {
  /** In their order. */
  readonly stretches: readonly Stretch[]
  /** What the conditions name. */
  readonly params: Readonly<Record<string, SqlValue>>
}

/** What comes behind a row in an order by date; all of it for null. `day` and `id` are columns. */
export function byDate(
  { day, id }: { readonly day: string; readonly id: string },
  order: DateOrder,
  after: { readonly day: string | null; readonly id: string } | null,
): Listing {
  const newest = order === 'DATE_NEWEST'
  const undated: Stretch = { conditions: [`${day} IS NULL`], orderBy: id }
  const orderBy = newest ? `${day} DESC, ${id}` : `${day}, ${id} DESC`
  // To SQLite null is less than every day, so that an index from the newest on ends with what is undated.
  if (after === null && newest) return { stretches: [{ conditions: [], orderBy }], params: {} }
  if (after === null) return { stretches: [{ conditions: [`${day} IS NOT NULL`], orderBy }, undated], params: {} }
  if (after.day === null) {
    const rest = { ...undated, conditions: [...undated.conditions, `${id} > $afterId`] }
    return { stretches: [rest], params: { afterId: after.id } }
  }
  const sameDay: Stretch = newest
    ? { conditions: [`${day} = $afterDay`, `${id} > $afterId`], orderBy: id }
    : { conditions: [`${day} = $afterDay`, `${id} < $afterId`], orderBy: `${id} DESC` }
  const otherDays: Stretch = { conditions: [`${day} ${newest ? '<' : '>'} $afterDay`], orderBy }
  return { stretches: [sameDay, otherDays, undated], params: { afterDay: after.day, afterId: after.id } }
}

export interface ListedRows {
  /** A WITH clause, or nothing. */
  readonly tables: string
  /** A query up to its WHERE. */
  readonly select: string
  /** What the rows of a stretch fulfil; `$limit` is how many are wanted. */
  conditionsIn(stretch: Stretch): readonly string[]
}

/** The first rows of a listing. */
export function firstOf(
  { stretches, params }: Listing,
  { tables, select, conditionsIn }: ListedRows,
  limit: number,
): Sql {
  const texts = stretches.map(
    (stretch) => `${select} ${where(conditionsIn(stretch))} ORDER BY ${stretch.orderBy} ${upTo('limit')}`,
  )
  return sql(`${tables}${inTurn(texts)}`, { ...params, limit })
}

/** The rows of several queries one after the other, up to `$limit` of them. */
export function inTurn(queries: readonly string[]): string {
  // SQLite reads the parts of a UNION ALL one after the other, and no further than to the limit.
  return queries.length === 1
    ? queries[0]!
    : `${queries.map((one) => `SELECT * FROM (${one})`).join(' UNION ALL ')} ${upTo('limit')}`
}
