/** The figures are those of the scorers that come with the evaluation sets, where these stand beside the checkout. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../src/evaluation/evaluate.ts'
import { readGold } from '../../src/evaluation/gold-reader.ts'
import { createExtractor, type Extraction, type Extractor } from '../../src/ingest/extract-document.ts'
import { extractionRecord } from '../../src/ingest/extraction-record.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const SETS = join(import.meta.dirname, '..', '..', '..', 'shared', 'eval')
const folder = temporaryFolder()
const extractor = createExtractor()
const extracted = new Map<string, Extraction>()

/** Each text is read once, for us and for the scorer. */
const extract: Extractor = (document) => {
  const known = extracted.get(document.id) ?? extractor(document)
  extracted.set(document.id, known)
  return known
}

type Row = Readonly<Record<string, number | readonly number[]>>
const rounded = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(rounded) : typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value

/** What the scorer says of the same predictions. */
async function theirs(scorer: string, files: readonly string[]): Promise<Readonly<Record<string, Row>>> {
  const gold = join(folder, `${scorer}.gold.jsonl`)
  const predicted = join(folder, `${scorer}.predicted.jsonl`)
  writeFileSync(gold, files.map((file) => `${readFileSync(join(SETS, file), 'utf8').trimEnd()}\n`).join(''))
  let lines = ''
  for await (const result of readGold([gold])) {
    if (!result.ok || result.record.document === null) throw new Error('the gold cannot be read')
    lines += `${JSON.stringify(extractionRecord(extract(result.record.document).graph))}\n`
  }
  writeFileSync(predicted, lines)
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  return JSON.parse(execFileSync(process.execPath, [join(SETS, scorer), gold, predicted, '--json'], options))
}

const ours = (files: readonly string[]) =>
  evaluate(readGold(files.map((file) => join(SETS, file))), {
    extract,
    minConfidence: 0,
    onProblem: (error) => {
      throw error
    },
  })

describe.skipIf(!existsSync(join(SETS, 'score.mjs')))('beside the scorers of the evaluation sets', () => {
  it('documents have the same figures and intervals', async () => {
    const files = ['readouts-dev.jsonl', 'contacts-dev.jsonl']
    const { documents } = await ours(files)
    const expected = await theirs('score.mjs', files)
    for (const [level, { gold, found, right, precision, recall, f1, interval }] of Object.entries(documents!.levels)) {
      const row = expected[level]!
      expect([level, gold, found, right]).toEqual([level, row.gold, row.predicted, row.hit])
      expect(rounded([precision, recall, f1, interval])).toEqual(
        rounded([row.precision, row.recall, row.f1, row.interval]),
      )
    }
    expect(Object.keys(documents!.levels)).toEqual(Object.keys(expected))
  }, 120_000)

  it('sentences have the same figures', async () => {
    const { sentences } = await ours(['plv-dev.jsonl'])
    const expected = (await theirs('score-plv.mjs', ['plv-dev.jsonl'])) as Record<string, unknown>
    const { texts, covered, levels, classGivenPair, macroF1 } = sentences!
    expect(rounded([texts, covered / texts, classGivenPair, macroF1])).toEqual(
      rounded([expected.sentences, expected.covered, expected.classGivenPair, expected.macroTypeF1]),
    )
    for (const [level, { gold, found, right, f1 }] of Object.entries(levels)) {
      const row = expected[level] as Record<string, number>
      expect(rounded([level, gold, found, right, f1])).toEqual(
        rounded([level, row.gold, row.predicted, row.hit, row.f1]),
      )
    }
  }, 120_000)
})
