/** Threads that read, so that a question which takes too long can be ended: node:sqlite's calls cannot be interrupted. */
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { StoreError } from '../../errors.ts'
import { outOfTime } from '../time-left.ts'
import type { Question } from '../view-through.ts'
import type { Answered, Asked } from './reading-thread.ts'

export interface ReadingThreads {
  /**
   * Rejects with STORE_TIMEOUT after `limit` milliseconds; the thread that still works on it is ended. With STORE_UNAVAILABLE
   * where the threads are closed meanwhile.
   */
  answer(question: Question, args: readonly unknown[], limit: number): Promise<unknown>
  close(): Promise<void>
}

/** Threads that are kept while nobody asks anything. */
const IDLE_THREADS = 1
/** One question that takes its time shall not hold up all others, not even on one core. */
const MOST_THREADS = Math.max(2, availableParallelism())
/** Milliseconds after which a thread that nobody needs ends. */
const IDLE_TIME = 10_000

/** Threads on the file at `path`, which must have been opened and brought up to date. Close them, or the process stays. */
export function readingThreads(path: string): ReadingThreads {
  const pool = new Piscina<Asked, Answered>({
    filename: new URL(`./reading-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url).href,
    minThreads: IDLE_THREADS,
    maxThreads: MOST_THREADS,
    idleTimeout: IDLE_TIME,
    concurrentTasksPerWorker: 1,
    workerData: path,
  })

  // An answer that comes when nobody waits for it any more (its time is up, or the threads are being closed) is told as an error
  // of the pool, and would end the process. Whoever asked has been told already.
  pool.on('error', () => {})

  let closed = false

  async function answer(question: Question, args: readonly unknown[], limit: number): Promise<unknown> {
    const signal = AbortSignal.timeout(limit)
    let answered: Answered
    try {
      answered = await pool.run({ question, args }, { signal })
    } catch (cause) {
      if (closed)
        throw new StoreError('STORE_UNAVAILABLE', `The store ${path} was closed while it was read.`, { cause })
      if (!signal.aborted) throw cause
      throw outOfTime(`The store ${path}`, { cause })
    }
    if (answered.ok) return answered.answer
    throw new StoreError(answered.code, answered.message)
  }

  return {
    answer,
    close() {
      closed = true
      return pool.destroy()
    },
  }
}
