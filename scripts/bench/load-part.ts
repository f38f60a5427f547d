/** A first load with `neo4j-admin database import full`: the export written, the tool run, the server started, the graph counted. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ANY_ACTOR, ANY_DOCUMENT, ANY_STATEMENT } from '../../src/store/any-filter.ts'
import { bulkExport } from '../../src/store/neo4j/bulk/bulk-export.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { neo4jAdmin } from '../neo4j/neo4j-admin.ts'
import { startNeo4j } from '../neo4j/start-neo4j.ts'
import { syntheticGraph } from './synthetic-graph.ts'

const MEGABYTE = 1_000_000

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
  mkdirSync(folder)
  const server = await startNeo4j()
  try {
    await server.stop()
    const written = await seconds(() => bulkExport({ export: graph.records }, folder))
    const megabytes = sizeOf(folder)
    let output = ''
    const loading = await seconds(async () => {
      const args = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', '@import.args']
      output = neo4jAdmin(server.home, args, { cwd: folder })
    })
    rmSync(folder, { recursive: true })
    await server.restart()
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

/** In megabytes, with all that is in it. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / MEGABYTE
}
