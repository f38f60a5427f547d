/** `demarche import --queue`: documents go to a queue, for workers to read. */
import { redisSettings } from '../../config.ts'
import { readDocuments } from '../../document/document-reader.ts'
import { UsageError } from '../../errors.ts'
import { failedFile, freeFailedFile } from '../../ingest/failed-file.ts'
import { findExports } from '../../ingest/find-exports.ts'
import { openQueue } from '../../ingest/queue/document-queue.ts'
import { enqueueDocuments } from '../../ingest/queue/enqueue-documents.ts'
import { formatEnqueueReport } from '../../ingest/queue/enqueue-report.ts'
import { parseQueueAddress } from '../../ingest/queue/queue-address.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { createProgress } from '../progress.ts'
import { requirePaths } from '../required-paths.ts'
import type { ImportFlags } from './import.ts'

/** As `importCommand`, for its flags that have a meaning here. Throws a QueueError, and a UsageError for what no queue takes. */
export async function importToQueueCommand(
  paths: readonly string[],
  flags: ImportFlags & { readonly queue: string },
): Promise<ExitCode> {
  const dryRun = flags.dryRun ?? false
  requirePaths(paths)
  using interruption = onInterruption('stopping: what is queued stays there; Ctrl-C again ends at once')
  const [graph] = await findExports(paths, interruption.signal)
  if (graph !== undefined) {
    throw new UsageError(
      'USAGE',
      `${graph} is an export of a graph, and a queue takes documents: import it without --queue`,
    )
  }
  const failures = flags.failed === undefined ? freeFailedFile('demarche') : failedFile(flags.failed)
  const queue = await openQueue(parseQueueAddress(flags.queue, redisSettings()))
  const progress = createProgress()
  try {
    const report = await enqueueDocuments({
      queue,
      documents: readDocuments(paths, { published: flags.published ?? null, onBytes: progress.bytes }),
      onProgress: progress.documents,
      onFailure: dryRun ? async () => {} : failures.add,
      onFull: ({ waiting, active, delayed, failed }, workers) =>
        process.stderr.write(
          `\nthe queue is full (${waiting + active + delayed} documents, ${failed} that failed for the last time): ` +
            `waiting for ${workers === 0 ? 'a worker; there is none' : `${workers} worker${workers === 1 ? '' : 's'}`}\n`,
        ),
      signal: interruption.signal,
      dryRun,
    }).finally(() => progress.stop())
    const failedPath = failures.close()
    if (dryRun) process.stderr.write('dry run: nothing was queued; this is what an import would do\n')
    process.stderr.write(`${formatEnqueueReport(report)}\n`)
    if (failedPath !== null) {
      process.stderr.write(`what failed is in ${failedPath}, with the reasons; import that file to try it again\n`)
    }
    if (flags.json) process.stdout.write(`${JSON.stringify(report)}\n`)
    if (report.interrupted) return EXIT.INTERRUPTED
    return report.failedCount + report.skippedCount > 0 ? EXIT.SOME_FAILED : EXIT.DONE
  } finally {
    failures.close()
    await queue.close()
    // Standard input that nobody reads any more would keep the process alive.
    if (interruption.signal.aborted) process.stdin.destroy()
  }
}
