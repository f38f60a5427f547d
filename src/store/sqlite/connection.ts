/** Opens a store's file: a connection that writes, one that reads beside it, the schema brought up to date. */
import { statSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { type Database, openDatabase } from './database.ts'
import { isCurrent, migrate } from './migrations.ts'
import { sql } from './sql.ts'
import { isBusy, toStoreError } from './sqlite-error.ts'

export interface Connections {
  readonly writing: Database
  /** Sees what was last committed, also while the other one writes (write-ahead log). */
  readonly reading: Database
  /** Which file it is (`fileAt`). */
  readonly file: string | null
  close(): void
}

/** Tells one file at a path from another that took its place; null where there is none. */
export function fileAt(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat === undefined ? null : `${stat.dev} ${stat.ino}`
}

// Short, because SQLite blocks the process while it waits; `begin` waits longer and lets other work run.
const BLOCKING_WAIT = 20
const PAUSE = 25

export interface ConnectionSettings {
  /** Milliseconds. */
  readonly lockTimeout: number
  readonly maxPages: number | null
}

/** @throws StoreError as `Store.open` says. */
export async function connect(path: string, { lockTimeout, maxPages }: ConnectionSettings): Promise<Connections> {
  const opened: Database[] = []
  const close = (): void => {
    for (const database of opened) database.close()
  }
  try {
    const writing = openDatabase({ path, readOnly: false, wait: BLOCKING_WAIT })
    opened.push(writing)
    const current = await patiently(lockTimeout, () => isCurrent(writing, path))
    await patiently(lockTimeout, () => writing.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'))
    if (maxPages !== null) writing.exec(`PRAGMA max_page_count = ${maxPages}`)
    if (!current) {
      await transaction(writing, lockTimeout, async () => {
        // Another process may have brought it up to date while we waited.
        if (!isCurrent(writing, path)) migrate(writing)
      })
    }
    const reading = openReader(path)
    opened.unshift(reading)
    return { writing, reading, file: fileAt(path), close }
  } catch (error) {
    close()
    throw toStoreError(error, path)
  }
}

/** A further connection that only reads. */
export function openReader(path: string): Database {
  return openDatabase({ path, readOnly: true, wait: BLOCKING_WAIT * 10 })
}

/** A further connection that sees this moment until it is closed, whatever is written meanwhile. */
export function openSnapshot(path: string): Database {
  const database = openReader(path)
  try {
    database.exec('BEGIN')
    // A transaction begins with its first read.
    database.get(sql('SELECT 1 FROM sqlite_schema LIMIT 1'))
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Runs `work` in one transaction: all of it is written, or nothing. */
export async function transaction<T>(database: Database, lockTimeout: number, work: () => Promise<T>): Promise<T> {
  await patiently(lockTimeout, () => database.exec('BEGIN IMMEDIATE'))
  try {
    const result = await work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    try {
      database.exec('ROLLBACK')
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full; the first error says why.
    }
    throw error
  }
}

/** Tries again while another writer holds the file, for `timeout` milliseconds. */
async function patiently<T>(timeout: number, attempt: () => T): Promise<T> {
  const deadline = performance.now() + timeout
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error
    }
    await setTimeout(PAUSE)
  }
}
