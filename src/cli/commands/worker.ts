/** `demarche worker`: reads what `demarche import --queue` put on a queue, and writes it to a store. */
import { availableParallelism } from 'node:os'
import { neo4jSettings, redisSettings } from '../../config.ts'
import { parseQueueAddress } from '../../ingest/queue/queue-address.ts'
import { runWorker } from '../../ingest/queue/run-worker.ts'
import { formatWorkReport } from '../../ingest/queue/work-report.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { lineProgress } from '../progress.ts'
import { queueAddress } from './queue.ts'

export interface WorkerFlags {
  readonly queue?: string
  readonly store: string
  /** Threads that extract; as many as there are cores where absent. */
  readonly workers?: number
  /** Seconds. */
  readonly lease: number
  readonly untilEmpty?: true
  readonly json?: true
}

/**
 * Works until Ctrl-C or SIGTERM, or with `untilEmpty` until nothing is left to do. Throws a QueueError where the queue
 * cannot be reached at the start, and a StoreError where the store cannot be used.
 */
export async function workerCommand(flags: WorkerFlags): Promise<ExitCode> {
  const address = parseQueueAddress(queueAddress(flags.queue), redisSettings())
  const store = createStore(flags.store, neo4jSettings())
  const progress = lineProgress(process.stderr)
  const tell = (line: string): boolean => process.stderr.write(`${line}\n`)
  using interruption = onInterruption('stopping: the batches at hand are written first; Ctrl-C again ends at once')
  try {
    const report = await runWorker({
      address,
      store,
      workers: flags.workers ?? availableParallelism(),
      lease: flags.lease * 1_000,
      untilEmpty: flags.untilEmpty ?? false,
      signal: interruption.signal,
      onReady: () => tell(`waiting for documents on ${address.shown}`),
      onProgress: progress.documents,
      onFailure: ({ error }, last) =>
        tell(`${error.message} [${error.code}]; ${last ? 'it is a dead letter now' : 'it is tried again'}`),
      onStoreAway: ({ message }, milliseconds) => tell(`${message} Trying again in ${milliseconds / 1_000} s.`),
      onQueue: (back) => tell(`the queue at ${address.shown} ${back ? 'is back' : 'is away; waiting for it'}`),
      onTrouble: (message) => tell(`the queue at ${address.shown}: ${message}`),
    })
    tell(formatWorkReport(report))
    if (flags.json) process.stdout.write(`${JSON.stringify(report)}\n`)
    // To be stopped is how a service ends; of a script it is that its work is not done.
    if (!flags.untilEmpty) return EXIT.DONE
    if (report.interrupted) return EXIT.INTERRUPTED
    return report.deadLetters > 0 ? EXIT.SOME_FAILED : EXIT.DONE
  } finally {
    await store.close()
    // A queue that is away is sought by BullMQ for ever; it must not keep a process that has done its work.
    setTimeout(() => process.exit(), 1_000).unref()
  }
}
