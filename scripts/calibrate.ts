/**
 * Compares the confidence that findings state with the share of them that is right, and fits the weights it is made of.
 *
 *   node scripts/calibrate.ts [FOLDER] [--fit] [--write] [--check GOLD.jsonl]
 *
 * FOLDER holds the gold files (default ../shared/eval beside this checkout). Prints the tables of docs/evaluation.md, and with
 * --write puts them there. --fit fits src/nlp/relations/confidence-weights.ts anew first, and then calls itself. --check adds
 * a table for annotated documents that the weights were not fitted to.
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
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { fit: { type: 'boolean' }, write: { type: 'boolean' }, check: { type: 'string' } },
})
const root = join(import.meta.dirname, '..')
const folder = resolve(positionals[0] ?? join(root, '..', 'shared', 'eval'))
const file = (name: string): string => join(folder, name)
const [readouts, contacts, sentences] = [file('readouts-dev.jsonl'), file('contacts-dev.jsonl'), file('plv-dev.jsonl')]

const judged = await judgeFindings([readouts, sentences], [contacts])
if (values.fit) {
  writeWeights(fitWeights(judged, SIGNS, RULES))
  const rest = process.argv.slice(2).filter((argument) => argument !== '--fit')
  // The weights are read when a process begins.
  execFileSync(process.execPath, [import.meta.filename, ...rest], { stdio: 'inherit' })
} else {
  const documents = judged.filter(({ kind }) => kind === 'DOCUMENT')
  const text = [
    '### Documents, where everything found is judged',
    reliabilityTable(documents),
    '### Sentences: the class, where the pair found is the marked one',
    reliabilityTable(judged.filter(({ kind }) => kind === 'SENTENCE')),
    ...(values.check
      ? ['### Documents that the weights were not fitted to', reliabilityTable(await judgeFindings([values.check], []))]
      : []),
    '### Signs',
    signTable(documents),
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

async function thresholdTable(): Promise<string> {
  const extractor = createExtractor()
  const known = new Map<string, Extraction>()
  const rows = []
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
    const contact = (await scored(readouts, contacts)).documents!.levels.contact
    const statement = (await scored(readouts)).documents!.levels.statement
    const triple = (await scored(sentences)).sentences!.levels.triple
    rows.push([minConfidence.toFixed(1), ...[contact, statement, triple].flatMap(shares)])
  }
  const levels = ['contact', 'statement', 'triple'].flatMap((level) => [`${level}: precision`, 'recall', 'F1'])
  return table(['at least', ...levels], rows)
}

function shares({ precision, recall, f1 }: Score): readonly string[] {
  return [precision, recall, f1].map((share) => share.toFixed(3))
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
