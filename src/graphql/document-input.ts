/** From the input of a mutation to a document. */
import { MAX_DOCUMENT_LENGTH } from '../config.ts'
import { buildDocument } from '../document/build-document.ts'
import type { Document, DocumentKind } from '../model/document.ts'

export interface DocumentInput {
  readonly text: string
  readonly id?: string | null
  readonly title?: string | null
  readonly url?: string | null
  readonly publisher?: string | null
  readonly published?: string | null
  readonly kind?: DocumentKind | null
}

/** Obtained now. Throws a DocumentError as `buildDocument` does: DOCUMENT_EMPTY, DOCUMENT_LANGUAGE and others. */
export function documentOf(input: DocumentInput): Document {
  const record = {
    text: input.text,
    sourceId: filled(input.id),
    url: filled(input.url),
    title: filled(input.title),
    publisher: filled(input.publisher),
    published: input.published ?? null,
    retrieved: null,
    kind: input.kind ?? null,
  }
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  return buildDocument(record, { path: 'document' }, { published: null, modified: now, maxLength: MAX_DOCUMENT_LENGTH })
}

function filled(value: string | null | undefined): string | null {
  return value?.trim() || null
}
