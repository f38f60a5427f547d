/** Questions about documents, as SQL. */
import type { DocumentId } from '../../model/document.ts'
import type { DateOrder, DocumentFilter, DocumentPosition, PageRequest } from '../store.ts'
import { goingOn } from './database.ts'
import { byDate, firstOf, type ListedRows } from './listing.ts'
import { listOf, type Sql, type SqlValue, sql, upTo, where } from './sql.ts'
import { wordQuery } from './word-search.ts'

/** One row more than a page has, so that the caller sees whether another follows. */
export function documentsPage(
  filter: DocumentFilter,
  page: PageRequest<DocumentPosition>,
  order: DateOrder = 'DATE_NEWEST',
): Sql {
  const { conditions, params } = parts(filter)
  const after = page.after && { day: page.after.publishedAt, id: page.after.id }
  const listing = byDate({ day: 'd.published_at', id: 'd.id' }, order, after)
  const rows: ListedRows = {
    tables: '',
    select: 'SELECT d.* FROM documents d',
    conditionsIn: (stretch) => [...conditions, ...stretch.conditions],
  }
  const { text, params: own } = firstOf(listing, rows, page.first + 1)
  return sql(text, { ...params, ...own })
}

export function documentsCount(filter: DocumentFilter): Sql {
  const { conditions, params } = parts(filter)
  return sql(`SELECT count(*) AS count FROM documents d ${where(conditions)}`, params)
}

export function documentById(id: DocumentId): Sql {
  return sql('SELECT * FROM documents WHERE id = $id', { id })
}

export function documentsById(ids: readonly DocumentId[]): Sql {
  return sql(`SELECT * FROM documents WHERE id IN ${listOf('ids')}`, { ids: JSON.stringify(ids) })
}

export function documentHeads(ids: readonly DocumentId[]): Sql {
  return sql(
    `SELECT id, source_id, url, title, publisher, published_at, retrieved_at, kind, language FROM documents
     WHERE id IN ${listOf('ids')}`,
    { ids: JSON.stringify(ids) },
  )
}

/** Of the ids given, those from this version of the extractor. */
export function importedDocuments(ids: readonly DocumentId[], extractorVersion: string): Sql {
  return sql(`SELECT * FROM documents WHERE id IN ${listOf('ids')} AND extractor_version = $extractorVersion`, {
    ids: JSON.stringify(ids),
    extractorVersion,
  })
}

/** Ids of documents that have one of these names as their id or as the id they came with. */
export function documentsCalled(names: readonly string[]): Sql {
  return sql(
    `SELECT id AS name, id FROM documents WHERE id IN ${listOf('names')}
     UNION SELECT source_id, id FROM documents WHERE source_id IN ${listOf('names')} ORDER BY name, id`,
    { names: JSON.stringify(names) },
  )
}

/** By id, for the export. */
export function documentsAfter(id: DocumentId, limit: number): Sql {
  return sql(`SELECT * FROM documents WHERE id > $id ORDER BY id ${upTo('limit')}`, { id, limit })
}

function parts({ search, from, to }: DocumentFilter): { conditions: string[]; params: Record<string, SqlValue> } {
  const conditions = [goingOn('d.num')]
  const params: Record<string, SqlValue> = {}
  if (search !== null) {
    const words = wordQuery(search, false)
    if (words === null) conditions.push('FALSE')
    else {
      conditions.push('d.num IN (SELECT rowid FROM document_words WHERE words MATCH $words)')
      params.words = words
    }
  }
  if (from !== null) {
    conditions.push('d.published_at >= $from')
    params.from = from
  }
  if (to !== null) {
    conditions.push('d.published_at <= $to')
    params.to = to
  }
  return { conditions, params }
}
