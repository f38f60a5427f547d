/** `demarche copy`: a graph from one store, or from an export of one, into another store. */
import { neo4jSettings } from '../../config.ts'
import { readGraphFile } from '../../ingest/graph-file.ts'
import { asBrokenExport } from '../../ingest/restore-exports.ts'
import { createStore } from '../../store/create-store.ts'
import { restoreGraph, SOURCE_KINDS } from '../../store/restore-graph.ts'
import type { ExportRecord, Store } from '../../store/store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'
import { createProgress } from '../progress.ts'

export interface CopyFlags {
  readonly from: string
  readonly to: string
}

const EXPORT_FILE = 'jsonl:'

/** Ctrl-C writes the batch at hand; the same command goes on from there. Throws StoreError, UsageError and DocumentError. */
export async function copyCommand({ from, to }: CopyFlags): Promise<ExitCode> {
  const target = createStore(to, neo4jSettings())
  const file = from.startsWith(EXPORT_FILE) ? from.slice(EXPORT_FILE.length) : null
  const source = file === null ? createStore(from, neo4jSettings(), { mustExist: true }) : null
  const progress = createProgress()
  using interruption = onInterruption('stopping: the batch at hand is written first; Ctrl-C again ends at once')
  try {
    await source?.open()
    const report = await restoreGraph({
      records: source === null ? readGraphFile(file!) : recordsOf(source),
      store: target,
      onProgress: progress.documents,
      signal: interruption.signal,
    })
    progress.stop()
    const { documents, rulings, added, replaced, unchanged, interrupted } = report
    process.stderr.write(
      `${documents} document${documents === 1 ? '' : 's'} copied: ${added} new, ${replaced} changed, ${unchanged} unchanged\n` +
        (rulings > 0 ? `${rulings} ruling${rulings === 1 ? '' : 's'} copied\n` : '') +
        (interrupted ? 'stopped before the end; the same command goes on from here\n' : ''),
    )
    return interrupted ? EXIT.INTERRUPTED : EXIT.DONE
  } catch (cause) {
    progress.stop()
    throw file === null ? cause : asBrokenExport(cause, file)
  } finally {
    await source?.close()
    await target.close()
  }
}

async function* recordsOf(store: Store): AsyncGenerator<ExportRecord> {
  yield* store.view().export(SOURCE_KINDS)
}
