/** Whether a document that is read again is the one that a store has. */
import type { Document, DocumentId } from '../model/document.ts'

/** The ids of those `documents` that stand in `stored` with the same contents; when they were obtained does not matter. */
export function sameDocuments(
  documents: readonly Document[],
  stored: ReadonlyMap<DocumentId, Document>,
): ReadonlySet<DocumentId> {
  const same = documents.filter((document) => {
    const known = stored.get(document.id)
    return known !== undefined && isSame(document, known)
  })
  return new Set(same.map(({ id }) => id))
}

// A date or a title that was missing before changes what is found, so the document is read anew.
const COMPARED = ['sourceId', 'url', 'title', 'publisher', 'publishedAt', 'kind', 'language', 'text'] as const

/** When it was obtained does not matter. */
export function isSame(a: Document, b: Document): boolean {
  return COMPARED.every((field) => a[field] === b[field])
}
