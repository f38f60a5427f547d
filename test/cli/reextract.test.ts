import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/store/create-store.ts'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import { reextractCases } from './reextract-cases.ts'

const cwd = temporaryFolder()
let count = 0

describe('demarche import --reextract, store: sqlite', () => {
  reextractCases({
    cwd,
    fresh: async () => `sqlite:${join(cwd, `${count++}.db`)}`,
    open: (url) => createStore(url, { uri: null, username: null, password: null, database: null }),
  })
})

const server = testServer()

describe('demarche import --reextract, store: neo4j', () => {
  if (server === null) return it.skip(`all (${missingNeo4j()})`, () => undefined)
  useAlone(server)
  const { url, username, password, database } = server.options
  reextractCases({
    cwd: temporaryFolder(),
    env: { NEO4J_USERNAME: username ?? '', NEO4J_PASSWORD: password ?? '' },
    async fresh() {
      await server.wipe()
      return url
    },
    open: () => createStore(url, { uri: url, username, password, database }),
  })
})

describe('demarche import', () => {
  it.each<[string, readonly string[], RegExp, number]>([
    ['asks for paths', [], /name what to import .*\[USAGE\]/, 2],
    [
      'knows of no other day for what is there',
      ['--reextract', '--published', '2031-05-06'],
      /--published.*\[USAGE\]/,
      2,
    ],
    ['makes no store to read again', ['--reextract'], /no store at typo\.db.*\[STORE_UNAVAILABLE\]/, 3],
    ['does not even in a dry run', ['--reextract', '--dry-run'], /no store at typo\.db.*\[STORE_UNAVAILABLE\]/, 3],
  ])('%s', async (_, args, message, expected) => {
    const { code, stderr } = await runDemarche(['import', '--store', 'sqlite:typo.db', ...args], { cwd })
    expect(stderr).toMatch(message)
    expect(code).toBe(expected)
  })
})
