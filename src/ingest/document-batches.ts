/** Documents in the portions that are looked up, extracted and written together. */
import type { ReadResult } from '../document/document-reader.ts'

export type ReadDocument = Extract<ReadResult, { ok: true }>
export type FailedReading = Extract<ReadResult, { ok: false }>

export interface DocumentBatch {
  readonly documents: readonly ReadDocument[]
  /** What could not be read on the way to the last of `documents`. */
  readonly failures: readonly FailedReading[]
}

/** Documents written in one transaction, and the text they may have together (UTF-16 units), whichever comes first. */
export const BATCH_DOCUMENTS = 100
export const BATCH_TEXT = 2_000_000
// They hold what they could read of a document, so they must not pile up either.
const BATCH_FAILURES = 100

/** Each document once: of several records of one, the last counts. */
export function lastOfEach(documents: readonly ReadDocument[]): readonly ReadDocument[] {
  return [...new Map(documents.map((read) => [read.document.id, read])).values()]
}

export async function* documentBatches(results: AsyncIterable<ReadResult>): AsyncGenerator<DocumentBatch> {
  let documents: ReadDocument[] = []
  let failures: FailedReading[] = []
  let size = 0
  for await (const result of results) {
    if (result.ok) {
      documents.push(result)
      size += result.document.text.length
    } else failures.push(result)
    if (documents.length < BATCH_DOCUMENTS && size < BATCH_TEXT && failures.length < BATCH_FAILURES) continue
    yield { documents, failures }
    documents = []
    failures = []
    size = 0
  }
  if (documents.length + failures.length > 0) yield { documents, failures }
}
