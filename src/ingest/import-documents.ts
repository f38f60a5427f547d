/** The one composition: read, annotate, link, build, write. */
import { EXTRACTOR_VERSION } from '../config.ts'
import type { ReadResult } from '../document/document-reader.ts'
import type { DocumentError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import type { Store } from '../store/store.ts'
import { createExtractor, type Extractor } from './extract-document.ts'
import { createReport, type ImportReport } from './import-report.ts'

export interface ImportOptions {
  readonly store: Store
  readonly documents: AsyncIterable<ReadResult>
  /** Called for each document or failure that is done with. */
  readonly onProgress?: (done: number) => void
  readonly extractor?: Extractor
}

/** Documents written in one transaction, and the text they may have together (UTF-16 units), whichever comes first. */
const BATCH_DOCUMENTS = 100
const BATCH_TEXT = 2_000_000

/**
 * Imports documents batch by batch; what is written stays written, so the same call after an interruption goes on where
 * it stopped. Documents that the store has from this extractor are passed over. Rejects with a StoreError where the
 * store cannot be used; a document that fails is in the report, and the rest goes on.
 */
export async function importDocuments(options: ImportOptions): Promise<ImportReport> {
  const { store, documents, onProgress } = options
  const extractor = options.extractor ?? createExtractor()
  const report = createReport()
  let done = 0
  await store.open()
  const progress = (count: number): void => {
    done += count
    onProgress?.(done)
  }
  for await (const batch of batches(documents, (error) => {
    report.failure(error)
    progress(1)
  })) {
    const known = await store.view().imported(batch, EXTRACTOR_VERSION)
    const writer = store.writer()
    const seen = new Set(known)
    for (const document of batch) {
      if (seen.has(document.id)) report.unchanged()
      else {
        seen.add(document.id)
        const { graph, misses } = extractor(document)
        report.extracted(graph, misses)
        writer.put(graph)
      }
      progress(1)
      // Lets a signal or a progress bar have its turn: extraction is synchronous.
      await new Promise(setImmediate)
    }
    report.written(await writer.flush())
  }
  return report.build()
}

async function* batches(
  results: AsyncIterable<ReadResult>,
  onFailure: (error: DocumentError) => void,
): AsyncGenerator<readonly Document[]> {
  let batch: Document[] = []
  let size = 0
  for await (const result of results) {
    if (!result.ok) {
      onFailure(result.error)
      continue
    }
    batch.push(result.document)
    size += result.document.text.length
    if (batch.length < BATCH_DOCUMENTS && size < BATCH_TEXT) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
