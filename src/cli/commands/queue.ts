/** `demarche queue`: what is on the queue, and what becomes of documents that failed for the last time. */
import { defaultQueue, redisSettings } from '../../config.ts'
import { UsageError } from '../../errors.ts'
import { moveToFile, retryAll, toFailed } from '../../ingest/queue/dead-letters.ts'
import { type DocumentQueue, openQueue } from '../../ingest/queue/document-queue.ts'
import { parseQueueAddress } from '../../ingest/queue/queue-address.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface QueueFlags {
  readonly queue?: string
  /** Where dead letters are moved to. */
  readonly failed?: string
  /** Puts dead letters back in line. */
  readonly retry?: true
  readonly json?: true
}

/** Dead letters that are named. */
const SHOWN = 10

/** Throws a QueueError, and a UsageError where the file of dead letters cannot be written. */
export async function queueCommand(flags: QueueFlags): Promise<ExitCode> {
  const queue = await openQueue(parseQueueAddress(queueAddress(flags.queue), redisSettings()))
  try {
    if (flags.failed !== undefined) {
      const count = await moveToFile(queue, flags.failed)
      process.stderr.write(
        count === 0
          ? 'no document failed for the last time; no file is written\n'
          : `${documents(count)} moved from the queue to ${flags.failed}, with the reasons; import that file to try again\n`,
      )
    }
    if (flags.retry) process.stderr.write(`${documents(await retryAll(queue))} put back in line\n`)
    await tellCounts(queue, flags.json ?? false)
    return EXIT.DONE
  } finally {
    await queue.close()
  }
}

/** The flag, else DEMARCHE_QUEUE. @throws UsageError where there is neither. */
export function queueAddress(flag: string | undefined): string {
  const address = flag ?? defaultQueue()
  if (address !== null) return address
  throw new UsageError('USAGE', 'name the queue: --queue redis://HOST:6379, or DEMARCHE_QUEUE in the environment')
}

async function tellCounts(queue: DocumentQueue, json: boolean): Promise<void> {
  const [counts, workers] = [await queue.counts(), await queue.countWorkers()]
  const letters = await queue.deadLetters(0, SHOWN)
  const failed = letters.map((letter) => toFailed(letter).error)
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...counts, workers, firstFailed: failed })}\n`)
    return
  }
  const rows = [
    [counts.waiting, 'waiting'],
    [counts.active, `with ${workers} worker${workers === 1 ? '' : 's'}`],
    [counts.delayed, 'to be tried again soon'],
    [counts.failed, 'failed for the last time'],
  ] as const
  for (const [count, what] of rows) process.stdout.write(`${String(count).padStart(8)}  ${what}\n`)
  for (const { message, code } of failed) process.stdout.write(`          ${message} [${code}]\n`)
  if (counts.failed > failed.length) process.stdout.write(`          and ${counts.failed - failed.length} more\n`)
}

const documents = (count: number): string => `${count} document${count === 1 ? '' : 's'}`
