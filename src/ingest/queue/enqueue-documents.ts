/** Documents are put on a queue, no faster than workers take them off. */
import { setTimeout } from 'node:timers/promises'
import type { ReadResult } from '../../document/document-reader.ts'
import { QueueError } from '../../errors.ts'
import type { Document } from '../../model/document.ts'
import { isSame } from '../../store/same-document.ts'
import { documentBatches, lastOfEach, type ReadDocument } from '../document-batches.ts'
import type { FailedDocument } from '../failed-document.ts'
import { isLeftOut } from '../import-report.ts'
import { untilAborted } from '../until-aborted.ts'
import type { DocumentQueue, QueueCounts } from './document-queue.ts'
import { createEnqueueReport, type EnqueueReport } from './enqueue-report.ts'
import { MOST_DOCUMENTS, type QueueRoom, queueRoom } from './queue-room.ts'

export interface EnqueueOptions {
  readonly queue: DocumentQueue
  readonly documents: AsyncIterable<ReadResult>
  readonly onProgress?: (done: number) => void
  /** Called with each document that could not be read; the rest waits for it. */
  readonly onFailure?: (failed: FailedDocument) => Promise<void>
  /** Called when the queue becomes full, once each time. */
  readonly onFull?: (counts: QueueCounts, workers: number) => void
  /** When it is aborted, no further document is put on the queue. */
  readonly signal: AbortSignal
  /** Looks what is on the queue, and puts nothing there. */
  readonly dryRun?: boolean
  readonly room?: QueueRoom
}

/** Milliseconds between two looks at a full queue. */
const PAUSE = 250

/**
 * A document that is on the queue already stays there once: the same one as it is, one that differs in title, publisher or
 * date as it was read last; a dead letter is tried again. Rejects with a QueueError; what was queued before stays, so the
 * same call goes on.
 */
export async function enqueueDocuments(options: EnqueueOptions): Promise<EnqueueReport> {
  const { queue, documents, onProgress, onFailure, signal, dryRun = false, room = queueRoom() } = options
  const report = createEnqueueReport()
  let done = 0
  for await (const batch of documentBatches(untilAborted(documents, signal))) {
    for (const failure of batch.failures) {
      report.failure(failure.error)
      if (!isLeftOut(failure.error)) await onFailure?.(failure)
    }
    const distinct = lastOfEach(batch.documents)
    report.alreadyQueued(batch.documents.length - distinct.length)
    const news: ReadDocument[] = []
    const outdated: Document[] = []
    const ids = distinct.map(({ document }) => document.id)
    const found = await queue.find(ids)
    const dead = found.size === 0 ? new Set() : await queue.failedAmong([...found.keys()])
    for (const read of distinct) {
      const { id } = read.document
      const there = found.get(id)
      if (there && isSame(there.document, read.document) && !dead.has(id)) {
        report.alreadyQueued(1)
        continue
      }
      news.push(read)
      if (found.has(id)) outdated.push(read.document)
    }
    if (!dryRun && news.length > 0) {
      const free = (await makeWay(outdated, queue, signal)) && (await waitForRoom(news, room, options))
      if (!free) break
      await queue.add(news)
      room.added(news.map(({ document }) => document.text.length))
    }
    report.queued(news.length)
    done += batch.documents.length + batch.failures.length
    onProgress?.(done)
  }
  return report.build(signal.aborted)
}

/** Takes documents off that come anew, waiting for those that a worker has in hand. False where it was aborted. */
async function makeWay(documents: readonly Document[], queue: DocumentQueue, signal: AbortSignal): Promise<boolean> {
  for (const { id } of documents) {
    while (!(await queue.withdraw(id))) {
      if (signal.aborted) return false
      await setTimeout(PAUSE)
    }
  }
  return true
}

/** False where it was aborted. */
async function waitForRoom(
  news: readonly ReadDocument[],
  room: QueueRoom,
  { queue, signal, onFull }: EnqueueOptions,
): Promise<boolean> {
  const text = news.reduce((sum, { document }) => sum + document.text.length, 0)
  for (let told = false; !signal.aborted; ) {
    const counts = await queue.counts()
    const { waiting, active, delayed, failed } = counts
    if (room.fits(waiting + active + delayed + failed, news.length, text)) return true
    if (waiting + active + delayed === 0 && failed > 0) throw fullOfDeadLetters(queue, failed)
    if (!told) onFull?.(counts, await queue.countWorkers())
    told = true
    await setTimeout(PAUSE)
  }
  return false
}

function fullOfDeadLetters({ shown }: DocumentQueue, failed: number): QueueError {
  return new QueueError(
    'QUEUE_FULL',
    `The queue at ${shown} holds ${failed} documents that failed for the last time, of ${MOST_DOCUMENTS} it may hold. ` +
      'Look at them with "demarche queue", try them again with --retry or take them off with --failed FILE; then the same command goes on.',
  )
}
