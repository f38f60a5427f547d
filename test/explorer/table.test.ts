import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { QuotationFragment } from '../../src/explorer/api/queries.generated.ts'
import { type Heading, type Table, toCsv, toJson, toMarkdown } from '../../src/explorer/take-along/table.ts'

const quotation = (exact: string, title: string | null, url: string | null = null): QuotationFragment => ({
  exact,
  start: 0,
  end: exact.length,
  attribution: null,
  document: { id: 'doc-1', title, publisher: 'The Courier', publishedAt: '2026-03-11', url, kind: 'ARTICLE' },
})

const SPOKE = quotation('spoke to "Nsereko"\non Friday', 'Ferry | Seized', 'https://courier.example/a b')
const HEADING: Heading = { question: 'Contacts of Kenya | 2026', exportedOn: '2026-03-20' }
const HEAD = 'Question: Contacts of Kenya \\| 2026\n\nExported: 2026-03-20\n\n'
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
    expect(toMarkdown(table, HEADING)).toBe(`${HEAD}| name |  |\n| --- | --- |\n| Kenya |  |\n`)
  })

  it('is JSON as the API gave it, with what was asked and when', () => {
    expect(JSON.parse(toJson(TABLE, HEADING))).toEqual({ ...HEADING, rows: [{ id: 1 }, { id: 2 }] })
  })

  it('has words for codes, and in CSV the codes beside them', () => {
    const table: Table = {
      columns: ['act', 'polarity'],
      coded: ['act', 'polarity'],
      rows: [
        {
          cells: [
            { code: 'MET_WITH', words: 'met' },
            { code: 'AFFIRMED', words: null },
          ],
          quotations: [],
          source: null,
        },
        { cells: [{ code: 'URGED', words: 'urged' }, null], quotations: [], source: null },
      ],
    }
    expect(parse(toCsv(table), { bom: true })).toEqual([
      ['act', 'act code', 'polarity', 'polarity code'],
      ['met', 'MET_WITH', '', 'AFFIRMED'],
      ['urged', 'URGED', '', ''],
    ])
    expect(toMarkdown(table, HEADING)).toContain(
      '| act | polarity |  |\n| --- | --- | --- |\n| met |  |  |\n| urged |  |  |\n',
    )
  })

  it('says in a footnote whose word it is, and what is denied or planned', () => {
    const own = quotation('met', 'Ferry')
    const told = { ...own, attribution: 'an aide' }
    const nameless = { ...told, document: { ...told.document, publisher: null, title: null, publishedAt: null } }
    const rows = [
      { cells: ['x'], quotations: [own, told, nameless], source: null },
      { cells: ['y'], quotations: [own], lead: 'Denied:', source: null },
    ]
    expect(
      toMarkdown({ columns: ['text'], rows }, HEADING)
        .split('\n\n')
        .at(-1),
    ).toBe(`[^1]: "met" So says The Courier: Ferry, 2026-03-11.
[^2]: "met" So says an aide, by The Courier: Ferry, 2026-03-11.
[^3]: "met" So says an aide, by the document.
[^4]: Denied: "met" So says The Courier: Ferry, 2026-03-11.
`)
  })

  it('is Markdown with footnotes, of which equal ones are one', () => {
    expect(toMarkdown(TABLE, HEADING)).toBe(`${HEAD}| date | who |  |
| --- | --- | --- |
| 2026-03-06 | =SUM(A1) | [^1] [^2] |
|  | \\<b\\>Otieno\\</b\\> | [^1] |

[^1]: "spoke to "Nsereko" on Friday" So says The Courier: Ferry \\| Seized, 2026-03-11. <https://courier.example/a%20b>
[^2]: "a call" So says The Courier: 2026-03-11.
`)
  })

  it('gives the address of a document in Markdown only where it is one of a web page', () => {
    const rows = ['javascript:alert(1)', 'data:text/html,x', 'notes/42'].map((url) => ({
      ...{ cells: ['x'], quotations: [quotation('met', null, url)], source: null },
    }))
    expect(toMarkdown({ columns: ['text'], rows }, HEADING)).not.toMatch(/javascript|data:|notes/)
  })

  it('shows any text as text in Markdown', () => {
    const markdown = new MarkdownIt({ html: true })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const table = { columns: ['text'], rows: [{ cells: [`x${text}x`], quotations: [], source: null }] }
        const html = markdown.render(toMarkdown(table, { ...HEADING, question: text }))
        const cell = /<td>(x[\s\S]*?x)<\/td>/.exec(html)?.[1]
        return cell !== undefined && !/<(?!\/?(code|em)>)/.test(cell) && !cell.includes('<')
      }),
    )
  })
})
