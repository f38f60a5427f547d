/** The port of this room: paths in, documents out, one by one; what fails is handed on beside them and costs nothing else. */
import type { Readable } from 'node:stream'
import { MAX_DOCUMENT_LENGTH } from '../config.ts'
import { DocumentError, UsageError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { buildDocument, tooLarge } from './build-document.ts'
import { type Bytes, openFile, openStream, readAll } from './byte-stream.ts'
import { parsePublished } from './calendar-date.ts'
import { readCsv } from './csv-reader.ts'
import { decodeText, looksBinary, type Place } from './decode.ts'
import { type FoundFile, findFiles, STDIN } from './find-files.ts'
import { type Format, formatOf } from './formats.ts'
import { readHtml } from './html-reader.ts'
import { readJson } from './json-reader.ts'
import { readJsonLines } from './jsonl-reader.ts'
import { readMarkdown } from './markdown-reader.ts'
import type { RawRecord, RecordResult } from './raw-record.ts'
import { sniffFormat } from './sniff-format.ts'
import { readText } from './text-reader.ts'

export { SUPPORTED_EXTENSIONS } from './formats.ts'

export interface ReadOptions {
  /** The date of documents that have none of their own; null where the caller knows none. */
  readonly published: string | null
  /** What `-` reads; standard input where absent. */
  readonly stdin?: Readable
  /** Largest text of one document in UTF-16 units; MAX_DOCUMENT_LENGTH where absent. */
  readonly maxLength?: number
  /** Called as files are read: bytes so far, and of all files together; the latter is null with standard input among them. */
  readonly onBytes?: (read: number, total: number | null) => void
}

/** `path` as found, `-` for standard input; `line` is 1-based in a file of many documents, else null. `record` is what was read of a failed one. */
export type ReadResult =
  | { readonly ok: true; readonly document: Document; readonly path: string; readonly line: number | null }
  | { readonly ok: false; readonly error: DocumentError; readonly record?: RawRecord }

// Bytes that a text of the greatest length can take in UTF-8; markup takes several times as much as the article in it.
const BYTES_PER_UNIT = 3
const MARKUP = 8

/** Reads a file that is one document. Throws DocumentError. */
async function readWhole(format: Format, bytes: Bytes, place: Place, maxLength: number): Promise<RawRecord> {
  const limit = (maxLength + 1) * BYTES_PER_UNIT * (format === 'HTML' ? MARKUP : 1)
  const content = await readAll(bytes, limit)
  if (content === null) throw tooLarge(place, `more than ${maxLength.toLocaleString('en-US')}`, maxLength)
  if (content.length === 0) throw new DocumentError('DOCUMENT_EMPTY', place, 'the file is empty')
  if (format === 'HTML') return readHtml(content, place)
  const text = decodeText(content, place).replaceAll('\r\n', '\n')
  return format === 'MARKDOWN' ? readMarkdown(text, place) : readText(text)
}

/** How files of many documents are read. */
const MANY: Readonly<Partial<Record<Format, typeof readCsv>>> = {
  JSON_LINES: readJsonLines,
  JSON: readJson,
  CSV: readCsv,
}

/** Refuses a file of many that is no text at all once, instead of line by line. */
async function* textOnly(bytes: Bytes, place: Place): AsyncGenerator<Uint8Array> {
  let first = true
  for await (const chunk of bytes) {
    if (first && looksBinary(chunk)) {
      throw new DocumentError(
        'DOCUMENT_BINARY',
        place,
        'a binary file, not text: convert it to JSON Lines or CSV first',
      )
    }
    first = false
    yield chunk
  }
}

async function* readRecords(format: Format, bytes: Bytes, place: Place, max: number): AsyncGenerator<RecordResult> {
  const readMany = MANY[format]
  if (readMany === undefined) {
    yield { ok: true, record: await readWhole(format, bytes, place, max), line: null }
    return
  }
  const text = textOnly(bytes, place)
  let count = 0
  for await (const result of readMany(text, place, max)) {
    count += 1
    yield result
  }
  if (count === 0) throw new DocumentError('DOCUMENT_EMPTY', place, 'there is no document in it')
}

/**
 * Reads every document of the paths, in order of path and line. A path is a file, a folder (with all below it, without
 * hidden files), a glob, or `-`. Never rejects for what a document holds: each failure is a result with its DocumentError.
 * Throws UsageError where `published` is no date.
 */
export async function* readDocuments(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadResult> {
  const maxLength = options.maxLength ?? MAX_DOCUMENT_LENGTH
  const published = options.published === null ? null : parsePublished(options.published)
  if (options.published !== null && published === null) {
    throw new UsageError('USAGE', `"${options.published}" is no date: write YYYY-MM-DD`)
  }
  const files = await findFiles(paths)
  const onRead = countBytes(files, options.onBytes)
  for (const found of files) {
    if (found.error !== null) {
      yield { ok: false, error: found.error }
      continue
    }
    const { path, modified } = found
    try {
      const format = formatOf(path)
      const bytes =
        path === STDIN ? openStream(options.stdin ?? process.stdin, { path }) : openFile(path, { path }, onRead)
      const source = format === null ? await sniffFormat(bytes) : { format, bytes }
      for await (const result of readRecords(source.format, source.bytes, { path }, maxLength)) {
        yield finish(result, path, { published, modified, maxLength })
      }
    } catch (cause) {
      if (!(cause instanceof DocumentError)) throw cause
      yield { ok: false, error: cause }
    }
  }
}

function countBytes(files: readonly FoundFile[], onBytes: ReadOptions['onBytes']): (bytes: number) => void {
  const sizes = files.map((file) => (file.error === null ? file.size : 0))
  const total = sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0)
  let read = 0
  return (bytes) => {
    read += bytes
    onBytes?.(read, total)
  }
}

function finish(result: RecordResult, path: string, options: Parameters<typeof buildDocument>[2]): ReadResult {
  if (!result.ok) return result
  try {
    const document = buildDocument(result.record, { path, line: result.line }, options)
    return { ok: true, document, path, line: result.line }
  } catch (cause) {
    if (cause instanceof DocumentError) return { ok: false, error: cause, record: result.record }
    throw cause
  }
}
