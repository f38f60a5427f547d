/** Reads back what `demarche export --format jsonl` wrote. */
import { type Bytes, openFile, openStream } from '../document/byte-stream.ts'
import { decodeText } from '../document/decode.ts'
import { STDIN } from '../document/find-files.ts'
import { splitLines } from '../document/line-stream.ts'
import { DocumentError } from '../errors.ts'
import { SOURCE_KINDS } from '../store/restore-graph.ts'
import type { ExportRecord } from '../store/store.ts'

/** No text is longer than MAX_DOCUMENT_LENGTH; a contribution may quote it several times. */
const LONGEST_LINE = 256_000_000

/**
 * The documents, contributions and rulings of a file, also gzipped; `-` is standard input. Throws DocumentError: PATH_MISSING,
 * DOCUMENT_UNREADABLE, and RECORD_MALFORMED with the line that is no record of an export.
 */
export async function* readGraphFile(path: string): AsyncGenerator<ExportRecord> {
  const bytes: Bytes = path === STDIN ? openStream(process.stdin, { path }) : openFile(path, { path })
  let sources = 0
  const lines = splitLines(bytes, LONGEST_LINE)
  for await (const { line, bytes: content } of lines) {
    const record = content && parse(decodeText(content, { path, line }), path, line)
    if (record === null) throw malformed(path, line, 'the line is too long')
    if (record.record === 'contribution' || record.record === 'ruling') sources += 1
    // Documents and rulings come first; what follows is derived from them.
    else if (sources > 0 && !SOURCE_KINDS.includes(record.record)) {
      // A program that writes into a pipe takes it for a failure when nobody reads on.
      if (path === STDIN) for await (const _ of lines);
      return
    }
    yield record
  }
  if (sources === 0) throw malformed(path, 1, 'there is no contribution in it')
}

function parse(text: string, path: string, line: number): ExportRecord {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw malformed(path, line, 'it is no JSON', cause)
  }
  if (typeof value === 'object' && value !== null && 'record' in value) return value as ExportRecord
  throw malformed(path, line, 'it has no "record"')
}

function malformed(path: string, line: number, what: string, cause?: unknown): DocumentError {
  const reason = `no export of Demarche (${what}): make one with "demarche export --format jsonl"`
  return new DocumentError('RECORD_MALFORMED', { path, line }, reason, { cause })
}
