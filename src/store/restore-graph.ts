/** An equal store is made from what documents contributed and what people ruled: all the rest is derived from that again. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { Document } from '../model/document.ts'
import type { Ruling } from '../model/ruling.ts'
import type { ExportKind, ExportRecord, Store, WriteReport, Writer } from './store.ts'

/** The kinds that are read; others are passed over. */
export const SOURCE_KINDS: readonly ExportKind[] = ['document', 'contribution', 'ruling']

/** As much of a store as is needed. */
export interface RestoreTarget extends Pick<Store, 'open'> {
  writer(): Pick<Writer, 'put' | 'rule' | 'flush'>
}

export interface RestoreOptions {
  /** A document comes before its contribution, rulings anywhere. */
  readonly records: AsyncIterable<ExportRecord>
  readonly store: RestoreTarget
  /** Called with what each batch did. */
  readonly onWritten?: (report: WriteReport) => void
  /** Called with the number of documents written so far. */
  readonly onProgress?: (documents: number) => void
  /** When it is aborted, the batch at hand is written and the report says `interrupted`. */
  readonly signal?: AbortSignal
}

export interface RestoreReport {
  readonly documents: number
  readonly rulings: number
  readonly added: number
  readonly replaced: number
  /** Were there before, the same to the letter. */
  readonly unchanged: number
  /** True where it was stopped before the last document; the same call goes on from there. */
  readonly interrupted: boolean
}

/** Documents and rulings written in one transaction, and the text they may have together (UTF-16 units), whichever comes first. */
const BATCH_DOCUMENTS = 100
const BATCH_TEXT = 2_000_000

/**
 * Adds documents with their contributions, and rulings, to a store, in batches; a document that it has is replaced. What is written stays
 * written, and a second call changes nothing. Rejects with a StoreError, and with a RangeError where a contribution has no
 * document or is not whole in itself.
 */
export async function restoreGraph(options: RestoreOptions): Promise<RestoreReport> {
  const { records, store, onWritten, onProgress, signal } = options
  const counts = { documents: 0, rulings: 0, added: 0, replaced: 0, unchanged: 0 }
  for await (const { graphs, rulings } of batches(sourcesOf(records))) {
    // Not before: what turns out to be no export leaves no empty store behind.
    await store.open()
    const writer = store.writer()
    for (const graph of graphs) writer.put(graph)
    for (const ruling of rulings) writer.rule(ruling)
    const report = await writer.flush()
    counts.documents += graphs.length
    counts.rulings += rulings.length
    counts.added += report.documentsAdded
    counts.replaced += report.documentsReplaced
    counts.unchanged += report.documentsUnchanged
    onWritten?.(report)
    onProgress?.(counts.documents)
    if (signal?.aborted) return { ...counts, interrupted: true }
  }
  await store.open()
  return { ...counts, interrupted: false }
}

async function* sourcesOf(records: AsyncIterable<ExportRecord>): AsyncGenerator<DocumentGraph | Ruling> {
  let former: Document | null = null
  for await (const one of records) {
    if (one.record === 'ruling') {
      const { record: _, ...ruling } = one
      yield ruling
    }
    if (one.record === 'document') {
      const { record: _, ...document } = one
      former = document
    }
    if (one.record !== 'contribution') continue
    const { record: _, document, ...contribution } = one
    if (former?.id !== document)
      throw new RangeError(`the contribution of ${document} does not stand behind its document`)
    yield { document: former, ...contribution }
  }
}

interface Batch {
  readonly graphs: readonly DocumentGraph[]
  readonly rulings: readonly Ruling[]
}

async function* batches(sources: AsyncIterable<DocumentGraph | Ruling>): AsyncGenerator<Batch> {
  let graphs: DocumentGraph[] = []
  let rulings: Ruling[] = []
  let size = 0
  for await (const source of sources) {
    if ('document' in source) graphs.push(source)
    else rulings.push(source)
    size += 'document' in source ? source.document.text.length : 0
    if (graphs.length + rulings.length < BATCH_DOCUMENTS && size < BATCH_TEXT) continue
    yield { graphs, rulings }
    graphs = []
    rulings = []
    size = 0
  }
  if (graphs.length + rulings.length > 0) yield { graphs, rulings }
}
