/**
 * Measures a bulk import from end to end, in one run, on a seeded corpus of invented notes; prints Markdown for
 * docs/performance.md.
 *
 *   node scripts/bench-import.ts [--documents N] [--only extraction,sqlite,neo4j,memory,load]
 *
 * N is 20,000 where not given; each import is measured at a tenth of it as well. The documents of ../shared/corpus beside this
 * checkout are taken too where they are there. Neo4j is started by this script; its part needs Java and Maven.
 */

import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractionPart } from './bench/extraction-part.ts'
import { type Corpus, importParts, memoryPart } from './bench/import-parts.ts'
import { neo4jPart } from './bench/neo4j-part.ts'
import { syntheticRecord } from './bench/synthetic-corpus.ts'

const PARTS = ['extraction', 'sqlite', 'neo4j', 'memory', 'load']

const { values } = parseArgs({ options: { documents: { type: 'string', default: '20000' }, only: { type: 'string' } } })
const count = Number(values.documents)
const parts = values.only?.split(',') ?? PARTS
if (!Number.isInteger(count) || count < 100 || parts.some((part) => !PARTS.includes(part))) {
  console.error(`usage: node scripts/bench-import.ts [--documents N, 100 or more] [--only ${PARTS.join(',')}]`)
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
try {
  console.log(`${cpus().length} cores, Node ${process.version}, ${count.toLocaleString('en-US')} documents\n`)
  const tenth = await corpus(Math.round(count / 10))
  const whole = await corpus(count)
  if (parts.includes('extraction')) await extractionPart(tenth)
  if (parts.includes('sqlite')) await importParts([tenth, whole, ...realCorpus()], folder)
  if (parts.includes('neo4j')) await neo4jPart([tenth, whole])
  if (parts.includes('memory')) await memoryPart(tenth, folder)
  if (parts.includes('load')) loadPart()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function corpus(documents: number): Promise<Corpus> {
  const path = join(folder, `notes-${documents}.jsonl`)
  const file = createWriteStream(path)
  for (let index = 0; index < documents; index++) {
    if (!file.write(`${JSON.stringify(syntheticRecord(index))}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return { name: `synthetic, ${documents.toLocaleString('en-US')} documents`, path, bytes: statSync(path).size }
}

function realCorpus(): readonly Corpus[] {
  const shared = join(import.meta.dirname, '..', '..', 'shared', 'corpus')
  return ['us-statements.jsonl.gz', 'wikinews.jsonl.gz'].flatMap((name) => {
    const path = join(shared, name)
    return existsSync(path) ? [{ name, path, bytes: statSync(path).size }] : []
  })
}

/** `neo4j-admin database import full` of 1,000,000 statements: for when the export in that format is there. */
function loadPart(): void {
  console.log('## First load with neo4j-admin\n\nnot measured: there is no export in that format yet\n')
}
