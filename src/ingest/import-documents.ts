/** The one composition: read, annotate, link, build, write. */
import { EXTRACTOR_VERSION } from '../config.ts'
import type { ReadResult } from '../document/document-reader.ts'
import { DocumentError } from '../errors.ts'
import type { Store, Writer } from '../store/store.ts'
import { createExtractor, type Extractor } from './extract-document.ts'
import { createReport, type ImportReport, type ReportBuilder } from './import-report.ts'
import { untilAborted } from './until-aborted.ts'

export interface ImportOptions {
  readonly store: Store
  readonly documents: AsyncIterable<ReadResult>
  /** Called with the number of documents and failures that are done with. */
  readonly onProgress?: (done: number) => void
  /** When it is aborted, the batch at hand is written and the report says `interrupted`. */
  readonly signal?: AbortSignal
  readonly extractor?: Extractor
}

/** Documents written in one transaction, and the text they may have together (UTF-16 units), whichever comes first. */
const BATCH_DOCUMENTS = 100
const BATCH_TEXT = 2_000_000

type Read = Extract<ReadResult, { ok: true }>

/**
 * Imports documents batch by batch; what is written stays written, so the same call after an interruption goes on where
 * it stopped. Documents that the store has from this extractor are passed over. Rejects with a StoreError where the
 * store cannot be used; a document that fails is in the report, and the rest goes on.
 */
export async function importDocuments(options: ImportOptions): Promise<ImportReport> {
  const { store, documents, onProgress, signal = new AbortController().signal } = options
  const extractor = options.extractor ?? createExtractor()
  const report = createReport()
  let done = 0
  const progress = (): void => onProgress?.(++done)
  await store.open()
  for await (const batch of batches(untilAborted(documents, signal), report, progress)) {
    const known = new Set(
      await store.view().imported(
        batch.map(({ document }) => document),
        EXTRACTOR_VERSION,
      ),
    )
    const writer = store.writer()
    for (const read of batch) {
      if (known.has(read.document.id)) report.unchanged()
      else {
        known.add(read.document.id)
        extractInto(writer, read, extractor, report)
      }
      progress()
      // Lets a signal or a progress bar have its turn: extraction is synchronous.
      await new Promise(setImmediate)
    }
    report.written(await writer.flush())
  }
  return report.build(signal.aborted)
}

/** A text that the extractor cannot cope with is one failed document, whatever went wrong. */
function extractInto(
  writer: Writer,
  { document, path, line }: Read,
  extractor: Extractor,
  report: ReportBuilder,
): void {
  try {
    const { graph, misses } = extractor(document)
    writer.put(graph)
    report.extracted(graph, misses)
  } catch (cause) {
    const reason = `the text could not be read for findings: ${cause instanceof Error ? cause.message : String(cause)}`
    report.failure(new DocumentError('DOCUMENT_FAILED', { path, line }, reason, { cause }))
  }
}

async function* batches(
  results: AsyncIterable<ReadResult>,
  report: ReportBuilder,
  progress: () => void,
): AsyncGenerator<readonly Read[]> {
  let batch: Read[] = []
  let size = 0
  for await (const result of results) {
    if (!result.ok) {
      report.failure(result.error)
      progress()
      continue
    }
    batch.push(result)
    size += result.document.text.length
    if (batch.length < BATCH_DOCUMENTS && size < BATCH_TEXT) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
