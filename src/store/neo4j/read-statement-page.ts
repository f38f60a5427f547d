/** Pages of statements with what they refer to, each from one row of Neo4j. */
import type { Evidence } from '../../model/evidence.ts'
import type { StatementId } from '../../model/statement.ts'
import { type Along, type StatementPage, withoutOffice } from '../statement-page.ts'
import type { StatementPageRow } from './cypher/statement-page-cypher.ts'
import { outlinesOf } from './office-outlines.ts'
import { askUntilWhole, isThere } from './page-of.ts'
import type { Query, Run } from './query.ts'
import { toActor, toDocumentHead, toEvidence, toStatement } from './record-mapper.ts'

/** `query` gives pages, each with one statement more than `first`; `wanted` tells what was asked for. */
export async function readStatementPages<Row extends StatementPageRow>(
  run: Run,
  query: Query<Row>,
  wanted: Wanted,
): Promise<readonly (readonly [Row, StatementPage])[]> {
  const rows = await askUntilWhole(
    () => run(query),
    (all) => all.every(({ statements }) => !statements.includes(null)),
  )
  return rows.map((row) => [row, toStatementPage(row, wanted)])
}

interface Wanted {
  readonly first: number
  readonly along: Along
}

function toStatementPage(row: StatementPageRow, { first, along }: Wanted): StatementPage {
  const rows = row.statements
    .slice(0, first)
    .filter((properties) => properties !== null)
    .map(toStatement)
  const evidence = new Map<StatementId, Evidence[]>(along.evidence ? rows.map(({ id }) => [id, []]) : [])
  for (const { statement, document, properties } of row.evidence.filter(isThere)) {
    evidence.get(statement)?.push(toEvidence(document, properties))
  }
  // A body that is being deleted is null.
  const outlines = row.offices.filter(({ actor }) => actor !== null)
  const actors = [...row.actors, ...outlines.map(({ actor }) => actor)].filter((actor) => actor !== null).map(toActor)
  const documents = row.documents.filter((document) => document !== null).map(toDocumentHead)
  return {
    rows,
    hasNextPage: row.statements.length > first,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    offices: outlinesOf(along.offices ? withoutOffice(rows) : [], outlines),
    evidence,
    documents: new Map(documents.map((document) => [document.id, document])),
  }
}
