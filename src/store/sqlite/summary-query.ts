/** Questions that count statements, as SQL. */
import type { StatementId } from '../../model/statement.ts'
import type { StatementFilter } from '../store.ts'
import type { CentredFilter, SummaryLevel, TimelineUnit } from '../summaries.ts'
import { actsFor, withCountry } from './acting-query.ts'
import { listOf, type Sql, sql, upTo } from './sql.ts'
import { filterParts, selectAll, withTables } from './statement-condition.ts'

/** Rows of a timeline, by start, then type. */
export function timelineCounts(filter: StatementFilter, unit: TimelineUnit): Sql {
  const parts = filterParts(filter)
  const dated = ['s.date_earliest IS NOT NULL', 's.date_latest IS NOT NULL']
  const found = selectAll(parts, 's.type, s.date_earliest, s.date_latest', dated)
  const start = startOf(unit, 's.date_earliest')
  return sql(
    `${withTables(parts.tables)}SELECT ${start} AS start, s.type, count(*) AS count, sum(${startOf(unit, 's.date_latest')} > ${start}) AS wider` +
      ` FROM (${found}) s GROUP BY 1, 2 ORDER BY 1, 2`,
    parts.params,
  )
}

/** Rows of the neighbours with most statements, by their number, then id, then type. */
export function neighbourCounts(filter: CentredFilter, level: SummaryLevel, first: number): Sql {
  const parts = filterParts(filter)
  const isSource = actsFor('source', 'actor', filter.actor)
  const columns =
    `s.id, CASE WHEN ${isSource} THEN s.target ELSE s.source END AS actor,` +
    ` CASE WHEN ${isSource} THEN s.target_body ELSE s.source_body END AS office,` +
    ' s.type, s.date_earliest, s.date_latest'
  const found = selectAll(parts, columns, [
    's.target IS NOT NULL',
    `NOT (${isSource} AND ${actsFor('target', 'actor', filter.actor)})`,
  ])
  const ends =
    level === 'ACTOR'
      ? "SELECT f.*, f.actor AS one, '' AS other FROM found f"
      : `SELECT f.*, '' AS other FROM (${withCountry('found', { actor: 'actor', office: 'office' }, 'one')}) f` +
        ` WHERE f.one NOT IN (SELECT id FROM actor_named)`
  const tables = [...parts.tables, `found AS MATERIALIZED (${found})`]
  return sql(mostOf(tables, ends, ''), { ...parts.params, first })
}

/** Rows of the pairs with most statements, by their number, then ids, then type. */
export function pairCounts(filter: StatementFilter, level: SummaryLevel, first: number): Sql {
  const parts = filterParts(filter)
  const params = { ...parts.params, first }
  if (level === 'ACTOR') return sql(mostOf(parts.tables, selectAll(parts, ACTOR_ENDS), 'WHERE one <> other'), params)
  const steps = [
    ...parts.tables,
    `found AS MATERIALIZED (${selectAll(parts, END_COLUMNS, ['s.target IS NOT NULL'])})`,
    `from_ends AS MATERIALIZED (${withCountry('found', { actor: 'source', office: 'source_body' }, 'a')})`,
  ]
  const both = withCountry('from_ends', { actor: 'target', office: 'target_body' }, 'b')
  // Two who may each act for both countries give the pair from either side: it is one statement nevertheless.
  const ends =
    'SELECT DISTINCT f.id, f.type, f.date_earliest, f.date_latest, min(f.a, f.b) AS one, max(f.a, f.b) AS other' +
    ` FROM (${both}) f`
  return sql(mostOf(steps, ends, 'WHERE one <> other'), params)
}

/** The countries for which the ends of these statements act. */
export function sidesOfStatements(ids: readonly StatementId[]): Sql {
  const found = `SELECT ${END_COLUMNS} FROM statements s WHERE s.id IN ${listOf('ids')}`
  const sides = (['source', 'target'] as const).map(
    (end) =>
      `SELECT id AS statement, '${end}' AS "end", country` +
      ` FROM (${withCountry('found', { actor: end, office: `${end}_body` }, 'country')})`,
  )
  return sql(`WITH found AS MATERIALIZED (${found}) ${sides.join(' UNION ALL ')}`, { ids: JSON.stringify(ids) })
}

export function linksOf(filter: CentredFilter): Sql {
  const parts = filterParts(filter)
  const found = selectAll(parts, 's.id, s.source, s.target', ['s.target IS NOT NULL'])
  return sql(
    `${withTables(parts.tables)}SELECT s.source, s.target, min(s.id) AS statement FROM (${found}) s` +
      ' GROUP BY s.source, s.target ORDER BY s.source, s.target',
    parts.params,
  )
}

// A statement without a target has no `other`, and so stands in no comparison.
const ACTOR_ENDS =
  'min(s.source, s.target) AS one, max(s.source, s.target) AS other, s.type, s.date_earliest, s.date_latest'

const END_COLUMNS = 's.id, s.source, s.target, s.source_body, s.target_body, s.type, s.date_earliest, s.date_latest'

/** The groups of `ends` with most rows, each with its counts by type. */
function mostOf(tables: readonly string[], ends: string, condition: string): string {
  const most =
    `SELECT one, other, count(*) AS total FROM ends ${condition}` +
    ` GROUP BY one, other ORDER BY total DESC, one, other ${upTo('first')}`
  return (
    `${withTables([...tables, `ends AS MATERIALIZED (${ends})`, `most AS (${most})`])}` +
    'SELECT most.one, most.other, ends.type, count(*) AS count, min(ends.date_earliest) AS firstDay, max(ends.date_latest) AS lastDay' +
    ' FROM most JOIN ends ON ends.one = most.one AND ends.other = most.other' +
    ' GROUP BY most.one, most.other, ends.type ORDER BY most.total DESC, most.one, most.other, ends.type'
  )
}

/** The first day of the unit in which a day lies. */
function startOf(unit: TimelineUnit, day: string): string {
  if (unit === 'MONTH') return `(substr(${day}, 1, 7) || '-01')`
  if (unit === 'YEAR') return `(substr(${day}, 1, 4) || '-01-01')`
  return unit === 'WEEK' ? `date(${day}, '-6 days', 'weekday 1')` : day
}
