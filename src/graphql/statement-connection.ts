/** The connection over statements, for the queries and for the statements of a document. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Statement } from '../model/statement.ts'
import type { Along, StatementPage } from '../store/statement-page.ts'
import type { StatementFilter, StatementOrder } from '../store/store.ts'
import { asksFor } from './asks-for.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import type { GraphQLContext } from './context.ts'
import { statementCursors } from './cursor.ts'
import type { Loaders } from './loaders.ts'
import { ANSWERS, type FilterDefaults, matchesNothing } from './statement-filter.ts'

export interface StatementListArguments extends PageArguments {
  readonly orderBy?: StatementOrder | null
}

/** Who asks for the least sure statements wants to look through what nobody has looked at. */
export function defaultsOf({ orderBy }: StatementListArguments, defaults: FilterDefaults = ANSWERS): FilterDefaults {
  return orderBy === 'LEAST_SURE' ? { ...defaults, minConfidence: null, review: ['EXTRACTED'] } : defaults
}

const NODE = ['edges', 'node']
const ACTORS = [['source'], ['target'], ['sourceOffice', 'of'], ['targetOffice', 'of']]

/** Fields that are told by the evidence. */
const OF_EVIDENCE = ['evidence', 'documentCount', 'attributed', 'attributions']

/** `info` tells what the query asks for below the connection: that is read with the statements. */
export function statementConnection(
  filter: StatementFilter,
  args: StatementListArguments,
  { view, loaders, rows }: GraphQLContext,
  info: GraphQLResolveInfo,
): Connection<Statement> {
  const nothing = matchesNothing(filter)
  const order = args.orderBy ?? 'DATE_NEWEST'
  const along: Along = {
    actors: asksFor(info, ...ACTORS.map((field) => [...NODE, ...field])),
    evidence: asksFor(info, ...OF_EVIDENCE.map((field) => [...NODE, field])),
  }
  return connect(
    args,
    {
      cursor: statementCursors[order],
      async load(page) {
        if (nothing) return { rows: [], hasNextPage: false }
        const found = await view.statementPage(filter, page, order, along)
        keep(found, loaders)
        return found
      },
      count: async () => (nothing ? 0 : view.countStatements(filter)),
      positionOf: ({ dateEarliest, confidence, id }) => ({ dateEarliest, confidence, id }),
    },
    rows,
  )
}

/** What was read along is not asked for again. */
function keep({ actors, evidence, documents }: StatementPage, loaders: Loaders): void {
  for (const [id, actor] of actors) loaders.actor.prime(id, actor)
  for (const [id, own] of evidence) loaders.evidence.prime(id, own)
  for (const [id, head] of documents) loaders.document.prime(id, head)
}
