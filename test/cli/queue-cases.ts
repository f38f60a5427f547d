/** An import through a queue, with three workers of which one is killed: the graph of an undisturbed import. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { QueueCounts } from '../../src/ingest/queue/document-queue.ts'
import { openQueue } from '../../src/ingest/queue/document-queue.ts'
import { parseQueueAddress } from '../../src/ingest/queue/queue-address.ts'
import type { RedisServer } from '../helpers/redis-server.ts'
import { MAIN, runDemarche } from '../helpers/run-demarche.ts'
import type { ImportTarget } from './import-cases.ts'
import { writeNotes } from './many-notes.ts'

const NOTES = 500
/** Queued first, and all taken by the worker that is killed; a batch of it is not written by then. */
const FIRST = 300
const BATCH = 100
/** Seconds after which what the killed worker had is taken up by others: the least that is allowed. */
const LEASE = '5'

export interface QueueTarget extends ImportTarget {
  readonly redis: RedisServer
}

export function queueCases({ cwd, env = {}, fresh, redis }: QueueTarget): void {
  async function run(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runDemarche(args, { cwd, env })
    expect(code, stderr).toBe(0)
    return stdout
  }

  async function exported(store: string): Promise<string> {
    await run('export', '--store', store, 'out')
    // When a file was last changed is no matter here.
    return readFileSync(join(cwd, 'out', 'graph.jsonl'), 'utf8').replace(/"retrievedAt":"[^"]*"/g, '')
  }

  const counts = async (): Promise<object> => JSON.parse(await run('queue', '--json', '--queue', redis.url)) as object

  async function countsNow(): Promise<QueueCounts> {
    const queue = await openQueue(parseQueueAddress(redis.url, { username: null, password: null }))
    try {
      return await queue.counts()
    } finally {
      await queue.close()
    }
  }

  async function reached(state: (counts: QueueCounts) => boolean): Promise<void> {
    while (!state(await countsNow())) await setTimeout(10)
  }

  it('three workers, one of them killed in the middle, make the graph of one undisturbed import', {
    timeout: 300_000,
  }, async () => {
    writeNotes(join(cwd, 'notes.jsonl'), 0, NOTES)
    const single = await fresh()
    await run('import', '--store', single, 'notes.jsonl')
    const undisturbed = await exported(single)
    expect(undisturbed).toContain(`note-${NOTES - 1}`)

    const store = await fresh()
    writeNotes(join(cwd, 'first.jsonl'), 0, FIRST)
    await run('import', '--queue', redis.url, 'first.jsonl')
    const report = JSON.parse(await run('import', '--json', '--queue', redis.url, 'first.jsonl')) as object
    expect(report).toMatchObject({ queued: 0, alreadyQueued: FIRST })
    expect(await countsNow()).toEqual({ waiting: FIRST, active: 0, delayed: 0, failed: 0 })

    const args = ['worker', '--queue', redis.url, '--store', store, '--workers', '1', '--lease', LEASE, '--until-empty']
    // Stopped with documents in hand, most being written already, and killed while the others are at work.
    const victim = startWorker(args)
    await reached(({ waiting, active }) => active > 0 && waiting + active <= BATCH)
    victim.child.kill('SIGSTOP')
    const held = await countsNow()
    expect(held.active).toBeGreaterThan(0)
    await run('import', '--queue', redis.url, 'notes.jsonl')
    const others = [startWorker(args), startWorker(args)]
    await reached(({ active }) => active > held.active)
    victim.child.kill('SIGKILL')
    expect(await victim.closed).toBe(null)
    for (const { closed, stderr } of others) expect(await closed, stderr()).toBe(0)

    expect(await counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0, workers: 0, firstFailed: [] })
    expect(await exported(store)).toBe(undisturbed)

    // Delivered once more, to a store that has it all.
    await run('import', '--queue', redis.url, 'notes.jsonl')
    const again = JSON.parse(await run(...args, '--json')) as object
    expect(again).toMatchObject({ added: 0, replaced: 0, unchanged: NOTES, deadLetters: 0 })
    expect(await exported(store)).toBe(undisturbed)
  })

  interface RunningWorker {
    readonly child: ChildProcess
    readonly closed: Promise<number | null>
    stderr(): string
  }

  function startWorker(args: readonly string[]): RunningWorker {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, ...env } })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    const closed = once(child, 'close').then(([code]) => code as number | null)
    return { child, closed, stderr: () => stderr }
  }
}
