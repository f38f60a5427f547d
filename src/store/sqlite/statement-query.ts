/** Questions about statements, as SQL. */
import type { StatementId } from '../../model/statement.ts'
import type { ActorSelector, DateWindow, PageRequest, StatementFilter, StatementPosition } from '../store.ts'
import { GOING_ON } from './database.ts'
import { listOf, type Sql, type SqlValue, sql, where } from './sql.ts'

/** One row more than a page has, so that the caller sees whether another follows. */
export function statementsPage(filter: StatementFilter, page: PageRequest<StatementPosition>): Sql {
  const { tables, conditions, params } = filterParts(filter)
  if (page.after !== null) {
    conditions.push(after(page.after))
    params.afterId = page.after.id
    if (page.after.dateEarliest !== null) params.afterDay = page.after.dateEarliest
  }
  return sql(
    `${withTables(tables)}SELECT s.* FROM statements s ${where(conditions)} ORDER BY s.date_earliest DESC, s.id LIMIT $limit`,
    { ...params, limit: page.first + 1 },
  )
}

export function statementsCount(filter: StatementFilter): Sql {
  const { tables, conditions, params } = filterParts(filter)
  return sql(`${withTables(tables)}SELECT count(*) AS count FROM statements s ${where(conditions)}`, params)
}

export function statementById(id: StatementId): Sql {
  return sql('SELECT * FROM statements WHERE id = $id', { id })
}

/** By id, for the export. */
export function statementsAfter(id: StatementId, limit: number): Sql {
  return sql('SELECT * FROM statements WHERE id > $id ORDER BY id LIMIT $limit', { id, limit })
}

export function evidenceOf(ids: readonly StatementId[]): Sql {
  return sql(`SELECT * FROM evidence WHERE statement IN ${listOf('ids')} ORDER BY statement, position`, {
    ids: JSON.stringify(ids),
  })
}

/** What a filter asks of `statements s`. */
export interface FilterParts {
  /** For the `WITH` clause: `source_ids`, `target_ids`, `actor_ids` and `other_ids`, for each end that is asked for. */
  readonly tables: readonly string[]
  readonly conditions: string[]
  readonly params: Record<string, SqlValue>
}

export function filterParts(filter: StatementFilter): FilterParts {
  const tables: string[] = []
  const conditions = [`${GOING_ON}(s.id)`]
  const params: Record<string, SqlValue> = {}
  const actors = (name: string, selector: ActorSelector | null): string | null => {
    if (selector === null) return null
    tables.push(...actorTables(name, selector.throughRepresentatives))
    params[name] = JSON.stringify(selector.ids)
    return `(SELECT id FROM ${name}_ids)`
  }
  const source = actors('source', filter.source)
  const target = actors('target', filter.target)
  const actor = actors('actor', filter.actor)
  const other = actors('other', filter.with)
  if (source) conditions.push(`s.source IN ${source}`)
  if (target) conditions.push(`s.target IN ${target}`)
  if (actor && other) {
    conditions.push(
      `((s.source IN ${actor} AND s.target IN ${other}) OR (s.target IN ${actor} AND s.source IN ${other}))`,
    )
  } else if (actor || other) {
    const either = actor ?? other
    conditions.push(`(s.source IN ${either} OR s.target IN ${either})`)
  }
  if (filter.types) {
    conditions.push(`s.type IN ${listOf('types')}`)
    params.types = JSON.stringify(filter.types)
  }
  if (filter.polarity) {
    conditions.push('s.polarity = $polarity')
    params.polarity = filter.polarity
  }
  if (filter.modality) {
    conditions.push(`s.modality IN ${listOf('modality')}`)
    params.modality = JSON.stringify(filter.modality)
  }
  if (filter.minConfidence !== null) {
    conditions.push('s.confidence >= $minConfidence')
    params.minConfidence = filter.minConfidence
  }
  if (filter.review) {
    conditions.push(`s.review IN ${listOf('review')}`)
    params.review = JSON.stringify(filter.review)
  }
  if (filter.document !== null) {
    conditions.push('s.id IN (SELECT statement FROM evidence WHERE document = $document)')
    params.document = filter.document
  }
  if (filter.window) {
    conditions.push(inWindow(filter.window))
    if (filter.window.from !== null) params.from = filter.window.from
    if (filter.window.to !== null) params.to = filter.window.to
  }
  return { tables, conditions, params }
}

export function withTables(tables: readonly string[]): string {
  return tables.length === 0 ? '' : `WITH ${tables.join(', ')} `
}

/** `NAME_ids`: the canonical ids asked for, and where wanted the persons who represent them. */
function actorTables(name: string, throughRepresentatives: boolean): readonly string[] {
  const named = `SELECT canonical FROM records WHERE id IN ${listOf(name)}`
  if (!throughRepresentatives) return [`${name}_ids (id) AS (${named})`]
  return [
    `${name}_named (id) AS (${named})`,
    `${name}_ids (id) AS (SELECT id FROM ${name}_named` +
      ` UNION SELECT r.person FROM representations r WHERE r.body IN (SELECT id FROM ${name}_named)` +
      ` UNION SELECT r.person FROM actors c JOIN actors o ON o.country = c.country AND o.kind = 'ORGANIZATION'` +
      ` JOIN representations r ON r.body = o.id WHERE c.kind = 'COUNTRY' AND c.id IN (SELECT id FROM ${name}_named))`,
  ]
}

function inWindow({ from, to, certainty, includeUndated }: DateWindow): string {
  const bounds = ['s.date_earliest IS NOT NULL', 's.date_latest IS NOT NULL']
  if (from !== null) bounds.push(certainty === 'SURELY' ? 's.date_earliest >= $from' : 's.date_latest >= $from')
  if (to !== null) bounds.push(certainty === 'SURELY' ? 's.date_latest <= $to' : 's.date_earliest <= $to')
  const dated = bounds.join(' AND ')
  return includeUndated ? `((${dated}) OR s.date_earliest IS NULL OR s.date_latest IS NULL)` : `(${dated})`
}

function after({ dateEarliest }: StatementPosition): string {
  if (dateEarliest === null) return '(s.date_earliest IS NULL AND s.id > $afterId)'
  return '(s.date_earliest < $afterDay OR (s.date_earliest = $afterDay AND s.id > $afterId) OR s.date_earliest IS NULL)'
}
