/** Cypher that counts statements. */
import type { StatementId } from '../../../model/statement.ts'
import type { SideRow } from '../../sides.ts'
import type { ContactsRow, Link, SummaryLevel, TimelineRow, TimelineUnit } from '../../summaries.ts'
import type { Query } from '../query.ts'
import { type ActingActors, actsFor, type Bind, countryOfEnd } from './acting-cypher.ts'
import { findStatements, type ResolvedFilter } from './statement-filter-cypher.ts'

/** Rows as Neo4j gives them: days are its own dates. */
export type DatedTimelineRow = Omit<TimelineRow, 'start'> & { readonly start: unknown }
export type DatedContactsRow = Omit<ContactsRow, 'firstDay' | 'lastDay'> & {
  readonly firstDay: unknown
  readonly lastDay: unknown
}

type CentredFilter = ResolvedFilter & { readonly actor: ActingActors }

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

/** By number of statements, then id, then type. */
export function neighbourCounts(filter: CentredFilter, level: SummaryLevel, first: number): Query<DatedContactsRow> {
  const { text, params } = findStatements(filter)
  const own: Record<string, unknown> = { ...params, first, centre: filter.actor.bodies }
  const bind: Bind = (name, value) => {
    own[name] = value
    return `$${name}`
  }
  const isSource = actsFor('source', 'actor', filter.actor, bind)
  const isTarget = actsFor('target', 'actor', filter.actor, bind)
  const otherEnd = (property: string): string =>
    `CASE WHEN ${isSource} THEN s.target${property} ELSE s.source${property} END`
  const one =
    level === 'ACTOR'
      ? `WITH s, ${otherEnd('Id')} AS one`
      : `
      WITH s, ${otherEnd('Id')} AS id, ${otherEnd('RoleOf')} AS office
      MATCH (p:Actor {id: id})${countryOfEnd('office', 'one', ['s'])} WHERE NOT one IN $centre`
  return {
    text: `
      ${text} WITH s WHERE s.targetId IS NOT NULL AND NOT (${isSource} AND ${isTarget})
      ${one}
      WITH s, one, '' AS other
      ${MOST}`,
    params: own,
  }
}

/** By number of statements, then ids, then type. */
export function pairCounts(filter: ResolvedFilter, level: SummaryLevel, first: number): Query<DatedContactsRow> {
  const { text, params } = findStatements(filter)
  const ends = level === 'ACTOR' ? 'WITH s, s.sourceId AS a, s.targetId AS b' : COUNTRY_ENDS
  // Two who may each act for both countries give the pair from either side: it is one statement nevertheless.
  const row = level === 'ACTOR' ? 'WITH s,' : 'WITH DISTINCT s,'
  return {
    text: `
      ${text} WITH s WHERE s.targetId IS NOT NULL
      ${ends} WHERE a <> b
      ${row} CASE WHEN a < b THEN a ELSE b END AS one, CASE WHEN a < b THEN b ELSE a END AS other
      ${MOST}`,
    params: { ...params, first },
  }
}

/** The countries for which the ends of these statements act. */
export function sidesOfStatements(ids: readonly StatementId[]): Query<SideRow> {
  return {
    text: `
      MATCH (s:Statement)-[e:SOURCE|TARGET]->(p:Actor) WHERE s.id IN $ids
      WITH s, p, toLower(type(e)) AS end, CASE type(e) WHEN 'SOURCE' THEN s.sourceRoleOf ELSE s.targetRoleOf END AS office
      ${countryOfEnd('office', 'country', ['s', 'end'])}
      RETURN s.id AS statement, end, country`,
    params: { ids },
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
      MATCH (s)-[:SOURCE]->(p:Actor)${countryOfEnd('s.sourceRoleOf', 'a', ['s'])}
      MATCH (s)-[:TARGET]->(p:Actor)${countryOfEnd('s.targetRoleOf', 'b', ['s', 'a'])}`

const MOST = `
      WITH one, other, s.type AS type, count(*) AS count, min(s.dateEarliest) AS firstDay, max(s.dateLatest) AS lastDay
      ORDER BY type
      WITH one, other, sum(count) AS total,
        collect({type: type, count: count, firstDay: firstDay, lastDay: lastDay}) AS types
      ORDER BY total DESC, one, other LIMIT toInteger($first)
      UNWIND types AS row
      RETURN one, other, row.type AS type, row.count AS count, row.firstDay AS firstDay, row.lastDay AS lastDay
      ORDER BY total DESC, one, other, type`
