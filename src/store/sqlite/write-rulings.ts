/** Before all steps of a flush: rulings come and go. Notes what that touches, for the steps that derive. */
import type { ActorId } from '../../model/actor.ts'
import type { DocumentId } from '../../model/document.ts'
import type { ActorRuling, StatementRuling } from '../../model/ruling.ts'
import { stableJson } from '../../model/stable-json.ts'
import type { Changes } from '../collecting-writer.ts'
import { subjectsOf } from '../ruling-subjects.ts'
import type { Database } from './database.ts'
import { rulingById, rulingsAbout, toRuling } from './ruling-query.ts'
import { sql } from './sql.ts'
import { insert } from './write-documents.ts'

export interface Rulings {
  /** Documents of which the rulings are other than before. */
  readonly documents: ReadonlySet<DocumentId>
  /** Records of which they are. */
  readonly records: ReadonlySet<ActorId>
  /** Those on a document that the flush changes, or that is in `documents`. */
  onDocument(document: DocumentId): readonly StatementRuling[]
  onRecords(records: readonly ActorId[]): readonly ActorRuling[]
}

const NONE: Rulings = { documents: new Set(), records: new Set(), onDocument: () => [], onRecords: () => [] }

/** Call inside a write transaction. */
export function writeRulings(database: Database, changes: Changes): Rulings {
  const documents = new Set<DocumentId>()
  const records = new Set<ActorId>()
  for (const [id, ruling] of changes.rulings) {
    const before = database.get(rulingById(id))
    if ((before === null) === (ruling === null)) continue
    const changed = ruling ?? toRuling(before!)
    for (const subject of subjectsOf(changed)) (changed.kind === 'ACTORS' ? records : documents).add(subject)
    if (ruling === null) {
      database.run(sql('DELETE FROM ruling_subjects WHERE ruling = $id', { id }))
      database.run(sql('DELETE FROM rulings WHERE id = $id', { id }))
      continue
    }
    insert(database, 'rulings', { id, at: ruling.at, content: stableJson(ruling) })
    for (const subject of subjectsOf(ruling)) insert(database, 'ruling_subjects', { subject, ruling: id })
  }
  const isEmpty = database.get(sql('SELECT 1 FROM rulings LIMIT 1')) === null
  if (isEmpty) return { ...NONE, documents, records }
  const onDocuments = new Map<DocumentId, StatementRuling[]>()
  for (const row of database.all(rulingsAbout([...new Set([...changes.documents.keys(), ...documents])]))) {
    const ruling = toRuling(row)
    if (ruling.kind !== 'STATEMENT') continue
    for (const subject of subjectsOf(ruling)) {
      onDocuments.set(subject, [...(onDocuments.get(subject) ?? []), ruling])
    }
  }
  return {
    documents,
    records,
    onDocument: (document) => onDocuments.get(document) ?? [],
    onRecords: (list) =>
      database
        .all(rulingsAbout(list))
        .map(toRuling)
        .filter((ruling) => ruling.kind === 'ACTORS'),
  }
}
