/** The connection over statements, for the queries and for the statements of a document. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Statement } from '../model/statement.ts'
import type { Along, StatementPage } from '../store/statement-page.ts'
import type { PageRequest, StatementOrder, StatementPosition } from '../store/store.ts'
import { type AskedFilter, answerTo } from './asked-filter.ts'
import { asksFor } from './asks-for.ts'
import { type Connection, connect, type PageArguments } from './connection.ts'
import type { GraphQLContext } from './context.ts'
import { statementCursors } from './cursor.ts'
import type { Loaders } from './loaders.ts'
import { ANSWERS, type FilterDefaults } from './statement-filter.ts'

export interface StatementListArguments extends PageArguments {
  readonly orderBy?: StatementOrder | null
}

/** Who asks for the least sure statements wants to look through what nobody has looked at. */
export function defaultsOf({ orderBy }: StatementListArguments, defaults: FilterDefaults = ANSWERS): FilterDefaults {
  return orderBy === 'LEAST_SURE' ? { ...defaults, minConfidence: null, review: ['EXTRACTED'] } : defaults
}

/** `info` tells what the query asks for below the connection: that is read with the statements. */
export function statementConnection(
  asked: AskedFilter,
  args: StatementListArguments,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Connection<Statement> {
  const { view } = context
  const along = alongOf(info)
  return connectStatements(args, context, {
    page: (page, order) =>
      answerTo(
        asked,
        (filter) => view.statementPage(filter, page, order, along),
        ({ rows }) => rows.length > 0,
        null,
      ),
    count: () =>
      answerTo(
        asked,
        (filter) => view.countStatements(filter),
        (count) => count > 0,
        0,
      ),
  })
}

/** Where the statements of a connection come from. */
export interface StatementSource {
  /** Null is none. */
  page(page: PageRequest<StatementPosition>, order: StatementOrder): Promise<StatementPage | null>
  count(): Promise<number>
}

export function connectStatements(
  args: StatementListArguments,
  { loaders, rows }: Pick<GraphQLContext, 'loaders' | 'rows'>,
  { page, count }: StatementSource,
): Connection<Statement> {
  const order = args.orderBy ?? 'DATE_NEWEST'
  return connect(
    args,
    {
      cursor: statementCursors[order],
      async load(request) {
        const found = await page(request, order)
        if (found === null) return { rows: [], hasNextPage: false }
        keep(found, loaders)
        return found
      },
      count,
      positionOf: ({ dateEarliest, confidence, id }) => ({ dateEarliest, confidence, id }),
    },
    rows,
  )
}

const NODE = ['edges', 'node']
const ACTORS = [['source'], ['target'], ['sourceOffice', 'of'], ['targetOffice', 'of']]

/** Fields that are told by the evidence. */
const OF_EVIDENCE = ['evidence', 'documentCount', 'attributed', 'attributions']

/** What a query asks for below a connection of statements. */
export function alongOf(info: GraphQLResolveInfo): Along {
  return {
    offices: asksFor(info, [...NODE, 'sourceOffice'], [...NODE, 'targetOffice']),
    actors: asksFor(info, ...ACTORS.map((field) => [...NODE, ...field])),
    evidence: asksFor(info, ...OF_EVIDENCE.map((field) => [...NODE, field])),
  }
}

/** What was read along is not asked for again. */
function keep({ actors, offices, evidence, documents }: StatementPage, loaders: Loaders): void {
  for (const [id, actor] of actors) loaders.actor.prime(id, actor)
  for (const [id, own] of offices) loaders.outlines.prime(id, own)
  for (const [id, own] of evidence) loaders.evidence.prime(id, own)
  for (const [id, head] of documents) loaders.document.prime(id, head)
}
