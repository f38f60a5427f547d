/** `demarche import`: documents into the graph. */
import { Command } from 'commander'
import { neo4jSettings } from '../../config.ts'
import { readDocuments } from '../../document/document-reader.ts'
import { importDocuments } from '../../ingest/import-documents.ts'
import { formatReport, type ImportReport } from '../../ingest/import-report.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { publishedOption, storeOption } from '../options.ts'
import { createProgress } from '../progress.ts'

export interface ImportFlags {
  readonly store: string
  readonly published?: string
  readonly json?: true
}

export function importCommand(finish: (code: ExitCode) => void): Command {
  return new Command('import')
    .description(
      'read files, folders, globs or standard input (-) into the graph; goes on where an earlier import stopped',
    )
    .argument('<path...>', 'files, folders, globs, or -')
    .addOption(storeOption())
    .addOption(publishedOption())
    .option('--json', 'print the report as JSON to standard output')
    .action(async (paths: string[], flags: ImportFlags) => {
      const report = await runImport(paths, flags)
      process.stderr.write(`${formatReport(report)}\n`)
      if (flags.json) process.stdout.write(`${JSON.stringify(report)}\n`)
      finish(report.failed.length + report.skipped.length > 0 ? EXIT.SOME_FAILED : EXIT.DONE)
    })
}

export async function runImport(paths: readonly string[], flags: ImportFlags): Promise<ImportReport> {
  const store = createStore(flags.store, neo4jSettings())
  const progress = createProgress()
  try {
    return await importDocuments({
      store,
      documents: readDocuments(paths, { published: flags.published ?? null }),
      onProgress: (done) => progress.update(done),
    })
  } finally {
    progress.stop()
    await store.close()
  }
}
