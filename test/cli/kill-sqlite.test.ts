/** `kill -9` in the middle of imports into an SQLite file. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { openDatabase } from '../../src/store/sqlite/database.ts'
import { sql } from '../../src/store/sqlite/sql.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { killCases } from './kill-cases.ts'

const cwd = temporaryFolder()
let number = 0

describe('store: sqlite', () => {
  killCases({
    cwd,
    kills: 12,
    seed: 1815,
    fresh: async () => `sqlite:killed-${++number}.db`,
    async countDocuments(url) {
      const path = join(cwd, url.slice('sqlite:'.length))
      if (!existsSync(path)) return 0
      const database = openDatabase({ path, readOnly: false, wait: 200 })
      try {
        return Number(database.get(sql('SELECT count(*) AS count FROM documents'))?.count)
      } catch {
        // Killed before, or seen before, its tables were there.
        return 0
      } finally {
        database.close()
      }
    },
  })
})
