/**
 * Cypher for the log of additions, which stands apart from the graph that people explore:
 *
 *     (:Additions {number, statements})
 *
 * One node for a flush that added statements, with their ids; it is never changed. `DemarcheSchema` names the log in `log`.
 */
import type { StatementId } from '../../../model/statement.ts'
import { type AdditionPosition, FLUSHES_AT_ONCE, type LoggedFlush } from '../../additions.ts'
import type { Query } from '../query.ts'
import type { Properties, StatementProperties } from '../record-mapper.ts'
import { findStatements, type ResolvedFilter } from './statement-filter-cypher.ts'

/** The greatest number, 0 where there is none; the index has it at its end. */
const LAST = `coalesce(head(COLLECT {
  MATCH (a:Additions) WHERE a.number > 0 RETURN a.number ORDER BY a.number DESC LIMIT 1
}), 0)`

/**
 * In the transaction that adds them: it holds the turn of writers, so that numbers are in the order of commits and have no gap. It must
 * not set anything on the node of the turns again: Neo4j takes two locks for that, and those who wait for their turn have one of them.
 */
export function logAdditions(statements: readonly StatementId[]): Query {
  return {
    text: `WITH ${LAST} + 1 AS number CREATE (:Additions {number: number, statements: $statements})`,
    params: { statements },
  }
}

export function additionsCount(): Query<{ readonly log: string | null; readonly count: number }> {
  return {
    text: `MATCH (schema:DemarcheSchema) RETURN schema.log AS log, ${LAST} AS count`,
    params: {},
  }
}

/** The first flushes from a position on. */
export function loggedFlushes(from: AdditionPosition, upTo: AdditionPosition): Query<LoggedFlush> {
  return {
    text: `
      MATCH (a:Additions) WHERE a.number >= toInteger($from) AND a.number < toInteger($end)
      RETURN a.number AS flush, a.statements AS statements ORDER BY flush`,
    params: { from: from.flush, end: Math.min(upTo.flush, from.flush + FLUSHES_AT_ONCE) },
  }
}

export interface MatchedStatement {
  readonly statement: Properties<StatementProperties>
  readonly matches: boolean
}

/** Those of the ids that are there, and whether each matches: asked at once, so that what is missing is not taken for what does not match. */
export function matchStatements(filter: ResolvedFilter, ids: readonly StatementId[]): Query<MatchedStatement> {
  const { text, params } = findStatements(filter)
  return {
    text: `
      MATCH (s:Statement) WHERE s.id IN $ids
      WITH s, EXISTS { ${text} RETURN 1 AS found } AS matches
      RETURN matches, properties(s) AS statement`,
    params: { ...params, ids },
  }
}
