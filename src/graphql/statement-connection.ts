/** The connection over statements, for the queries and for the statements of a document. */
import type { Statement } from '../model/statement.ts'
import type { StatementFilter } from '../store/store.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import type { GraphQLContext } from './context.ts'
import { statementCursor } from './cursor.ts'
import { matchesNothing } from './statement-filter.ts'

export function statementConnection(
  filter: StatementFilter,
  args: PageArguments,
  { view, rows }: GraphQLContext,
): Connection<Statement> {
  const nothing = matchesNothing(filter)
  return connect(
    args,
    {
      cursor: statementCursor,
      load: async (page) => (nothing ? { rows: [], hasNextPage: false } : view.statements(filter, page)),
      count: async () => (nothing ? 0 : view.countStatements(filter)),
      positionOf: ({ dateEarliest, id }) => ({ dateEarliest, id }),
    },
    rows,
  )
}
