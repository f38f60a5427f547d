/** A raw record becomes a Document: every check on a single document is here, whatever format it came in. */
import { DocumentError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { parsePublished, parseRetrieved } from './calendar-date.ts'
import type { Place } from './decode.ts'
import { documentId } from './document-id.ts'
import { documentKind } from './document-kind.ts'
import { detectLanguage, languageName } from './language.ts'
import type { RawRecord } from './raw-record.ts'

/** What a document takes from where it was found. */
export interface BuildOptions {
  /** `YYYY-MM-DD` for records without a date of their own. */
  readonly published: string | null
  /** When the file was last changed, for records that do not say when they were obtained. */
  readonly modified: string | null
  /** In UTF-16 units. */
  readonly maxLength: number
}

/** UTF-16 units of the id that a document comes with: an index of a store takes no more than some thousand bytes. */
const MAX_ID_LENGTH = 1_000

function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** The error for a text above the limit; `size` in words, since a file may be refused before it is read to its end. */
export function tooLarge(place: Place, size: string, maxLength: number): DocumentError {
  const reason = `the text has ${size} characters, the limit is ${count(maxLength)}: split it into several documents`
  return new DocumentError('DOCUMENT_TOO_LARGE', place, reason)
}

function readValue(
  read: (value: string) => string | null,
  value: string | null,
  key: string,
  place: Place,
): string | null {
  if (value === null) return null
  const found = read(value)
  if (found !== null) return found
  const shown = JSON.stringify(value.slice(0, 60))
  throw new DocumentError('RECORD_MALFORMED', place, `"${key}" is no date that can be read: ${shown}; write YYYY-MM-DD`)
}

/**
 * Throws DocumentError: DOCUMENT_EMPTY, DOCUMENT_BINARY, DOCUMENT_TOO_LARGE, DOCUMENT_LANGUAGE, RECORD_MALFORMED for a date or an id.
 * The text stays whole; only a byte order mark goes, line ends become `\n`, and half a surrogate pair becomes U+FFFD.
 */
export function buildDocument(record: RawRecord, place: Place, options: BuildOptions): Document {
  const text = record.text
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
    .toWellFormed()
  if (text.length > options.maxLength) throw tooLarge(place, count(text.length), options.maxLength)
  if (text.includes('\0'))
    throw new DocumentError('DOCUMENT_BINARY', place, 'the text holds a NUL character: it is no text')
  if (!/[^\s\u200b-\u200f\u2060\ufeff]/.test(text))
    throw new DocumentError('DOCUMENT_EMPTY', place, 'there is no text in it')
  const idLength = record.sourceId?.length ?? 0
  if (idLength > MAX_ID_LENGTH) {
    const reason = `"id" has ${count(idLength)} characters, the limit is ${count(MAX_ID_LENGTH)}`
    throw new DocumentError('RECORD_MALFORMED', place, reason)
  }
  const publishedAt = readValue(parsePublished, record.published, 'published', place) ?? options.published
  const retrievedAt = readValue(parseRetrieved, record.retrieved, 'retrieved', place) ?? options.modified
  const language = detectLanguage(text)
  if (language !== 'en') {
    const reason = `the text is in ${languageName(language)}; only English is read`
    throw new DocumentError('DOCUMENT_LANGUAGE', place, reason)
  }
  return {
    id: documentId({ url: record.url, sourceId: record.sourceId, text }),
    sourceId: record.sourceId,
    url: record.url,
    title: record.title,
    publisher: record.publisher,
    publishedAt,
    retrievedAt,
    kind: record.kind ?? documentKind({ title: record.title, publisher: record.publisher, text }),
    language,
    text,
  }
}
