/** What a flush adds to the REPRESENTS edges and the terms of a person is what deriving all of them anew would give. */
import { describe, expect, it } from 'vitest'
import { openNeo4j } from './neo4j-opened.ts'
import { missingNeo4j, type TestServer, testServer, useAlone } from './neo4j-server.ts'
import { sightedGraphs, writeInParts } from './represents-rows.ts'

const server = testServer()

describe('store: neo4j', () => {
  if (server === null) it.skip(`REPRESENTS (${missingNeo4j()})`, () => undefined)
  else cases(server)
})

function cases(neo4j: TestServer): void {
  useAlone(neo4j)
  const graphs = sightedGraphs()

  async function rows(size: number, order: typeof graphs): Promise<string> {
    const { store, dispose } = await openNeo4j(neo4j)
    try {
      await writeInParts(store, order, size)
      const found = await neo4j.query(`
        MATCH (p:Person)-[r:REPRESENTS]->(o:Actor)
        OPTIONAL MATCH (c:Career {person: p.id})
        RETURN p.id AS person, p.country AS country, o.id AS body, r.role AS role, toString(r.firstSeen) AS first,
          c.content AS career, p.sideOf AS sides, [day IN p.sideFrom + p.sideTo | toString(day)] AS days,
          toString(r.lastSeen) AS last, r.exact AS exact, r.documentId AS document
        ORDER BY person, body, role`)
      return JSON.stringify(found, null, 1)
    } finally {
      await dispose()
    }
  }

  it('in parts of any size and in either order', { timeout: 240_000 }, async () => {
    const whole = await rows(graphs.length, graphs)
    expect(whole.length).toBeGreaterThan(1000)
    expect(whole).toMatch(/"sides": \[\n/)
    expect(await rows(4, graphs)).toBe(whole)
    expect(await rows(7, graphs.toReversed())).toBe(whole)
  })
}
