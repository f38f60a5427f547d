/** The Neo4j that tests may use: named by NEO4J_URI, and theirs to wipe. */
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll } from 'vitest'
import { neo4jSettings } from '../../src/config.ts'
import type { ConnectionOptions } from '../../src/store/neo4j/connection.ts'
import { takeLock } from './exclusive-lock.ts'

export interface TestServer {
  /** What `neo4jStore` asks for. */
  readonly options: ConnectionOptions
  /** Deletes all nodes, and with `schema` all constraints and indexes. */
  wipe(what?: 'data' | 'schema'): Promise<void>
  /** Rows of an answer, to look at what the store wrote. */
  query(text: string): Promise<readonly Readonly<Record<string, unknown>>[]>
  close(): Promise<void>
}

const HOW = 'node scripts/with-neo4j.ts -- npx vitest run'

/** Why there is no server to test on, for the title of a skipped suite; null where there is one. */
export function missingNeo4j(environment: NodeJS.ProcessEnv = process.env): string | null {
  if (neo4jSettings(environment).uri === null) return `NEO4J_URI is not set; run them with: ${HOW}`
  if (environment.DEMARCHE_NEO4J_DISPOSABLE !== '1') {
    return `the tests wipe the database, which is allowed only with DEMARCHE_NEO4J_DISPOSABLE=1; run them with: ${HOW}`
  }
  return null
}

/** Null where the tests are to be skipped. Throws where DEMARCHE_REQUIRE_NEO4J=1 forbids that. */
export function testServer(environment: NodeJS.ProcessEnv = process.env): TestServer | null {
  const reason = missingNeo4j(environment)
  if (reason !== null) {
    if (environment.DEMARCHE_REQUIRE_NEO4J === '1') throw new Error(`Neo4j is required here, but ${reason}`)
    return null
  }
  const { uri, username, password, database } = neo4jSettings(environment)
  const driver = neo4j.driver(uri!, neo4j.auth.basic(username ?? 'neo4j', password ?? ''), {
    disableLosslessIntegers: true,
  })
  const query = async (text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { records } = await driver.executeQuery(text, {}, { database: database ?? 'neo4j' })
    return records.map((record) => record.toObject())
  }
  return {
    options: { url: uri!, username, password, database },
    query,
    close: () => driver.close(),
    async wipe(what = 'data') {
      // In parts: a transaction must fit into the memory of a small server.
      const part = 'MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS count'
      while ((await query(part))[0]?.count !== 0);
      if (what === 'data') return
      for (const { name } of await query('SHOW CONSTRAINTS YIELD name RETURN name')) {
        await query(`DROP CONSTRAINT ${name}`)
      }
      for (const { name } of await query("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) {
        await query(`DROP INDEX ${name}`)
      }
    },
  }
}

/** For the whole test file, or the `describe` it is called in: no other file uses the server meanwhile, and nothing stays on it. */
export function useAlone(server: TestServer): void {
  let release: (() => void) | null = null
  beforeAll(async () => {
    release = await takeLock(server.options.url)
    await server.wipe()
  }, 600_000)
  afterAll(async () => {
    await server.wipe('schema')
    await server.close()
    release?.()
  })
}
