/** The Writer of every store: it collects changes, and hands them over when it is flushed. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { DocumentId } from '../model/document.ts'
import { checkGraph } from './check-graph.ts'
import type { WriteReport, Writer } from './store.ts'

/** What is to become of each document: its new contribution, or null where it is withdrawn. */
export type Changes = ReadonlyMap<DocumentId, DocumentGraph | null>

/** `flush` writes what was collected; the writer is empty from then on, whether that succeeds or not. */
export function collectingWriter(flush: (changes: Changes) => Promise<WriteReport>): Writer {
  let changes = new Map<DocumentId, DocumentGraph | null>()
  return {
    put(graph) {
      checkGraph(graph)
      changes.set(graph.document.id, graph)
    },
    remove(document) {
      changes.set(document, null)
    },
    flush() {
      const collected = changes
      changes = new Map()
      return flush(collected)
    },
  }
}
