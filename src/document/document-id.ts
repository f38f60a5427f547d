/** The id of a document: the same text from the same place has the same id, whatever file it was read from. */
import { createHash } from 'node:crypto'
import type { DocumentId } from '../model/document.ts'

/** `doc-` and the first 16 hexadecimal digits of SHA-256 over source (address, else the id it came with) and text. */
export function documentId(from: { url: string | null; sourceId: string | null; text: string }): DocumentId {
  const source = from.url ?? from.sourceId ?? ''
  // The length keeps the border between source and text unambiguous.
  const digest = createHash('sha256').update(`${source.length}:${source}`).update(from.text).digest('hex')
  return `doc-${digest.slice(0, 16)}`
}
