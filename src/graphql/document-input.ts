/** From the input of a mutation to a document. */
import { MAX_DOCUMENT_LENGTH } from '../config.ts'
import { buildDocument } from '../document/build-document.ts'
import { parseRecord } from '../document/raw-record.ts'
import type { Document } from '../model/document.ts'

/** The fields of a record in a JSON Lines file that the SDL names. */
export type DocumentInput = Readonly<Record<string, unknown>>

const PLACE = { path: 'document' }

/** Obtained now. Throws a DocumentError as `buildDocument` does: DOCUMENT_EMPTY, DOCUMENT_LANGUAGE and others. */
export function documentOf(input: DocumentInput): Document {
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  const options = { published: null, modified: now, maxLength: MAX_DOCUMENT_LENGTH }
  return buildDocument(parseRecord(input, PLACE), PLACE, options)
}
