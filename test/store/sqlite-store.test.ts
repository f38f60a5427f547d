/** The SQLite store passes the contract suite; and what only a file can show. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { testStore } from './store-suite.ts'
import { expectWholeDocuments, readWhileWriting } from './suite/write-cases.ts'

testStore({
  name: 'sqlite',
  async create() {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-store-'))
    const path = join(folder, 'demarche.db')
    let store = sqliteStore({ path })
    return {
      store,
      async reopen() {
        await store.close()
        store = sqliteStore({ path })
        return store
      },
      async dispose() {
        await store.close()
        await rm(folder, { recursive: true })
      },
    }
  },
  extra(test) {
    test('questions beside a flush see all of it or nothing', async ({ store }) => {
      await readWhileWriting(store, () => expectWholeDocuments(store.view()))
    })
  },
})
