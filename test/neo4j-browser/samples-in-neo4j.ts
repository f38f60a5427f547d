/** The graph of the samples in the Neo4j of the tests, and the parameters with which the questions are asked of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { PARAMETERS_FILE } from '../../scripts/neo4j-browser/browser-guide.ts'
import { readDocuments } from '../../src/document/document-reader.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import type { Store } from '../../src/store/store.ts'
import type { TestServer } from '../store/neo4j-server.ts'

export interface Answer {
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  /** Names of the operators by which it was found, with what they worked on: `NodeIndexSeek RANGE INDEX ...`. */
  readonly plan: readonly string[]
}

export async function importSamples(store: Store): Promise<void> {
  const documents = readDocuments([join(import.meta.dirname, '../../samples')], { published: null })
  const { failedCount } = await importDocuments({ store, documents })
  if (failedCount > 0) throw new Error(`${failedCount} samples could not be imported`)
}

/** Asks a saved question with the parameters of the set-up, as Neo4j Browser sends it. */
export async function askProfiled({ options }: TestServer, question: string): Promise<Answer> {
  const driver = neo4j.driver(options.url, neo4j.auth.basic(options.username ?? 'neo4j', options.password ?? ''), {
    disableLosslessIntegers: true,
  })
  const database = options.database ?? 'neo4j'
  try {
    const lines = [...readFileSync(PARAMETERS_FILE, 'utf8').matchAll(/^:param (\w+) => (.+);$/gm)]
    const wanted = lines.map(([, name, value]) => `${value} AS ${name}`).join(', ')
    const [parameters] = (await driver.executeQuery(`RETURN ${wanted}`, {}, { database })).records
    const { records, summary } = await driver.executeQuery(`PROFILE ${question}`, parameters!.toObject(), { database })
    return { rows: records.map((record) => record.toObject()), plan: operators(summary.profile as Operator) }
  } finally {
    await driver.close()
  }
}

interface Operator {
  readonly operatorType: string
  readonly arguments: { readonly Details?: string }
  readonly children: readonly Operator[]
}

function operators({ operatorType, arguments: { Details = '' }, children }: Operator): readonly string[] {
  return [`${operatorType.split('@')[0]} ${Details}`, ...children.flatMap(operators)]
}
