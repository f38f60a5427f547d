/**
 * Measures a bulk import from end to end, in one run, on a seeded corpus of invented notes; prints Markdown for
 * docs/performance.md.
 *
 *   node scripts/bench-import.ts [--documents N] [--statements N] [--megabytes LIST] [--only PART,...]
 *
 * Parts: extraction, sqlite, neo4j, memory, load. 20,000 documents where not given; extraction and imports are measured at a
 * tenth of it as well, and the load of 1,000,000 statements too: what one costs must not grow. `memory` reads files of 50, 200
 * and 2,000 megabytes. The documents of ../shared/corpus beside this checkout are taken too where they are there. Neo4j is
 * started by this script; its parts need Java and Maven. What runs longer than two hours is given up.
 */

import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractionPart } from './bench/extraction-part.ts'
import { type Corpus, importParts, memoryPart } from './bench/import-parts.ts'
import { loadPart } from './bench/load-part.ts'
import { neo4jPart } from './bench/neo4j-part.ts'
import { syntheticRecord } from './bench/synthetic-corpus.ts'

const PARTS = ['extraction', 'sqlite', 'neo4j', 'memory', 'load']

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '20000' },
    statements: { type: 'string', default: '1000000' },
    megabytes: { type: 'string', default: '50,200,2000' },
    only: { type: 'string', default: PARTS.join() },
  },
})
const count = Number(values.documents)
const statements = Number(values.statements)
const megabytes = values.megabytes.split(',').map(Number)
const parts = values.only.split(',')
const isWhole = (least: number) => (number: number) => Number.isInteger(number) && number >= least
if (
  ![count, statements].every(isWhole(100)) ||
  !megabytes.every(isWhole(1)) ||
  !parts.every((part) => PARTS.includes(part))
) {
  console.error(
    `usage: node scripts/bench-import.ts [--documents N] [--statements N, both 100 or more] [--megabytes N,N,...] [--only ${PARTS.join()}]`,
  )
  process.exit(2)
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
try {
  console.log(`${cpus().length} cores, Node ${process.version}, ${count.toLocaleString('en-US')} documents\n`)
  const tenth = await corpus(Math.round(count / 10))
  const whole = await corpus(count)
  if (parts.includes('extraction')) await extractionPart([tenth, whole])
  if (parts.includes('sqlite')) await importParts([tenth, whole, ...realCorpus()], folder)
  if (parts.includes('neo4j')) await neo4jPart([tenth, whole])
  if (parts.includes('memory')) await memoryPart(tenth, megabytes, folder)
  if (parts.includes('load')) await loadPart([Math.round(statements / 10), statements], folder)
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
