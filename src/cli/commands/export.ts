/** `demarche export`: the whole graph as files, the same bytes for the same contents. */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { neo4jSettings } from '../../config.ts'
import { DemarcheError, UsageError } from '../../errors.ts'
import { createStore } from '../../store/create-store.ts'
import type { View } from '../../store/store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface ExportFlags {
  readonly store: string
  readonly format: 'jsonl'
}

/**
 * `folder` is made where it is missing; `-` is standard output. Throws a StoreError, also where an embedded store does not
 * exist, and a UsageError where the folder cannot be written.
 */
export async function exportCommand(folder: string, flags: ExportFlags): Promise<ExitCode> {
  const store = createStore(flags.store, neo4jSettings(), { mustExist: true })
  try {
    await store.open()
    const lines = Readable.from(jsonLines(store.view()))
    if (folder === '-') await pipeline(lines, process.stdout, { end: false })
    else await writeTo(folder, lines)
  } finally {
    await store.close()
  }
  return EXIT.DONE
}

async function writeTo(folder: string, lines: Readable): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await pipeline(lines, createWriteStream(join(folder, 'graph.jsonl')))
  } catch (cause) {
    if (cause instanceof DemarcheError || !(cause instanceof Error && 'code' in cause)) throw cause
    const reason = cause.code === 'EEXIST' ? 'it is a file; name a folder' : String(cause.code)
    throw new UsageError('USAGE', `cannot write to ${folder}: ${reason}`, { cause })
  }
}

async function* jsonLines(view: View): AsyncGenerator<string> {
  for await (const record of view.export()) yield `${JSON.stringify(record)}\n`
}
