/** What the tests of the queue share: short documents, a queue, a store, and a worker in this process. */
import { join } from 'node:path'
import type { ReadResult } from '../../../src/document/document-reader.ts'
import { readDocuments } from '../../../src/document/document-reader.ts'
import { createExtractor, type Extractor } from '../../../src/ingest/extract-document.ts'
import { extractInProcess } from '../../../src/ingest/extraction-pool.ts'
import { type DocumentQueue, openQueue } from '../../../src/ingest/queue/document-queue.ts'
import { type EnqueueOptions, enqueueDocuments } from '../../../src/ingest/queue/enqueue-documents.ts'
import type { EnqueueReport } from '../../../src/ingest/queue/enqueue-report.ts'
import { parseQueueAddress, type QueueAddress } from '../../../src/ingest/queue/queue-address.ts'
import { runWorker } from '../../../src/ingest/queue/run-worker.ts'
import type { WorkOptions } from '../../../src/ingest/queue/work-options.ts'
import type { WorkReport } from '../../../src/ingest/queue/work-report.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { writeNotes } from '../../cli/many-notes.ts'
import type { RedisServer } from '../../helpers/redis-server.ts'
import { exported } from '../../store/suite/store-context.ts'

export const NEVER = new AbortController().signal

export function addressOf(redis: RedisServer): QueueAddress {
  return parseQueueAddress(redis.url, { username: null, password: null })
}

export async function withQueue<T>(redis: RedisServer, use: (queue: DocumentQueue) => Promise<T>): Promise<T> {
  const queue = await openQueue(addressOf(redis), { pause: 100 })
  try {
    return await use(queue)
  } finally {
    await queue.close()
  }
}

/** Notes `from` up to `to`, in a file of their own. */
export function notes(folder: string, from: number, to: number): AsyncIterable<ReadResult> {
  const path = join(folder, `notes-${from}-${to}.jsonl`)
  writeNotes(path, from, to)
  return readDocuments([path], { published: null })
}

export function enqueue(
  redis: RedisServer,
  documents: AsyncIterable<ReadResult>,
  options: Partial<EnqueueOptions> = {},
): Promise<EnqueueReport> {
  return withQueue(redis, (queue) => enqueueDocuments({ queue, documents, signal: NEVER, ...options }))
}

/** Extracts as always, but throws where `fails` says so. */
export function failing(fails: (sourceId: string) => boolean): Extractor {
  const extract = createExtractor()
  return (document) => {
    if (fails(document.sourceId ?? '')) throw new RangeError('no such token')
    return extract(document)
  }
}

/** A worker in this process, until the queue is empty. */
export function work(
  redis: RedisServer,
  store: Store,
  { extractor = createExtractor(), ...options }: Partial<WorkOptions> & { readonly extractor?: Extractor } = {},
): Promise<WorkReport> {
  return runWorker({
    address: addressOf(redis),
    store,
    workers: 0,
    pool: extractInProcess(extractor),
    lease: 5_000,
    untilEmpty: true,
    signal: NEVER,
    ...options,
  })
}

/** The graph, without when a file was last changed. */
export async function graphOf(path: string): Promise<string> {
  const store = sqliteStore({ path })
  try {
    return JSON.stringify(await exported(store)).replace(/"retrievedAt":"[^"]*"/g, '')
  } finally {
    await store.close()
  }
}
