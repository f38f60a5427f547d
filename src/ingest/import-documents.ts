/** The one composition: read, annotate, link, build, write. */
import { EXTRACTOR_VERSION } from '../config.ts'
import type { ReadResult } from '../document/document-reader.ts'
import { DocumentError } from '../errors.ts'
import type { DocumentId } from '../model/document.ts'
import type { Store, View } from '../store/store.ts'
import { type DocumentBatch, documentBatches, type ReadDocument } from './document-batches.ts'
import { type GraphWriter, wouldWrite } from './dry-run.ts'
import type { Extractor } from './extract-document.ts'
import { type Extracted, type ExtractionPool, extractInProcess } from './extraction-pool.ts'
import type { FailedDocument } from './failed-document.ts'
import { createReport, type ImportReport, type ReportBuilder } from './import-report.ts'
import { readAhead } from './read-ahead.ts'
import { startingPool } from './starting-pool.ts'
import { untilAborted } from './until-aborted.ts'

export interface ImportOptions {
  /** Null in a dry run where there is none yet. */
  readonly store: Store | null
  readonly documents: AsyncIterable<ReadResult>
  /** Called with the number of documents and failures that are done with. */
  readonly onProgress?: (done: number) => void
  /** Called with each document that failed; the import waits for it. */
  readonly onFailure?: (failed: FailedDocument) => Promise<void>
  /** When it is aborted, the batches at hand are written and the report says `interrupted`. */
  readonly signal?: AbortSignal
  /** Threads that extract; without them, or with 1, this process does. A small import starts none. */
  readonly workers?: number
  /** Reads and reports, and writes nothing. */
  readonly dryRun?: boolean
  /** Instead of the extractor of this version, in this process. */
  readonly extractor?: Extractor
  /** Instead of threads of its own; it is not closed. */
  readonly pool?: ExtractionPool
}

/** Batches that are looked up and extracted while another is written. */
const AHEAD = 2

interface Prepared {
  readonly batch: DocumentBatch
  readonly known: number
  readonly news: readonly ReadDocument[]
  readonly extracted: Promise<readonly Extracted[]>
}

/**
 * Imports documents batch by batch; what is written stays written, so the same call after an interruption goes on where
 * it stopped. Documents that the store has from this extractor are passed over. Of several records of one document the last
 * counts. Rejects with a StoreError where the store cannot be used; a document that fails is in the report, and the rest
 * goes on.
 */
export async function importDocuments(options: ImportOptions): Promise<ImportReport> {
  const { store, documents, onFailure, dryRun = false, signal = new AbortController().signal } = options
  const report = createReport()
  const pool = options.pool ?? createPool(options)
  const pending = new Set<DocumentId>()
  let done = 0
  const progress = (): void => options.onProgress?.(++done)
  try {
    await store?.open()
    const view = store?.view() ?? null
    const writes = store === null || dryRun ? wouldWrite(view) : store.writer()
    const prepared = prepare(documentBatches(untilAborted(documents, signal)), view, pool, pending)
    for await (const { batch, known, news, extracted } of readAhead(prepared, AHEAD)) {
      for (const failure of batch.failures) {
        report.failure(failure.error)
        if (failure.error.code !== 'DOCUMENT_LANGUAGE') await onFailure?.(failure)
        progress()
      }
      for (let i = 0; i < known; i++) {
        report.unchanged()
        progress()
      }
      for (const [index, outcome] of (await extracted).entries()) {
        const failed = take(news[index]!, outcome, writes, report)
        if (failed !== null) await onFailure?.(failed)
        progress()
      }
      report.written(await writes.flush())
      for (const { document } of news) pending.delete(document.id)
    }
    return report.build(signal.aborted)
  } finally {
    if (options.pool === undefined) await pool.close()
  }
}

/** Finds out what of each batch is new, and has it extracted. */
async function* prepare(
  batches: AsyncIterable<DocumentBatch>,
  view: View | null,
  pool: ExtractionPool,
  pending: Set<DocumentId>,
): AsyncGenerator<Prepared> {
  for await (const batch of batches) {
    // Of several records of one document the last counts, wherever a batch happens to end.
    const last = new Map(batch.documents.map((read) => [read.document.id, read]))
    const documents = [...last.values()]
    const stored = await view?.imported(
      documents.map(({ document }) => document),
      EXTRACTOR_VERSION,
    )
    // What the store has of a document that is about to be written says nothing.
    const news = documents.filter(({ document: { id } }) => !stored?.has(id) || pending.has(id))
    for (const { document } of news) pending.add(document.id)
    const extracted = pool.extract(news.map(({ document }) => document))
    // It is heard of when its turn comes.
    extracted.catch(() => {})
    yield { batch, known: batch.documents.length - news.length, news, extracted }
  }
}

/** A text that the extractor cannot cope with is one failed document, whatever went wrong. */
function take(
  { document, path, line }: ReadDocument,
  outcome: Extracted,
  writes: GraphWriter,
  report: ReportBuilder,
): FailedDocument | null {
  let failure: { readonly reason: string; readonly cause: unknown }
  if (outcome.ok) {
    const { graph, misses } = outcome.extraction
    try {
      writes.put(graph)
      report.extracted(graph, misses)
      return null
    } catch (cause) {
      failure = { reason: cause instanceof Error ? cause.message : String(cause), cause }
    }
  } else failure = outcome
  const { reason, cause } = failure
  const error = new DocumentError(
    'DOCUMENT_FAILED',
    { path, line },
    `the text could not be read for findings: ${reason}`,
    { cause },
  )
  report.failure(error)
  return { error, document }
}

function createPool({ workers = 0, extractor }: ImportOptions): ExtractionPool {
  if (extractor) return extractInProcess(extractor)
  // Neither the pipeline nor threads are loaded where all documents are known.
  return startingPool({
    workers,
    createExtractor: async () => (await import('./extract-document.ts')).createExtractor(),
    createWorkers: async (count) => (await import('./worker-pool.ts')).createWorkerPool({ workers: count }),
  })
}
