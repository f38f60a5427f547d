/** The queue of documents that wait for workers: one job a document, under the id of the document. */
import { Job, Queue } from 'bullmq'
import type { DocumentId } from '../../model/document.ts'
import type { ReadDocument } from '../document-batches.ts'
import type { QueueAddress } from './queue-address.ts'
import { fromQueued, type QueuedDocument, toQueued } from './queued-document.ts'
import { connectRedis, PATIENCE, toQueueError } from './redis-connection.ts'

/** What the queue is called in Redis: its keys begin with `bull:demarche:`. */
export const QUEUE_NAME = 'demarche'

/** A document is tried so often before it becomes a dead letter, with growing pauses between. */
const ATTEMPTS = 3
/** Milliseconds. */
const FIRST_PAUSE = 2_000

/** Documents by what becomes of them. */
export interface QueueCounts {
  readonly waiting: number
  /** With a worker. */
  readonly active: number
  /** Failed, and to be tried again when a pause is over. */
  readonly delayed: number
  /** Dead letters: failed for the last time, and kept. */
  readonly failed: number
}

export interface DeadLetter {
  readonly id: string
  /** Null where what lies there is no document. */
  readonly read: ReadDocument | null
  readonly reason: string
}

/** Every method rejects with a QueueError where Redis cannot be used. */
export interface DocumentQueue {
  /** Its address, without name and password. */
  readonly shown: string
  counts(): Promise<QueueCounts>
  /** Workers that are connected. */
  countWorkers(): Promise<number>
  /** What lies on the queue, dead letters included, of these documents; null for what is no document. */
  find(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, ReadDocument | null>>
  /** Ids of those among `ids` that are dead letters. */
  failedAmong(ids: readonly DocumentId[]): Promise<ReadonlySet<DocumentId>>
  /** A document that is on the queue already stays as it is. */
  add(documents: readonly ReadDocument[]): Promise<void>
  /** Takes a document off, wherever it stands; false where a worker has it in hand. */
  withdraw(id: DocumentId): Promise<boolean>
  /** `count` of them from the `from`th on, newest first. */
  deadLetters(from: number, count: number): Promise<readonly DeadLetter[]>
  /** A dead letter goes back in line, and is tried as often as a new document. */
  retry(id: string): Promise<void>
  close(): Promise<void>
}

/**
 * `pause` is the one after a document failed first, in milliseconds; each further one is twice as long.
 * @throws QueueError where it cannot be reached at once; a connection that is lost later is sought for half a minute.
 */
export async function openQueue(
  address: QueueAddress,
  { pause = FIRST_PAUSE }: { readonly pause?: number } = {},
): Promise<DocumentQueue> {
  const redis = await connectRedis(address, PATIENCE.SOME)
  const queue = new Queue<QueuedDocument>(QUEUE_NAME, { connection: redis })
  // Told to whoever waits for an answer.
  queue.on('error', () => {})
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw toQueueError(error, address)
    }
  }
  const jobsOf = (ids: readonly string[]) => Promise.all(ids.map((id) => Job.fromId<QueuedDocument>(queue, id)))
  return {
    shown: address.shown,
    counts: () => guarded(() => countJobs(queue)),
    countWorkers: () => guarded(() => queue.getWorkersCount()),
    find: (ids) =>
      guarded(async () => {
        const jobs = await jobsOf(ids)
        return new Map(jobs.flatMap((job) => (job?.id ? [[job.id, fromQueued(job.data)] as const] : [])))
      }),
    failedAmong: (ids) =>
      guarded(async () => {
        const states = await Promise.all(ids.map((id) => queue.getJobState(id)))
        return new Set(ids.filter((_, index) => states[index] === 'failed'))
      }),
    add: (documents) =>
      guarded(async () => {
        await queue.addBulk(
          documents.map((read) => ({
            name: 'document',
            data: toQueued(read),
            opts: {
              jobId: read.document.id,
              attempts: ATTEMPTS,
              backoff: { type: 'exponential', delay: pause, jitter: 0.3 },
              removeOnComplete: true,
              stackTraceLimit: 0,
            },
          })),
        )
      }),
    withdraw: (id) =>
      guarded(async () => {
        const [job] = await jobsOf([id])
        if (!job) return true
        try {
          await job.remove()
          return true
        } catch (error) {
          if (await job.isActive()) return false
          throw error
        }
      }),
    deadLetters: (from, count) =>
      guarded(async () => {
        const jobs = await queue.getFailed(from, from + count - 1)
        return jobs.flatMap((job) =>
          job?.id ? [{ id: job.id, read: fromQueued(job.data), reason: job.failedReason }] : [],
        )
      }),
    retry: (id) =>
      guarded(async () => {
        const [job] = await jobsOf([id])
        if (!job || !(await job.isFailed())) return
        // What it did to workers before is not held against it.
        await job.updateProgress({})
        await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
      }),
    async close() {
      await queue.close().catch(() => undefined)
      redis.disconnect()
    },
  }
}

/** What `DocumentQueue.counts` gives, for whoever has the queue itself. */
export async function countJobs(queue: Queue): Promise<QueueCounts> {
  const {
    wait = 0,
    active = 0,
    delayed = 0,
    failed = 0,
  } = await queue.getJobCounts('wait', 'active', 'delayed', 'failed')
  return { waiting: wait, active, delayed, failed }
}
