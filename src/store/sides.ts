/** For which countries the two ends of statements act. */
import type { ActorId } from '../model/actor.ts'
import type { StatementId } from '../model/statement.ts'

/**
 * Countries, by id: a country and an organisation act for their own, a person for that of the office held on the day. None where
 * there is none, several where documents leave open which it is.
 */
export interface Sides {
  readonly source: readonly ActorId[]
  readonly target: readonly ActorId[]
}

export interface SideRow {
  readonly statement: StatementId
  readonly end: keyof Sides
  readonly country: ActorId
}

/** Every id is a key. */
export function sidesOf(ids: readonly StatementId[], rows: readonly SideRow[]): ReadonlyMap<StatementId, Sides> {
  const byStatement = Map.groupBy(rows, ({ statement }) => statement)
  const countries = (own: readonly SideRow[] | undefined, end: keyof Sides): readonly ActorId[] =>
    (own ?? []).flatMap((row) => (row.end === end ? [row.country] : [])).sort()
  return new Map(
    ids.map((id) => {
      const own = byStatement.get(id)
      return [id, { source: countries(own, 'source'), target: countries(own, 'target') }]
    }),
  )
}
