/** Putting documents on a real queue: once each, as they were read last, and no more than there is room for. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { beforeEach, describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/document/document-reader.ts'
import { queueRoom } from '../../../src/ingest/queue/queue-room.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { missingRedis, redisServer } from '../../helpers/redis-server.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { addressOf, enqueue, failing, NEVER, notes, withQueue, work } from './queue-world.ts'

const missing = missingRedis()
const CALL = 'Norwegian Foreign Minister Ingrid Solvang spoke with Kenyan President Rhea Okonjo on 6 May 2031.'

describe('documents for a queue', () => {
  if (missing !== null) return it.skip(`all (${missing})`, () => undefined)
  const redis = redisServer()
  const folder = temporaryFolder()

  beforeEach(() => redis.wipe())

  const counts = () => withQueue(redis, (queue) => queue.counts())
  const written = (name: string, ...records: readonly object[]) => {
    const path = join(folder, name)
    writeFileSync(path, records.map((record) => JSON.stringify(record)).join('\n'))
    return readDocuments([path], { published: null })
  }

  it('are queued once, the last of several readings, and what cannot be read is told', async () => {
    const failed: string[] = []
    const documents = written('a.jsonl', { id: 'a', text: CALL }, { id: 'b' }, { id: 'a', text: CALL, title: 'A call' })
    const onFailure = async ({ error }: { readonly error: { readonly code: string } }) => {
      failed.push(error.code)
    }
    expect(await enqueue(redis, documents, { onFailure })).toMatchObject({
      read: 3,
      queued: 1,
      alreadyQueued: 1,
      failedCount: 1,
    })
    expect(failed).toEqual(['RECORD_MALFORMED'])
    const renamed = () => written('b.jsonl', { id: 'a', text: CALL, title: 'The call' })
    expect(await enqueue(redis, renamed(), { dryRun: true })).toMatchObject({ queued: 1 })
    expect(await enqueue(redis, renamed())).toMatchObject({ queued: 1 })
    expect(await enqueue(redis, renamed())).toMatchObject({ queued: 0, alreadyQueued: 1 })
    expect(await counts()).toMatchObject({ waiting: 1 })
    const store = sqliteStore({ path: join(folder, 'renamed.db') })
    await work(redis, store)
    const { rows } = await store.view().documents({ search: null, from: null, to: null }, { first: 5, after: null })
    expect(rows.map(({ title }) => title)).toEqual(['The call'])
    await store.close()
  })

  it('wait where the queue is full, until a worker has made room', { timeout: 60_000 }, async () => {
    let full = 0
    let most = 0
    const room = queueRoom(300)
    const queueing = enqueue(redis, notes(folder, 0, 700), {
      room,
      onFull(_, workers) {
        if (full++ === 0) expect(workers).toBe(0)
      },
    })
    while (full === 0) await setTimeout(10)
    await setTimeout(600)
    expect(await counts()).toMatchObject({ waiting: 300 })
    const looking = setInterval(async () => {
      const { waiting, active, delayed } = await counts()
      most = Math.max(most, waiting + active + delayed)
    }, 50)
    const stopping = new AbortController()
    const store = sqliteStore({ path: join(folder, 'full.db') })
    const working = work(redis, store, { untilEmpty: false, signal: stopping.signal })
    expect(await queueing).toMatchObject({ queued: 700 })
    const view = store.view()
    while ((await view.countDocuments({ search: null, from: null, to: null })) < 700) await setTimeout(50)
    stopping.abort()
    clearInterval(looking)
    expect((await working).added).toBe(700)
    expect(most).toBeLessThanOrEqual(300)
    await store.close()
  })

  it('are refused where only dead letters fill the queue, and stop waiting when told to', {
    timeout: 60_000,
  }, async () => {
    await enqueue(redis, notes(folder, 0, 100))
    const stopping = new AbortController()
    const stopped = enqueue(redis, notes(folder, 100, 200), {
      room: queueRoom(150),
      signal: stopping.signal,
      onFull: () => stopping.abort(),
    })
    expect(await stopped).toMatchObject({ queued: 0, interrupted: true })
    const store = sqliteStore({ path: join(folder, 'dead.db') })
    await work(redis, store, { extractor: failing(() => true) })
    await store.close()
    expect(await counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 100 })
    await expect(enqueue(redis, notes(folder, 100, 200), { room: queueRoom(150) })).rejects.toMatchObject({
      code: 'QUEUE_FULL',
      message: expect.stringContaining('holds 100 documents that failed for the last time'),
    })
  })

  it('are refused by a Redis that has no memory left', async () => {
    const client = new Redis(redis.url)
    await client.config('SET', 'maxmemory', '1mb')
    await expect(enqueue(redis, notes(folder, 0, 100))).rejects.toMatchObject({ code: 'QUEUE_FULL' })
    await client.config('SET', 'maxmemory', '0')
    client.disconnect()
    expect(await enqueue(redis, notes(folder, 0, 100), { signal: NEVER })).toMatchObject({ queued: 100 })
    expect(addressOf(redis).shown).toBe(redis.url)
  })
})
