/** Extraction of the whole pipeline against bare compromise on the same texts, in this process and in worker threads. */
import nlp from 'compromise'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import { createWorkerPool } from '../../src/ingest/worker-pool.ts'
import type { Document } from '../../src/model/document.ts'
import type { Corpus } from './import-parts.ts'
import { readAll } from './read-graphs.ts'

/** Documents that warm up whoever extracts. */
const WARM = 200

export async function extractionPart(corpora: readonly Corpus[]): Promise<void> {
  for (const corpus of corpora) await measure(corpus)
}

async function measure(corpus: Corpus): Promise<void> {
  const documents = await readAll(corpus.path)
  const extract = createExtractor()
  for (const document of documents.slice(0, WARM)) {
    nlp(document.text)
    extract(document)
  }
  const bare = timeOf(documents, ({ text }) => nlp(text))
  const whole = timeOf(documents, extract)
  console.log(`## Extraction (${corpus.name})\n`)
  console.log('| what | seconds | documents a second | to bare compromise |')
  console.log('| ---- | ------- | ------------------ | ------------------ |')
  const row = (what: string, seconds: number): void => {
    const cells = [what, seconds.toFixed(1), (documents.length / seconds).toFixed(0), (seconds / bare).toFixed(2)]
    console.log(`| ${cells.join(' | ')} |`)
  }
  row('bare compromise, one thread', bare)
  row('whole pipeline, one thread', whole)
  for (const workers of [1, 2])
    row(`whole pipeline, ${workers} worker${workers > 1 ? 's' : ''}`, await pooled(documents, workers))
  console.log()
}

function timeOf(documents: readonly Document[], work: (document: Document) => unknown): number {
  const start = performance.now()
  for (const document of documents) work(document)
  return (performance.now() - start) / 1000
}

async function pooled(documents: readonly Document[], workers: number): Promise<number> {
  const pool = createWorkerPool({ workers })
  try {
    await pool.extract(documents.slice(0, WARM * workers))
    const start = performance.now()
    await pool.extract(documents)
    return (performance.now() - start) / 1000
  } finally {
    await pool.close()
  }
}
