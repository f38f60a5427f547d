import { describe, it } from 'vitest'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import { importCases } from './import-cases.ts'

describe('demarche import, store: sqlite', () => {
  let count = 0
  importCases({ cwd: temporaryFolder(), fresh: async () => `sqlite:${count++}.db` })
})

const server = testServer()

describe('demarche import, store: neo4j', () => {
  if (server === null) return it.skip(`all (${missingNeo4j()})`, () => undefined)
  useAlone(server)
  const { url, username, password } = server.options
  importCases({
    cwd: temporaryFolder(),
    env: { NEO4J_USERNAME: username ?? '', NEO4J_PASSWORD: password ?? '' },
    async fresh() {
      await server.wipe()
      return url
    },
  })
})
