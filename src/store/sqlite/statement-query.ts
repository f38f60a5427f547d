/** Questions about statements, as SQL. */
import type { Day, StatementId } from '../../model/statement.ts'
import { confidenceOf } from '../confidence-of.ts'
import type { PageRequest, StatementFilter, StatementOrder, StatementPosition } from '../store.ts'
import { byDate, firstOf, type ListedRows, type Listing } from './listing.ts'
import { listOf, type Sql, sql, upTo } from './sql.ts'
import { filterParts, selectAll, selectsOf, withTables } from './statement-condition.ts'
import { mergedPage } from './statement-merge.ts'

/** One row more than a page has, so that the caller sees whether another follows. */
export function statementsPage(
  filter: StatementFilter,
  page: PageRequest<StatementPosition>,
  order: StatementOrder = 'DATE_NEWEST',
): Sql {
  const parts = filterParts(filter)
  const limit = page.first + 1
  if (parts.branches !== null && order !== 'LEAST_SURE') {
    return mergedPage(parts, parts.branches, order, page.after, limit)
  }
  const listing = order === 'LEAST_SURE' ? leastSure(page.after) : byDate(PLACE, order, placeOf(page.after))
  const rows: ListedRows = {
    tables: withTables(parts.tables),
    select: 'SELECT s.* FROM statements s',
    conditionsIn({ conditions, orderBy }) {
      if (parts.branches === null) return [...parts.conditions, ...conditions]
      // No index has those of one actor in this order: all of them are sorted, without a look at the table.
      const found = `${selectAll(parts, 's.id, s.confidence, s.date_earliest', conditions)} ORDER BY ${orderBy} ${upTo('limit')}`
      return [`s.id IN (SELECT id FROM (${found}))`]
    },
  }
  const { text, params } = firstOf(listing, rows, limit)
  return sql(text, { ...parts.params, ...params })
}

export function statementsCount(filter: StatementFilter): Sql {
  const parts = filterParts(filter)
  const [only, ...others] = selectsOf(parts, 'count(*) AS count')
  const counts =
    others.length === 0 ? only : `SELECT ${[only, ...others].map((one) => `(${one})`).join(' + ')} AS count`
  return sql(`${withTables(parts.tables)}${counts}`, parts.params)
}

export function statementById(id: StatementId): Sql {
  return sql('SELECT * FROM statements WHERE id = $id', { id })
}

/** By id, for the export. */
export function statementsAfter(id: StatementId, limit: number): Sql {
  return sql(`SELECT * FROM statements WHERE id > $id ORDER BY id ${upTo('limit')}`, { id, limit })
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
