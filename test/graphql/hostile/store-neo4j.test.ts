/** A Neo4j that stops, freezes and comes back while it is served. */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Neo4jServer, startNeo4j } from '../../../scripts/neo4j/start-neo4j.ts'
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { put } from '../../store/suite/store-context.ts'
import { NOTES } from '../small-graph.ts'
import { type Attacked, attacked, post, WRITER } from './attack.ts'

// Only where a Neo4j is at hand anyway: this one is another, since it is stopped.
describe.skipIf(!process.env.NEO4J_URI)('a Neo4j that is served', () => {
  let neo4j: Neo4jServer
  let store: Store
  let server: Attacked

  beforeAll(async () => {
    neo4j = await startNeo4j()
    const { uri: url, username, password } = neo4j
    store = neo4jStore({ url, username, password, database: null })
    await put(store, ...NOTES)
    server = await attacked(store, { timeLimit: 15_000 })
  }, 300_000)
  afterAll(async () => {
    await server.stop()
    await store.close()
    await neo4j.dispose()
  })

  async function countOrCode(): Promise<unknown> {
    const { data, codes } = await post(server, { query: '{ stats { documents } }' })
    return codes[0] ?? (data as { stats: { documents: number } }).stats.documents
  }

  async function change(id: string): Promise<string | null> {
    const query = `mutation { removeDocument(id: "${id}") { id } }`
    return (await post(server, { query }, WRITER.key)).codes[0] ?? null
  }

  it('and killed is missed by code, and asked again when it is back', { timeout: 300_000 }, async () => {
    expect(await countOrCode()).toBe(NOTES.length)
    await neo4j.stop('SIGKILL')
    expect(await Promise.all([countOrCode(), change('doc-none')])).toEqual(['STORE_UNAVAILABLE', 'STORE_UNAVAILABLE'])
    const ready = await fetch(`${server.url}/ready`)
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, code: 'STORE_UNAVAILABLE' }])
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    await neo4j.restart()
    expect(await countOrCode()).toBe(NOTES.length)
    expect([await change(NOTES[0]!.document.id), await countOrCode()]).toEqual([null, NOTES.length - 1])
  })

  it('and frozen keeps nobody waiting beyond the time there is', { timeout: 300_000 }, async () => {
    const before = await countOrCode()
    const pid = execFileSync('pgrep', ['-f', '--', `--home-dir=${neo4j.home}`], { encoding: 'utf8' }).trim()
    process.kill(Number(pid), 'SIGSTOP')
    try {
      // The signal reaches its threads one by one.
      await expect
        .poll(() => execFileSync('ps', ['-L', '-o', 'state=', '-p', pid], { encoding: 'utf8' }))
        .toMatch(/^(T\s*)+$/)
      expect(await countOrCode()).toBe('STORE_TIMEOUT')
      expect((await fetch(`${server.url}/health`)).status).toBe(200)
    } finally {
      process.kill(Number(pid), 'SIGCONT')
    }
    expect(await countOrCode()).toBe(before)
  })
})
