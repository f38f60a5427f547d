/** Documents as rows of a table to take along. */
import type { DocumentLineFragment } from '../api/queries.generated.ts'
import { KINDS } from '../statement/evidence-words.ts'
import type { Table } from '../take-along/table.ts'

export function documentTable(documents: readonly DocumentLineFragment[]): Table {
  return {
    columns: ['id', 'title', 'publisher', 'published', 'kind', 'url', 'statements'],
    coded: ['kind'],
    rows: documents.map((document) => {
      const { id, title, publisher, publishedAt, kind, url, statements } = document
      return {
        cells: [id, title, publisher, publishedAt, { code: kind, words: KINDS[kind] }, url, statements.totalCount],
        quotations: [],
        source: document,
      }
    }),
  }
}
