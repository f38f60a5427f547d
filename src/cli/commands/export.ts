/** `demarche export`: the whole graph as files, the same bytes for the same contents. */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { neo4jSettings } from '../../config.ts'
import { createStore } from '../../store/create-store.ts'
import type { View } from '../../store/store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface ExportFlags {
  readonly store: string
  readonly format: 'jsonl'
}

/** `folder` is made where it is missing; `-` is standard output. Throws a StoreError. */
export async function exportCommand(folder: string, flags: ExportFlags): Promise<ExitCode> {
  const store = createStore(flags.store, neo4jSettings())
  try {
    await store.open()
    const lines = Readable.from(jsonLines(store.view()))
    if (folder === '-') await pipeline(lines, process.stdout, { end: false })
    else {
      await mkdir(folder, { recursive: true })
      await pipeline(lines, createWriteStream(join(folder, 'graph.jsonl')))
    }
  } finally {
    await store.close()
  }
  return EXIT.DONE
}

async function* jsonLines(view: View): AsyncGenerator<string> {
  for await (const record of view.export()) yield `${JSON.stringify(record)}\n`
}
