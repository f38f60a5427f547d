/** The parts of an import that reads again what a store has: its documents, and what standard output gets. */
import { once } from 'node:events'
import type { ReadResult } from '../document/document-reader.ts'
import { countDifferences, type DifferenceTotals } from '../ingest/difference-totals.ts'
import type { DocumentDifference } from '../ingest/document-difference.ts'
import { differenceLine, formatDifference } from '../ingest/format-difference.ts'
import { asStored, storedDocuments } from '../ingest/stored-documents.ts'
import type { Store } from '../store/store.ts'
import type { Progress } from './progress.ts'

export interface Reextraction {
  readonly documents: AsyncIterable<ReadResult>
  /** Prints what differs, and waits for a reader that is slow. */
  onDifference(difference: DocumentDifference): Promise<void>
  totals(): DifferenceTotals
}

/** `files` are the documents that are meant, as they are read from paths; null for all of the store. */
export function reextraction(
  store: Store,
  files: AsyncIterable<ReadResult> | null,
  progress: Progress,
  json = false,
): Reextraction {
  const view = store.view()
  const { add, totals } = countDifferences()
  return {
    documents: files === null ? storedDocuments(view, progress.bytes) : asStored(view, files),
    async onDifference(difference) {
      if (!add(difference)) return
      const text = json ? `${differenceLine(difference)}\n` : formatDifference(difference)
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
    totals,
  }
}
