/** The embedded store: one SQLite file, no server. */
import { existsSync } from 'node:fs'
import { StoreError } from '../../errors.ts'
import { collectingWriter } from '../collecting-writer.ts'
import { sharedConnection } from '../shared-connection.ts'
import type { Store } from '../store.ts'
import { timeLeft } from '../time-left.ts'
import { viewThrough } from '../view-through.ts'
import { connect, openSnapshot, transaction } from './connection.ts'
import { flushChanges } from './flush.ts'
import { toStoreError } from './sqlite-error.ts'
import { sqliteView } from './view.ts'

export interface SqliteStoreSettings {
  /** The file; it is made where it is missing, its folder is not. */
  readonly path: string
  /** Opening fails with STORE_UNAVAILABLE where there is no such file; false where not given. */
  readonly mustExist?: boolean
  /** How long to wait for another writer, in milliseconds, before STORE_LOCKED; 5,000 where not given. */
  readonly lockTimeout?: number
  /** Largest size of the file, in pages of 4,096 bytes; then it is full. As large as the disk allows where not given. */
  readonly maxPages?: number
}

export function sqliteStore({ path, mustExist = false, lockTimeout = 5_000, maxPages }: SqliteStoreSettings): Store {
  const shared = sharedConnection(
    async () => {
      if (mustExist && !existsSync(path)) throw missingStore(path)
      return connect(path, { lockTimeout, maxPages: maxPages ?? null })
    },
    (connections) => connections.close(),
  )

  // Their module is not loaded where no view has a limit.
  const threads = sharedConnection(
    async () => (await import('./reading-threads.ts')).readingThreads(path),
    (started) => started.close(),
  )

  async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw toStoreError(error, path)
    }
  }

  return {
    name: 'sqlite',
    async open() {
      await shared.opened()
    },
    writer: () =>
      collectingWriter((changes) =>
        shared.inTurn(() =>
          guarded(async () => {
            const { writing } = await shared.opened()
            return transaction(writing, lockTimeout, () => flushChanges(writing, changes))
          }),
        ),
      ),
    view({ timeLimit } = {}) {
      const view = sqliteView({
        async read(work) {
          const { reading } = await shared.opened()
          return guarded(() => work(reading))
        },
        async openReader() {
          await shared.opened()
          return guarded(() => openSnapshot(path))
        },
      })
      if (timeLimit === undefined) return view
      const left = timeLeft(timeLimit, `The store ${path}`)
      return viewThrough(async (question, args) => {
        await shared.opened()
        return (await threads.opened()).answer(question, args, left())
      }, view.export)
    },
    async snapshot(read) {
      await shared.opened()
      const database = await guarded(() => openSnapshot(path))
      try {
        return await read(
          sqliteView({
            read: (work) => guarded(() => work(database)),
            openReader: async () => ({ ...database, close: () => undefined }),
          }),
        )
      } finally {
        database.close()
      }
    },
    async close() {
      await threads.close()
      await shared.close()
    },
  }
}

function missingStore(path: string): StoreError {
  return new StoreError('STORE_UNAVAILABLE', `there is no store at ${path}; import documents into it first`)
}
