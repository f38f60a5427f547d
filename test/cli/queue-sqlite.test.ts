/** A queue with three workers that write to one SQLite file. */
import { describe, it } from 'vitest'
import { missingRedis, redisServer } from '../helpers/redis-server.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { queueCases } from './queue-cases.ts'

const missing = missingRedis()

describe('queue to sqlite', () => {
  if (missing !== null) return it.skip(`all (${missing})`, () => undefined)
  const redis = redisServer()
  let number = 0
  queueCases({ cwd: temporaryFolder(), redis, fresh: async () => `sqlite:queued-${++number}.db` })
})
