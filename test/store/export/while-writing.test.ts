/** Exports while another writer goes on: each file is whole in itself, and of one moment between two flushes. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { exportFile } from '../../../src/store/export/export-store.ts'
import { bulkExport } from '../../../src/store/neo4j/bulk/bulk-export.ts'
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { ExportRecord, Store } from '../../../src/store/store.ts'
import { makeGraph, person } from '../../helpers/make-graph.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { missingNeo4j, testServer, useAlone } from '../neo4j-server.ts'
import { put } from '../suite/store-context.ts'
import { KENYA } from '../suite/world.ts'

/** Documents of one flush. */
const BATCH = 10
/** Flushes beside each export, at most. */
const MEANWHILE = 40
const ROUNDS = 2

const folder = temporaryFolder()

/** Batch after batch of documents about persons whom no other names. */
function batch(number: number) {
  return Array.from({ length: BATCH }, (_, index) => {
    const note = number * BATCH + index
    const envoy = person(`Envoy ${lettersOf(note)}`)
    return makeGraph({
      number: note,
      title: `Note ${note}`,
      actors: [envoy, KENYA],
      claims: [{ type: 'MET_WITH', source: envoy.id, target: KENYA.id, date: '2031-03-04' }],
      sightings: [{ person: envoy.id, role: 'Envoy', of: KENYA.id }],
    })
  })
}

/** A name made of letters alone. */
const lettersOf = (number: number): string => [...String(number)].map((digit) => 'BCDFGHJKLM'[Number(digit)]).join('a')

function whileWriting(open: (name: string) => Promise<Store>): void {
  it('are of one moment', { timeout: 300_000 }, async () => {
    const [writing, reading] = [await open('a'), await open('b')]
    let written = 0
    async function write(batches: number, isDone: () => boolean = () => false): Promise<void> {
      for (let count = 0; count < batches && !isDone(); count++) {
        await put(writing, ...batch(written))
        written += 1
        await setImmediate()
      }
    }
    try {
      await write(3)
      for (let round = 0; round < ROUNDS; round++) {
        for (const [format, check] of Object.entries(CHECKS)) {
          const before = written
          const path = join(folder, `${reading.name}-${format}-${round}`)
          let done = false
          const exporting = check(reading, path).finally(() => {
            done = true
          })
          const [documents] = await Promise.all([exporting, write(MEANWHILE, () => done)])
          expect(documents, format).toBeGreaterThanOrEqual(before * BATCH)
          expect(documents % BATCH, format).toBe(0)
        }
      }
    } finally {
      await Promise.all([writing.close(), reading.close()])
    }
  })
}

/** Each exports into a file or folder, checks it in itself, and gives the number of documents that it tells of. */
const CHECKS: Readonly<Record<string, (store: Store, path: string) => Promise<number>>> = {
  async jsonl(store, path) {
    await store.snapshot((view) => exportFile(view, 'jsonl', { file: path }))
    const records = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ExportRecord)
    const idsOf = (kind: ExportRecord['record']) =>
      new Set(records.flatMap((one) => (one.record === kind && 'id' in one ? [one.id] : [])))
    const [documents, actors] = [idsOf('document'), idsOf('actor')]
    const statements = records.filter((one) => one.record === 'statement')
    expect(statements).toHaveLength(documents.size)
    expect(statements.filter(({ source }) => !actors.has(source))).toEqual([])
    expect(statements.filter(({ evidence }) => !documents.has(evidence[0]!.document))).toEqual([])
    return documents.size
  },
  async csv(store, path) {
    await store.snapshot((view) => exportFile(view, 'csv', { file: path }))
    const rows = parse(readFileSync(path), { columns: true }) as readonly Readonly<Record<string, string>>[]
    expect(rows.filter(({ source_name, target_name, title }) => !source_name || !target_name || !title)).toEqual([])
    return new Set(rows.map(({ document }) => document)).size
  },
  async graphml(store, path) {
    await store.snapshot((view) => exportFile(view, 'graphml', { file: path }))
    const text = readFileSync(path, 'utf8')
    const nodes = new Set([...text.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id))
    const edges = [...text.matchAll(/<edge [^>]*source="([^"]+)" target="([^"]+)"/g)]
    expect(edges.filter(([, source, target]) => !nodes.has(source) || !nodes.has(target))).toEqual([])
    // An office and a meeting for each document, and one country for all.
    expect(edges.length).toBe((nodes.size - 1) * 2)
    return edges.length / 2
  },
  async 'neo4j-admin'(store, path) {
    mkdirSync(path)
    await store.snapshot((view) => bulkExport(view, path))
    const column = (table: string, index: number): readonly string[] =>
      (parse(gunzipSync(readFileSync(join(path, `${table}-001.csv.gz`)))) as string[][]).map((row) => row[index]!)
    const documents = new Set(column('documents', 0))
    const actors = new Set(column('actors', 1))
    const statements = new Set(column('statements', 0))
    expect(column('evidence', 0).filter((id) => !statements.has(id))).toEqual([])
    expect(column('evidence', 1).filter((id) => !documents.has(id))).toEqual([])
    expect([...column('acts', 0), ...column('represents', 0)].filter((id) => !actors.has(id))).toEqual([])
    expect(column('contributions', 0)).toHaveLength(documents.size)
    return documents.size
  },
}

describe('exports while another writer goes on, store: sqlite', () => {
  whileWriting(async () => sqliteStore({ path: join(folder, 'graph.db') }))
})

const server = testServer()

describe('exports while another writer goes on, store: neo4j', () => {
  if (server === null) {
    it.skip(`all (${missingNeo4j()})`, () => undefined)
    return
  }
  useAlone(server)
  whileWriting(async () => {
    const store = neo4jStore(server.options)
    await store.open()
    return store
  })
})
