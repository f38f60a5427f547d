/** Reads CSV with a header line: one document a row, streamed. */
import { pipeline, Readable } from 'node:stream'
import { CsvError, type Info, parse } from 'csv-parse'
import { DocumentError } from '../errors.ts'
import type { Bytes } from './byte-stream.ts'
import { decodeText, type Place } from './decode.ts'
import { parseRecord, type RecordResult } from './raw-record.ts'

const BYTES_PER_UNIT = 4
const REST = 1_000_000

interface Row {
  readonly info: Info
  readonly record: Readonly<Record<string, string>>
}

// The parser reads bytes as Latin-1, in which every byte is a character, so that a broken row leaves the others sound.
function decodeCell(cell: string, place: Place): string {
  return decodeText(Buffer.from(cell, 'latin1'), place)
}

function headerOf(cells: readonly string[], place: Place): string[] {
  const names = cells.map((cell) => decodeCell(cell, place).trim().toLowerCase())
  if (!names.includes('text')) {
    const found = names.map((name) => `"${name}"`).join(', ')
    throw new DocumentError('COLUMN_MISSING', place, `there is no column "text" in the header; it has ${found}`)
  }
  return names
}

function malformed(error: CsvError, place: Place): DocumentError {
  const message =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark is opened here and never closed, so this row and all below it cannot be told apart'
      : error.message.replace(/ at line \d+.*$/, '')
  return new DocumentError('RECORD_MALFORMED', place, `not valid CSV: ${message}`, { cause: error })
}

function readRow(row: Readonly<Record<string, string>>, place: Place): RecordResult {
  try {
    const cells = Object.entries(row).map(([name, cell]) => [name, decodeCell(cell, place)] as const)
    // An empty cell is no value, except that an empty text is told as such.
    const filled = cells.filter(([name, cell]) => name === 'text' || cell.trim() !== '')
    return { ok: true, record: parseRecord(Object.fromEntries(filled), place), line: place.line ?? null }
  } catch (cause) {
    if (cause instanceof DocumentError) return { ok: false, error: cause }
    throw cause
  }
}

/**
 * One result for each row. Columns, in any order and case: text, and id, title, url, published, publisher, kind, retrieved.
 * Throws DocumentError COLUMN_MISSING where the header has no text; what fails in a row fails that row only.
 */
export async function* readCsv(bytes: Bytes, place: Place, maxLength: number): AsyncGenerator<RecordResult> {
  // The parser runs ahead of the rows it hands out, so a skipped row waits here for its turn.
  const skipped: { line: number; error: DocumentError }[] = []
  let lastLine = 1
  const parser = parse({
    columns: (cells: string[]) => headerOf(cells, place),
    encoding: 'latin1',
    info: true,
    relax_column_count: true,
    // A stray quotation mark is taken as it stands: refusing it would cost the rows after it.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: maxLength * BYTES_PER_UNIT + REST,
    on_record: (record, context) => {
      lastLine = context.lines
      return record
    },
    on_skip: (error) => {
      if (error === undefined) return undefined
      const line =
        error.code === 'CSV_QUOTE_NOT_CLOSED' ? lastLine + 1 : Number((error as { lines?: number }).lines ?? lastLine)
      skipped.push({ line, error: malformed(error, { path: place.path, line }) })
      return undefined
    },
  })
  pipeline(Readable.from(bytes, { objectMode: false }), parser, () => {})
  try {
    for await (const { info, record } of parser as AsyncIterable<Row>) {
      while ((skipped[0]?.line ?? Number.POSITIVE_INFINITY) <= info.lines)
        yield { ok: false, error: skipped.shift()!.error }
      const breaks = Object.values(record).reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
      yield readRow(record, { path: place.path, line: info.lines - breaks })
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    skipped.push({ line: lastLine, error: malformed(cause, place) })
  }
  for (const { error } of skipped) yield { ok: false, error }
}
