/** Relay connections over the pages of the View, loaded only as far as the query asks. */
import { QueryError } from '../errors.ts'
import type { Page, PageRequest } from '../store/store.ts'
import type { CursorCodec } from './cursor.ts'
import type { RowAllowance } from './row-allowance.ts'

const DEFAULT_PAGE_SIZE = 25
export const MAX_PAGE_SIZE = 500

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** What the resolvers of every connection type read. */
export interface Connection<Row> {
  /** Loads on the first call. */
  page(): Promise<Page<Row>>
  /** Counts without loading the rows. */
  count(): Promise<number>
  cursorOf(row: Row): string
  readonly hasPreviousPage: boolean
}

/** Where the rows of one list come from. */
export interface RowSource<Row, Position> {
  readonly cursor: CursorCodec<Position>
  load(page: PageRequest<Position>): Promise<Page<Row>>
  /** Where the connection has a `totalCount`. */
  count?(): Promise<number>
  positionOf(row: Row): Position
}

/** For a list without cursors. Throws QueryError BAD_PAGE_SIZE. */
export function checkedSize(first: number): number {
  if (first >= 1 && first <= MAX_PAGE_SIZE) return first
  throw new QueryError('BAD_PAGE_SIZE', `"first" is ${first}; it may be 1 to ${MAX_PAGE_SIZE}.`)
}

/** Throws QueryError BAD_PAGE_SIZE and BAD_CURSOR at once, also where only the count is asked for. */
export function connect<Row, Position>(
  args: PageArguments,
  source: RowSource<Row, Position>,
  rows: RowAllowance,
): Connection<Row> {
  const first = args.first ?? DEFAULT_PAGE_SIZE
  if (first < 1 || first > MAX_PAGE_SIZE) {
    throw new QueryError('BAD_PAGE_SIZE', `"first" is ${first}; a page has 1 to ${MAX_PAGE_SIZE} rows.`)
  }
  const after = args.after == null ? null : source.cursor.decode(args.after)
  let page: Promise<Page<Row>> | null = null
  return {
    page() {
      if (page === null) {
        rows.take(first)
        page = source.load({ first, after })
      }
      return page
    },
    count: async () => (await source.count?.()) ?? 0,
    cursorOf: (row) => source.cursor.encode(source.positionOf(row)),
    hasPreviousPage: after !== null,
  }
}
