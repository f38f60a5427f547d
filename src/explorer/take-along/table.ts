/** A list in the forms in which people take it along. */
import { csvLine } from '../../store/export/csv-line.ts'
import type { QuotationFragment } from '../api/queries.generated.ts'
import { webAddress } from '../document/web-address.ts'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly (string | number | null)[]
  /** The words that carry it; empty for lists that have none. */
  readonly quotations: readonly QuotationFragment[]
  /** As the API gave it. */
  readonly source: unknown
}

/** RFC 4180; a row for each quotation, since each has its own document. */
export function toCsv({ columns, rows }: Table): string {
  const hasQuotations = rows.some(({ quotations }) => quotations.length > 0)
  const head = csvLine([...columns, ...(hasQuotations ? QUOTATION_COLUMNS : [])])
  const lines = rows.flatMap(({ cells, quotations }) => {
    if (!hasQuotations) return [csvLine(cells)]
    const given: readonly (QuotationFragment | null)[] = quotations.length === 0 ? [null] : quotations
    return given.map((quotation) => csvLine([...cells, ...quotationCells(quotation)]))
  })
  // So that spreadsheets take it for UTF-8.
  return `\uFEFF${head}${lines.join('')}`
}

const QUOTATION_COLUMNS = ['quotation', 'attribution', 'document', 'publisher', 'published', 'url']

function quotationCells(quotation: QuotationFragment | null): readonly (string | null)[] {
  if (quotation === null) return QUOTATION_COLUMNS.map(() => null)
  const { exact, attribution, document } = quotation
  return [exact, attribution, document.title, document.publisher, document.publishedAt, document.url]
}

export const toJson = ({ rows }: Table): string =>
  `${JSON.stringify(
    rows.map(({ source }) => source),
    null,
    2,
  )}\n`

/** A table with a footnote for each quotation; equal ones share one. */
export function toMarkdown({ columns, rows }: Table): string {
  const notes = new Map<string, number>()
  const mark = (quotation: QuotationFragment): string => {
    const text = footnote(quotation)
    if (!notes.has(text)) notes.set(text, notes.size + 1)
    return `[^${notes.get(text)}]`
  }
  const lines = rows.map(({ cells, quotations }) =>
    [...cells.map((cell) => escaped(String(cell ?? ''))), quotations.map(mark).join(' ')].join(' | '),
  )
  const head = [...columns, ''].join(' | ')
  const table = [head, [...columns, ''].map(() => '---').join(' | '), ...lines].map((line) => `| ${line} |`)
  return `${[table.join('\n'), [...notes].map(([text, number]) => `[^${number}]: ${text}`).join('\n')].join('\n\n').trimEnd()}\n`
}

/** `"…" (who says so) Title. Publisher, 2025-05-10. https://…` */
function footnote({ exact, attribution, document }: QuotationFragment): string {
  const { title, publisher, publishedAt, url } = document
  const origin = [publisher, publishedAt].filter((part) => part).join(', ')
  // Readers of Markdown make links of it, so it must be one of a web page.
  const address = webAddress(url)
  const parts = [`"${exact}"`, attribution && `(${attribution})`, title && `${title}.`, origin && `${origin}.`]
  return [...parts.flatMap((part) => (part ? [escaped(part)] : [])), ...(address ? [`<${address}>`] : [])].join(' ')
}

/** On one line, and none of it taken for Markdown or HTML. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, (character) => `\\${character}`)
}
