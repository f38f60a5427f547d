/** What one would write by hand to bring the same statements into Neo4j: batches, UNWIND, no memory of what documents gave. */
import neo4j, { type Driver } from 'neo4j-driver'
import { deriveActor } from '../../src/graph/derive-actor.ts'
import { deriveRepresentations } from '../../src/graph/derive-representations.ts'
import { deriveStatements } from '../../src/graph/derive-statements.ts'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { outlineOf } from '../../src/graph/extend-representation.ts'
import { STATEMENT_TYPES } from '../../src/model/statement-types.ts'
import {
  ACTOR_LABELS,
  actorProperties,
  documentProperties,
  edgeProperties,
  evidenceProperties,
  statementProperties,
} from '../../src/store/neo4j/record-mapper.ts'
import { representsRow } from '../../src/store/neo4j/write-represents.ts'

/**
 * Writes the graphs of one batch in one transaction: documents, actors, statements with their ends, evidence, typed edges and
 * REPRESENTS, with the properties that the store writes. Needs the store's constraints. Gives the number of statements.
 */
export async function writeByHand(driver: Driver, graphs: readonly DocumentGraph[]): Promise<number> {
  const claims = graphs.flatMap(({ document, claims }) => claims.map((claim) => ({ document: document.id, claim })))
  const derived = deriveStatements(claims, (id) => id)
  const actors = [
    ...Map.groupBy(
      graphs.flatMap(({ actors }) => actors),
      ({ id }) => id,
    ),
  ].map(([id, own]) => deriveActor(id, own))
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE })
  try {
    await session.executeWrite(async (transaction) => {
      const run = (text: string, rows: readonly unknown[]) => transaction.run(text, { rows })
      await run(
        'UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d = row',
        graphs.map(({ document }) => documentProperties(document)),
      )
      for (const [kind, own] of Map.groupBy(actors, (actor) => actor.kind)) {
        await run(
          `UNWIND $rows AS row MERGE (a:Actor {id: row.id}) SET a:${ACTOR_LABELS[kind]} SET a += row`,
          own.map(actorProperties),
        )
      }
      await run(
        `UNWIND $rows AS row MATCH (source:Actor {id: row.sourceId}) OPTIONAL MATCH (target:Actor {id: row.targetId})
         MERGE (s:Statement {id: row.id}) SET s = row MERGE (s)-[:SOURCE]->(source)
         FOREACH (t IN CASE WHEN target IS NULL THEN [] ELSE [target] END | MERGE (s)-[:TARGET]->(t))`,
        derived.map(({ statement, evidence }) => statementProperties(statement, evidence)),
      )
      await run(
        `UNWIND $rows AS row MATCH (s:Statement {id: row.statement}) MATCH (d:Document {id: row.document})
         CREATE (s)-[e:EVIDENCED_BY]->(d) SET e = row.properties`,
        derived.flatMap(({ statement, evidence }) =>
          evidence.map((item, index) => ({
            statement: statement.id,
            document: item.document,
            properties: evidenceProperties(item, index),
          })),
        ),
      )
      await run(
        `UNWIND $rows AS row MATCH (p:Actor {id: row.person}) MATCH (o:Actor {id: row.of})
         MERGE (p)-[r:REPRESENTS {role: row.role}]->(o)
         ON CREATE SET r += row.latest, r.firstSeen = row.firstSeen
         ON MATCH SET r.firstSeen = CASE WHEN row.firstSeen < r.firstSeen THEN row.firstSeen ELSE r.firstSeen END,
           r += CASE WHEN row.latest.lastSeen > r.lastSeen THEN row.latest ELSE {} END`,
        deriveRepresentations(
          graphs.flatMap(({ sightings }) => sightings),
          (id) => id,
        )
          .map((representation) => representsRow(outlineOf(representation)))
          .map(({ person, of, properties: { role, firstSeen, ...latest } }) => ({
            person,
            of,
            role,
            firstSeen,
            latest,
          })),
      )
      const affirmed = derived.filter(
        ({ statement }) =>
          statement.target !== null && statement.polarity === 'AFFIRMED' && statement.modality === 'ACTUAL',
      )
      for (const [type, own] of Map.groupBy(affirmed, ({ statement }) => statement.type)) {
        // Of a contact, another document may name the other side first.
        const direction = STATEMENT_TYPES[type].symmetric ? '' : '>'
        await run(
          `UNWIND $rows AS row MATCH (source:Actor {id: row.source}) MATCH (target:Actor {id: row.target})
           MERGE (source)-[r:${type} {statementId: row.id}]-${direction}(target) SET r = row.properties`,
          own.map(({ statement, evidence }) => ({
            id: statement.id,
            source: statement.source,
            target: statement.target,
            properties: edgeProperties(statement, evidence[0]!),
          })),
        )
      }
    })
  } finally {
    await session.close()
  }
  return derived.length
}
