/** How the saved questions are run on a graph of some size: on a small one, scanning it is right, and is what Neo4j does. */
import { beforeAll, describe, expect, it } from 'vitest'
import { guideQuestions } from '../../scripts/neo4j-browser/browser-guide.ts'
import type { TestServer } from '../store/neo4j-server.ts'
import { askProfiled } from './samples-in-neo4j.ts'

const PERSONS = 1_000
const STATEMENTS = 6_000

/** Adds what stays in the database until it is wiped, so these cases come last. */
export function testPlans(server: TestServer): void {
  describe('on a larger graph', () => {
    beforeAll(async () => {
      await server.query(`
        UNWIND range(1, 100) AS i
        CREATE (:Actor:Country {id: 'country:' + i, name: 'Country ' + i, country: 'C' + i, kind: 'COUNTRY'}),
          (:Actor:Organization {id: 'organization:' + i, name: 'Organization ' + i, country: 'C' + i, kind: 'ORGANIZATION'})`)
      await server.query(`
        UNWIND range(1, ${PERSONS}) AS i
        MATCH (country:Actor {id: 'country:' + (1 + i % 100)})
        MATCH (organization:Actor {id: 'organization:' + (1 + i % 100)})
        CREATE (person:Actor:Person {id: 'person:' + i, name: 'Person ' + i, kind: 'PERSON'})
        CREATE (person)-[:REPRESENTS {role: 'Minister'}]->(country), (person)-[:REPRESENTS {role: 'Envoy'}]->(organization)`)
      for (const type of ['SPOKE_TO', 'MET_WITH', 'NEGOTIATED_WITH', 'URGED']) await addStatements(server, type)
      // New samples of the indexes, and no plan that was made for fewer.
      await server.query('CALL db.prepareForReplanning(120)')
    }, 120_000)

    it.each(guideQuestions())('"$title" seeks in an index, without a scan or a cartesian product', async ({ text }) => {
      const { plan } = await askProfiled(server, text)
      expect(plan.filter((operator) => /Scan|CartesianProduct/.test(operator))).toEqual([])
      expect(plan.filter((operator) => /^Node(Unique)?IndexSeek/.test(operator)).length).toBeGreaterThan(0)
    })
  })
}

async function addStatements(server: TestServer, type: string): Promise<void> {
  await server.query(`
    UNWIND range(1, ${STATEMENTS / 4}) AS i
    WITH i, '${type}-' + i AS id, date('2020-01-01') + duration({days: i}) AS day
    MATCH (source:Actor {id: 'person:' + (1 + i % ${PERSONS})})
    MATCH (target:Actor {id: 'person:' + (1 + i * 7 % ${PERSONS})})
    CREATE (s:Statement {id: id, type: '${type}', dateEarliest: day, dateLatest: day, sourceId: source.id, targetId: target.id,
      polarity: 'AFFIRMED', modality: 'ACTUAL', confidence: 0.9})
    CREATE (s)-[:SOURCE]->(source), (s)-[:TARGET]->(target), (d:Document {id: id})<-[:EVIDENCED_BY {exact: id, start: 0}]-(s)
    CREATE (source)-[:${type} {statementId: id, date: day, dateEarliest: day, dateLatest: day}]->(target)`)
}
