/** In the place of a store's writer: tells what it would do, and writes nothing. */
import { deriveStatements } from '../graph/derive-statements.ts'
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { Document, DocumentId } from '../model/document.ts'
import type { StatementType } from '../model/statement-types.ts'
import { checkGraph } from '../store/check-graph.ts'
import { fingerprint } from '../store/fingerprint.ts'
import type { View, WriteReport, Writer } from '../store/store.ts'

export type GraphWriter = Pick<Writer, 'put' | 'flush'>

/**
 * Counts and refuses as a store would, and writes nothing. Statements are told by their own ids: that two actors are one, and
 * their statements with them, shows only when it is written. `view` is null where there is no store yet.
 */
export function wouldWrite(view: View | null): GraphWriter {
  let graphs: DocumentGraph[] = []
  return {
    put(graph) {
      checkGraph(graph)
      graphs.push(graph)
    },
    async flush() {
      const collected = graphs
      graphs = []
      return compare(view, collected)
    },
  }
}

async function compare(view: View | null, graphs: readonly DocumentGraph[]): Promise<WriteReport> {
  const ids = graphs.map(({ document }) => document.id)
  const stored = (await view?.documentsById(ids)) ?? new Map<DocumentId, Document>()
  const contributed = await view?.contributions(ids)
  const unchanged = graphs.filter((graph) => {
    const [document, contribution] = [stored.get(graph.document.id), contributed?.get(graph.document.id)]
    return document && contribution && fingerprint({ document, ...contribution }) === fingerprint(graph)
  }).length
  const claims = graphs.flatMap(({ document, claims }) => claims.map((claim) => ({ document: document.id, claim })))
  const derived = deriveStatements(claims, (id) => id)
  const known = await view?.evidence(derived.map(({ statement }) => statement.id))
  const added: Partial<Record<StatementType, number>> = {}
  const confirmed: Partial<Record<StatementType, number>> = {}
  for (const { statement, evidence } of derived) {
    const before = new Set(known?.get(statement.id)?.map(({ document }) => document))
    if (before.size === 0) added[statement.type] = (added[statement.type] ?? 0) + 1
    else if (evidence.some(({ document }) => !before.has(document))) {
      confirmed[statement.type] = (confirmed[statement.type] ?? 0) + 1
    }
  }
  return {
    documentsAdded: graphs.length - stored.size,
    documentsReplaced: stored.size - unchanged,
    documentsUnchanged: unchanged,
    documentsRemoved: 0,
    statementsAdded: added,
    statementsConfirmed: confirmed,
    statementsRemoved: 0,
  }
}
