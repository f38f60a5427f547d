/** Documents as a store has them, to be read again: all of them, or those that are read from files. */
import type { ReadResult } from '../document/document-reader.ts'
import { DocumentError } from '../errors.ts'
import { ANY_DOCUMENT } from '../store/any-filter.ts'
import type { DocumentPosition, View } from '../store/store.ts'
import { documentBatches } from './document-batches.ts'

// Their texts may be long.
const PAGE = 20

/**
 * All documents of a store, page by page; `path` is their id. What is written meanwhile does no harm: reading a document
 * again moves it to no other page. `onProgress` is told how many were handed on, and of how many.
 */
export async function* storedDocuments(
  view: View,
  onProgress?: (read: number, total: number) => void,
): AsyncGenerator<ReadResult> {
  const total = await view.countDocuments(ANY_DOCUMENT)
  let read = 0
  let after: DocumentPosition | null = null
  do {
    const { rows, hasNextPage } = await view.documents(ANY_DOCUMENT, { first: PAGE, after })
    for (const document of rows) {
      yield { ok: true, document, path: document.id, line: null }
      onProgress?.(++read, total)
    }
    const last = rows.at(-1)
    after = hasNextPage && last ? { publishedAt: last.publishedAt, id: last.id } : null
  } while (after !== null)
}

/**
 * The same documents as `results`, with text, title and date as the store has them; one that it does not have fails with
 * DOCUMENT_UNKNOWN.
 */
export async function* asStored(view: View, results: AsyncIterable<ReadResult>): AsyncGenerator<ReadResult> {
  for await (const { documents, failures } of documentBatches(results)) {
    yield* failures
    const stored = await view.documentsById(documents.map(({ document }) => document.id))
    for (const { document, path, line } of documents) {
      const known = stored.get(document.id)
      if (known) yield { ok: true, document: known, path, line }
      else {
        const reason = 'the store does not have this document; import it without --reextract'
        yield { ok: false, error: new DocumentError('DOCUMENT_UNKNOWN', { path, line }, reason) }
      }
    }
  }
}
