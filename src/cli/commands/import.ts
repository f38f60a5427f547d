/** `demarche import`: documents into the graph. */
import { neo4jSettings } from '../../config.ts'
import { readDocuments } from '../../document/document-reader.ts'
import { formatReport } from '../../ingest/format-report.ts'
import { importDocuments } from '../../ingest/import-documents.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { createProgress } from '../progress.ts'

export interface ImportFlags {
  readonly store: string
  readonly published?: string
  readonly json?: true
  readonly explain?: true
}

/**
 * The report goes to standard error, and with `json` as one line to standard output. Ctrl-C writes the batch at hand and
 * reports what was done. Throws a StoreError.
 */
export async function importCommand(paths: readonly string[], flags: ImportFlags): Promise<ExitCode> {
  const store = createStore(flags.store, neo4jSettings())
  const progress = createProgress()
  using interruption = onInterruption('stopping: the batch at hand is written first; Ctrl-C again ends at once')
  try {
    const report = await importDocuments({
      store,
      documents: readDocuments(paths, { published: flags.published ?? null, onBytes: progress.bytes }),
      onProgress: progress.documents,
      signal: interruption.signal,
    }).finally(() => progress.stop())
    process.stderr.write(`${formatReport(report, flags.explain)}\n`)
    if (flags.json) process.stdout.write(`${JSON.stringify(report)}\n`)
    if (report.interrupted) return EXIT.INTERRUPTED
    return report.failed.length + report.skipped.length > 0 ? EXIT.SOME_FAILED : EXIT.DONE
  } finally {
    await store.close()
    // Standard input that nobody reads any more would keep the process alive.
    if (interruption.signal.aborted) process.stdin.destroy()
  }
}
