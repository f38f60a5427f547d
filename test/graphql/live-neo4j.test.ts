/** Subscriptions on Neo4j. */
import { describe, it } from 'vitest'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { openNeo4j } from '../store/neo4j-opened.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import { liveCases } from './live-cases.ts'

const server = testServer()

describe('subscriptions: neo4j', { timeout: 240_000 }, () => {
  if (server === null) return it.skip(`all (${missingNeo4j()})`, () => undefined)
  useAlone(server)
  const { url, username, password } = server.options
  const env = { NEO4J_USERNAME: username ?? '', NEO4J_PASSWORD: password ?? '' }
  liveCases(async () => ({ ...(await openNeo4j(server)), url, env }), temporaryFolder())
})
