/** Questions about statements, as SQL. */
import type { Day, StatementId } from '../../model/statement.ts'
import { confidenceOf } from '../confidence-of.ts'
import type { PageRequest, StatementFilter, StatementOrder, StatementPosition } from '../store.ts'
import { byDate, firstOf, type Listing } from './listing.ts'
import { listOf, type Sql, sql, where } from './sql.ts'
import { filterParts, withTables } from './statement-condition.ts'

/** One row more than a page has, so that the caller sees whether another follows. */
export function statementsPage(
  filter: StatementFilter,
  page: PageRequest<StatementPosition>,
  order: StatementOrder = 'DATE_NEWEST',
): Sql {
  const { tables, conditions, params } = filterParts(filter)
  const listing = order === 'LEAST_SURE' ? leastSure(page.after) : byDate(PLACE, order, placeOf(page.after))
  const query = { tables: withTables(tables), select: 'SELECT s.* FROM statements s', conditions }
  const { text, params: own } = firstOf(listing, query, page.first + 1)
  return sql(text, { ...params, ...own })
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

const PLACE = { day: 's.date_earliest', id: 's.id' }

function placeOf(position: StatementPosition | null): { readonly day: Day | null; readonly id: StatementId } | null {
  return position && { day: position.dateEarliest, id: position.id }
}

function leastSure(after: StatementPosition | null): Listing {
  const orderBy = 's.confidence, s.date_earliest DESC, s.id'
  if (after === null) return { stretches: [{ conditions: [], orderBy }], params: {} }
  const { stretches, params } = byDate(PLACE, 'DATE_NEWEST', placeOf(after))
  const asSure = stretches.map((stretch) => ({
    ...stretch,
    conditions: ['s.confidence = $afterConfidence', ...stretch.conditions],
  }))
  const surer = { conditions: ['s.confidence > $afterConfidence'], orderBy }
  return { stretches: [...asSure, surer], params: { ...params, afterConfidence: confidenceOf(after) } }
}
