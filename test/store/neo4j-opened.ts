/** A fresh empty Neo4j store for a suite, wiped again when it is disposed of. */
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import type { TestServer } from './neo4j-server.ts'
import type { OpenedStore } from './suite/store-context.ts'

export async function openNeo4j({ options, wipe }: TestServer): Promise<OpenedStore> {
  await wipe()
  let store = neo4jStore(options)
  return {
    store,
    async reopen() {
      await store.close()
      store = neo4jStore(options)
      return store
    },
    async dispose() {
      await store.close()
      await wipe()
    },
  }
}
