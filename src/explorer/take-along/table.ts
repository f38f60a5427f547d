/** A list in the forms in which people take it along. */
import { csvLine } from '../../store/export/csv-line.ts'
import type { QuotationFragment } from '../api/queries.generated.ts'
import { webAddress } from '../document/web-address.ts'

export interface Table {
  readonly columns: readonly string[]
  /** Those of the columns whose cells are codes with their words: in CSV each is two columns. */
  readonly coded?: readonly string[]
  /** What Markdown calls columns whose names hold a code. */
  readonly heads?: Readonly<Record<string, string>>
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly Cell[]
  /** The words that carry it; empty for lists that have none. */
  readonly quotations: readonly QuotationFragment[]
  /** In front of each quotation in a footnote, so that nobody takes for done what is denied or planned: "Denied:". */
  readonly lead?: string | null
  /** As the API gave it. */
  readonly source: unknown
}

export type Cell = string | number | null | Coded

export interface Coded {
  readonly code: string
  /** What the page calls it; null where it says nothing, since it is as usual. */
  readonly words: string | null
}

/** What stands above a list that leaves the page. */
export interface Heading {
  /** What was asked, in words. */
  readonly question: string
  /** `YYYY-MM-DD`. */
  readonly exportedOn: string
}

/** RFC 4180; a row for each quotation, since each has its own document. Columns alone, so that programs read it as it is. */
export function toCsv({ columns, coded = [], rows }: Table): string {
  const hasQuotations = rows.some(({ quotations }) => quotations.length > 0)
  const own = columns.flatMap((column) => (coded.includes(column) ? [column, `${column} code`] : [column]))
  const head = csvLine([...own, ...(hasQuotations ? QUOTATION_COLUMNS : [])])
  const lines = rows.flatMap(({ cells, quotations }) => {
    const plain = cells.flatMap((cell, index) =>
      coded.includes(columns[index]!) ? [wordsOf(cell), codeOf(cell)] : [wordsOf(cell)],
    )
    if (!hasQuotations) return [csvLine(plain)]
    const given: readonly (QuotationFragment | null)[] = quotations.length === 0 ? [null] : quotations
    return given.map((quotation) => csvLine([...plain, ...quotationCells(quotation)]))
  })
  // So that spreadsheets take it for UTF-8.
  return `\uFEFF${head}${lines.join('')}`
}

const isCoded = (cell: Cell): cell is Coded => typeof cell === 'object' && cell !== null
const wordsOf = (cell: Cell) => (isCoded(cell) ? cell.words : cell)
const codeOf = (cell: Cell) => (isCoded(cell) ? cell.code : null)

const QUOTATION_COLUMNS = ['quotation', 'attribution', 'document', 'publisher', 'published', 'url']

function quotationCells(quotation: QuotationFragment | null): readonly (string | null)[] {
  if (quotation === null) return QUOTATION_COLUMNS.map(() => null)
  const { exact, attribution, document } = quotation
  return [exact, attribution, document.title, document.publisher, document.publishedAt, document.url]
}

export function toJson({ rows }: Table, heading: Heading): string {
  return `${JSON.stringify({ ...heading, rows: rows.map(({ source }) => source) }, null, 2)}\n`
}

/** What was asked and when, then a table with a footnote for each quotation; equal ones share one. */
export function toMarkdown({ columns, heads = {}, rows }: Table, { question, exportedOn }: Heading): string {
  const notes = new Map<string, number>()
  const mark = (text: string): string => {
    if (!notes.has(text)) notes.set(text, notes.size + 1)
    return `[^${notes.get(text)}]`
  }
  const lines = rows.map(({ cells, quotations, lead = null }) =>
    [
      ...cells.map((cell) => escaped(String(wordsOf(cell) ?? ''))),
      quotations.map((quotation) => mark(footnote(quotation, lead))).join(' '),
    ].join(' | '),
  )
  const head = [...columns.map((column) => heads[column] ?? column), ''].join(' | ')
  const table = [head, [...columns, ''].map(() => '---').join(' | '), ...lines].map((line) => `| ${line} |`)
  const parts = [
    `Question: ${escaped(question)}`,
    `Exported: ${escaped(exportedOn)}`,
    table.join('\n'),
    [...notes].map(([text, number]) => `[^${number}]: ${text}`).join('\n'),
  ]
  return `${parts.join('\n\n').trimEnd()}\n`
}

/** `Denied: "…" So says the spokesperson, by The Courier: Title, 2025-05-10. <https://…>` */
function footnote({ exact, attribution, document }: QuotationFragment, lead: string | null): string {
  const { title, publisher, publishedAt, url } = document
  // Readers of Markdown make links of it, so it must be one of a web page.
  const address = webAddress(url)
  const who = attribution ? `${attribution}, by ${publisher || 'the document'}` : publisher || 'the document'
  const where = [title, publishedAt].filter((part) => part).join(', ')
  const parts = [lead, `"${exact}"`, `So says ${who}${where ? `: ${where}` : ''}.`]
  return [...parts.flatMap((part) => (part ? [escaped(part)] : [])), ...(address ? [`<${address}>`] : [])].join(' ')
}

/** On one line, and none of it taken for Markdown or HTML. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, (character) => `\\${character}`)
}
