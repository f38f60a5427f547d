/** A worker on a real queue: what fails, what is delivered twice, and what it leaves where the store does not work. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { beforeEach, describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/document/document-reader.ts'
import { createExtractor } from '../../../src/ingest/extract-document.ts'
import { extractInProcess } from '../../../src/ingest/extraction-pool.ts'
import { importDocuments } from '../../../src/ingest/import-documents.ts'
import { moveToFile, retryAll } from '../../../src/ingest/queue/dead-letters.ts'
import { type SqliteStoreSettings, sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { missingRedis, redisServer } from '../../helpers/redis-server.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { enqueue, failing, graphOf, notes, withQueue, work } from './queue-world.ts'

const missing = missingRedis()

describe('a worker', () => {
  if (missing !== null) return it.skip(`all (${missing})`, () => undefined)
  const redis = redisServer()
  const folder = temporaryFolder()
  let number = 0
  let path = ''

  beforeEach(async () => {
    await redis.wipe()
    path = join(folder, `worker-${++number}.db`)
  })

  async function withStore<T>(use: (store: Store) => Promise<T>, settings: Partial<SqliteStoreSettings> = {}) {
    const store = sqliteStore({ path, ...settings })
    try {
      return await use(store)
    } finally {
      await store.close()
    }
  }

  async function imported(from: number, to: number): Promise<string> {
    const whole = join(folder, `imported-${++number}.db`)
    const store = sqliteStore({ path: whole })
    await importDocuments({ store, documents: notes(folder, from, to) })
    await store.close()
    return graphOf(whole)
  }

  const counts = () => withQueue(redis, (queue) => queue.counts())

  it('tries a document again, and keeps what fails for the last time, to be looked at, moved to a file and imported', {
    timeout: 25_000,
  }, async () => {
    await enqueue(redis, notes(folder, 0, 40))
    let once = 0
    const told: string[] = []
    const report = await withStore((store) =>
      work(redis, store, {
        extractor: failing((id) => id === 'note-7' || (id === 'note-8' && once++ === 0)),
        onFailure: ({ error }, last) => told.push(`${error.line} ${last}`),
      }),
    )
    expect(report).toMatchObject({ added: 39, retried: 3, deadLetters: 1 })
    expect(told.sort()).toEqual(['8 false', '8 false', '8 true', '9 false'])
    expect(await counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 })

    const file = join(folder, 'dead.jsonl')
    expect(await withQueue(redis, (queue) => moveToFile(queue, file))).toBe(1)
    await expect(withQueue(redis, (queue) => moveToFile(queue, file))).rejects.toMatchObject({ code: 'USAGE' })
    const reason = 'the text could not be read for findings: no such token'
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      id: 'note-7',
      failure: { line: 8, code: 'DOCUMENT_FAILED', reason },
    })
    expect((await counts()).failed).toBe(0)
    expect(await enqueue(redis, readDocuments([file], { published: null }))).toMatchObject({ queued: 1 })
    expect(await withStore((store) => work(redis, store))).toMatchObject({ added: 1, deadLetters: 0 })
    expect(await graphOf(path)).toBe(await imported(0, 40))
  })

  it('reads dead letters again when they are put back in line, or imported again', { timeout: 25_000 }, async () => {
    await enqueue(redis, notes(folder, 0, 3))
    await withStore((store) => work(redis, store, { extractor: failing(() => true) }))
    expect((await counts()).failed).toBe(3)
    expect(await withQueue(redis, retryAll)).toBe(3)
    expect(await counts()).toMatchObject({ waiting: 3, failed: 0 })
    await withStore((store) => work(redis, store, { extractor: failing((id) => id === 'note-1') }))
    expect(await counts()).toMatchObject({ waiting: 0, failed: 1 })
    expect(await enqueue(redis, notes(folder, 0, 3))).toMatchObject({ queued: 3, alreadyQueued: 0 })
    expect(await withStore((store) => work(redis, store))).toMatchObject({ added: 1, unchanged: 2 })
    expect(await graphOf(path)).toBe(await imported(0, 3))
  })

  it('and another one, given the same document at once, write it once', { timeout: 25_000 }, async () => {
    await enqueue(redis, notes(folder, 0, 20))
    let open = (): void => {}
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const pool = extractInProcess(createExtractor())
    let reading = (): void => {}
    const began = new Promise<void>((resolve) => {
      reading = resolve
    })
    const trouble: string[] = []
    const slow = withStore((store) =>
      work(redis, store, {
        lease: 1_000,
        pool: {
          async extract(documents) {
            reading()
            await gate
            return pool.extract(documents)
          },
          close: pool.close,
        },
        onTrouble: (message) => trouble.push(message),
      }),
    )
    await began
    const other = withStore((store) => work(redis, store, { lease: 1_000 }))
    const client = new Redis(redis.url)
    const locks = () => client.keys('bull:demarche:*:lock')
    // As if nothing had been heard of it for too long.
    expect(await client.del(...(await locks()))).toBe(20)
    // Then all are taken again, by the one or the other.
    while ((await locks()).length === 0 || (await counts()).waiting > 0) await setTimeout(50)
    client.disconnect()
    open()
    const reports = await Promise.all([slow, other])
    expect(reports.map(({ added }) => added).reduce((a, b) => a + b)).toBe(20)
    for (const report of reports) expect(report).toMatchObject({ replaced: 0, deadLetters: 0 })
    expect(trouble).toEqual([expect.stringContaining('taken over by another worker')])
    expect(await graphOf(path)).toBe(await imported(0, 20))
  })

  it('waits for a store that is away, and blames no document', { timeout: 25_000 }, async () => {
    await enqueue(redis, notes(folder, 0, 20))
    await withStore((store) => store.open())
    const holder = new DatabaseSync(path)
    holder.exec('BEGIN IMMEDIATE')
    const away: string[] = []
    const report = await withStore(
      (store) =>
        work(redis, store, {
          onStoreAway({ code }) {
            away.push(code)
            holder.exec('ROLLBACK')
          },
        }),
      { lockTimeout: 50 },
    )
    holder.close()
    expect(away).toEqual(['STORE_LOCKED'])
    expect(report).toMatchObject({ added: 20, retried: 0, deadLetters: 0 })
  })

  it('gives everything back where the store cannot be used, and ends', { timeout: 25_000 }, async () => {
    await enqueue(redis, notes(folder, 0, 250))
    await expect(withStore((store) => work(redis, store), { maxPages: 150 })).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringContaining('the disk is full'),
    })
    const { waiting, ...rest } = await counts()
    expect(rest).toEqual({ active: 0, delayed: 0, failed: 0 })
    expect(waiting).toBeGreaterThan(0)
    expect(await withStore((store) => work(redis, store))).toMatchObject({ retried: 0, deadLetters: 0 })
    expect(await graphOf(path)).toBe(await imported(0, 250))
  })

  it('told to stop writes what is under way and gives back the rest', { timeout: 25_000 }, async () => {
    await enqueue(redis, notes(folder, 0, 400))
    const stopping = new AbortController()
    const report = await withStore((store) =>
      work(redis, store, { signal: stopping.signal, untilEmpty: false, onProgress: () => stopping.abort() }),
    )
    expect(report.interrupted).toBe(true)
    expect(report.added).toBeGreaterThanOrEqual(100)
    expect(await counts()).toEqual({ waiting: 400 - report.added, active: 0, delayed: 0, failed: 0 })
    expect(report.added).toBeLessThan(400)
  })

  it('goes on when the queue was away, and lost all it had', { timeout: 25_000 }, async () => {
    await enqueue(redis, notes(folder, 0, 150))
    const stopping = new AbortController()
    const told: boolean[] = []
    let done = 0
    const report = withStore((store) =>
      work(redis, store, {
        signal: stopping.signal,
        untilEmpty: false,
        onQueue: (back) => told.push(back),
        onProgress: (count) => {
          done = count
        },
      }),
    )
    while (done === 0) await setTimeout(5)
    await redis.stop()
    // Longer than it waits for a document at once.
    await setTimeout(7_000)
    await redis.start()
    await enqueue(redis, notes(folder, 0, 200))
    while ((await counts()).waiting + (await counts()).active > 0) await setTimeout(50)
    stopping.abort()
    expect(await report).toMatchObject({ retried: 0, deadLetters: 0 })
    expect(told).toEqual([false, true])
    expect(await graphOf(path)).toBe(await imported(0, 200))
  })
})
