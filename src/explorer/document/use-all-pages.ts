/** A list read to its end, page by page, by itself. */
import { useEffect } from 'preact/hooks'
import type { AskError } from '../api/ask.ts'
import type { Query } from '../api/query.ts'
import { type Connection, type Paged, usePages } from '../api/use-pages.ts'

export interface AllPages<Row> {
  readonly rows: readonly Row[]
  readonly isWhole: boolean
  readonly error: AskError | null
  /** Goes on after a failure. */
  again(): void
}

/** As `usePages`, which see. */
export function useAllPages<Data, Variables extends Paged, Row>(
  query: Query<Data, Variables>,
  variables: Variables,
  listOf: (data: Data) => Connection<Row>,
): AllPages<Row> {
  const { rows, state, error, hasMore, more } = usePages(query, variables, listOf)
  useEffect(() => {
    if (state === 'ready' && hasMore) more()
  }, [state, hasMore, more, rows])
  return { rows, isWhole: state === 'ready' && !hasMore, error, again: more }
}
