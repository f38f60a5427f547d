/** Questions about rulings, as SQL. */
import type { ActorId } from '../../model/actor.ts'
import type { DocumentId } from '../../model/document.ts'
import type { Ruling, RulingId } from '../../model/ruling.ts'
import type { DateOrder, PageRequest, RulingFilter, RulingPosition } from '../store.ts'
import { listOf, type Row, type Sql, type SqlValue, sql, upTo, where } from './sql.ts'

/** One row more than a page has; `behind` are the ids that a statement stands under, null where none is asked for. */
export function rulingsPage(
  { actor, document }: RulingFilter,
  behind: readonly RulingId[] | null,
  page: PageRequest<RulingPosition>,
  order: DateOrder = 'DATE_NEWEST',
): Sql {
  const [behindIt, direction] = order === 'DATE_NEWEST' ? ['<', 'DESC'] : ['>', 'ASC']
  const conditions: string[] = []
  const params: Record<string, SqlValue> = {}
  if (behind !== null) {
    conditions.push(`r.id IN ${listOf('behind')}`)
    params.behind = JSON.stringify(behind)
  }
  if (actor !== null) {
    conditions.push(
      'r.id IN (SELECT ruling FROM ruling_subjects WHERE subject = $actor OR subject IN ' +
        '(SELECT id FROM records WHERE canonical = (SELECT canonical FROM records WHERE id = $actor)))',
    )
    params.actor = actor
  }
  if (document !== null) {
    conditions.push('r.id IN (SELECT ruling FROM ruling_subjects WHERE subject = $document)')
    params.document = document
  }
  if (page.after !== null) {
    conditions.push(`(r.at, r.id) ${behindIt} ($afterAt, $afterId)`)
    params.afterAt = page.after.at
    params.afterId = page.after.id
  }
  const by = `r.at ${direction}, r.id ${direction}`
  return sql(`SELECT r.content FROM rulings r ${where(conditions)} ORDER BY ${by} ${upTo('limit')}`, {
    ...params,
    limit: page.first + 1,
  })
}

export function rulingById(id: RulingId): Sql {
  return sql('SELECT content FROM rulings WHERE id = $id', { id })
}

/** By id, for the export. */
export function rulingsAfter(id: RulingId, limit: number): Sql {
  return sql(`SELECT id, content FROM rulings WHERE id > $id ORDER BY id ${upTo('limit')}`, { id, limit })
}

/** Rulings about these documents, or these actor records. */
export function rulingsAbout(subjects: readonly (DocumentId | ActorId)[]): Sql {
  return sql(
    `SELECT content FROM rulings WHERE id IN (SELECT ruling FROM ruling_subjects WHERE subject IN ${listOf('subjects')})`,
    { subjects: JSON.stringify(subjects) },
  )
}

export function toRuling(row: Row): Ruling {
  return JSON.parse(row.content as string) as Ruling
}
