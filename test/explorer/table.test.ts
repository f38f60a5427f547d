import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { QuotationFragment } from '../../src/explorer/api/queries.generated.ts'
import { type Table, toCsv, toJson, toMarkdown } from '../../src/explorer/take-along/table.ts'

const quotation = (exact: string, title: string | null, url: string | null = null): QuotationFragment => ({
  exact,
  start: 0,
  end: exact.length,
  attribution: null,
  document: { id: 'doc-1', title, publisher: 'The Courier', publishedAt: '2026-03-11', url, kind: 'ARTICLE' },
})

const SPOKE = quotation('spoke to "Nsereko"\non Friday', 'Ferry | Seized', 'https://courier.example/a b')
const TABLE: Table = {
  columns: ['date', 'who'],
  rows: [
    { cells: ['2026-03-06', '=SUM(A1)'], quotations: [SPOKE, quotation('a call', null)], source: { id: 1 } },
    { cells: [null, '<b>Otieno</b>'], quotations: [SPOKE], source: { id: 2 } },
  ],
}

describe('a list to take along', () => {
  it('is CSV with a row for each quotation, and no formulas', () => {
    const rows = parse(toCsv(TABLE), { bom: true }) as string[][]
    expect(rows).toEqual([
      ['date', 'who', 'quotation', 'attribution', 'document', 'publisher', 'published', 'url'],
      ['2026-03-06', "'=SUM(A1)", SPOKE.exact, '', 'Ferry | Seized', 'The Courier', '2026-03-11', SPOKE.document.url],
      ['2026-03-06', "'=SUM(A1)", 'a call', '', '', 'The Courier', '2026-03-11', ''],
      ['', '<b>Otieno</b>', SPOKE.exact, '', 'Ferry | Seized', 'The Courier', '2026-03-11', SPOKE.document.url],
    ])
  })

  it('has no columns for quotations where there are none', () => {
    const table = { columns: ['name'], rows: [{ cells: ['Kenya'], quotations: [], source: null }] }
    expect(toCsv(table)).toBe('\uFEFFname\r\nKenya\r\n')
    expect(toMarkdown(table)).toBe('| name |  |\n| --- | --- |\n| Kenya |  |\n')
  })

  it('is JSON as the API gave it', () => {
    expect(JSON.parse(toJson(TABLE))).toEqual([{ id: 1 }, { id: 2 }])
  })

  it('is Markdown with footnotes, of which equal ones are one', () => {
    expect(toMarkdown(TABLE)).toBe(`| date | who |  |
| --- | --- | --- |
| 2026-03-06 | =SUM(A1) | [^1] [^2] |
|  | \\<b\\>Otieno\\</b\\> | [^1] |

[^1]: "spoke to "Nsereko" on Friday" Ferry \\| Seized. The Courier, 2026-03-11. <https://courier.example/a%20b>
[^2]: "a call" The Courier, 2026-03-11.
`)
  })

  it('gives the address of a document in Markdown only where it is one of a web page', () => {
    const rows = ['javascript:alert(1)', 'data:text/html,x', 'notes/42'].map((url) => ({
      ...{ cells: ['x'], quotations: [quotation('met', null, url)], source: null },
    }))
    expect(toMarkdown({ columns: ['text'], rows })).not.toMatch(/javascript|data:|notes/)
  })

  it('shows any text as text in Markdown', () => {
    const markdown = new MarkdownIt({ html: true })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const table = { columns: ['text'], rows: [{ cells: [`x${text}x`], quotations: [], source: null }] }
        const html = markdown.render(toMarkdown(table))
        const cell = /<td>(x[\s\S]*?x)<\/td>/.exec(html)?.[1]
        return cell !== undefined && !/<(?!\/?(code|em)>)/.test(cell) && !cell.includes('<')
      }),
    )
  })
})
