import { afterAll, describe } from 'vitest'
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { missingNeo4j, testServer, useAlone } from '../../store/neo4j-server.ts'
import { put } from '../../store/suite/store-context.ts'
import { NOTES } from '../small-graph.ts'
import { injectionCases } from './injection-cases.ts'
import { CYPHER, LUCENE, ODD } from './payloads.ts'

const server = testServer()

describe.skipIf(server === null)(
  `hostile texts in every argument, on Neo4j${server === null ? ` (${missingNeo4j()})` : ''}`,
  () => {
    if (server === null) return
    useAlone(server)
    let store: Store
    injectionCases(async () => {
      store = neo4jStore(server.options)
      await put(store, ...NOTES)
      return store
    }, [...CYPHER, ...LUCENE, ...ODD])
    afterAll(() => store.close())
  },
)
