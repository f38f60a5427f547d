/** A queue with three workers that write to one Neo4j, which has not even a schema when they start. */
import { describe, it } from 'vitest'
import { missingRedis, redisServer } from '../helpers/redis-server.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import { queueCases } from './queue-cases.ts'

const server = testServer()
const missing = missingNeo4j() ?? missingRedis()

describe('queue to neo4j', () => {
  if (server === null || missing !== null) return it.skip(`all (${missing})`, () => undefined)
  useAlone(server)
  const redis = redisServer()
  const { url, username, password, database } = server.options
  queueCases({
    cwd: temporaryFolder(),
    redis,
    env: {
      NEO4J_USERNAME: username ?? '',
      NEO4J_PASSWORD: password ?? '',
      ...(database === null ? {} : { NEO4J_DATABASE: database }),
    },
    async fresh() {
      await server.wipe('schema')
      return url
    },
  })
})
