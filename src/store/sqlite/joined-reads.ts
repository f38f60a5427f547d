/** Reads that bring rows together under the ids asked for; the view and the export share them. */
import { deriveRepresentations } from '../../graph/derive-representations.ts'
import type { StoredClaim } from '../../graph/derive-statements.ts'
import { type NameForm, nameFormsOf } from '../../graph/name-forms.ts'
import type { OfficeOutline } from '../../graph/office-by-outline.ts'
import type { Actor, ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import type { DocumentHead, DocumentId } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Representation } from '../../model/representation.ts'
import type { Account } from '../../model/ruling.ts'
import type { StatementId } from '../../model/statement.ts'
import { accountsBehind } from '../accounts-behind.ts'
import { actorsById, wordingsOf } from './actor-query.ts'
import type { Database } from './database.ts'
import { documentHeads } from './document-query.ts'
import {
  toActor,
  toDocumentHead,
  toEvidence,
  toOutline,
  toSighting,
  toStatement,
  toStoredClaim,
} from './record-mapper.ts'
import { officeOutlines, sightingsOfPersons } from './representation-query.ts'
import { listOf, sql } from './sql.ts'
import { evidenceOf, statementById } from './statement-query.ts'

/** By the ids asked for. */
export function actorMap(database: Database, ids: readonly ActorId[]): ReadonlyMap<ActorId, Actor> {
  return new Map(database.all(actorsById(ids)).map((row) => [row.asked as string, toActor(row)]))
}

/** Every id asked for is a key. */
export function nameFormMap(database: Database, ids: readonly ActorId[]): ReadonlyMap<ActorId, readonly NameForm[]> {
  const wordings = database.all(wordingsOf(ids)).map((row) => ({
    actor: row.asked as ActorId,
    record: JSON.parse(row.content as string) as ActorRecord,
    documents: JSON.parse(row.documents as string) as readonly DocumentId[],
  }))
  return nameFormsOf(ids, wordings)
}

export function documentHeadMap(database: Database, ids: readonly DocumentId[]): ReadonlyMap<DocumentId, DocumentHead> {
  return new Map(database.all(documentHeads(ids)).map((row) => [row.id as string, toDocumentHead(row)]))
}

/** Every id asked for is a key. */
export function outlineMap(
  database: Database,
  persons: readonly ActorId[],
): ReadonlyMap<ActorId, readonly OfficeOutline[]> {
  const map = new Map<ActorId, OfficeOutline[]>(persons.map((id) => [id, []]))
  if (persons.length === 0) return map
  for (const row of database.all(officeOutlines(persons))) map.get(row.asked as string)?.push(toOutline(row))
  return map
}

/** Every id asked for is a key. */
export function evidenceMap(
  database: Database,
  ids: readonly StatementId[],
): ReadonlyMap<StatementId, readonly Evidence[]> {
  const map = new Map<StatementId, Evidence[]>(ids.map((id) => [id, []]))
  for (const row of database.all(evidenceOf(ids))) map.get(row.statement as string)?.push(toEvidence(row))
  return map
}

/** Documents with an account of these statements that was ruled on, by id; a statement without is no key. */
export function rejectedMap(
  database: Database,
  ids: readonly StatementId[],
): ReadonlyMap<StatementId, readonly DocumentId[]> {
  const rows = database.all(
    sql(
      `SELECT DISTINCT statement, document FROM claims WHERE statement IN ${listOf('ids')} AND ruled IS NOT NULL ORDER BY document`,
      { ids: JSON.stringify(ids) },
    ),
  )
  const map = new Map<StatementId, DocumentId[]>()
  for (const { statement, document } of rows) {
    map.set(statement as string, [...(map.get(statement as string) ?? []), document as string])
  }
  return map
}

/** The claims that derive a statement, as they count. */
export function claimsBehind(database: Database, statement: StatementId): readonly StoredClaim[] {
  return database
    .all(sql('SELECT document, content, ruled FROM claims WHERE statement = $statement ORDER BY num', { statement }))
    .map(toStoredClaim)
}

/** What a ruling on a statement is made on; empty for an unknown id. */
export function accountsOf(database: Database, id: StatementId): readonly Account[] {
  const row = database.get(statementById(id))
  if (row === null) return []
  const claims = claimsBehind(database, id)
  const documents = JSON.stringify([...new Set(claims.map(({ document }) => document))])
  const forms = database.all(
    sql(
      `SELECT c.document, f.content, r.id, r.canonical FROM contributions c JOIN forms f ON f.num = c.form
       JOIN records r ON r.id = f.record WHERE c.document IN ${listOf('documents')}`,
      { documents },
    ),
  )
  const canonical = new Map(forms.map((form) => [form.id as ActorId, form.canonical as ActorId]))
  const records = Map.groupBy(forms, ({ document }) => document as DocumentId)
  return accountsBehind(
    toStatement(row),
    claims,
    (document) => (records.get(document) ?? []).map(({ content }) => JSON.parse(content as string) as ActorRecord),
    (record) => canonical.get(record) ?? record,
  )
}

/** By person (canonical ids), body and role. */
export function representationsOf(database: Database, persons: readonly ActorId[]): readonly Representation[] {
  return deriveRepresentations(database.all(sightingsOfPersons(persons)).map(toSighting), (id) => id)
}
