/** Questions about statements, as SQL. */
import type { Day, StatementId } from '../../model/statement.ts'
import { confidenceOf } from '../confidence-of.ts'
import type { PageRequest, StatementFilter, StatementOrder, StatementPosition } from '../store.ts'
import { byDate, firstOf, type ListedRows, type Listing } from './listing.ts'
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
  const walk = endsToWalk(filter)
  const rows: ListedRows = {
    tables: withTables(tables),
    select: 'SELECT s.* FROM statements s',
    conditionsIn(stretch) {
      const all = [...conditions, ...stretch.conditions]
      return walk ? [walked(walk, all, stretch.orderBy)] : all
    },
  }
  const { text, params: own } = firstOf(listing, rows, page.first + 1)
  return sql(text, { ...params, ...own })
}

/** A table of actors that `filterParts` makes, and the ends at which one of them stands. */
interface Walk {
  readonly actors: 'source_ids' | 'target_ids' | 'actor_ids' | 'other_ids'
  readonly ends: readonly ('source' | 'target')[]
}

/** Null where the filter itself names no end, or a document, which has few statements. */
function endsToWalk(filter: StatementFilter): Walk | null {
  if (filter.document !== null) return null
  if (filter.source) return { actors: 'source_ids', ends: ['source'] }
  if (filter.target) return { actors: 'target_ids', ends: ['target'] }
  if (filter.actor) return { actors: 'actor_ids', ends: ['source', 'target'] }
  return filter.with && { actors: 'other_ids', ends: ['source', 'target'] }
}

/**
 * That `s` is among the first of one of these actors at one of these ends. An index gives each actor's statements in order, so that of
 * one with thousands only a page is read.
 */
function walked({ actors, ends }: Walk, conditions: readonly string[], orderBy: string): string {
  const first = (end: string): string =>
    `SELECT s.id FROM statements s ${where([`s.${end} = a.id`, ...conditions])} ORDER BY ${orderBy} LIMIT $limit`
  // Joined, since a subquery that is limited for each actor can stand only behind IN.
  const branches = ends.map((end) => `SELECT o.id FROM ${actors} a JOIN statements o ON o.id IN (${first(end)})`)
  return `s.id IN (${branches.join(' UNION ')})`
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
