/** Reads of what documents contributed, and of the actor records behind the actors. */
import { type Contribution, inStableOrder } from '../../graph/document-graph.ts'
import type { ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import { compareCodeUnits } from '../../model/compare-code-units.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Claim } from '../../model/statement.ts'
import type { Database } from './database.ts'
import { toSighting } from './record-mapper.ts'
import { listOf, type Row, type Sql, sql, upTo } from './sql.ts'

/** An unknown id is no key. */
export function contributionMap(database: Database, ids: readonly DocumentId[]): ReadonlyMap<DocumentId, Contribution> {
  const list = { ids: JSON.stringify(ids) }
  const grouped = (text: string): ReadonlyMap<DocumentId, readonly Row[]> =>
    Map.groupBy(database.all(sql(text, list)), (row) => row.document as DocumentId)
  const documents = database.all(sql(`SELECT id, extractor_version FROM documents WHERE id IN ${listOf('ids')}`, list))
  const forms = grouped(
    `SELECT c.document, f.content FROM contributions c JOIN forms f ON f.num = c.form WHERE c.document IN ${listOf('ids')} AND c.held = 0`,
  )
  const claims = grouped(
    `SELECT document, content FROM claims WHERE document IN ${listOf('ids')} AND held = 0 ORDER BY num`,
  )
  const sightings = grouped(`SELECT * FROM sightings WHERE document IN ${listOf('ids')}`)
  return new Map(
    documents.map((row) => {
      const id = row.id as DocumentId
      const contribution = inStableOrder({
        extractorVersion: row.extractor_version as string,
        actors: (forms.get(id) ?? []).map(({ content }) => JSON.parse(content as string) as ActorRecord),
        claims: (claims.get(id) ?? []).map(({ content }) => JSON.parse(content as string) as Claim),
        sightings: (sightings.get(id) ?? []).map(toSighting),
      })
      return [id, contribution]
    }),
  )
}

/** By id, for the export. */
export function recordsAfter(id: string, limit: number): Sql {
  return sql(`SELECT id, canonical, reason FROM records WHERE id > $id ORDER BY id ${upTo('limit')}`, { id, limit })
}

/** The wordings of these records, by record. */
export function formMap(database: Database, records: readonly ActorId[]): ReadonlyMap<ActorId, readonly ActorRecord[]> {
  const rows = database.all(
    sql(`SELECT record, content FROM forms WHERE record IN ${listOf('records')}`, { records: JSON.stringify(records) }),
  )
  const contents = Map.groupBy(rows, (row) => row.record as ActorId)
  return new Map(
    [...contents].map(([record, own]) => [
      record,
      own
        .map(({ content }) => content as string)
        .sort(compareCodeUnits)
        .map((content) => JSON.parse(content) as ActorRecord),
    ]),
  )
}

/** In order, for the export; null before the first, since a key may be empty. */
export function keysAfter(key: string | null, limit: number): Sql {
  const condition = key === null ? '$key IS NULL' : 'key > $key'
  return sql(`SELECT DISTINCT key FROM record_keys WHERE ${condition} ORDER BY key ${upTo('limit')}`, { key, limit })
}
