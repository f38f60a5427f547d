/** Third step of a flush: the statements that the changed claims and merges touch are derived anew. */
import { deriveStatements } from '../../graph/derive-statements.ts'
import { statementId } from '../../graph/statement-id.ts'
import { tellingOf } from '../../graph/telling.ts'
import type { ActorId } from '../../model/actor.ts'
import type { StatementId } from '../../model/statement.ts'
import type { StatementType } from '../../model/statement-types.ts'
import { logAdditions } from './addition-query.ts'
import { type Breathe, partsOf } from './breathe.ts'
import type { Database } from './database.ts'
import { fromEvidence, fromStatement, fromTelling, toStoredClaim } from './record-mapper.ts'
import { listOf, type Row, sql } from './sql.ts'
import { insert, type Touched } from './write-documents.ts'
import type { Resolved } from './write-records.ts'

export interface StatementCounts {
  readonly added: Partial<Record<StatementType, number>>
  readonly confirmed: Partial<Record<StatementType, number>>
  removed: number
}

export async function writeStatements(
  database: Database,
  touched: Touched,
  { moved }: Resolved,
  breathe: Breathe,
): Promise<StatementCounts> {
  const canonical = canonicalIn(database)
  const affected = new Set(touched.statements)
  for (const row of claimsTouched(database, touched, [...moved.keys()])) {
    await breathe()
    const { document, claim } = toStoredClaim(row)
    const merged = claim.target !== null && canonical(claim.source) === canonical(claim.target)
    const id = merged ? null : statementId(claim, document, canonical)
    if (row.statement !== null) affected.add(row.statement as StatementId)
    if (id !== null) affected.add(id)
    if (id !== row.statement) {
      database.run(sql('UPDATE claims SET statement = $id WHERE num = $num', { id, num: row.num as number }))
    }
  }
  const counts: StatementCounts = { added: {}, confirmed: {}, removed: 0 }
  const added: StatementId[] = []
  for (const ids of partsOf(affected)) await rewrite(database, ids, canonical, { counts, added }, breathe)
  logAdditions(database, added)
  return counts
}

/** New claims, and those that name a record whose canonical id is another than before. */
function claimsTouched(database: Database, { documents }: Touched, moved: readonly ActorId[]): Iterable<Row> {
  const found = new Map<unknown, Row>()
  const columns = ['source', 'target', 'source_body', 'target_body']
  for (const part of partsOf(documents)) {
    const text = `SELECT * FROM claims WHERE document IN ${listOf('list')}`
    for (const row of database.all(sql(text, { list: JSON.stringify(part) }))) found.set(row.num, row)
  }
  for (const part of partsOf(moved)) {
    for (const column of columns) {
      const text = `SELECT * FROM claims WHERE ${column} IN ${listOf('list')}`
      for (const row of database.all(sql(text, { list: JSON.stringify(part) }))) found.set(row.num, row)
    }
  }
  return found.values()
}

async function rewrite(
  database: Database,
  ids: readonly StatementId[],
  canonical: (id: ActorId) => ActorId,
  { counts, added }: { readonly counts: StatementCounts; readonly added: StatementId[] },
  breathe: Breathe,
): Promise<void> {
  const list = { list: JSON.stringify(ids) }
  const before = new Map<StatementId, Set<string>>()
  for (const row of database.all(sql(`SELECT id FROM statements WHERE id IN ${listOf('list')}`, list))) {
    before.set(row.id as StatementId, new Set())
  }
  const known = sql(`SELECT DISTINCT statement, document FROM evidence WHERE statement IN ${listOf('list')}`, list)
  for (const row of database.all(known)) before.get(row.statement as StatementId)?.add(row.document as string)

  const claims = database.all(
    sql(`SELECT document, content, ruled FROM claims WHERE statement IN ${listOf('list')}`, list),
  )
  const derived = deriveStatements(claims.map(toStoredClaim), canonical)
  database.run(sql(`DELETE FROM evidence WHERE statement IN ${listOf('list')}`, list))
  database.run(sql(`DELETE FROM statements WHERE id IN ${listOf('list')}`, list))
  for (const { statement, evidence } of derived) {
    insert(database, 'statements', { ...fromStatement(statement), ...fromTelling(tellingOf(evidence)) })
    for (const [position, item] of evidence.entries()) {
      insert(database, 'evidence', { statement: statement.id, position, ...fromEvidence(item) })
      await breathe()
    }
    const documents = before.get(statement.id)
    before.delete(statement.id)
    if (documents === undefined) {
      count(counts.added, statement.type)
      added.push(statement.id)
    } else if (evidence.some(({ document }) => !documents.has(document))) count(counts.confirmed, statement.type)
  }
  counts.removed += before.size
}

function count(counts: Partial<Record<StatementType, number>>, type: StatementType): void {
  counts[type] = (counts[type] ?? 0) + 1
}

/** Looks each record up once. */
function canonicalIn(database: Database): (id: ActorId) => ActorId {
  const known = new Map<ActorId, ActorId>()
  return (id) => {
    let canonical = known.get(id)
    if (canonical === undefined) {
      canonical = database.get(sql('SELECT canonical FROM records WHERE id = $id', { id }))?.canonical as ActorId
      known.set(id, canonical)
    }
    return canonical
  }
}
