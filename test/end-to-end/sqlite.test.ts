import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { neo4jSettings } from '../../src/config.ts'
import { createStore } from '../../src/store/create-store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { ARTICLES } from './articles.ts'
import { testMainJob } from './main-job.ts'

const folder = temporaryFolder()

for (const article of ARTICLES) {
  testMainJob('store: sqlite', article, async () => {
    const path = join(folder, `${Math.random().toString(36).slice(2)}.db`)
    const open = () => createStore(`sqlite:${path}`, neo4jSettings())
    let store = open()
    return {
      store,
      async reopen() {
        await store.close()
        store = open()
        return store
      },
      async dispose() {
        await store.close()
        rmSync(path, { force: true })
      },
    }
  })
}
