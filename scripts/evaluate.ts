/**
 * Measures extraction on annotated texts with the scorers that come with them, and prints Markdown tables.
 *
 *   node scripts/evaluate.ts [FOLDER] [--misses N]
 *
 * FOLDER holds the gold files and scorers (default ../shared/eval beside this checkout).
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readDocuments } from '../src/document/document-reader.ts'
import { createExtractor } from '../src/ingest/extract-document.ts'
import { extractionRecord } from '../src/ingest/extraction-record.ts'

interface Score {
  readonly gold: number
  readonly predicted: number
  readonly hit: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly interval?: readonly [number, number]
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'string' } } })
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', '..', 'shared', 'eval'))
const work = mkdtempSync(join(tmpdir(), 'demarche-evaluate-'))
const extract = createExtractor()

try {
  const readouts = join(folder, 'readouts-dev.jsonl')
  const contacts = join(folder, 'contacts-dev.jsonl')
  const together = join(work, 'together.jsonl')
  writeFileSync(together, readFileSync(readouts, 'utf8') + readFileSync(contacts, 'utf8'))
  await score('readouts-dev.jsonl, all levels', 'score.mjs', readouts)
  await score('readouts-dev.jsonl and contacts-dev.jsonl together: contacts and offices', 'score.mjs', together, [
    'contact',
    'contact+date',
    'represents',
    'role',
  ])
  await score('plv-dev.jsonl', 'score-plv.mjs', join(folder, 'plv-dev.jsonl'))
} finally {
  rmSync(work, { recursive: true })
}

async function score(title: string, scorer: string, gold: string, levels?: readonly string[]): Promise<void> {
  const predicted = join(work, 'predicted.jsonl')
  writeFileSync(predicted, await predictions(gold))
  const run = (...options: string[]): string =>
    execFileSync(process.execPath, [join(folder, scorer), gold, predicted, ...options], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
  const scores = JSON.parse(run('--json')) as Record<string, unknown>
  const rows = Object.entries(scores).filter(([level, row]) => isScore(row) && (levels?.includes(level) ?? true))
  console.log(
    `## ${title}\n\n| level | gold | found | right | precision | recall | F1 | 95 % |\n|---|---|---|---|---|---|---|---|`,
  )
  for (const [level, row] of rows) console.log(formatRow(level, row as Score))
  if (typeof scores.classGivenPair === 'number') {
    console.log(`\nClass, given the right pair: ${scores.classGivenPair.toFixed(3)}`)
  }
  console.log('')
  if (values.misses) console.log(run('--misses', values.misses))
}

/** The scorer matches by the ids of the gold, so every line must give one. */
async function predictions(gold: string): Promise<string> {
  let lines = ''
  for await (const result of readDocuments([gold], { published: null })) {
    if (!result.ok) console.error(`${result.error.message} [${result.error.code}]`)
    else lines += `${JSON.stringify(extractionRecord(extract(result.document).graph))}\n`
  }
  return lines
}

function isScore(value: unknown): value is Score {
  return typeof value === 'object' && value !== null && 'f1' in value
}

function formatRow(level: string, { gold, predicted, hit, precision, recall, f1, interval }: Score): string {
  const cells = [level, gold, predicted, hit, precision.toFixed(3), recall.toFixed(3), `**${f1.toFixed(3)}**`]
  return `| ${[...cells, interval ? interval.map((bound) => bound.toFixed(2)).join('-') : ''].join(' | ')} |`
}
