/** Several imports at once into one Neo4j give what one gives; and the database that is asked for is the one that is used. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { missingNeo4j, type TestServer, testServer, useAlone } from '../store/neo4j-server.ts'
import { writeNotes } from './many-notes.ts'

const server = testServer()

describe('store: neo4j, several imports', () => {
  if (server === null) it.skip(`all (${missingNeo4j()})`, () => undefined)
  else cases(server)
})

const NOTES = 360

function cases(neo4j: TestServer): void {
  useAlone(neo4j)
  const cwd = temporaryFolder()
  const { url, username, password } = neo4j.options
  const env = { NEO4J_USERNAME: username ?? '', NEO4J_PASSWORD: password ?? '' }

  async function exported(store: string): Promise<string> {
    const { code, stdout, stderr } = await runDemarche(['export', '--store', store, '-'], { cwd, env })
    expect(code, stderr).toBe(0)
    // When a file was last changed is no matter here.
    return stdout.replace(/"retrievedAt":"[^"]*"/g, '')
  }

  it('four at once, of files that overlap, give what one import gives', { timeout: 240_000 }, async () => {
    writeNotes(join(cwd, 'all.jsonl'), 0, NOTES)
    const alone = await runDemarche(['import', '--store', 'sqlite:alone.db', 'all.jsonl'], { cwd, env })
    expect(alone.code, alone.stderr).toBe(0)

    await neo4j.wipe('schema')
    const files = [0, 1, 2, 3].map((number) => {
      const name = `part-${number}.jsonl`
      // Every note is in two of them.
      writeNotes(join(cwd, name), (number % 2) * (NOTES / 2), number === 0 ? NOTES : NOTES - (3 - number) * (NOTES / 6))
      return name
    })
    const runs = await Promise.all(
      files.map((file) => runDemarche(['import', '--workers', '0', '--store', url, file], { cwd, env })),
    )
    for (const { code, stderr } of runs) expect(code, stderr).toBe(0)
    expect(await exported(url)).toBe(await exported('sqlite:alone.db'))
  })

  it('go to the database of NEO4J_DATABASE', { timeout: 60_000 }, async () => {
    await neo4j.wipe()
    writeNotes(join(cwd, 'few.jsonl'), 0, 3)
    const load = (database: string) =>
      runDemarche(['import', '--json', '--store', url, 'few.jsonl'], { cwd, env: { ...env, NEO4J_DATABASE: database } })
    const known = await load('neo4j')
    expect(known.code, known.stderr).toBe(0)
    expect(JSON.parse(known.stdout)).toMatchObject({ added: 3 })

    for (const [database, message] of [
      ['nowhere', /has no database "nowhere"\. Check NEO4J_DATABASE.*\[STORE_UNAVAILABLE\]/],
      ['system', /"system".*holds no graphs.*NEO4J_DATABASE.*\[STORE_FAILED\]/],
    ] as const) {
      const { code, stderr } = await load(database)
      expect(stderr).toMatch(message)
      expect(code).toBe(3)
    }
    expect(await neo4j.query('MATCH (d:Document) RETURN count(d) AS count')).toEqual([{ count: 3 }])
  })
}
