/** Reads gold files: JSON Lines, each line a text with what a careful reader found in it. */
import { MAX_DOCUMENT_LENGTH } from '../config.ts'
import { buildDocument } from '../document/build-document.ts'
import { openFile } from '../document/byte-stream.ts'
import { decodeText, type Place } from '../document/decode.ts'
import { parseJsonRecord } from '../document/json-record.ts'
import { splitLines } from '../document/line-stream.ts'
import { DocumentError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { type Gold, parseGold } from './gold.ts'

/**
 * `id` as the line gives it, else its place. `document` is null where the text is refused (`problem` says why): whatever its
 * gold holds then counts as missed.
 */
export interface GoldRecord {
  readonly id: string
  readonly gold: Gold
  readonly document: Document | null
  readonly problem: DocumentError | null
}

/** A line that can be scored, or why it cannot. */
export type GoldResult =
  | { readonly ok: true; readonly record: GoldRecord }
  | { readonly ok: false; readonly error: DocumentError }

const LONGEST_LINE = MAX_DOCUMENT_LENGTH * 6

/** Every line that is not blank, in order of files and lines. Never rejects for what a file holds. */
export async function* readGold(paths: readonly string[]): AsyncGenerator<GoldResult> {
  for (const path of paths) {
    try {
      yield* readLines(path)
    } catch (cause) {
      if (!(cause instanceof DocumentError)) throw cause
      yield { ok: false, error: cause }
    }
  }
}

async function* readLines(path: string): AsyncGenerator<GoldResult> {
  let count = 0
  for await (const { line, bytes } of splitLines(openFile(path, { path }), LONGEST_LINE)) {
    const result = readLine(bytes, { path, line })
    if (result === null) continue
    count++
    yield result
  }
  if (count === 0) throw new DocumentError('DOCUMENT_EMPTY', { path }, 'there is no annotated text in it')
}

/** Null for a blank line. */
function readLine(bytes: Uint8Array | null, place: Place): GoldResult | null {
  try {
    if (bytes === null) throw new DocumentError('DOCUMENT_TOO_LARGE', place, 'the line is too long')
    const line = decodeText(bytes, place)
    if (line.trim() === '') return null
    const raw = parseJsonRecord(line, place)
    const gold = parseGold(JSON.parse(line) as object)
    if (typeof gold === 'string') throw new DocumentError('RECORD_MALFORMED', place, gold)
    const id = raw.sourceId ?? `${place.path}, line ${place.line}`
    return { ok: true, record: { id, gold, ...documentOf(() => buildDocument(raw, place, BUILD)) } }
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause
    return { ok: false, error: cause }
  }
}

const BUILD = { published: null, modified: null, maxLength: MAX_DOCUMENT_LENGTH }

function documentOf(build: () => Document): Pick<GoldRecord, 'document' | 'problem'> {
  try {
    return { document: build(), problem: null }
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause
    return { document: null, problem: cause }
  }
}
