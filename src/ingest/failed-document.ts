/** A document that failed as one line of JSON Lines, which can be imported again as it is. */
import type { RawRecord } from '../document/raw-record.ts'
import type { DocumentError } from '../errors.ts'
import type { Document } from '../model/document.ts'

export interface FailedDocument {
  readonly error: DocumentError
  /** The document, where it failed after it was read; else what was read of it. */
  readonly document?: Document
  readonly record?: RawRecord
}

/** The keys of a record (docs: JSON Lines input), and `failure` with place, code and reason. */
export function failedLine({ error, document, record }: FailedDocument): string {
  const { path, line, code, reason } = error
  const failure = { path, line, code, reason }
  const fields = document
    ? { ...toRecord(document), kind: document.kind }
    : record && {
        id: record.sourceId,
        text: record.text,
        title: record.title,
        url: record.url,
        publisher: record.publisher,
        published: record.published,
        retrieved: record.retrieved,
        kind: record.kind,
      }
  const given = Object.entries(fields ?? {}).filter(([, value]) => value !== null)
  return `${JSON.stringify({ ...Object.fromEntries(given), failure })}\n`
}

function toRecord({ sourceId, text, title, url, publisher, publishedAt, retrievedAt }: Document) {
  return { id: sourceId, text, title, url, publisher, published: publishedAt, retrieved: retrievedAt }
}
