/** Questions that count statements, as SQL. */
import type { StatementFilter } from '../store.ts'
import type { CentredFilter, PairLevel, TimelineUnit } from '../summaries.ts'
import { type Sql, sql, where } from './sql.ts'
import { filterParts, withTables } from './statement-condition.ts'

/** Rows of a timeline, by start, then type. */
export function timelineCounts(filter: StatementFilter, unit: TimelineUnit): Sql {
  const { tables, conditions, params } = filterParts(filter)
  const dated = [...conditions, 's.date_earliest IS NOT NULL', 's.date_latest IS NOT NULL']
  const start = startOf(unit, 's.date_earliest')
  return sql(
    `${withTables(tables)}SELECT ${start} AS start, s.type, count(*) AS count, sum(${startOf(unit, 's.date_latest')} > ${start}) AS wider` +
      ` FROM statements s ${where(dated)} GROUP BY 1, 2 ORDER BY 1, 2`,
    params,
  )
}

/** Rows of the neighbours with most statements, by their number, then id, then type. */
export function neighbourCounts(filter: CentredFilter, first: number): Sql {
  const { tables, conditions, params } = filterParts(filter)
  const inside = '(SELECT id FROM actor_ids)'
  const ends =
    `SELECT CASE WHEN s.source IN ${inside} THEN s.target ELSE s.source END AS one, '' AS other,` +
    ` s.type, s.date_earliest, s.date_latest FROM statements s ${where([...conditions, 's.target IS NOT NULL'])}`
  return sql(mostOf(tables, ends, `WHERE one NOT IN ${inside}`), { ...params, first })
}

/** Rows of the pairs with most statements, by their number, then ids, then type. */
export function pairCounts(filter: StatementFilter, level: PairLevel, first: number): Sql {
  const { tables, conditions, params } = filterParts(filter)
  const ends = level === 'ACTOR' ? ACTOR_ENDS : COUNTRY_ENDS
  return sql(mostOf(tables, `${ends} ${where(conditions)}`, 'WHERE one <> other'), { ...params, first })
}

export function linksOf(filter: CentredFilter): Sql {
  const { tables, conditions, params } = filterParts(filter)
  return sql(
    `${withTables(tables)}SELECT s.source, s.target, min(s.id) AS statement FROM statements s` +
      ` ${where([...conditions, 's.target IS NOT NULL'])} GROUP BY s.source, s.target ORDER BY s.source, s.target`,
    params,
  )
}

// A statement without a target has no `other`, and so stands in no comparison.
const ACTOR_ENDS =
  'SELECT min(s.source, s.target) AS one, max(s.source, s.target) AS other, s.type, s.date_earliest, s.date_latest FROM statements s'

const COUNTRY_ENDS =
  'SELECT min(cs.id, ct.id) AS one, max(cs.id, ct.id) AS other, s.type, s.date_earliest, s.date_latest FROM statements s' +
  ` JOIN actors a ON a.id = s.source JOIN actors cs ON cs.country = a.country AND cs.kind = 'COUNTRY'` +
  ` JOIN actors b ON b.id = s.target JOIN actors ct ON ct.country = b.country AND ct.kind = 'COUNTRY'`

/** The groups of `ends` with most rows, each with its counts by type. */
function mostOf(tables: readonly string[], ends: string, condition: string): string {
  const most =
    `SELECT one, other, count(*) AS total FROM ends ${condition}` +
    ' GROUP BY one, other ORDER BY total DESC, one, other LIMIT $first'
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
