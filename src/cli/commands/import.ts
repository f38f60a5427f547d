/** `demarche import`: documents into the graph. */
import { availableParallelism } from 'node:os'
import { neo4jSettings } from '../../config.ts'
import { type ReadResult, readDocuments } from '../../document/document-reader.ts'
import { UsageError } from '../../errors.ts'
import { formatTotals } from '../../ingest/difference-totals.ts'
import { failedFile, freeFailedFile } from '../../ingest/failed-file.ts'
import { findExports } from '../../ingest/find-exports.ts'
import { formatReport } from '../../ingest/format-report.ts'
import { importDocuments } from '../../ingest/import-documents.ts'
import { createReport, type ImportReport } from '../../ingest/import-report.ts'
import { restoreExports } from '../../ingest/restore-exports.ts'
import { createStore, mayExist } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { createProgress } from '../progress.ts'
import { reextraction } from '../reextraction.ts'
import { requirePaths } from '../required-paths.ts'

export interface ImportFlags {
  readonly store: string
  /** Where documents go instead of to the store. */
  readonly queue?: string
  readonly published?: string
  /** Threads that extract; as many as there are cores where absent. */
  readonly workers?: number
  readonly dryRun?: true
  /** Reads again what the store has from an older extractor, and tells what changes. */
  readonly reextract?: true
  /** Where failed documents are written; a free name beside the store where absent. */
  readonly failed?: string
  readonly json?: true
  readonly explain?: true
}

/**
 * Exports of a graph among the files that are named are restored, all else is read. The report goes to standard error, and
 * with `json` as one line to standard output. With `reextract` the documents are those of the store, without paths all of
 * them, and standard output gets what each gains, loses and changes. Ctrl-C writes the batches at hand and reports what was
 * done. Throws a StoreError, and a UsageError where the flags do not go together or the failed documents cannot be written.
 */
export async function importCommand(paths: readonly string[], flags: ImportFlags): Promise<ExitCode> {
  const { dryRun = false, reextract = false } = flags
  checkUsage(paths, flags)
  const failures = flags.failed === undefined ? freeFailedFile(failedBase(flags.store)) : failedFile(flags.failed)
  const opened = createStore(flags.store, neo4jSettings(), { mustExist: dryRun || reextract, readOnly: dryRun })
  const store = dryRun && !reextract && !mayExist(flags.store) ? null : opened
  const progress = createProgress()
  using interruption = onInterruption('stopping: what is at hand is written first; Ctrl-C again ends at once')
  try {
    const { signal } = interruption
    const exports = reextract ? [] : await findExports(paths, signal)
    const others = paths.filter((path) => !exports.includes(path))
    const files = (): AsyncIterable<ReadResult> =>
      readDocuments(others, { published: flags.published ?? null, onBytes: progress.bytes })
    const again = reextract ? reextraction(opened, paths.length > 0 ? files() : null, progress, flags.json) : null
    const common = {
      store,
      dryRun,
      report: createReport(),
      onProgress: progress.documents,
      onFailure: dryRun ? async () => {} : failures.add,
      signal,
    }
    let rulings = 0
    const work = async (): Promise<ImportReport> => {
      rulings = await restoreExports({ paths: exports, ...common })
      return importDocuments({
        ...common,
        documents: again?.documents ?? files(),
        ...(again && { onDifference: again.onDifference }),
        workers: flags.workers ?? availableParallelism(),
      })
    }
    const report = await work().finally(() => progress.stop())
    const failedPath = failures.close()
    process.stderr.write(`${dryRun ? 'dry run: nothing was written; this is what an import would do\n' : ''}`)
    process.stderr.write(`${formatReport(report, flags.explain)}\n`)
    if (rulings > 0) process.stderr.write(`${rulings} ${rulings === 1 ? 'ruling' : 'rulings'} of people in exports\n`)
    if (again) process.stderr.write(`${formatTotals(again.totals())}\n`)
    if (failedPath !== null) {
      process.stderr.write(`what failed is in ${failedPath}, with the reasons; import that file to try it again\n`)
    }
    if (flags.json && !reextract) process.stdout.write(`${JSON.stringify(report)}\n`)
    if (report.interrupted) return EXIT.INTERRUPTED
    return report.failedCount + report.skippedCount + report.newer.count > 0 ? EXIT.SOME_FAILED : EXIT.DONE
  } finally {
    failures.close()
    await opened.close()
    // Standard input that nobody reads any more would keep the process alive.
    if (interruption.signal.aborted) process.stdin.destroy()
  }
}

function checkUsage(paths: readonly string[], { reextract, published }: ImportFlags): void {
  if (!reextract) requirePaths(paths)
  if (reextract && published !== undefined) {
    const reason = 'documents that are read again keep the day of publication that the store has'
    throw new UsageError(
      'USAGE',
      `--published does not go with --reextract: ${reason}; import them without --reextract`,
    )
  }
}

/** Beside an embedded store; in the folder of the call for a server. */
function failedBase(store: string): string {
  return store.startsWith('sqlite:') ? store.slice('sqlite:'.length) : 'demarche'
}
