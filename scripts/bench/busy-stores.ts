/** Fills stores with a busy graph, as quickly as they can be filled. */
import { existsSync, renameSync, rmSync } from 'node:fs'
import { ANY_STATEMENT } from '../../src/store/any-filter.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/start-neo4j.ts'
import type { BusyGraph } from './busy-graph.ts'
import { generatedRecords } from './generated-graph.ts'
import { loadNeo4j } from './load-neo4j.ts'

/** Megabytes. With the defaults, which are made for tests, a larger graph would be read from the disk again and again. */
const MEMORY = { heap: 1500, pageCache: 2500 }
/** Groups of documents for each flush. */
const BATCH = 200

/** A server of its own with the graph. `folder` is for what is written on the way, and must not exist. */
export async function busyNeo4j(graph: BusyGraph, folder: string): Promise<Neo4jServer> {
  const server = await startNeo4j({ memory: MEMORY })
  try {
    await loadNeo4j(server, generatedRecords(graph), folder)
    const { uri: url, username, password } = server
    await checked(neo4jStore({ url, username, password, database: null }), graph)
    return server
  } catch (error) {
    await server.dispose()
    throw error
  }
}

/** Where there is a file at `path`, it is taken for the graph, filled before. */
export async function busySqlite(graph: BusyGraph, path: string): Promise<void> {
  if (!existsSync(path)) {
    const unfinished = `${path}.part`
    for (const end of ['', '-wal', '-shm']) rmSync(`${unfinished}${end}`, { force: true })
    const store = sqliteStore({ path: unfinished })
    try {
      const writer = store.writer()
      for (let from = 0; from < graph.groups; from += BATCH) {
        for (let index = from; index < Math.min(from + BATCH, graph.groups); index++) {
          for (const one of graph.group(index)) writer.put(one)
        }
        await writer.flush()
      }
    } finally {
      await store.close()
    }
    renameSync(unfinished, path)
  }
  await checked(sqliteStore({ path }), graph)
}

async function checked(store: Store, { statements }: BusyGraph): Promise<void> {
  try {
    const found = await store.view().countStatements(ANY_STATEMENT)
    if (found !== statements) throw new Error(`the ${store.name} store has ${found} of ${statements} statements`)
  } finally {
    await store.close()
  }
}
