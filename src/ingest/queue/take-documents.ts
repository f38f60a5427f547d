/** Takes documents from the queue, hundreds at a time, and says of each what became of it. */
import { type Job, UnrecoverableError, WaitingError, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { DocumentError } from '../../errors.ts'
import { QUEUE_NAME } from './document-queue.ts'
import { fromQueued } from './queued-document.ts'
import { isLost } from './redis-connection.ts'
import { aloneWhereSuspect } from './suspect.ts'
import { GivenBack, type TakenDocuments } from './taken-documents.ts'
import type { WorkOptions } from './work-options.ts'

/** Documents at hand: a batch that is written, two that are extracted. */
const AT_HAND = 300
/** UTF-16 units of text at hand above which no more is taken. */
const TEXT_AT_HAND = 6_000_000
/** For what is taken away from workers that live, again and again; see `suspect.ts` for those that die. */
const MOST_LOST_LEASES = 20

/** What BullMQ says of a job that is no longer this worker's. */
const LEASE_LOST = /\block\b|^Missing key for job/i
const LEASES_LOST_PAUSE = 60_000

/** Every document that is taken goes to `taken`; `tally` counts those that failed. */
export function takeDocuments(
  redis: Redis,
  taken: TakenDocuments,
  { lease, onQueue, onTrouble, onFailure }: WorkOptions,
  tally: { retried: number; deadLetters: number },
): Worker {
  async function work(job: Job, token?: string): Promise<void> {
    const read = fromQueued(job.data)
    try {
      if (read === null)
        throw new UnrecoverableError('what lies on the queue is no document of this version of Demarche')
      const done = taken.take(read, aloneWhereSuspect(job))
      limit()
      await done
    } catch (error) {
      if (error instanceof GivenBack) {
        await job.moveToWait(token)
        throw new WaitingError()
      }
      const last = error instanceof UnrecoverableError || job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
      if (last) tally.deadLetters++
      else tally.retried++
      const reason = error instanceof Error ? error.message : String(error)
      const failure = new DocumentError('DOCUMENT_FAILED', read ?? { path: String(job.id) }, reason, { cause: error })
      onFailure?.(read === null ? { error: failure } : { error: failure, document: read.document }, last)
      throw error
    } finally {
      limit()
    }
  }

  const worker = new Worker(QUEUE_NAME, work, {
    connection: redis,
    concurrency: AT_HAND,
    lockDuration: lease,
    stalledInterval: lease / 2,
    maxStalledCount: MOST_LOST_LEASES,
  })
  function limit(): void {
    worker.concurrency = taken.text > TEXT_AT_HAND ? 1 : AT_HAND
  }

  let away = false
  const isAway = (now: boolean): void => {
    if (away !== now && !worker.closing) onQueue?.(!now)
    away = now
  }
  redis.on('close', () => isAway(true)).on('ready', () => isAway(false))
  let leasesLost = Number.NEGATIVE_INFINITY
  worker.on('error', (error) => {
    if (isLost(error)) return
    if (!LEASE_LOST.test(error.message)) return onTrouble?.(error.message)
    // One for each document at hand, again and again, would say no more than one.
    if (performance.now() - leasesLost < LEASES_LOST_PAUSE) return
    leasesLost = performance.now()
    onTrouble?.('documents at hand were taken over by another worker, for this one was not heard of within its lease')
  })
  return worker
}
