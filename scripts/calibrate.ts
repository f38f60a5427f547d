/**
 * Compares the confidence that findings state with the share of them that is right, and fits the weights it is made of.
 *
 *   node scripts/calibrate.ts [FOLDER] [--more GOLD.jsonl]... [--fit] [--write]
 *
 * FOLDER holds the gold files (default ../shared/eval beside this checkout); --more adds annotated documents to them. Prints the
 * tables of docs/evaluation.md, and with --write puts them there. --fit fits src/nlp/relations/confidence-weights.ts anew first,
 * and then calls itself.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { evaluate } from '../src/evaluation/evaluate.ts'
import { readGold } from '../src/evaluation/gold-reader.ts'
import type { Score } from '../src/evaluation/score.ts'
import { createExtractor, type Extraction } from '../src/ingest/extract-document.ts'
import type { Sign } from '../src/nlp/relations/confidence.ts'
import { WEIGHTS } from '../src/nlp/relations/confidence-weights.ts'
import { fitWeights } from './calibration/fit-weights.ts'
import { type Judged, judgeFindings } from './calibration/judge-findings.ts'
import { reliability } from './calibration/reliability.ts'
import { writeSection } from './write-section.ts'

const SIGNS = Object.keys(WEIGHTS) as readonly Sign[]
const RULES: readonly Sign[] = ['verb', 'light', 'noun', 'spoken']
const BOUNDS = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fit: { type: 'boolean' },
    write: { type: 'boolean' },
    more: { type: 'string', multiple: true, default: [] },
  },
})
const root = join(import.meta.dirname, '..')
const folder = resolve(positionals[0] ?? join(root, '..', 'shared', 'eval'))
const file = (name: string): string => join(folder, name)
const [readouts, contacts, sentences] = [file('readouts-dev.jsonl'), file('contacts-dev.jsonl'), file('plv-dev.jsonl')]

const documents = await judgeFindings([readouts], [contacts])
const further = await judgeFindings(values.more, [])
const marked = await judgeFindings([sentences], [])
if (values.fit) {
  writeWeights(fitWeights([...documents, ...further, ...marked], SIGNS, RULES))
  const rest = process.argv.slice(2).filter((argument) => argument !== '--fit')
  // The weights are read when a process begins.
  execFileSync(process.execPath, [import.meta.filename, ...rest], { stdio: 'inherit' })
} else {
  const text = [
    '### readouts-dev.jsonl, and the contacts of contacts-dev.jsonl',
    reliabilityTable(documents),
    ...(further.length > 0 ? ['### Further documents', reliabilityTable(further)] : []),
    '### plv-dev.jsonl: the class, where the pair found is the marked one',
    reliabilityTable(marked),
    '### Signs, in documents',
    signTable([...documents, ...further]),
    '### What a threshold leaves',
    await thresholdTable(),
  ].join('\n\n')
  console.log(text)
  if (values.write) writeSection(join(root, 'docs', 'evaluation.md'), 'reliability', text)
}

function writeWeights(weights: Readonly<Record<Sign, number>>): void {
  const lines = SIGNS.map((sign) => `  ${sign}: ${weights[sign]},`)
  const text = [
    '/**',
    ' * What each sign adds to the log-odds that an act was read rightly. Written by `npm run calibrate -- --fit`, from annotated',
    ' * texts; see docs/evaluation.md.',
    ' */',
    'export const WEIGHTS = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
  writeFileSync(join(root, 'src', 'nlp', 'relations', 'confidence-weights.ts'), text)
}

function reliabilityTable(findings: readonly Judged[]): string {
  const { bins, error } = reliability(findings, BOUNDS)
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, stated, right }) => {
      return [`${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}`, count, stated.toFixed(2), right.toFixed(2)]
    })
  return `${table(['confidence', 'findings', 'stated', 'right'], rows)}\n\nExpected calibration error: ${error.toFixed(3)}, of ${findings.length} findings`
}

function signTable(findings: readonly Judged[]): string {
  const rows = SIGNS.map((sign) => {
    const own = findings.filter(({ signs }) => signs.includes(sign))
    const right = own.filter((each) => each.right).length
    return [sign, WEIGHTS[sign].toFixed(1), own.length, own.length === 0 ? '' : (right / own.length).toFixed(2)]
  })
  return table(['sign', 'adds to the log-odds', 'findings', 'right'], rows)
}

/** Precision, recall and F1 of what is left, by level and least confidence. */
async function thresholdTable(): Promise<string> {
  const extractor = createExtractor()
  const known = new Map<string, Extraction>()
  const rows = new Map<string, string[]>()
  const add = (level: string, { precision, recall, f1 }: Score): void => {
    const row = rows.get(level) ?? [level]
    rows.set(level, row)
    row.push([precision, recall, f1].map((share) => share.toFixed(3)).join(' '))
  }
  for (const minConfidence of THRESHOLDS) {
    const scored = (...paths: readonly string[]) =>
      evaluate(readGold(paths), {
        extract: (document) => {
          const extraction = known.get(document.id) ?? extractor(document)
          known.set(document.id, extraction)
          return extraction
        },
        minConfidence,
        onProblem: (error) => console.error(error.message),
      })
    add('contact, readouts-dev and contacts-dev', (await scored(readouts, contacts)).documents!.levels.contact)
    add('statement, readouts-dev', (await scored(readouts)).documents!.levels.statement)
    if (values.more.length > 0) {
      const { contact, statement } = (await scored(...values.more)).documents!.levels
      add('contact, further documents', contact)
      add('statement, further documents', statement)
    }
    add('triple, plv-dev', (await scored(sentences)).sentences!.levels.triple)
  }
  return table(
    ['precision, recall, F1', ...THRESHOLDS.map((least) => `at least ${least.toFixed(1)}`)],
    [...rows.values()],
  )
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
