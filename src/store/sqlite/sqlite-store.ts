/** The embedded store: one SQLite file, no server. */
import { existsSync } from 'node:fs'
import { StoreError } from '../../errors.ts'
import { collectingWriter } from '../collecting-writer.ts'
import { sharedConnection } from '../shared-connection.ts'
import type { Store } from '../store.ts'
import { timeLeft } from '../time-left.ts'
import { viewThrough } from '../view-through.ts'
import { type Connections, connect, fileAt, openSnapshot, transaction } from './connection.ts'
import type { Database } from './database.ts'
import { flushChanges } from './flush.ts'
import { sql } from './sql.ts'
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

/**
 * A file that is removed while the store is open makes every question fail with STORE_UNAVAILABLE until it is back; one that
 * another takes the place of is let go, and the other is opened.
 */
export function sqliteStore({ path, mustExist = false, lockTimeout = 5_000, maxPages }: SqliteStoreSettings): Store {
  let wasThere = mustExist
  const shared = sharedConnection(
    async () => {
      if (wasThere && !existsSync(path)) throw missingStore(path)
      const connections = await connect(path, { lockTimeout, maxPages: maxPages ?? null })
      // From now on an empty store is not what anybody expects here.
      wasThere = true
      return connections
    },
    (connections) => connections.close(),
  )

  // Their module is not loaded where no view has a limit.
  const threads = sharedConnection(
    async () => (await import('./reading-threads.ts')).readingThreads(path),
    (started) => started.close(),
  )

  let replacing: Promise<void> | null = null

  /** The connections to the file that is at the path now. */
  async function opened(): Promise<Connections> {
    await replacing
    const connections = await shared.opened()
    if (fileAt(path) === connections.file) return connections
    replacing ??= letGo().finally(() => {
      replacing = null
    })
    await replacing
    return opened()
  }

  /**
   * Closes every connection to a file that is at the path no more, before another is opened. What was written last stands in the
   * log, which lies under the name of the new file and would be read into that; so it is brought into the old file first.
   */
  async function letGo(): Promise<void> {
    const { writing, file } = await shared.opened()
    if (fileAt(path) === file) return
    await threads.close()
    const left = await shared.inTurn(() => guarded(() => writing.get(sql('PRAGMA wal_checkpoint(TRUNCATE)'))))
    if (left?.busy !== 0) {
      const what = `The store ${path} was moved or replaced while others read it; wait until they are done, and try again.`
      throw new StoreError('STORE_UNAVAILABLE', what)
    }
    await shared.close()
  }

  async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw toStoreError(error, path)
    }
  }

  /** Sees one moment; to be closed by the caller. */
  async function moment(): Promise<Database> {
    await opened()
    return guarded(() => openSnapshot(path))
  }

  return {
    name: 'sqlite',
    async open() {
      await opened()
    },
    writer: () =>
      collectingWriter(async (changes) => {
        await opened()
        return shared.inTurn(() =>
          guarded(async () => {
            const { writing } = await shared.opened()
            return transaction(writing, lockTimeout, () => flushChanges(writing, changes))
          }),
        )
      }),
    view({ timeLimit } = {}) {
      const view = sqliteView({
        async read(work) {
          const { reading } = await opened()
          return guarded(() => work(reading))
        },
        openReader: moment,
      })
      if (timeLimit === undefined) return view
      const left = timeLeft(timeLimit, `The store ${path}`)
      return viewThrough(async (question, args) => {
        await opened()
        return (await threads.opened()).answer(question, args, left())
      }, view.export)
    },
    async snapshot(read) {
      const database = await moment()
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
