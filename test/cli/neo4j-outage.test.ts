/** A Neo4j that is stopped in the middle of an import: a clear error, and the same command completes after a restart. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Neo4jServer, startNeo4j } from '../../scripts/neo4j/start-neo4j.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import type { View } from '../../src/store/store.ts'
import { MAIN, runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const ALL = { search: null, from: null, to: null } as const

/** Two batches and a part: the first is written before the server stops, the others are not. */
const COUNT = 240
const LINES = Array.from({ length: COUNT }, (_, index) =>
  JSON.stringify({
    id: `note-${index}`,
    published: '1986-03-03',
    text: `Foreign Minister Ines Duarte of Portugal met Norwegian Foreign Minister Olof Brandt in Lisbon today. Note ${index}.`,
  }),
)

// Only where a Neo4j is at hand anyway: this one is another, since it is stopped.
describe.skipIf(!process.env.NEO4J_URI)('store: neo4j, stopped in the middle of an import', () => {
  const cwd = temporaryFolder()
  let server: Neo4jServer

  beforeAll(async () => {
    server = await startNeo4j()
  }, 300_000)
  afterAll(() => server?.dispose())

  it('ends with exit code 3 and a clear error; the same command completes after a restart', {
    timeout: 300_000,
  }, async () => {
    const env = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password }
    const args = ['import', '--store', server.uri]
    const child = spawn(process.execPath, [MAIN, ...args, '-'], { cwd, env: { ...process.env, ...env } })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    const closed = once(child, 'close')

    child.stdin.write(`${LINES.slice(0, 120).join('\n')}\n`)
    await documentsWritten(server)
    await server.stop('SIGKILL')
    child.stdin.end(`${LINES.slice(120).join('\n')}\n`)

    const [code] = (await closed) as [number | null]
    expect(stderr).toMatch(/\[STORE_UNAVAILABLE\]/)
    expect(stderr).not.toContain(server.password)
    expect(code).toBe(3)

    await server.restart()
    writeFileSync(join(cwd, 'notes.jsonl'), LINES.join('\n'))
    const again = await runDemarche([...args, '--json', 'notes.jsonl'], { cwd, env })
    expect(again.code, again.stderr).toBe(0)
    const report = JSON.parse(again.stdout) as { added: number; unchanged: number }
    expect(report.unchanged).toBeGreaterThanOrEqual(100)
    expect(report.added + report.unchanged).toBe(COUNT)
    expect(await withView(server, (view) => view.countDocuments(ALL))).toBe(COUNT)
  })
})

async function documentsWritten(server: Neo4jServer): Promise<void> {
  await withView(server, async (view) => {
    while ((await view.countDocuments(ALL)) === 0) await new Promise((resolve) => setTimeout(resolve, 200))
  })
}

async function withView<T>({ uri, username, password }: Neo4jServer, read: (view: View) => Promise<T>): Promise<T> {
  const store = neo4jStore({ url: uri, username, password, database: null })
  try {
    return await read(store.view())
  } finally {
    await store.close()
  }
}
