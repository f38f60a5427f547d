/** First step of a flush: what documents contribute is replaced. Notes what that touches, for the steps that derive. */
import { applyRulings } from '../../graph/apply-rulings.ts'
import type { Contribution, DocumentGraph } from '../../graph/document-graph.ts'
import type { ActorId } from '../../model/actor.ts'
import type { Document, DocumentId } from '../../model/document.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Sighting } from '../../model/representation.ts'
import { stableJson } from '../../model/stable-json.ts'
import type { StatementId } from '../../model/statement.ts'
import type { Changes } from '../collecting-writer.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Breathe } from './breathe.ts'
import { contributionMap } from './contribution-query.ts'
import type { Database } from './database.ts'
import { fromDocument, fromSighting } from './record-mapper.ts'
import { type SqlValue, sql } from './sql.ts'
import type { Rulings } from './write-rulings.ts'

export interface Touched {
  readonly counts: Record<'added' | 'replaced' | 'unchanged' | 'removed', number>
  /** Records that lost or gained a form. */
  readonly records: Set<ActorId>
  /** Records of persons with sightings that went. */
  readonly withdrawn: Set<ActorId>
  /** Those that came. */
  readonly sightings: Sighting[]
  /** Statements that lost a claim. */
  readonly statements: Set<StatementId>
  /** Documents whose claims are new. */
  readonly documents: Set<DocumentId>
}

/** A document whose rulings are other than before is contributed again, whether it is among the changes or not. */
export async function writeDocuments(
  database: Database,
  changes: Changes['documents'],
  rulings: Rulings,
  breathe: Breathe,
): Promise<Touched> {
  const touched: Touched = {
    counts: { added: 0, replaced: 0, unchanged: 0, removed: 0 },
    records: new Set(),
    withdrawn: new Set(),
    sightings: [],
    statements: new Set(),
    documents: new Set(),
  }
  const written = new Set<DocumentId>()
  for (const [id, graph] of changes) {
    const before = database.get(sql('SELECT num, digest FROM documents WHERE id = $id', { id }))
    if (graph === null) {
      if (before === null) continue
      await withdraw(database, id, touched, breathe)
      database.run(sql('DELETE FROM document_words WHERE rowid = $num', { num: before.num as number }))
      database.run(sql('DELETE FROM documents WHERE id = $id', { id }))
      touched.counts.removed += 1
      continue
    }
    const digest = fingerprint(graph)
    if (before?.digest === digest) {
      touched.counts.unchanged += 1
      continue
    }
    if (before !== null) await withdraw(database, id, touched, breathe)
    writeDocument(database, graph, digest)
    await contribute(database, id, graph, rulings, touched, breathe)
    written.add(id)
    touched.counts[before === null ? 'added' : 'replaced'] += 1
  }
  for (const id of rulings.documents) {
    const contribution = written.has(id) ? undefined : contributionMap(database, [id]).get(id)
    if (contribution === undefined) continue
    await withdraw(database, id, touched, breathe)
    await contribute(database, id, contribution, rulings, touched, breathe)
  }
  return touched
}

async function withdraw(database: Database, id: DocumentId, touched: Touched, breathe: Breathe): Promise<void> {
  for (const row of database.all(sql('SELECT DISTINCT statement FROM claims WHERE document = $id', { id }))) {
    if (row.statement !== null) touched.statements.add(row.statement as StatementId)
  }
  for (const row of database.all(sql('SELECT DISTINCT person FROM sightings WHERE document = $id', { id }))) {
    touched.withdrawn.add(row.person as ActorId)
  }
  const forms = database.all(sql('SELECT form FROM contributions WHERE document = $id', { id }))
  for (const table of ['claims', 'sightings', 'contributions']) {
    database.run(sql(`DELETE FROM ${table} WHERE document = $id`, { id }))
  }
  for (const { form } of forms) {
    const orphan = database.get(
      sql(
        'DELETE FROM forms WHERE num = $form AND NOT EXISTS (SELECT 1 FROM contributions WHERE form = $form) RETURNING record',
        { form: form as number },
      ),
    )
    if (orphan !== null) touched.records.add(orphan.record as ActorId)
    await breathe()
  }
}

function writeDocument(database: Database, { document, extractorVersion }: DocumentGraph, digest: string): void {
  const values = { ...fromDocument(document), extractor_version: extractorVersion, digest }
  const columns = Object.keys(values)
  const num = database.get(
    sql(
      `INSERT INTO documents (${columns.join(', ')}) VALUES (${columns.map((name) => `$${name}`).join(', ')})
       ON CONFLICT (id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')} RETURNING num`,
      values,
    ),
  )?.num as number
  database.run(
    sql('INSERT OR REPLACE INTO document_words (rowid, words) VALUES ($num, $words)', {
      num,
      words: wordsOf(document),
    }),
  )
}

function wordsOf({ title, text }: Document): string {
  return foldName(`${title ?? ''} ${text}`)
}

async function contribute(
  database: Database,
  document: DocumentId,
  contribution: Contribution,
  rulings: Rulings,
  touched: Touched,
  breathe: Breathe,
): Promise<void> {
  const ruled = applyRulings(document, contribution, rulings.onDocument(document))
  const own = new Set(contribution.actors)
  for (const record of [...contribution.actors, ...ruled.actors]) {
    const form = { record: record.id, content: stableJson(record) }
    const { changes } = database.run(
      sql('INSERT INTO forms (record, content) VALUES ($record, $content) ON CONFLICT DO NOTHING', form),
    )
    if (changes > 0) touched.records.add(record.id)
    database.run(
      sql(
        'INSERT OR IGNORE INTO contributions (document, form, held) SELECT $document, num, $held FROM forms WHERE record = $record AND content = $content',
        { document, held: own.has(record) ? 0 : 1, ...form },
      ),
    )
    await breathe()
  }
  for (const [index, one] of [...ruled.claims, ...ruled.held].entries()) {
    const { claim } = one
    insert(database, 'claims', {
      document,
      source: claim.source,
      target: claim.target,
      source_body: claim.sourceOffice?.of ?? null,
      target_body: claim.targetOffice?.of ?? null,
      content: stableJson(contribution.claims[index] ?? one.ruled?.asRead),
      ruled: one.ruled ? stableJson(one) : null,
      held: index < contribution.claims.length ? 0 : 1,
    })
    await breathe()
  }
  for (const sighting of contribution.sightings) {
    insert(database, 'sightings', fromSighting(sighting))
    touched.sightings.push(sighting)
    await breathe()
  }
  touched.documents.add(document)
}

export function insert(database: Database, table: string, values: Readonly<Record<string, SqlValue>>): void {
  const columns = Object.keys(values)
  database.run(
    sql(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `$${name}`).join(', ')})`,
      values,
    ),
  )
}
