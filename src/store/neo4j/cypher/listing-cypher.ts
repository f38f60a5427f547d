/** Orders of lists as Cypher: a list is read in stretches, in each of which an index gives the rows in order. */
import type { DateOrder } from '../../store.ts'
import { UNDATED_KEYS } from '../sort-key.ts'

/** Rows that stand together in a list. */
export interface Stretch {
  /** On the properties of the index: it is read in its order only where there is one. */
  readonly condition: string
  readonly orderBy: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What comes behind a sort key (`statementSortKey`, `documentSortKey`) by date; all for null. `key` is the property. */
export function byDate(key: string, order: DateOrder, after: string | null): readonly Stretch[] {
  if (order === 'DATE_NEWEST' || (after !== null && after >= UNDATED_KEYS)) return [behind(key, after)]
  const oldest: Stretch = {
    condition: `${key} < $before`,
    orderBy: `${key} DESC`,
    params: { before: after ?? UNDATED_KEYS },
  }
  return [oldest, behind(key, UNDATED_KEYS)]
}

function behind(key: string, after: string | null): Stretch {
  return after === null
    ? { condition: `${key} IS NOT NULL`, orderBy: key, params: {} }
    : { condition: `${key} > $after`, orderBy: key, params: { after } }
}

/** What comes behind a row among the least sure; all for null. */
export function leastSure(after: { readonly confidence: number; readonly sortKey: string } | null): readonly Stretch[] {
  const orderBy = 's.confidence, s.sortKey'
  if (after === null) return [{ condition: 's.confidence IS NOT NULL AND s.sortKey IS NOT NULL', orderBy, params: {} }]
  const { confidence, sortKey } = after
  return [
    {
      condition: 's.confidence = $confidence AND s.sortKey > $after',
      orderBy: 's.sortKey',
      params: { confidence, after: sortKey },
    },
    { condition: 's.confidence > $confidence AND s.sortKey IS NOT NULL', orderBy, params: { confidence } },
  ]
}
