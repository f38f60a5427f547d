/** A page of statements with what they refer to. */
import { type Along, actorsOf, type StatementPage } from '../statement-page.ts'
import type { PageRequest, StatementFilter, StatementOrder, StatementPosition } from '../store.ts'
import type { Database } from './database.ts'
import { actorMap, documentHeadMap, evidenceMap } from './joined-reads.ts'
import { toStatement } from './record-mapper.ts'
import { statementsPage } from './statement-query.ts'

export function readStatementPage(
  database: Database,
  filter: StatementFilter,
  page: PageRequest<StatementPosition>,
  order: StatementOrder,
  along: Along,
): StatementPage {
  const found = database.all(statementsPage(filter, page, order))
  const rows = found.slice(0, page.first).map(toStatement)
  const evidence = evidenceMap(database, along.evidence ? rows.map(({ id }) => id) : [])
  const documents = new Set([...evidence.values()].flat().map(({ document }) => document))
  return {
    rows,
    hasNextPage: found.length > page.first,
    actors: actorMap(database, along.actors ? actorsOf(rows) : []),
    evidence,
    documents: documentHeadMap(database, [...documents]),
  }
}
