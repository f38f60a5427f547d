/** Tables for people, for spreadsheets and for reports. */
import { oneLine } from '../../ingest/one-line.ts'
import { csvLine } from '../../store/export/csv-line.ts'
import type { AnswerTable, Footnote, Value } from './answer-table.ts'

export const ANSWER_FORMATS = ['table', 'csv', 'markdown', 'json'] as const

export type AnswerFormat = (typeof ANSWER_FORMATS)[number]

/** Columns in line, with footnotes below; `[1]` at the end of a row refers to them. */
export function formatTable(tables: readonly AnswerTable[]): string {
  const notes = numbered()
  const parts = tables.map((table) => {
    const rows = table.rows.map(({ cells, footnotes }) => [...cells.map(plain), notes.marks(footnotes)])
    const lines = [[...table.columns, ''], ...rows]
    const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ''))))
    const shown = lines.map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    const rule = widths
      .map((count) => '-'.repeat(count))
      .join('  ')
      .trimEnd()
    const body = table.rows.length === 0 ? [] : [shown[0]!, rule, ...shown.slice(1)]
    return [heading(table, tables.length), ...body].filter((line) => line !== '').join('\n')
  })
  return joined([...parts, notes.list((number, text) => `[${number}] ${text}`)])
}

/** A table of Markdown with footnotes in its own notation. */
export function formatMarkdown(tables: readonly AnswerTable[]): string {
  const notes = numbered((number) => `[^${number}]`)
  const parts = tables.map((table) => {
    if (table.rows.length === 0) return heading(table, tables.length)
    const rows = table.rows.map(({ cells, footnotes }) => [
      ...cells.map((cell) => escaped(plain(cell))),
      notes.marks(footnotes),
    ])
    const lines = [[...table.columns, ''], [...table.columns, ''].map(() => '---'), ...rows]
    const body = lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
    return [heading(table, tables.length), body].filter((part) => part !== '').join('\n\n')
  })
  return joined([...parts, notes.list((number, text) => `[^${number}]: ${escaped(text)}`)])
}

/** RFC 4180; the quotations of a row stand in its last columns, one row for each. Tables follow each other, with an empty line between. */
export function formatCsv(tables: readonly AnswerTable[]): string {
  return tables
    .map((table) => {
      const quoted = table.rows.some(({ footnotes }) => footnotes.length > 0)
      const header = csvLine([...table.columns, ...(quoted ? NOTE_COLUMNS : [])])
      const rows = table.rows.flatMap(({ cells, footnotes }) => {
        if (!quoted) return [csvLine(cells)]
        const notes: readonly (Footnote | null)[] = footnotes.length === 0 ? [null] : footnotes
        return notes.map((note) => csvLine([...cells, ...noteCells(note)]))
      })
      return header + rows.join('')
    })
    .join('\r\n')
}

const NOTE_COLUMNS = ['quotation', 'attribution', 'document', 'publisher', 'published', 'url']

function noteCells(note: Footnote | null): readonly (string | null)[] {
  if (note === null) return NOTE_COLUMNS.map(() => null)
  return [note.exact, note.attribution, note.title, note.publisher, note.published, note.url]
}

function heading({ name, rows, totalCount }: AnswerTable, tables: number): string {
  const count = totalCount === null || totalCount === rows.length ? `${rows.length}` : `${rows.length} of ${totalCount}`
  if (rows.length === 0) return totalCount === null ? `${name}: nothing found` : `${name}: ${totalCount}`
  return tables === 1 ? '' : `${name}: ${count}`
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Numbers footnotes as they come; equal ones get one number. */
function numbered(mark = (number: number): string => `[${number}]`) {
  const known = new Map<string, number>()
  const numberOf = (text: string): number => {
    if (!known.has(text)) known.set(text, known.size + 1)
    return known.get(text)!
  }
  return {
    marks: (footnotes: readonly Footnote[]): string =>
      footnotes.map((note) => mark(numberOf(noteText(note)))).join(' '),
    list: (line: (number: number, text: string) => string): string =>
      [...known].map(([text, number]) => line(number, text)).join('\n'),
  }
}

/** `"…" (who says so) Title. Publisher, 2025-05-10. https://…` */
function noteText({ exact, attribution, title, publisher, published, url }: Footnote): string {
  const source = [publisher, published].filter((part) => part !== null).join(', ')
  const parts = [
    `"${oneLine(exact)}"`,
    attribution === null ? '' : `(${oneLine(attribution)})`,
    title === null ? '' : `${oneLine(title)}.`,
    source === '' ? '' : `${oneLine(source)}.`,
    url ?? '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

const plain = (value: Value): string => (value === null ? '' : oneLine(String(value)).trim())
const escaped = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&')
const width = (text: string): number => [...text].length
const pad = (text: string, count: number): string => text + ' '.repeat(count - width(text))
