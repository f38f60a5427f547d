/** Cypher for statements: writing them with their evidence and edges, reading them by id. */

import type { ActorId } from '../../../model/actor.ts'
import type { DocumentId } from '../../../model/document.ts'
import type { Evidence } from '../../../model/evidence.ts'
import type { StatementId } from '../../../model/statement.ts'
import type { StatementType } from '../../../model/statement-types.ts'
import type { Query } from '../query.ts'
import type {
  EdgeProperties,
  evidenceProperties,
  Properties,
  StatementProperties,
  tellingProperties,
} from '../record-mapper.ts'

export type StatementRow = { readonly statement: Properties<StatementProperties> }

export interface StoredStatement {
  readonly id: StatementId
  readonly type: StatementType
  readonly documents: readonly DocumentId[]
  /** Documents that tell it too, but in words that were rejected. */
  readonly rejectedIn: readonly DocumentId[]
}

export function storedStatements(ids: readonly StatementId[]): Query<StoredStatement> {
  return {
    text: `
      MATCH (s:Statement) WHERE s.id IN $ids
      RETURN s.id AS id, s.type AS type, coalesce(s.rejectedIn, []) AS rejectedIn,
        COLLECT { MATCH (s)-[:EVIDENCED_BY]->(d:Document) RETURN DISTINCT d.id } AS documents`,
    params: { ids },
  }
}

export function setTelling(
  rows: readonly ({ readonly id: StatementId } & ReturnType<typeof tellingProperties>)[],
): Query {
  return { text: 'UNWIND $rows AS row MATCH (s:Statement {id: row.id}) SET s += row', params: { rows } }
}

/** A relationship's index needs its type in the text, so there is one query for each type. */
export function deleteEdges(type: StatementType, statements: readonly StatementId[]): Query {
  return {
    text: `UNWIND $statements AS id MATCH ()-[r:${type} {statementId: id}]->() DELETE r`,
    params: { statements },
  }
}

export function deleteStatements(ids: readonly StatementId[]): Query {
  return { text: 'MATCH (s:Statement) WHERE s.id IN $ids DETACH DELETE s', params: { ids } }
}

export function createStatements(statements: readonly StatementProperties[]): Query {
  return {
    text: `
      UNWIND $statements AS row
      MATCH (source:Actor {id: row.sourceId})
      OPTIONAL MATCH (target:Actor {id: row.targetId})
      CREATE (s:Statement)-[:SOURCE]->(source)
      SET s = row
      FOREACH (t IN CASE WHEN target IS NULL THEN [] ELSE [target] END | CREATE (s)-[:TARGET]->(t))`,
    params: { statements },
  }
}

export interface EvidenceRow {
  readonly statement: StatementId
  readonly document: DocumentId
  readonly properties: ReturnType<typeof evidenceProperties>
}

export function createEvidence(rows: readonly EvidenceRow[]): Query {
  return {
    text: `
      UNWIND $rows AS row
      MATCH (s:Statement {id: row.statement})
      MATCH (d:Document {id: row.document})
      CREATE (s)-[e:EVIDENCED_BY]->(d)
      SET e = row.properties`,
    params: { rows },
  }
}

export interface EdgeRow {
  readonly source: ActorId
  readonly target: ActorId
  readonly properties: EdgeProperties
}

/** One query for each type: Neo4j 5.26.0 gives relationships of a dynamic type, `[:$(row.type)]`, the type of another row. */
export function createEdges(type: StatementType, rows: readonly EdgeRow[]): Query {
  return {
    text: `
      UNWIND $rows AS row
      MATCH (source:Actor {id: row.source})
      MATCH (target:Actor {id: row.target})
      CREATE (source)-[r:${type}]->(target)
      SET r = row.properties`,
    params: { rows },
  }
}

export function statementsById(ids: readonly StatementId[]): Query<StatementRow> {
  return { text: 'MATCH (s:Statement) WHERE s.id IN $ids RETURN properties(s) AS statement', params: { ids } }
}

/** By id, for the export. */
export function statementsAfter(id: StatementId, limit: number): Query<StatementRow> {
  return {
    text: `
      MATCH (s:Statement) WHERE s.id > $id
      RETURN properties(s) AS statement ORDER BY s.id LIMIT toInteger($limit)`,
    params: { id, limit },
  }
}

export interface EvidenceOfStatement {
  readonly statement: StatementId
  readonly document: DocumentId
  readonly properties: Properties<Evidence>
}

export function evidenceOf(ids: readonly StatementId[]): Query<EvidenceOfStatement> {
  return {
    text: `
      MATCH (s:Statement)-[e:EVIDENCED_BY]->(d:Document) WHERE s.id IN $ids
      RETURN s.id AS statement, d.id AS document, properties(e) AS properties
      ORDER BY s.id, e.ordinal`,
    params: { ids },
  }
}
