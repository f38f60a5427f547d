/** What takes too long is cancelled in Neo4j as well. */
import { describe, expect, it } from 'vitest'
import { connect } from '../../src/store/neo4j/connection.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { missingNeo4j, testServer, useAlone } from './neo4j-server.ts'
import { ANY_STATEMENT, put } from './suite/store-context.ts'
import { WORLD } from './suite/world.ts'

const server = testServer()

describe.skipIf(server === null)(`time limits on Neo4j${server === null ? ` (${missingNeo4j()})` : ''}`, () => {
  if (server === null) return
  useAlone(server)

  it('cancels a query that runs on, and says so by code', async () => {
    const connection = connect(server.options, null)
    const endless = { text: 'UNWIND range(1, 1000000000000) AS n WITH n WHERE n < 0 RETURN n AS endless', params: {} }
    await expect(connection.read((run) => run(endless), 100)).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
    const left = await server.query(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS endless' RETURN currentQuery",
    )
    expect(left).toEqual([])
    await connection.close()
  })

  it('answers within the limit, and refuses to begin behind it', async () => {
    const store = neo4jStore(server.options)
    await put(store, ...WORLD)
    expect(await store.view({ timeLimit: 60_000 }).countStatements(ANY_STATEMENT)).toBeGreaterThan(0)
    await expect(store.view({ timeLimit: 0 }).countStatements(ANY_STATEMENT)).rejects.toMatchObject({
      code: 'STORE_TIMEOUT',
    })
    await store.close()
  })
})
