/** Fields of the connections: the same for statements, actors and documents. */
import type { Connection } from '../connection.ts'
import type { Resolvers } from './resolvers.ts'

const fields = {
  edges: async (connection: Connection<unknown>) => {
    const { rows } = await connection.page()
    return rows.map((node) => ({ node, cursor: connection.cursorOf(node) }))
  },
  pageInfo: async (connection: Connection<unknown>) => {
    const { rows, hasNextPage } = await connection.page()
    return {
      hasNextPage,
      hasPreviousPage: connection.hasPreviousPage,
      startCursor: rows.length > 0 ? connection.cursorOf(rows[0]) : null,
      endCursor: rows.length > 0 ? connection.cursorOf(rows.at(-1)) : null,
    }
  },
  totalCount: (connection: Connection<unknown>) => connection.count(),
}

export const connectionResolvers: Resolvers = {
  StatementConnection: fields,
  ActorConnection: fields,
  DocumentConnection: fields,
  RepresentationConnection: fields,
  SuggestedMergeConnection: fields,
  RulingConnection: { edges: fields.edges, pageInfo: fields.pageInfo },
}
