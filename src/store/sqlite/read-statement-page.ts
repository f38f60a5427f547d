/** A page of statements with what they refer to. */
import { namedIn } from '../../graph/named-in.ts'
import { type Along, type StatementPage, withoutOffice } from '../statement-page.ts'
import type { PageRequest, StatementFilter, StatementOrder, StatementPosition } from '../store.ts'
import type { Database } from './database.ts'
import { actorMap, documentHeadMap, evidenceMap, outlineMap } from './joined-reads.ts'
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
  const offices = outlineMap(database, along.offices ? withoutOffice(rows) : [])
  const bodies = [...offices.values()].flat().map(({ of }) => of)
  const actors = new Set([...(along.actors ? rows.flatMap(namedIn) : []), ...bodies])
  const documents = new Set([...evidence.values()].flat().map(({ document }) => document))
  return {
    rows,
    hasNextPage: found.length > page.first,
    actors: actorMap(database, [...actors]),
    offices,
    evidence,
    documents: documentHeadMap(database, [...documents]),
  }
}
