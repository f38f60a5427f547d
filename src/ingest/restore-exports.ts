/** Exports of graphs are imported: what their documents contributed is written as it is, and no text is read again. */
import { DocumentError } from '../errors.ts'
import { checkRuling } from '../store/check-ruling.ts'
import { type RestoreTarget, restoreGraph } from '../store/restore-graph.ts'
import type { Store } from '../store/store.ts'
import { wouldWrite } from './dry-run.ts'
import type { FailedDocument } from './failed-document.ts'
import { readGraphFile } from './graph-file.ts'
import type { ReportBuilder } from './import-report.ts'

export interface RestoreExportsOptions {
  readonly paths: readonly string[]
  /** Null in a dry run where there is none yet. */
  readonly store: Store | null
  readonly dryRun: boolean
  /** What is added to. */
  readonly report: ReportBuilder
  /** Called with the number of documents of the export at hand that are written. */
  readonly onProgress: (documents: number) => void
  readonly onFailure: (failed: FailedDocument) => Promise<void>
  readonly signal: AbortSignal
}

/**
 * Gives the number of people's rulings that came with whole exports. One that is broken is in the report, the batches before
 * the broken line are written, and the rest goes on. Rejects with a StoreError where the store cannot be used.
 */
export async function restoreExports(options: RestoreExportsOptions): Promise<number> {
  const { paths, store, dryRun, report, onProgress, onFailure, signal } = options
  const target = store === null || dryRun ? unwritten(store) : store
  let rulings = 0
  for (const path of paths) {
    if (signal.aborted) return rulings
    const records = readGraphFile(path)
    try {
      const restored = await restoreGraph({ records, store: target, onWritten: report.restored, onProgress, signal })
      rulings += restored.rulings
    } catch (cause) {
      const error = asBrokenExport(cause, path)
      report.failure(error)
      await onFailure({ error })
    }
  }
  return rulings
}

/** The error of an export that cannot be read, or is not whole in itself. Throws any other cause again. */
export function asBrokenExport(cause: unknown, path: string): DocumentError {
  if (cause instanceof DocumentError) return cause
  if (!(cause instanceof RangeError)) throw cause
  return new DocumentError('RECORD_MALFORMED', { path }, `no whole export: ${cause.message}`, { cause })
}

function unwritten(store: Store | null): RestoreTarget {
  return {
    open: async () => store?.open(),
    writer: () => ({ ...wouldWrite(store?.view() ?? null), rule: checkRuling }),
  }
}
