/** `demarche extract`: what the texts say, one JSON document a line, without any store. */
import { once } from 'node:events'
import { readDocuments } from '../../document/document-reader.ts'
import { createExtractor } from '../../ingest/extract-document.ts'
import { extractionRecord } from '../../ingest/extraction-record.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface ExtractFlags {
  readonly published?: string
}

export async function extractCommand(paths: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const extract = createExtractor()
  let failed = 0
  for await (const result of readDocuments(paths, { published: flags.published ?? null })) {
    if (result.ok) {
      const line = `${JSON.stringify(extractionRecord(extract(result.document).graph))}\n`
      if (!process.stdout.write(line)) await once(process.stdout, 'drain')
    } else {
      failed++
      process.stderr.write(`${result.error.message} [${result.error.code}]\n`)
    }
  }
  return failed > 0 ? EXIT.SOME_FAILED : EXIT.DONE
}
