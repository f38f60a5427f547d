/** A page of statements with what they refer to, from the one row that Neo4j gives. */
import type { Evidence } from '../../model/evidence.ts'
import type { StatementId } from '../../model/statement.ts'
import type { Along, StatementPage } from '../statement-page.ts'
import type { StatementPageRow } from './cypher/statement-page-cypher.ts'
import { askUntilWhole, isThere } from './page-of.ts'
import type { Query, Run } from './query.ts'
import { toActor, toDocumentHead, toEvidence, toStatement } from './record-mapper.ts'

/** `query` asks for one statement more than `first`. */
export async function readStatementPage(
  run: Run,
  query: Query<StatementPageRow>,
  { first, along }: { readonly first: number; readonly along: Along },
): Promise<StatementPage> {
  const row = await askUntilWhole(
    async () => (await run(query))[0]!,
    ({ statements }) => !statements.includes(null),
  )
  const rows = row.statements
    .slice(0, first)
    .filter((properties) => properties !== null)
    .map(toStatement)
  const evidence = new Map<StatementId, Evidence[]>(along.evidence ? rows.map(({ id }) => [id, []]) : [])
  for (const { statement, document, properties } of row.evidence.filter(isThere)) {
    evidence.get(statement)?.push(toEvidence(document, properties))
  }
  const actors = row.actors.filter((actor) => actor !== null).map(toActor)
  const documents = row.documents.filter((document) => document !== null).map(toDocumentHead)
  return {
    rows,
    hasNextPage: row.statements.length > first,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    evidence,
    documents: new Map(documents.map((document) => [document.id, document])),
  }
}
