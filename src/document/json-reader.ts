/** Reads JSON that is read as a whole: one record, an array of records, or one record after the other. */
import { DocumentError } from '../errors.ts'
import { type Bytes, readAll } from './byte-stream.ts'
import { decodeText, type Place } from './decode.ts'
import { parseJsonRecord } from './json-record.ts'
import type { RecordResult } from './raw-record.ts'

// The whole file is in memory at once; with the usual greatest length of a text this is a hundred megabytes.
const BYTES_PER_UNIT = 20
const SPACE = /\s/

/** The JSON of one record, not yet parsed, and the 1-based line of the file on which it begins. */
interface JsonPart {
  readonly json: string
  readonly line: number
}

/**
 * The values of an outer array, or those that follow each other without one. Only strings and brackets are told apart, so
 * that what is broken costs its own record and not the file.
 */
function* splitValues(source: string, place: Place): Generator<JsonPart> {
  // 1 within an outer array, else 0: the depth at which records stand.
  let outer = /^\s*\[/.test(source) ? 1 : 0
  let depth = 0
  let line = 1
  let inString = false
  let start = -1
  let startLine = 1
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] as string
    if (sign === '\n') line += 1
    if (inString) {
      if (sign === '\\' && source[at + 1] !== '\n') at += 1
      // No string goes over a line end: one that is never closed must not hide the records below it.
      else if (sign === '"' || sign === '\n') inString = false
      continue
    }
    if (SPACE.test(sign)) continue
    if (outer === 1 && depth === 1 && (sign === ',' || sign === ']')) {
      if (start !== -1) yield { json: source.slice(start, at), line: startLine }
      start = -1
      if (sign === ']') outer = depth = 0
      continue
    }
    if (start === -1 && depth === outer) {
      start = at
      startLine = line
    }
    if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth = Math.max(outer, depth - 1)
      if (outer > 0 || depth > 0) continue
      yield { json: source.slice(start, at + 1), line: startLine }
      start = -1
    }
  }
  if (start !== -1) yield { json: source.slice(start), line: startLine }
  if (outer === 1) throw new DocumentError('RECORD_MALFORMED', place, 'the array is never closed: the file is cut off')
}

/**
 * One result for each record; `line` is where it begins, null where it is the whole file.
 * Throws DocumentError: DOCUMENT_TOO_LARGE above 20 bytes for each UTF-16 unit of `maxLength`; DOCUMENT_ENCODING and
 * DOCUMENT_BINARY; RECORD_MALFORMED for an array without its end. What fails in one record fails that record only.
 */
export async function* readJson(bytes: Bytes, place: Place, maxLength: number): AsyncGenerator<RecordResult> {
  const limit = maxLength * BYTES_PER_UNIT
  const content = await readAll(bytes, limit)
  if (content === null) {
    const size = limit.toLocaleString('en-US')
    const reason = `the file has more than ${size} bytes: write it as JSON Lines (.jsonl), which may be of any length`
    throw new DocumentError('DOCUMENT_TOO_LARGE', place, reason)
  }
  const source = decodeText(content, place)
  const { length } = source.trim()
  for (const part of splitValues(source, place)) {
    const line = part.json.length === length ? null : part.line
    let result: RecordResult
    try {
      result = { ok: true, record: parseJsonRecord(part.json, { path: place.path, line }), line }
    } catch (cause) {
      if (!(cause instanceof DocumentError)) throw cause
      result = { ok: false, error: cause }
    }
    // Outside of the try: what the consumer throws is not ours to catch.
    yield result
  }
}
