/** A worker: takes documents from the queue, extracts, and writes them in batches, until it is told to stop. */
import { setTimeout } from 'node:timers/promises'
import { Queue, type Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { createExtractor } from '../extract-document.ts'
import { extractInProcess } from '../extraction-pool.ts'
import { importBatches } from '../import-documents.ts'
import { createWorkerPool } from '../worker-pool.ts'
import { countJobs, QUEUE_NAME, type QueueCounts } from './document-queue.ts'
import { patientStore } from './patient-store.ts'
import { connectRedis, PATIENCE } from './redis-connection.ts'
import { takeDocuments } from './take-documents.ts'
import { type TakenDocuments, takenDocuments } from './taken-documents.ts'
import type { WorkOptions } from './work-options.ts'
import type { WorkReport } from './work-report.ts'

/** Milliseconds between two looks whether the queue is empty. */
const LOOK = 250
/** Seconds that a stopping worker waits for a queue that is away. */
const FAREWELL = 10

/**
 * Rejects with a QueueError where the queue cannot be reached at the start, and with a StoreError where the store cannot be
 * used, or stays away too long; what is not written by then is given back. A queue that goes away later is waited for.
 */
export async function runWorker(options: WorkOptions): Promise<WorkReport> {
  const { address, store, workers, signal, untilEmpty, onProgress } = options
  await store.open()
  const abandoned = new AbortController()
  const redis = await connectRedis(address, PATIENCE.ENDLESS, abandoned.signal)
  const pool = options.pool ?? (workers === 0 ? extractInProcess(createExtractor()) : createWorkerPool({ workers }))
  const taken = takenDocuments()
  const tally = { retried: 0, deadLetters: 0 }
  const worker = takeDocuments(redis, taken, options, tally)
  const stop = (): void => {
    // First, or it would take again what is given back.
    void worker.pause(true)
    taken.end()
  }
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  options.onReady?.()
  const emptiness = untilEmpty ? watchForEmptiness(redis, taken) : null
  try {
    const report = await importBatches(taken.batches, {
      store: patientStore(store, {
        signal,
        onWait: (error, milliseconds) => options.onStoreAway?.(error, milliseconds),
        onGivenUp: stop,
      }),
      pool,
      onFailure: async ({ error, document }) => taken.failed(document!, new Error(error.reason)),
      onBatch: taken.done,
      ...(onProgress ? { onProgress } : {}),
    })
    const { added, replaced, unchanged, statementsAdded } = report
    return { added, replaced, unchanged, statementsAdded, ...tally, interrupted: signal.aborted }
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
    taken.giveBack()
    emptiness?.stop()
    await closeWorker(worker, redis)
    abandoned.abort()
    redis.disconnect()
    if (options.pool === undefined) await pool.close()
  }
}

/** Ends the batches when nothing is on the queue but dead letters. */
function watchForEmptiness(redis: Redis, taken: TakenDocuments): { stop(): void } {
  const queue = new Queue(QUEUE_NAME, { connection: redis })
  queue.on('error', () => {})
  let stopped = false
  const look = async (): Promise<void> => {
    while (!stopped) {
      // Where that fails, the next look tells; the worker says what is wrong with the queue.
      const counts = await countJobs(queue).catch(() => null)
      if (counts !== null && isEmpty(counts) && taken.count === 0) return taken.end()
      await setTimeout(LOOK)
    }
  }
  void look()
  return {
    stop() {
      stopped = true
    },
  }
}

const isEmpty = ({ waiting, active, delayed }: QueueCounts): boolean => waiting + active + delayed === 0

/** Waits for what was taken to be given back or told to be done; not for ever where the queue is away: leases end by themselves. */
async function closeWorker(worker: Worker, redis: Redis): Promise<void> {
  const closed = worker.close().then(
    () => true,
    () => true,
  )
  for (let away = 0; away < FAREWELL; away = redis.status === 'ready' ? 0 : away + 1) {
    if (await Promise.race([closed, setTimeout(1_000, false)])) return
  }
}
