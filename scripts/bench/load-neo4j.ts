/** Loads a generated graph into a fresh server with `neo4j-admin database import full`. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { bulkExport } from '../../src/store/neo4j/bulk/bulk-export.ts'
import { neo4jAdmin } from '../neo4j/neo4j-admin.ts'
import type { Neo4jServer } from '../neo4j/start-neo4j.ts'
import type { GeneratedRecords } from './generated-graph.ts'

export interface Loaded {
  /** Seconds of writing the files. */
  readonly written: number
  /** Seconds of the tool, with its start. */
  readonly loading: number
  /** Size of the files, in megabytes. */
  readonly megabytes: number
  /** What the tool wrote. */
  readonly output: string
}

/** `folder` must not exist, and is gone afterwards. The server runs again afterwards, without constraints and indexes. */
export async function loadNeo4j(server: Neo4jServer, records: GeneratedRecords, folder: string): Promise<Loaded> {
  mkdirSync(folder)
  await server.stop()
  const start = performance.now()
  await bulkExport({ export: records }, folder)
  const written = performance.now()
  const megabytes = sizeOf(folder)
  const args = ['database', 'import', 'full', 'neo4j', '--overwrite-destination', '@import.args']
  const output = neo4jAdmin(server.home, args, { cwd: folder })
  const loaded = performance.now()
  rmSync(folder, { recursive: true })
  await server.restart()
  return { written: (written - start) / 1000, loading: (loaded - written) / 1000, megabytes, output }
}

const MEGABYTE = 1_000_000

/** In megabytes, with all that is in it. */
export function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / MEGABYTE
}
