/** `demarche extract`: what the texts say, one JSON document a line, without any store. */
import { once } from 'node:events'
import { readDocuments } from '../../document/document-reader.ts'
import { createExtractor } from '../../ingest/extract-document.ts'
import { extractedMiss } from '../../ingest/extracted-miss.ts'
import { extractionRecord } from '../../ingest/extraction-record.ts'
import { formatMisses } from '../../ingest/format-misses.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface ExtractFlags {
  readonly published?: string
  readonly explain?: true
}

/** With `explain` each line has its `misses`, and standard error tells them to people. */
export async function extractCommand(paths: readonly string[], flags: ExtractFlags): Promise<ExitCode> {
  const extract = createExtractor()
  let failed = 0
  for await (const result of readDocuments(paths, { published: flags.published ?? null })) {
    if (result.ok) {
      const { document } = result
      const { graph, misses } = extract(document)
      const record = extractionRecord(graph)
      const told = flags.explain
        ? { ...record, misses: misses.map((miss) => extractedMiss(miss, document.text)) }
        : record
      if (flags.explain) process.stderr.write(formatMisses(document, misses))
      if (!process.stdout.write(`${JSON.stringify(told)}\n`)) await once(process.stdout, 'drain')
    } else {
      failed++
      process.stderr.write(`${result.error.message} [${result.error.code}]\n`)
    }
  }
  return failed > 0 ? EXIT.SOME_FAILED : EXIT.DONE
}
