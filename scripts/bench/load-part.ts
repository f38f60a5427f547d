/** A first load with `neo4j-admin database import full`: the export written, the tool run, the server started, the graph counted. */
import { join } from 'node:path'
import { ANY_ACTOR, ANY_DOCUMENT, ANY_STATEMENT } from '../../src/store/any-filter.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { startNeo4j } from '../neo4j/start-neo4j.ts'
import { loadNeo4j, sizeOf } from './load-neo4j.ts'
import { syntheticGraph } from './synthetic-graph.ts'

/** Throws where the loaded graph has another number of documents or statements than was written. */
export async function loadPart(sizes: readonly number[], folder: string): Promise<void> {
  console.log('## First load with neo4j-admin\n')
  console.log(
    '| statements | documents | export, s | gzipped, MB | load, s | statements a second | tool says | indexes, s | database, MB |',
  )
  console.log(
    '| ---------- | --------- | --------- | ----------- | ------- | ------------------- | --------- | ---------- | ------------ |',
  )
  for (const size of sizes) console.log(`| ${(await load(size, join(folder, `load-${size}`))).join(' | ')} |`)
  console.log()
}

async function load(size: number, folder: string): Promise<readonly (string | number)[]> {
  const graph = syntheticGraph(size)
  const server = await startNeo4j()
  try {
    const { written, megabytes, loading, output } = await loadNeo4j(server, graph.records, folder)
    const { uri: url, username, password } = server
    const store = neo4jStore({ url, username, password, database: null })
    try {
      // Constraints and indexes are made by the first use, and waited for.
      const indexing = await seconds(() => store.open())
      const view = store.view()
      const documents = await view.countDocuments(ANY_DOCUMENT)
      const statements = await view.countStatements(ANY_STATEMENT)
      if (documents !== graph.documents || statements !== graph.statements) {
        throw new Error(
          `loaded ${documents} documents and ${statements} statements of ${graph.documents} and ${graph.statements}`,
        )
      }
      if ((await view.countActors(ANY_ACTOR)) === 0) throw new Error('no actor was loaded')
      return [
        statements.toLocaleString('en-US'),
        documents.toLocaleString('en-US'),
        written.toFixed(1),
        megabytes.toFixed(0),
        loading.toFixed(1),
        (statements / loading).toFixed(0),
        /IMPORT DONE in ([^.\n]+)\./.exec(output)?.[1]?.trim() ?? '?',
        indexing.toFixed(1),
        sizeOf(join(server.home, 'data', 'databases', 'neo4j')).toFixed(0),
      ]
    } finally {
      await store.close()
    }
  } finally {
    await server.dispose()
  }
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
