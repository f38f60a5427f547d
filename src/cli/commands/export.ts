/** `demarche export`: the whole graph as files, the same contents for the same graph. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { neo4jSettings } from '../../config.ts'
import { UsageError } from '../../errors.ts'
import { createStore } from '../../store/create-store.ts'
import { exportFile, exportForAdmin, FILE_FORMATS, type FileFormat } from '../../store/export/export-store.ts'
import type { View } from '../../store/store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { onInterruption } from '../interruption.ts'

export interface ExportFlags {
  readonly store: string
  readonly format: FileFormat | 'neo4j-admin'
  readonly out?: string
}

/**
 * `folder` is made where it is missing; `-` is standard output. With `out`, a file of that name instead, or for
 * `neo4j-admin` a folder. Ctrl-C leaves what was there before. Throws a StoreError, also where an embedded store does not exist, and a UsageError where it is
 * not told where to write, or cannot.
 */
export async function exportCommand(folder: string | undefined, flags: ExportFlags): Promise<ExitCode> {
  const { format, out } = flags
  const given = folder ?? out
  if (given === undefined || (folder !== undefined && out !== undefined)) {
    throw new UsageError('USAGE', 'name where to write: a folder, or a file with --out; - is standard output')
  }
  if (given === '-' && format === 'neo4j-admin') {
    throw new UsageError('USAGE', 'neo4j-admin needs a folder: the export has many files')
  }
  const store = createStore(flags.store, neo4jSettings(), { mustExist: true })
  using interruption = onInterruption('stopping: no export is left; Ctrl-C again ends at once')
  const { signal } = interruption
  try {
    await store.open()
    await store.snapshot(async (whole) => {
      const view: View = { ...whole, export: (kinds) => unlessAborted(whole.export(kinds), signal) }
      if (format === 'neo4j-admin') await exportForAdmin(view, given)
      else if (given === '-') {
        await pipeline(Readable.from(FILE_FORMATS[format].write(view)), process.stdout, { end: false })
      } else await exportFile(view, format, out === undefined ? { folder: given } : { file: out })
    })
  } catch (cause) {
    if (signal.aborted) return EXIT.INTERRUPTED
    throw cause
  } finally {
    await store.close()
  }
  return EXIT.DONE
}

/** Fails between two records when `signal` is aborted, so that whoever writes them takes away what is not whole. */
async function* unlessAborted<T>(records: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  for await (const record of records) {
    signal.throwIfAborted()
    yield record
  }
}
