/** The one composition: read, annotate, link, build, write. */
import type { ReadResult } from '../document/document-reader.ts'
import { DocumentError } from '../errors.ts'
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { DocumentId } from '../model/document.ts'
import type { Store, View } from '../store/store.ts'
import { type DocumentBatch, documentBatches, type ReadDocument } from './document-batches.ts'
import { type DocumentDifference, documentDifference } from './document-difference.ts'
import { type GraphWriter, wouldWrite } from './dry-run.ts'
import type { Extractor } from './extract-document.ts'
import { type Extracted, type ExtractionPool, extractInProcess } from './extraction-pool.ts'
import type { FailedDocument } from './failed-document.ts'
import { createReport, type ImportReport, isLeftOut, type ReportBuilder } from './import-report.ts'
import { type LookedUp, lookUp } from './look-up.ts'
import { readAhead } from './read-ahead.ts'
import { startingPool } from './starting-pool.ts'
import { untilAborted } from './until-aborted.ts'

export interface ImportOptions extends BatchOptions {
  readonly documents: AsyncIterable<ReadResult>
}

export interface BatchOptions {
  /** Null in a dry run where there is none yet. */
  readonly store: Store | null
  /** What is added to; a new one where not given. */
  readonly report?: ReportBuilder
  /** Called with the number of documents and failures that are done with. */
  readonly onProgress?: (done: number) => void
  /** Called with each document that failed; the import waits for it. */
  readonly onFailure?: (failed: FailedDocument) => Promise<void>
  /**
   * Called with what each document that the store has from an older extractor gains, loses and changes, before it is
   * written; the import waits for it.
   */
  readonly onDifference?: (difference: DocumentDifference) => Promise<void>
  /** Called when a batch is done with: its documents are in the store, but for those that failed. */
  readonly onBatch?: (batch: DocumentBatch) => void
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

interface Prepared extends LookedUp {
  readonly batch: DocumentBatch
  readonly extracted: Promise<readonly Extracted[]>
}

/** Imports documents batch by batch, as `importBatches` does. */
export function importDocuments({ documents, ...options }: ImportOptions): Promise<ImportReport> {
  const { signal } = options
  return importBatches(documentBatches(signal ? untilAborted(documents, signal) : documents), options)
}

/**
 * Imports batch by batch; what is written stays written, so the same call after an interruption goes on where
 * it stopped. Documents that the store has from this extractor or a newer one are passed over; those from an older one are
 * read again. Of several records of one document the last counts. Rejects with a StoreError where the store cannot be used;
 * a document that fails is in the report, and the rest goes on.
 */
export async function importBatches(
  batches: AsyncIterable<DocumentBatch>,
  options: BatchOptions,
): Promise<ImportReport> {
  const { store, onFailure, onBatch, dryRun = false, signal } = options
  const report = options.report ?? createReport()
  const pool = options.pool ?? createPool(options)
  const pending = new Set<DocumentId>()
  let done = 0
  const progress = (): void => options.onProgress?.(++done)
  try {
    await store?.open()
    const view = store?.view() ?? null
    const writes = store === null || dryRun ? wouldWrite(view) : store.writer()
    const prepared = prepare(batches, view, pool, pending)
    for await (const { batch, news, before, newer, extracted } of readAhead(prepared, AHEAD)) {
      for (const failure of batch.failures) {
        report.failure(failure.error)
        if (!isLeftOut(failure.error)) await onFailure?.(failure)
        progress()
      }
      for (const { document, extractorVersion } of newer) {
        report.newer(document, extractorVersion)
        progress()
      }
      for (let known = batch.documents.length - news.length - newer.length; known > 0; known--) {
        report.unchanged()
        progress()
      }
      for (const [index, outcome] of (await extracted).entries()) {
        const failed = take(news[index]!, outcome, writes, report)
        if (failed !== null) await onFailure?.(failed)
        else if (outcome.ok) await tellDifference(before, outcome.extraction.graph, view, options)
        progress()
      }
      report.written(await writes.flush())
      for (const { document } of news) pending.delete(document.id)
      onBatch?.(batch)
    }
    return report.build(signal?.aborted ?? false)
  } finally {
    if (options.pool === undefined) await pool.close()
  }
}

async function tellDifference(
  before: LookedUp['before'],
  after: DocumentGraph,
  view: View | null,
  { onDifference }: BatchOptions,
): Promise<void> {
  const known = before.get(after.document.id)
  if (onDifference && known && view) await onDifference(await documentDifference(known, after, view))
}

/** Finds out what of each batch is new, and has it extracted. */
async function* prepare(
  batches: AsyncIterable<DocumentBatch>,
  view: View | null,
  pool: ExtractionPool,
  pending: Set<DocumentId>,
): AsyncGenerator<Prepared> {
  for await (const batch of batches) {
    const found = await lookUp(batch.documents, view, pending)
    for (const { document } of found.news) pending.add(document.id)
    const extracted = pool.extract(found.news.map(({ document }) => document))
    // It is heard of when its turn comes.
    extracted.catch(() => {})
    yield { batch, ...found, extracted }
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

function createPool({ workers = 0, extractor }: BatchOptions): ExtractionPool {
  if (extractor) return extractInProcess(extractor)
  // Neither the pipeline nor threads are loaded where all documents are known.
  return startingPool({
    workers,
    createExtractor: async () => (await import('./extract-document.ts')).createExtractor(),
    createWorkers: async (count) => (await import('./worker-pool.ts')).createWorkerPool({ workers: count }),
  })
}
