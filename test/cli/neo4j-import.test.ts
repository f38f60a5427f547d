/** Imports into a real Neo4j that go wrong: killed in the middle, or with a password that is refused. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { missingNeo4j, type TestServer, testServer, useAlone } from '../store/neo4j-server.ts'
import { killCases } from './kill-cases.ts'
import { writeNotes } from './many-notes.ts'

const server = testServer()

describe('store: neo4j', () => {
  if (server === null) it.skip(`all (${missingNeo4j()})`, () => undefined)
  else cases(server)
})

function cases(neo4j: TestServer): void {
  useAlone(neo4j)
  const cwd = temporaryFolder()
  const { url, username, password, database } = neo4j.options
  const env = {
    NEO4J_USERNAME: username ?? '',
    NEO4J_PASSWORD: password ?? '',
    ...(database === null ? {} : { NEO4J_DATABASE: database }),
  }

  killCases({
    cwd,
    env,
    kills: 8,
    seed: 1961,
    async fresh() {
      await neo4j.wipe()
      return url
    },
    countDocuments: async () =>
      Number((await neo4j.query('MATCH (d:Document) RETURN count(d) AS count'))[0]?.count ?? 0),
  })

  it('ends with exit code 3 where the password is refused, and does not tell it', async () => {
    writeNotes(join(cwd, 'few.jsonl'), 0, 3)
    const { code, stderr } = await runDemarche(['import', '--store', url, 'few.jsonl'], {
      cwd,
      env: { ...env, NEO4J_PASSWORD: 'not-the-password' },
    })
    expect(stderr).toMatch(/refuses the user name or the password.*\[STORE_AUTHENTICATION\]/)
    expect(stderr).not.toContain('not-the-password')
    expect(code).toBe(3)
  })
}
