/** A document as it lies on the queue: itself, and where it was read. */
import { z } from 'zod'
import { DOCUMENT_KINDS, type Document } from '../../model/document.ts'
import type { ReadDocument } from '../document-batches.ts'

export interface QueuedDocument {
  readonly document: Document
  /** As found by `import`, on its machine. */
  readonly path: string
  readonly line: number | null
}

const words = z.string().nullable()
const SCHEMA = z.object({
  document: z.object({
    id: z.string(),
    sourceId: words,
    url: words,
    title: words,
    publisher: words,
    publishedAt: words,
    retrievedAt: words,
    kind: z.enum(DOCUMENT_KINDS),
    language: z.string(),
    text: z.string(),
  }),
  path: z.string(),
  line: z.number().nullable(),
}) satisfies z.ZodType<QueuedDocument>

/** What is put on the queue for a document that was read. */
export function toQueued({ document, path, line }: ReadDocument): QueuedDocument {
  return { document, path, line }
}

/** Null where it is no document: something else wrote it, or another version of Demarche. */
export function fromQueued(data: unknown): ReadDocument | null {
  const parsed = SCHEMA.safeParse(data)
  return parsed.success ? { ok: true, ...parsed.data } : null
}
