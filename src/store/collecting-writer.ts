/** The Writer of every store: it collects changes, and hands them over when it is flushed. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { DocumentId } from '../model/document.ts'
import type { Ruling, RulingId } from '../model/ruling.ts'
import { checkGraph } from './check-graph.ts'
import { checkRuling } from './check-ruling.ts'
import type { WriteReport, Writer } from './store.ts'

export interface Changes {
  /** What is to become of each document: its new contribution, or null where it is withdrawn. */
  readonly documents: ReadonlyMap<DocumentId, DocumentGraph | null>
  /** Null where it is withdrawn. */
  readonly rulings: ReadonlyMap<RulingId, Ruling | null>
}

/** `flush` writes what was collected; the writer is empty from then on, whether that succeeds or not. */
export function collectingWriter(flush: (changes: Changes) => Promise<WriteReport>): Writer {
  let documents = new Map<DocumentId, DocumentGraph | null>()
  let rulings = new Map<RulingId, Ruling | null>()
  return {
    put(graph) {
      checkGraph(graph)
      documents.set(graph.document.id, graph)
    },
    remove(document) {
      documents.set(document, null)
    },
    rule(ruling) {
      checkRuling(ruling)
      rulings.set(ruling.id, ruling)
    },
    withdraw(ruling) {
      rulings.set(ruling, null)
    },
    flush() {
      const collected = { documents, rulings }
      documents = new Map()
      rulings = new Map()
      return flush(collected)
    },
  }
}
