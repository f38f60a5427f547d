/** Cypher for documents. */
import type { Document, DocumentHead, DocumentId } from '../../../model/document.ts'
import type { DateOrder, DocumentFilter, DocumentPosition, PageRequest } from '../../store.ts'
import { toDate } from '../day.ts'
import type { Query } from '../query.ts'
import type { documentProperties, Properties } from '../record-mapper.ts'
import { searchWords } from '../search-words.ts'
import { documentSortKey } from '../sort-key.ts'
import { byDate, type Stretch } from './listing-cypher.ts'

export type DocumentRow = { readonly document: Properties<Document> }

export type HeadRow = { readonly document: Properties<DocumentHead> }

const HEAD = '.id, .sourceId, .url, .title, .publisher, .publishedAt, .retrievedAt, .kind, .language'

/** Behind the variable of a document. */
export const HEAD_FIELDS = `{${HEAD}}`

// Not the folded text, which is as long as the text itself.
const RETURN_DOCUMENT = `RETURN d {${HEAD}, .text} AS document`

export function mergeDocuments(documents: readonly ReturnType<typeof documentProperties>[]): Query {
  return {
    text: 'UNWIND $documents AS row MERGE (d:Document {id: row.id}) SET d = row',
    params: { documents },
  }
}

export function deleteDocuments(ids: readonly DocumentId[]): Query {
  return { text: 'MATCH (d:Document) WHERE d.id IN $ids DETACH DELETE d', params: { ids } }
}

export function documentsById(ids: readonly DocumentId[]): Query<DocumentRow> {
  return { text: `MATCH (d:Document) WHERE d.id IN $ids ${RETURN_DOCUMENT}`, params: { ids } }
}

export function documentHeads(ids: readonly DocumentId[]): Query<HeadRow> {
  return { text: `MATCH (d:Document) WHERE d.id IN $ids RETURN d ${HEAD_FIELDS} AS document`, params: { ids } }
}

/** Ids of documents that have one of these names as their id or as the id they came with. */
export function documentsCalled(names: readonly string[]): Query<{ readonly name: string; readonly id: DocumentId }> {
  return {
    text: `
      CALL {
        MATCH (d:Document) WHERE d.id IN $names RETURN d.id AS name, d.id AS id
        UNION
        MATCH (d:Document) WHERE d.sourceId IN $names RETURN d.sourceId AS name, d.id AS id
      }
      RETURN name, id ORDER BY name, id`,
    params: { names },
  }
}

/** By id, for the export. */
export function documentsAfter(id: DocumentId, limit: number): Query<DocumentRow> {
  return {
    text: `MATCH (d:Document) WHERE d.id > $id ${RETURN_DOCUMENT} ORDER BY d.id LIMIT toInteger($limit)`,
    params: { id, limit },
  }
}

/**
 * The stretches of a list, each with one row more than a page has: to be read in turn until that many are there. None where the
 * search has no word and so finds nothing.
 */
export function documentsPage(
  filter: DocumentFilter,
  page: PageRequest<DocumentPosition>,
  order: DateOrder = 'DATE_NEWEST',
): readonly Query<DocumentRow>[] {
  return byDate('d.sortKey', order, page.after && documentSortKey(page.after)).flatMap((stretch) => {
    const found = find(filter, stretch)
    if (found === null) return []
    const { orderBy } = stretch
    return {
      text: `${found.text} WITH d ORDER BY ${orderBy} LIMIT toInteger($limit) ${RETURN_DOCUMENT} ORDER BY ${orderBy}`,
      params: { ...found.params, limit: page.first + 1 },
    }
  })
}

/** Null where the search has no word and so finds nothing. */
export function documentsCount(filter: DocumentFilter): Query<{ readonly count: number }> | null {
  const found = find(filter, null)
  return found && { text: `${found.text} RETURN count(d) AS count`, params: found.params }
}

function find(filter: DocumentFilter, stretch: Stretch | null): Query | null {
  const conditions: string[] = []
  const params: Record<string, unknown> = { ...stretch?.params }
  let start = 'MATCH (d:Document)'
  if (filter.search !== null) {
    const search = searchWords(filter.search, false)
    if (search === null) return null
    start = "CALL db.index.fulltext.queryNodes('document_text', $lucene) YIELD node AS d"
    params.lucene = search.lucene
    if (search.unchecked.length > 0) {
      conditions.push("all(word IN $words WHERE ' ' + d.folded + ' ' CONTAINS ' ' + word + ' ')")
      params.words = search.unchecked
    }
  }
  if (filter.from !== null) {
    conditions.push('d.publishedAt >= $from')
    params.from = toDate(filter.from)
  }
  if (filter.to !== null) {
    conditions.push('d.publishedAt <= $to')
    params.to = toDate(filter.to)
  }
  if (stretch) conditions.push(stretch.condition)
  return { text: conditions.length === 0 ? start : `${start} WHERE ${conditions.join(' AND ')}`, params }
}
