import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { neo4jSettings } from '../../../src/config.ts'
import { createStore } from '../../../src/store/create-store.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { testQuestions } from './question-suite.ts'

const path = join(temporaryFolder(), 'questions.db')
const open = () => createStore(`sqlite:${path}`, neo4jSettings({}))

testQuestions('store: sqlite', async () => {
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
