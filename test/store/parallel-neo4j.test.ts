/** Several Neo4j stores on one database. */
import { describe, it } from 'vitest'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { missingNeo4j, testServer, useAlone } from './neo4j-server.ts'
import { parallelCases } from './parallel-cases.ts'

const server = testServer()

describe('stores at once: neo4j', () => {
  if (server === null) return it.skip(`all (${missingNeo4j()})`, () => undefined)
  useAlone(server)
  parallelCases({
    async blank() {
      await server.wipe('schema')
      return () => neo4jStore(server.options)
    },
  })
})
