/** Several SQLite stores on one file. */
import { join } from 'node:path'
import { describe } from 'vitest'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { parallelCases } from './parallel-cases.ts'

const folder = temporaryFolder()
let number = 0

describe('stores at once: sqlite', () => {
  parallelCases({
    async blank() {
      const path = join(folder, `shared-${++number}.db`)
      return () => sqliteStore({ path, lockTimeout: 60_000 })
    },
  })
})
