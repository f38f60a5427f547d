/** The statements of the documents of a list: each row asks the same of another document, so the store is asked once for all of them. */
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { DocumentId } from '../model/document.ts'
import type { Statement } from '../model/statement.ts'
import type { PageRequest, StatementOrder, StatementPosition } from '../store/store.ts'
import type { Connection } from './connection.ts'
import type { GraphQLContext } from './context.ts'
import { alongOf, connectStatements, type StatementListArguments } from './statement-connection.ts'
import { type FilterDefaults, matchesNothing, type StatementArguments, statementFilter } from './statement-filter.ts'

type Arguments = StatementArguments & StatementListArguments

/** Rejects as `statementFilter` does. */
export async function statementsOfDocument(
  document: DocumentId,
  args: Arguments,
  defaults: FilterDefaults,
  context: GraphQLContext,
  info: GraphQLResolveInfo,
): Promise<Connection<Statement>> {
  const along = alongOf(info)
  const asked = JSON.stringify([args, along])
  const { pages, counts } = await context.once(`Document.statements ${asked}`, async () => {
    const { view } = context
    // Names are looked up once as well.
    const filter = await statementFilter(args, view, defaults)
    const nothing = matchesNothing(filter)
    return {
      counts: batched(async (documents) => (nothing ? new Map() : view.countStatementsOf(documents, filter)), 0),
      pages: (page: PageRequest<StatementPosition>, order: StatementOrder) =>
        context.once(`page ${asked}`, () =>
          batched(
            async (documents) => (nothing ? new Map() : view.statementPages(documents, filter, page, order, along)),
            null,
          ),
        ),
    }
  })
  return connectStatements(args, context, {
    page: (page, order) => pages(page, order).load(document),
    count: () => counts.load(document),
  })
}

function batched<Value, Missing>(
  load: (documents: readonly DocumentId[]) => Promise<ReadonlyMap<DocumentId, Value>>,
  missing: Missing,
): DataLoader<DocumentId, Value | Missing> {
  return new DataLoader(async (documents: readonly DocumentId[]) => {
    const found = await load(documents)
    return documents.map((id) => found.get(id) ?? missing)
  })
}
