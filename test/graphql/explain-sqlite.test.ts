import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe } from 'vitest'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { explainCases, type Row } from './explain-cases.ts'

const path = `${temporaryFolder()}/graph.db`

describe('explain, on SQLite', () => {
  let store: Store
  explainCases(
    async () => {
      store = sqliteStore({ path })
      return store
    },
    {
      language: 'SQL',
      async rows(query) {
        // As another program: without any function of ours.
        const database = new DatabaseSync(path, { readOnly: true })
        const rows = database.prepare(query).all()
        database.close()
        return rows as readonly Row[]
      },
    },
  )
  afterAll(() => store.close())
})
