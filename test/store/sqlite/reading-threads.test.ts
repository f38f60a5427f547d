/** Threads that read a SQLite file, closed while they answer. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { StoreError } from '../../../src/errors.ts'
import { ANY_STATEMENT } from '../../../src/store/any-filter.ts'
import { readingThreads } from '../../../src/store/sqlite/reading-threads.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const path = join(temporaryFolder(), 'graph.db')

it('answer or refuse each question, and no late answer brings the process down', async () => {
  await using store = sqliteStoreAt(path)
  await store.open()
  const unhandled: unknown[] = []
  const note = (error: unknown): unknown => unhandled.push(error)
  process.on('uncaughtException', note)
  try {
    for (let round = 0; round < 20; round++) {
      const threads = readingThreads(path)
      const questions = Array.from({ length: 6 }, () => threads.answer('countStatements', [ANY_STATEMENT], 20_000))
      const outcomes = Promise.allSettled(questions)
      // Others are on their way when the first is there.
      await Promise.race(questions)
      await threads.close()
      for (const outcome of await outcomes) {
        if (outcome.status === 'fulfilled') expect(outcome.value).toBe(0)
        else expect(outcome.reason).toMatchObject({ name: StoreError.name, code: 'STORE_UNAVAILABLE' })
      }
    }
  } finally {
    process.off('uncaughtException', note)
  }
  expect(unhandled).toEqual([])
})

function sqliteStoreAt(file: string) {
  const store = sqliteStore({ path: file })
  return { open: () => store.open(), [Symbol.asyncDispose]: () => store.close() }
}
