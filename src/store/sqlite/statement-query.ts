/** Questions about statements, as SQL. */
import type { StatementId } from '../../model/statement.ts'
import type { PageRequest, StatementFilter, StatementPosition } from '../store.ts'
import { listOf, type Sql, sql, where } from './sql.ts'
import { filterParts, withTables } from './statement-condition.ts'

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

function after({ dateEarliest }: StatementPosition): string {
  if (dateEarliest === null) return '(s.date_earliest IS NULL AND s.id > $afterId)'
  return '(s.date_earliest < $afterDay OR (s.date_earliest = $afterDay AND s.id > $afterId) OR s.date_earliest IS NULL)'
}
