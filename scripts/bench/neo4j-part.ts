/** Writing into a real Neo4j: the store against a loop written by hand, and whether a batch costs more as the graph grows. */
import neo4j from 'neo4j-driver'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { type Neo4jServer, startNeo4j } from '../neo4j/start-neo4j.ts'
import { writeByHand } from './driver-loop.ts'
import type { Corpus } from './import-parts.ts'
import { readGraphs } from './read-graphs.ts'

/** As an import has them. */
const BATCH = 100

/** Writes a batch, and gives the number of statements. */
type Write = (graphs: readonly DocumentGraph[]) => Promise<number>

export async function neo4jPart(corpora: readonly Corpus[]): Promise<void> {
  console.log('## Writing into Neo4j\n')
  console.log('| corpus | what | statements | statements a second | to the loop | first quarter, s | last quarter, s |')
  console.log('| ------ | ---- | ---------- | ------------------- | ----------- | ---------------- | --------------- |')
  for (const { name, path } of corpora) {
    const graphs = await readGraphs(path)
    const loop = await onFreshServer((server) => byHand(server, graphs))
    const store = await onFreshServer((server) => byStore(server, graphs))
    for (const [what, { statements, seconds, quarters }] of [
      ['loop', loop],
      ['store', store],
    ] as const) {
      const share = statements / seconds / (loop.statements / loop.seconds)
      const cells = [name, what, statements, (statements / seconds).toFixed(0), share.toFixed(2)]
      console.log(`| ${[...cells, quarters[0]?.toFixed(1), quarters[3]?.toFixed(1)].join(' | ')} |`)
    }
  }
  console.log()
}

interface Written {
  readonly statements: number
  readonly seconds: number
  /** Seconds of each quarter of the batches. */
  readonly quarters: readonly number[]
}

async function onFreshServer(use: (server: Neo4jServer) => Promise<Written>): Promise<Written> {
  const server = await startNeo4j()
  try {
    return await use(server)
  } finally {
    await server.dispose()
  }
}

async function byHand(server: Neo4jServer, graphs: readonly DocumentGraph[]): Promise<Written> {
  // Brings the constraints.
  const { uri: url, username, password } = server
  const store = neo4jStore({ url, username, password, database: null })
  await store.open()
  await store.close()
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password))
  try {
    return await timed(graphs, (batch) => writeByHand(driver, batch))
  } finally {
    await driver.close()
  }
}

async function byStore(
  { uri: url, username, password }: Neo4jServer,
  graphs: readonly DocumentGraph[],
): Promise<Written> {
  const store = neo4jStore({ url, username, password, database: null })
  try {
    await store.open()
    const writer = store.writer()
    return await timed(graphs, async (batch) => {
      for (const graph of batch) writer.put(graph)
      const { statementsAdded, statementsConfirmed } = await writer.flush()
      const counts = [...Object.values(statementsAdded), ...Object.values(statementsConfirmed)]
      return counts.reduce((sum, count) => sum + count, 0)
    })
  } finally {
    await store.close()
  }
}

async function timed(graphs: readonly DocumentGraph[], write: Write): Promise<Written> {
  const quarters = [0, 0, 0, 0]
  let statements = 0
  for (let from = 0; from < graphs.length; from += BATCH) {
    const start = performance.now()
    statements += await write(graphs.slice(from, from + BATCH))
    quarters[Math.floor((from / graphs.length) * 4)]! += (performance.now() - start) / 1000
  }
  return { statements, seconds: quarters.reduce((sum, time) => sum + time, 0), quarters }
}
