/** A document that kills every worker that reads it takes two of them along, and no other document. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/document/document-reader.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { writeNotes } from '../../cli/many-notes.ts'
import { missingRedis, redisServer } from '../../helpers/redis-server.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { enqueue, withQueue } from './queue-world.ts'

const missing = missingRedis()
const WORKER = join(import.meta.dirname, 'deadly-worker.ts')

describe('a deadly document', () => {
  if (missing !== null) return it.skip(`all (${missing})`, () => undefined)
  const redis = redisServer()
  const folder = temporaryFolder()

  it('is a dead letter when it has killed two of three workers; all others are written', {
    timeout: 90_000,
  }, async () => {
    const file = join(folder, 'notes.jsonl')
    writeNotes(file, 0, 30)
    const text = 'Norwegian Foreign Minister Ingrid Solvang spoke with Kenyan President Rhea Okonjo. KILLS THE WORKER'
    appendFileSync(file, `${JSON.stringify({ id: 'deadly', text })}\n`)
    await enqueue(redis, readDocuments([file], { published: null }))

    const path = join(folder, 'deadly.db')
    const signals: (string | null)[] = []
    for (let worker = 0; worker < 3; worker++) {
      const child = spawn(process.execPath, [WORKER, redis.url, path], { stdio: 'inherit' })
      const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
      signals.push(signal)
      if (signal === null) expect(code).toBe(0)
    }
    expect(signals).toEqual(['SIGKILL', 'SIGKILL', null])
    const letters = await withQueue(redis, (queue) => queue.deadLetters(0, 10))
    expect(letters).toMatchObject([
      { read: { document: { sourceId: 'deadly' }, line: 31 }, reason: expect.stringContaining('and it alone, ended') },
    ])
    const store = sqliteStore({ path })
    expect(await store.view().countDocuments({ search: null, from: null, to: null })).toBe(30)
    await store.close()
  })
})
