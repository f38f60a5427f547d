/** Writes collected changes: rulings and contributions first, then all that is derived from them. */
import type { Changes } from '../collecting-writer.ts'
import type { WriteReport } from '../store.ts'
import { breather } from './breathe.ts'
import type { Database } from './database.ts'
import { writeActors } from './write-actors.ts'
import { writeDocuments } from './write-documents.ts'
import { writeRecords } from './write-records.ts'
import { writeRepresentations } from './write-representations.ts'
import { writeRulings } from './write-rulings.ts'
import { writeStatements } from './write-statements.ts'

/** Call inside a transaction. */
export async function flushChanges(database: Database, changes: Changes): Promise<WriteReport> {
  const breathe = breather()
  const rulings = writeRulings(database, changes)
  const touched = await writeDocuments(database, changes.documents, rulings, breathe)
  const resolved = await writeRecords(database, touched.records, rulings, breathe)
  const statements = await writeStatements(database, touched, resolved, breathe)
  const persons = await writeRepresentations(database, touched, resolved, breathe)
  await writeActors(database, new Set([...resolved.actors, ...persons]), breathe)
  return {
    documentsAdded: touched.counts.added,
    documentsReplaced: touched.counts.replaced,
    documentsUnchanged: touched.counts.unchanged,
    documentsRemoved: touched.counts.removed,
    statementsAdded: statements.added,
    statementsConfirmed: statements.confirmed,
    statementsRemoved: statements.removed,
  }
}
