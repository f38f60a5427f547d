/** `demarche export`: the whole graph as files, the same bytes for the same contents. */
import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Command, Option } from 'commander'
import { neo4jSettings } from '../../config.ts'
import { createStore } from '../../store/create-store.ts'
import type { View } from '../../store/store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { storeOption } from '../options.ts'

export function exportCommand(finish: (code: ExitCode) => void): Command {
  return new Command('export')
    .description('write the whole graph: graph.jsonl in DIR, or standard output where DIR is -')
    .argument('<dir>', 'a folder, made where missing, or -')
    .addOption(new Option('--format <format>', 'file format').choices(['jsonl']).default('jsonl'))
    .addOption(storeOption())
    .action(async (directory: string, flags: { store: string }) => {
      const store = createStore(flags.store, neo4jSettings())
      try {
        await store.open()
        if (directory === '-') await pipeline(Readable.from(jsonLines(store.view())), process.stdout, { end: false })
        else {
          await mkdir(directory, { recursive: true })
          await pipeline(Readable.from(jsonLines(store.view())), createWriteStream(join(directory, 'graph.jsonl')))
        }
      } finally {
        await store.close()
      }
      finish(EXIT.DONE)
    })
}

async function* jsonLines(view: View): AsyncGenerator<string> {
  for await (const record of view.export()) yield `${JSON.stringify(record)}\n`
}
