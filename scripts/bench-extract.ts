/**
 * Times extraction beside bare compromise on the same texts, in the same run, on one thread.
 *
 *   node scripts/bench-extract.ts [FOLDER] [--rounds N] [--large SHARE]
 *
 * FOLDER holds plv-dev.jsonl and readouts-dev.jsonl (default ../shared/eval beside this checkout); without them, the samples are
 * read. --large adds long documents, each at a quarter and at its whole length, to show whether time grows in proportion; SHARE
 * scales them: 1 is a document of 100,000 sentences, a line of a megabyte, 20,000 quotations.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import nlp from 'compromise'
import { readDocuments } from '../src/document/document-reader.ts'
import { createExtractor } from '../src/ingest/extract-document.ts'
import type { Document, DocumentKind } from '../src/model/document.ts'
import { createDefaultPipeline } from '../src/nlp/default-pipeline.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '7' },
    large: { type: 'string', default: '0' },
    alone: { type: 'string' },
  },
})
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', '..', 'shared', 'eval'))
const annotate = createDefaultPipeline()
const extract = createExtractor()

const SENTENCES = [
  'President Orla Venn of Valdora met Prime Minister Tam Osk in Selm on Friday and urged him to release the two envoys.',
  'The ministry said that the talks had failed.',
  '“We shall not yield,” Osk told reporters, adding that Valdora had sent troops to the border.',
  'They agreed to meet again in May.',
]

/** What each of the three does with a document. */
const RUNS: Record<'bare' | 'layers' | 'whole', (document: Document) => void> = {
  bare: ({ text }) => void nlp(text),
  layers: (document) => void annotate(document),
  whole: (document) => void extract(document),
}

const sets = await textSets()
if (values.alone !== undefined) {
  const run = RUNS[values.alone as keyof typeof RUNS]
  for (let round = 0; round < 3; round++) for (const [, documents] of sets) documents.forEach(run)
  console.log(highestMemory())
  process.exit()
}
console.log(
  '| texts | sentences | compromise, ms | layers, ms | whole, ms | layers / compromise | whole / compromise |',
)
console.log(
  '| ----- | --------- | -------------- | ---------- | --------- | ------------------- | ------------------ |',
)
for (const [name, documents] of sets) compare(name, documents, Number(values.rounds))
console.log(
  `\nMemory at its highest, each in a process of its own: ${memoryAlone('whole')} MB for the whole, ${memoryAlone('bare')} MB for bare compromise.`,
)
if (Number(values.large) > 0) large(Number(values.large))

/** Runs the three in turn, round by round, so that what else the machine does falls on all of them. */
function compare(name: string, documents: readonly Document[], rounds: number): void {
  const times = { bare: [] as number[], layers: [] as number[], whole: [] as number[] }
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const key of ['bare', 'layers', 'whole'] as const) {
      const time = timeOf(() => documents.forEach(RUNS[key]))
      if (round > 0) times[key].push(time)
    }
  }
  const sentences = documents.reduce((sum, document) => sum + annotate(document).get('sentences').length, 0)
  const ratio = (key: 'layers' | 'whole'): string => {
    const each = times[key].map((time, round) => time / (times.bare[round] ?? time))
    return `${median(each).toFixed(2)} (${Math.min(...each).toFixed(2)} to ${Math.max(...each).toFixed(2)})`
  }
  const cells = [name, sentences, ...[times.bare, times.layers, times.whole].map((time) => median(time).toFixed(0))]
  console.log(`| ${[...cells, ratio('layers'), ratio('whole')].join(' | ')} |`)
}

/** Time for a quarter of each text and for the whole; in proportion, the second is four times the first. */
function large(share: number): void {
  const texts: readonly [string, number, (size: number) => string][] = [
    ['sentences in one document', 100_000, (size) => paragraphs(size)],
    ['characters in one line without a stop', 1_000_000, (size) => 'Venn met Osk and '.repeat(size / 17)],
    ['characters in one line of sentences', 1_000_000, (size) => `${SENTENCES[0]} `.repeat(size / 117)],
    [
      'quotations inside one another',
      20_000,
      (size) => `Venn said: ${'“We ‘go '.repeat(size / 2)}${'’ now” '.repeat(size / 2)}.`,
    ],
    ['quotations in one paragraph', 20_000, (size) => '“We met,” said Venn. '.repeat(size)],
    ['opening marks never closed', 20_000, (size) => 'Venn said “we met. '.repeat(size)],
  ]
  console.log('\n| text | size | a quarter, ms | the whole, ms | times | highest memory, MB |')
  console.log('| ---- | ---- | ------------- | ------------- | ----- | ------------------ |')
  for (const [name, full, make] of texts) {
    const size = Math.round(full * share)
    const [quarter, whole] = [size / 4, size].map((each) => {
      const document = documentOf(make(each), 'ARTICLE')
      return timeOf(() => extract(document))
    }) as [number, number]
    const memory = highestMemory()
    const times = (whole / quarter).toFixed(1)
    console.log(`| ${name} | ${size} | ${quarter.toFixed(0)} | ${whole.toFixed(0)} | ${times} | ${memory} |`)
  }
}

/** Highest resident memory, in MB, of a process that reads the same texts three times in one way alone. */
function memoryAlone(run: keyof typeof RUNS): string {
  const script = [import.meta.filename, ...positionals, '--alone', run]
  return execFileSync(process.execPath, script, { encoding: 'utf8' }).trim()
}

function highestMemory(): string {
  return megabytes(process.resourceUsage().maxRSS * 1024)
}

function paragraphs(sentences: number): string {
  const out: string[] = []
  for (let at = 0; at < sentences; at += SENTENCES.length) out.push(SENTENCES.join(' '))
  return out.join('\n\n')
}

async function textSets(): Promise<readonly [string, readonly Document[]][]> {
  const readouts = join(folder, 'readouts-dev.jsonl')
  const sentences = join(folder, 'plv-dev.jsonl')
  if (!existsSync(readouts) || !existsSync(sentences)) {
    console.error(`no annotated texts in ${folder}: timing the samples instead`)
    return [['samples', await read(join(import.meta.dirname, '..', 'samples'))]]
  }
  const lines = readFileSync(sentences, 'utf8').split('\n').filter(Boolean)
  return [
    ['plv-dev, one sentence a document', lines.map((line) => documentOf(JSON.parse(line).text, 'ARTICLE'))],
    ['readouts-dev', await read(readouts)],
  ]
}

async function read(path: string): Promise<Document[]> {
  const documents: Document[] = []
  for await (const result of readDocuments([path], { published: null })) if (result.ok) documents.push(result.document)
  return documents
}

function documentOf(text: string, kind: DocumentKind): Document {
  return {
    id: 'doc-0000000000000000',
    sourceId: null,
    url: null,
    title: null,
    publisher: null,
    publishedAt: null,
    retrievedAt: null,
    kind,
    language: 'en',
    text,
  }
}

/** Milliseconds of this thread's processor time: what else the machine does counts little. */
function timeOf(run: () => unknown): number {
  const before = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0)
}
