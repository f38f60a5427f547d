/** Cypher that counts statements. */
import type { ContactsRow, Link, PairLevel, TimelineRow, TimelineUnit } from '../../summaries.ts'
import type { Query } from '../query.ts'
import { findStatements, type ResolvedFilter } from './statement-filter-cypher.ts'

/** Rows as Neo4j gives them: days are its own dates. */
export type DatedTimelineRow = Omit<TimelineRow, 'start'> & { readonly start: unknown }
export type DatedContactsRow = Omit<ContactsRow, 'firstDay' | 'lastDay'> & {
  readonly firstDay: unknown
  readonly lastDay: unknown
}

/** By start, then type. */
export function timelineCounts(filter: ResolvedFilter, unit: TimelineUnit): Query<DatedTimelineRow> {
  const { text, params } = findStatements(filter)
  return {
    text: `
      ${text} WITH s WHERE s.dateEarliest IS NOT NULL
      WITH date.truncate($unit, s.dateEarliest) AS start, date.truncate($unit, s.dateLatest) AS last, s.type AS type
      RETURN start, type, count(*) AS count, sum(CASE WHEN last > start THEN 1 ELSE 0 END) AS wider
      ORDER BY start, type`,
    params: { ...params, unit: unit.toLowerCase() },
  }
}

/** By number of statements, then id, then type; `filter.actor` holds the ids of the centre. */
export function neighbourCounts(filter: ResolvedFilter, first: number): Query<DatedContactsRow> {
  const { text, params } = findStatements(filter)
  return {
    text: `
      ${text} WITH s WHERE s.targetId IS NOT NULL
      WITH s, CASE WHEN s.sourceId IN $actor THEN s.targetId ELSE s.sourceId END AS one, '' AS other
      WHERE NOT one IN $actor
      ${MOST}`,
    params: { ...params, first },
  }
}

/** By number of statements, then ids, then type. */
export function pairCounts(filter: ResolvedFilter, level: PairLevel, first: number): Query<DatedContactsRow> {
  const { text, params } = findStatements(filter)
  const ends = level === 'ACTOR' ? 'WITH s, s.sourceId AS a, s.targetId AS b' : COUNTRY_ENDS
  return {
    text: `
      ${text} WITH s WHERE s.targetId IS NOT NULL
      ${ends} WHERE a <> b
      WITH s, CASE WHEN a < b THEN a ELSE b END AS one, CASE WHEN a < b THEN b ELSE a END AS other
      ${MOST}`,
    params: { ...params, first },
  }
}

export function linksOf(filter: ResolvedFilter): Query<Link> {
  const { text, params } = findStatements(filter)
  return {
    text: `
      ${text} WITH s WHERE s.targetId IS NOT NULL
      RETURN s.sourceId AS source, s.targetId AS target, min(s.id) AS statement ORDER BY source, target`,
    params,
  }
}

const COUNTRY_ENDS = `
      MATCH (from:Actor {id: s.sourceId}) MATCH (to:Actor {id: s.targetId})
      MATCH (ca:Country {country: from.country}) MATCH (cb:Country {country: to.country})
      WITH s, ca.id AS a, cb.id AS b`

const MOST = `
      WITH one, other, s.type AS type, count(*) AS count, min(s.dateEarliest) AS firstDay, max(s.dateLatest) AS lastDay
      ORDER BY type
      WITH one, other, sum(count) AS total,
        collect({type: type, count: count, firstDay: firstDay, lastDay: lastDay}) AS types
      ORDER BY total DESC, one, other LIMIT toInteger($first)
      UNWIND types AS row
      RETURN one, other, row.type AS type, row.count AS count, row.firstDay AS firstDay, row.lastDay AS lastDay
      ORDER BY total DESC, one, other, type`
