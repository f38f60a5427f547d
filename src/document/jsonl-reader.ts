/** Reads JSON Lines: one document a line, streamed, so that a file may be larger than memory. */
import { DocumentError } from '../errors.ts'
import { tooLarge } from './build-document.ts'
import type { Bytes } from './byte-stream.ts'
import { decodeText, type Place } from './decode.ts'
import { isGraphExport } from './graph-export.ts'
import { parseJsonRecord } from './json-record.ts'
import { splitLines } from './line-stream.ts'
import type { RawRecord, RecordResult } from './raw-record.ts'

// A UTF-16 unit takes at most six bytes in JSON (`\u00e9`); the rest of the record is small beside the text.
const BYTES_PER_UNIT = 6
const REST = 1_000_000

/** The record of one line. Throws DocumentError: DOCUMENT_ENCODING, DOCUMENT_BINARY, RECORD_MALFORMED. */
function readLine(bytes: Uint8Array, place: Place): RawRecord | null {
  const line = decodeText(bytes, place)
  if (line.trim() === '') return null
  return parseJsonRecord(line, place)
}

/**
 * One result for each line that is not blank: `{"id"?, "text", "title"?, "url"?, "published"?, "publisher"?, ...}`. Throws
 * DocumentError RECORD_MALFORMED where the file is an export of a graph.
 */
export async function* readJsonLines(bytes: Bytes, place: Place, maxLength: number): AsyncGenerator<RecordResult> {
  for await (const { line, bytes: content } of splitLines(bytes, maxLength * BYTES_PER_UNIT + REST)) {
    const here = { path: place.path, line }
    // Some of its lines could be taken for documents.
    if (line === 1 && content !== null && isGraphExport(content)) {
      const how = 'to restore it, name this file itself in "demarche import", or use "demarche copy"'
      throw new DocumentError('RECORD_MALFORMED', place, `an export of a graph, and no documents: ${how}`)
    }
    if (content === null) {
      yield { ok: false, error: tooLarge(here, 'too many', maxLength) }
      continue
    }
    let result: RecordResult | null = null
    try {
      const record = readLine(content, here)
      if (record !== null) result = { ok: true, record, line }
    } catch (cause) {
      if (!(cause instanceof DocumentError)) throw cause
      result = { ok: false, error: cause }
    }
    // Outside of the try: what the consumer throws is not ours to catch.
    if (result !== null) yield result
  }
}
