/** Real worker threads: the same graph with any number of them, and a thread that dies costs one document. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/document/document-reader.ts'
import { type ImportOptions, importDocuments } from '../../src/ingest/import-documents.ts'
import type { ImportReport } from '../../src/ingest/import-report.ts'
import { createWorkerPool } from '../../src/ingest/worker-pool.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const folder = temporaryFolder()
const OTHERS = ['Kenyan President Rhea Okonjo', 'Chilean Foreign Minister Tomas Varela', 'the European Union']

function note(index: number, words = ''): string {
  const day = `2031-05-${String(1 + (index % 28)).padStart(2, '0')}`
  const other = OTHERS[index % OTHERS.length]
  const text = `Norwegian Foreign Minister Ingrid Solvang met ${other} on ${day}. She thanked Kenya. ${words}Note ${index}.`
  return JSON.stringify({ id: `note-${index}`, text, published: '2031-06-01' })
}

async function load(lines: readonly string[], options: Partial<ImportOptions>): Promise<[ImportReport, string]> {
  const path = join(folder, 'notes.jsonl')
  writeFileSync(path, lines.join('\n'))
  const store = sqliteStore({ path: join(folder, `${Math.random()}.db`) })
  try {
    const report = await importDocuments({ store, documents: readDocuments([path], { published: null }), ...options })
    const records: string[] = []
    for await (const record of store.view().export()) records.push(JSON.stringify({ ...record, retrievedAt: null }))
    return [report, records.join('\n')]
  } finally {
    await store.close()
  }
}

it('gives the same report and the same graph with any number of workers', { timeout: 120_000 }, async () => {
  const lines = Array.from({ length: 250 }, (_, index) => note(index))
  // Stands twice, in two batches: the last counts.
  lines.push(note(3).replace('2031-06-01', '2031-06-02'))
  const [report, graph] = await load(lines, { workers: 0 })
  expect(report).toMatchObject({ read: 251, added: 250, replaced: 1, failed: [] })
  expect(graph).toContain('2031-06-02')
  for (const workers of [2, 3]) expect(await load(lines, { workers })).toEqual([report, graph])
})

it('loses only the documents of which a worker dies', { timeout: 120_000 }, async () => {
  const lines = Array.from({ length: 40 }, (_, index) => note(index))
  const broken = [...lines]
  broken[5] = note(5, 'It ENDS THE WORKER. ')
  broken[21] = note(21, 'It FILLS THE MEMORY. ')
  const worker = new URL('./fragile-worker.ts', import.meta.url)
  const pool = createWorkerPool({ workers: 2, worker, heap: 150 })
  try {
    const [report, graph] = await load(broken, { pool })
    expect(report).toMatchObject({ read: 40, added: 38 })
    expect(report.failed.map(({ code, line }) => [code, line])).toEqual([
      ['DOCUMENT_FAILED', 6],
      ['DOCUMENT_FAILED', 22],
    ])
    expect(report.failed[1]?.message).toContain('more memory than a worker has')
    const sound = lines.filter((_, index) => index !== 5 && index !== 21)
    expect((await load(sound, { workers: 0 }))[1]).toBe(graph)
  } finally {
    await pool.close()
  }
})
