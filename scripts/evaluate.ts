/**
 * Scores extraction on the evaluation sets and writes the tables of docs/evaluation.md.
 *
 *   node scripts/evaluate.ts [FOLDER] [--write]
 *
 * FOLDER holds the gold files (default ../shared/eval beside this checkout). Prints the tables; with --write they also
 * take the place between their marks in the page.
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Evaluation, evaluate } from '../src/evaluation/evaluate.ts'
import { readGold } from '../src/evaluation/gold-reader.ts'
import type { LevelScore } from '../src/evaluation/score.ts'
import { createExtractor } from '../src/ingest/extract-document.ts'
import { writeSection } from './write-section.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const root = join(import.meta.dirname, '..')
const folder = resolve(positionals[0] ?? join(root, '..', 'shared', 'eval'))
const extract = createExtractor()

const readouts = await scored('readouts-dev.jsonl')
const together = await scored('readouts-dev.jsonl', 'contacts-dev.jsonl')
const sentences = (await scored('plv-dev.jsonl')).sentences!
const offices = ['contact', 'contact+date', 'represents', 'role'] as const
const tables = [
  '## readouts-dev.jsonl, all levels',
  table(readouts.documents!.levels),
  '## readouts-dev.jsonl and contacts-dev.jsonl together: contacts and offices',
  table(Object.fromEntries(offices.map((level) => [level, together.documents!.levels[level]]))),
  '## plv-dev.jsonl',
  table(sentences.levels),
  `Class, given the right pair: ${sentences.classGivenPair.toFixed(3)} of ${sentences.pairsFound}`,
].join('\n\n')
console.log(tables)
if (values.write) writeSection(join(root, 'docs', 'evaluation.md'), 'tables', tables)

function scored(...files: readonly string[]): Promise<Evaluation> {
  const gold = readGold(files.map((file) => join(folder, file)))
  return evaluate(gold, { extract, minConfidence: 0, onProblem: (error) => console.error(error.message) })
}

function table(levels: Readonly<Record<string, LevelScore>>): string {
  const rows = Object.entries(levels).map(([level, { gold, found, right, precision, recall, f1, interval }]) => {
    const shares = [precision.toFixed(3), recall.toFixed(3), `**${f1.toFixed(3)}**`]
    return [level, gold, found, right, ...shares, interval.map((bound) => bound.toFixed(2)).join('-')]
  })
  const head = ['level', 'gold', 'found', 'right', 'precision', 'recall', 'F1', '95 %']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
