/** Writes collected changes: rulings and contributions first, then all that is derived from them. Every step is a query over lists. */
import type { Changes } from '../collecting-writer.ts'
import type { WriteReport } from '../store.ts'
import { deleteActors } from './cypher/actor-cypher.ts'
import { takeTurn } from './cypher/contribution-cypher.ts'
import { deleteDocuments } from './cypher/document-cypher.ts'
import { type Run, type Send, sendingAhead } from './query.ts'
import { resolveRecords } from './resolve-records.ts'
import { writeActors } from './write-actors.ts'
import { writeContributions } from './write-contributions.ts'
import { writeRulings } from './write-rulings.ts'
import { writeStatements } from './write-statements.ts'

/** Call inside a write transaction. */
export function flushChanges(run: Run, changes: Changes): Promise<WriteReport> {
  return sendingAhead(run, (send) => flushIn(run, send, changes))
}

async function flushIn(run: Run, send: Send, changes: Changes): Promise<WriteReport> {
  const [turn] = await run(takeTurn())
  const rulings = await writeRulings(run, changes, turn!.ruled)
  const touched = await writeContributions(run, send, changes.documents, rulings)
  const { counts } = touched
  const documents = {
    documentsAdded: counts.added,
    documentsReplaced: counts.replaced,
    documentsUnchanged: counts.unchanged,
    documentsRemoved: counts.removed,
  }
  if (touched.claims.size === 0 && touched.gone.length === 0 && rulings.records.size === 0) {
    return { ...documents, statementsAdded: {}, statementsConfirmed: {}, statementsRemoved: 0 }
  }
  const resolved = await resolveRecords(run, send, touched, rulings)
  const nameless = await writeActors(run, send, touched, resolved)
  const statements = await writeStatements(run, send, touched, resolved)
  if (touched.removed.length > 0) send(deleteDocuments(touched.removed))
  if (nameless.length > 0) send(deleteActors(nameless))
  return { ...documents, ...statements }
}
