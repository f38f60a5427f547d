/** `demarche extract`: what the texts say, one JSON document a line, without any store. */
import { once } from 'node:events'
import { Command } from 'commander'
import { readDocuments } from '../../document/document-reader.ts'
import { createExtractor } from '../../ingest/extract-document.ts'
import { extractionRecord } from '../../ingest/extraction-record.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { publishedOption } from '../options.ts'

export function extractCommand(finish: (code: ExitCode) => void): Command {
  return new Command('extract')
    .description('print what the documents say, one JSON object a line; nothing is stored')
    .argument('<path...>', 'files, folders, globs, or -')
    .addOption(publishedOption())
    .action(async (paths: string[], { published }: { published?: string }) => {
      const extract = createExtractor()
      let failed = 0
      for await (const result of readDocuments(paths, { published: published ?? null })) {
        if (!result.ok) {
          failed++
          process.stderr.write(`${result.error.message} [${result.error.code}]\n`)
          continue
        }
        const line = `${JSON.stringify(extractionRecord(extract(result.document).graph))}\n`
        if (!process.stdout.write(line)) await once(process.stdout, 'drain')
      }
      finish(failed > 0 ? EXIT.SOME_FAILED : EXIT.DONE)
    })
}
