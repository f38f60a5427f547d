/** An SQLite file that two imports write to at once, or that has no room left: nothing is lost or doubled. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/document/document-reader.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import type { ImportReport } from '../../src/ingest/import-report.ts'
import { type SqliteStoreSettings, sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { MAIN, runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { writeNotes } from './many-notes.ts'

const cwd = temporaryFolder()
const NOTES = 450
writeNotes(join(cwd, 'first.jsonl'), 0, 300)
writeNotes(join(cwd, 'second.jsonl'), 150, NOTES)
writeNotes(join(cwd, 'all.jsonl'), 0, NOTES)

async function exported(store: string): Promise<string> {
  const { code, stderr } = await runDemarche(['export', '--store', store, 'out'], { cwd })
  expect(code, stderr).toBe(0)
  // When a file was last changed is no matter here.
  return readFileSync(join(cwd, 'out', 'graph.jsonl'), 'utf8').replace(/"retrievedAt":"[^"]*"/g, '')
}

it('takes two imports at once, which take turns', { timeout: 120_000 }, async () => {
  const load = (file: string, store: string) => runDemarche(['import', '--store', store, file], { cwd })
  expect((await load('all.jsonl', 'sqlite:one.db')).code).toBe(0)
  const files = ['first.jsonl', 'second.jsonl']
  const runs = await Promise.all(files.map((file) => load(file, 'sqlite:both.db')))
  for (const [index, { code, stderr }] of runs.entries()) {
    // On a busy machine one may wait too long for its turn; it is told so, and goes on when it is called again.
    if (code === 0) continue
    expect(stderr).toMatch(/is locked by another program that writes to it.*\[STORE_LOCKED\]/)
    expect(code).toBe(3)
    expect((await load(files[index]!, 'sqlite:both.db')).code).toBe(0)
  }
  expect(await exported('sqlite:both.db')).toBe(await exported('sqlite:one.db'))
})

it('that another program holds for long ends an import with exit code 3, and takes it later', {
  timeout: 60_000,
}, async () => {
  const args = ['import', '--store', 'sqlite:held.db', 'first.jsonl'] as const
  expect((await runDemarche(['import', '--store', 'sqlite:held.db', 'second.jsonl'], { cwd })).code).toBe(0)
  const holder = new DatabaseSync(join(cwd, 'held.db'))
  holder.exec('BEGIN IMMEDIATE')
  const { code, stderr } = await runDemarche(args, { cwd })
  holder.exec('ROLLBACK')
  holder.close()
  expect(stderr).toMatch(/The store held\.db is locked by another program.*try again.*\[STORE_LOCKED\]/)
  expect(code).toBe(3)
  expect((await runDemarche(args, { cwd })).code).toBe(0)
  expect(await exported('sqlite:held.db')).toBe(await exported('sqlite:one.db'))
})

it('that may not grow further ends an import with what was written before, and takes the rest later', {
  timeout: 120_000,
}, async () => {
  async function load(settings: Partial<SqliteStoreSettings>): Promise<ImportReport> {
    const store = sqliteStore({ path: join(cwd, 'full.db'), ...settings })
    try {
      const documents = readDocuments([join(cwd, 'all.jsonl')], { published: null })
      return await importDocuments({ store, documents })
    } finally {
      await store.close()
    }
  }
  await expect(load({ maxPages: 300 })).rejects.toMatchObject({
    code: 'STORE_FAILED',
    message: expect.stringMatching(/the disk is full.*the same command goes on/),
  })
  const report = await load({})
  expect(report.unchanged).toBeGreaterThan(0)
  expect(report.unchanged).toBeLessThan(NOTES)
  expect(report.added + report.unchanged).toBe(NOTES)
  expect(await exported('sqlite:full.db')).toBe(await exported('sqlite:one.db'))
})

it('on a disk that takes no more bytes ends the command with exit code 3', async () => {
  // 1 MiB: the shell counts in blocks of 512 bytes.
  const command = `trap '' XFSZ; ulimit -f 2048; exec "$0" "$@"`
  const args = ['-c', command, process.execPath, MAIN, 'import', '--store', 'sqlite:limited.db', 'all.jsonl']
  const [code, stderr] = await new Promise<[unknown, string]>((resolve) => {
    execFile('sh', args, { cwd }, (error, _stdout, text) => resolve([error?.code, text]))
  })
  expect(stderr).toMatch(/The store limited\.db could not be .*\[STORE_FAILED\]/)
  expect(code).toBe(3)
  expect((await runDemarche(['import', '--store', 'sqlite:limited.db', 'all.jsonl'], { cwd })).code).toBe(0)
  expect(await exported('sqlite:limited.db')).toBe(await exported('sqlite:one.db'))
})
