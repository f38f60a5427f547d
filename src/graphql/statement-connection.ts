/** The connection over statements, for the queries and for the statements of a document. */
import type { Statement } from '../model/statement.ts'
import type { StatementFilter, StatementOrder } from '../store/store.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import type { GraphQLContext } from './context.ts'
import { statementCursors } from './cursor.ts'
import { ANSWERS, type FilterDefaults, matchesNothing } from './statement-filter.ts'

export interface StatementListArguments extends PageArguments {
  readonly orderBy?: StatementOrder | null
}

/** Who asks for the least sure statements wants to look through what nobody has looked at. */
export function defaultsOf({ orderBy }: StatementListArguments, defaults: FilterDefaults = ANSWERS): FilterDefaults {
  return orderBy === 'LEAST_SURE' ? { ...defaults, minConfidence: null, review: ['EXTRACTED'] } : defaults
}

export function statementConnection(
  filter: StatementFilter,
  args: StatementListArguments,
  { view, rows }: GraphQLContext,
): Connection<Statement> {
  const nothing = matchesNothing(filter)
  const order = args.orderBy ?? 'DATE_NEWEST'
  return connect(
    args,
    {
      cursor: statementCursors[order],
      load: async (page) => (nothing ? { rows: [], hasNextPage: false } : view.statements(filter, page, order)),
      count: async () => (nothing ? 0 : view.countStatements(filter)),
      positionOf: ({ dateEarliest, confidence, id }) => ({ dateEarliest, confidence, id }),
    },
    rows,
  )
}
