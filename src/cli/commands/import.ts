/** `demarche import`: documents into the graph. */
import { neo4jSettings } from '../../config.ts'
import { readDocuments } from '../../document/document-reader.ts'
import { importDocuments } from '../../ingest/import-documents.ts'
import { formatReport } from '../../ingest/import-report.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { createProgress } from '../progress.ts'

export interface ImportFlags {
  readonly store: string
  readonly published?: string
  readonly json?: true
}

/** The report goes to standard error, and with `json` as one line to standard output. Throws a StoreError. */
export async function importCommand(paths: readonly string[], flags: ImportFlags): Promise<ExitCode> {
  const store = createStore(flags.store, neo4jSettings())
  const progress = createProgress()
  try {
    const report = await importDocuments({
      store,
      documents: readDocuments(paths, { published: flags.published ?? null }),
      onProgress: (done) => progress.update(done),
    }).finally(() => progress.stop())
    process.stderr.write(`${formatReport(report)}\n`)
    if (flags.json) process.stdout.write(`${JSON.stringify(report)}\n`)
    return report.failed.length + report.skipped.length > 0 ? EXIT.SOME_FAILED : EXIT.DONE
  } finally {
    await store.close()
  }
}
