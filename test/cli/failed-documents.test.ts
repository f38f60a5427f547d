/** Documents that failed: a file of them, made only where there are some, that is imported again as it is. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDocuments } from '../../src/document/document-reader.ts'
import { DocumentError, UsageError } from '../../src/errors.ts'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import { failedFile, freeFailedFile } from '../../src/ingest/failed-file.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()
const CALL = 'Norwegian Foreign Minister Ingrid Solvang spoke with Kenyan President Rhea Okonjo on 6 May 2031.'
const good = { id: 'a', text: CALL, title: 'A call', url: 'https://example.org/a', published: '2031-05-07' }

it('are written with their reason, and imported again give the graph they would have given', async () => {
  const input = join(cwd, 'notes.jsonl')
  writeFileSync(input, [good, { id: 'b', text: `${CALL} Again.` }].map((line) => JSON.stringify(line)).join('\n'))
  const extract = createExtractor()
  const path = join(cwd, 'broken.failed.jsonl')

  async function load(from: string, db: string, fails: boolean): Promise<string> {
    const store = sqliteStore({ path: join(cwd, db) })
    const failures = failedFile(path)
    const extractor: typeof extract = (document) => {
      if (fails && document.sourceId === 'a') throw new RangeError('no such token')
      return extract(document)
    }
    try {
      const documents = readDocuments([from], { published: null })
      await importDocuments({ store, documents, extractor, onFailure: failures.add })
      failures.close()
      let graph = ''
      for await (const record of store.view().export()) graph += `${JSON.stringify(record)}\n`
      return graph
    } finally {
      await store.close()
    }
  }

  const whole = await load(input, 'whole.db', false)
  expect(existsSync(path)).toBe(false)
  expect(await load(input, 'broken.db', true)).not.toBe(whole)
  const [line, ...others] = readFileSync(path, 'utf8').trim().split('\n')
  expect(others).toEqual([])
  const reason = 'the text could not be read for findings: no such token'
  expect(JSON.parse(line!)).toMatchObject({
    ...good,
    failure: { path: input, line: 1, code: 'DOCUMENT_FAILED', reason },
  })
  expect(await load(path, 'broken.db', false)).toBe(whole)
})

it('of a command stand beside the store; a text that was refused is in the file as it was', async () => {
  const bad = { id: 'x', text: CALL, published: 'one of these days' }
  writeFileSync(join(cwd, 'bad.jsonl'), `${JSON.stringify(bad)}\n{"text": \n${JSON.stringify(good)}\n`)
  const args = ['import', '--store', 'sqlite:some.db', 'bad.jsonl']
  const first = await runDemarche(args, { cwd })
  expect(first.code, first.stderr).toBe(1)
  expect(first.stderr).toContain('what failed is in some.db.failed.jsonl')
  const lines = readFileSync(join(cwd, 'some.db.failed.jsonl'), 'utf8').trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { ...bad, failure: { line: 1, code: 'RECORD_MALFORMED' } },
    { failure: { path: 'bad.jsonl', line: 2, code: 'RECORD_MALFORMED' } },
  ])
  // What could not be read is told as it was, with the place where it can be repaired.
  const unread = await runDemarche(
    ['import', '--store', 'sqlite:some.db', '--failed', 'twice.jsonl', 'some.db.failed.jsonl'],
    { cwd },
  )
  expect(unread.stderr).toContain('failed   bad.jsonl, line 2: not valid JSON')
  expect(JSON.parse(readFileSync(join(cwd, 'twice.jsonl'), 'utf8').trim().split('\n')[1]!)).toEqual(
    JSON.parse(lines[1]!),
  )
  // Another import keeps what the first one left, and --failed may name the very file that is read.
  expect((await runDemarche(args, { cwd })).stderr).toContain('some.db.failed-2.jsonl')
  const repaired = readFileSync(join(cwd, 'some.db.failed.jsonl'), 'utf8').replace('one of these days', '2031-05-07')
  writeFileSync(join(cwd, 'some.db.failed.jsonl'), repaired)
  const again = [
    'import',
    '--json',
    '--store',
    'sqlite:some.db',
    '--failed',
    'some.db.failed.jsonl',
    'some.db.failed.jsonl',
  ]
  const second = await runDemarche(again, { cwd })
  expect(JSON.parse(second.stdout)).toMatchObject({ read: 2, added: 1, failedCount: 1 })
  expect(readFileSync(join(cwd, 'some.db.failed.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1)
  expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
})

it('ends with exit code 2 where the file cannot be written', async () => {
  const { code, stderr } = await runDemarche(
    ['import', '--store', 'sqlite:other.db', '--failed', 'no/such/folder.jsonl', 'bad.jsonl'],
    { cwd },
  )
  expect(stderr).toMatch(/cannot be written to no\/such\/folder\.jsonl.*\[USAGE\]/)
  expect(code).toBe(2)
})

it('of imports at once on one store are in a file for each', async () => {
  const base = join(cwd, 'shared.db')
  const files = [freeFailedFile(base), freeFailedFile(base)]
  for (const line of [1, 2, 3]) {
    for (const [index, file] of files.entries()) {
      await file.add({ error: new DocumentError('DOCUMENT_EMPTY', { path: `from-${index}`, line }, 'no text') })
    }
  }
  const paths = files.map((file) => file.close())
  expect(paths).toEqual([`${base}.failed.jsonl`, `${base}.failed-2.jsonl`])
  for (const [index, path] of paths.entries()) {
    const lines = readFileSync(path!, 'utf8').trim().split('\n')
    const places = lines.map((line) => (JSON.parse(line) as { failure: { path: string; line: number } }).failure)
    expect(places).toMatchObject([1, 2, 3].map((line) => ({ path: `from-${index}`, line })))
  }
})

it('take the place of nothing else, and need a name under which they are read again', async () => {
  const folder = join(cwd, 'kept')
  mkdirSync(folder)
  const archive = join(folder, 'archive.jsonl')
  writeFileSync(archive, `${JSON.stringify(good)}\n{"text": ""}\n`)
  const store = join(folder, 'graph.db')
  const imported = await runDemarche(['import', '--store', `sqlite:${store}`, archive], { cwd })
  expect(imported.code, imported.stderr).toBe(1)
  const names = readdirSync(folder)
  const refused: readonly (readonly [path: string, reason: RegExp])[] = [
    [archive, /something else, which would be lost/],
    [store, /it is a store/],
    [folder, /another kind is in the way/],
    ['/dev/null', /another kind is in the way/],
    [join(folder, 'new.txt'), /end it with \.jsonl/],
    [join(folder, 'new.jsonl.gz'), /end it with \.jsonl/],
  ]
  for (const [path, reason] of refused) {
    expect(() => failedFile(path), path).toThrow(UsageError)
    expect(() => failedFile(path), path).toThrow(reason)
  }
  const before = readFileSync(archive, 'utf8')
  const { code, stderr } = await runDemarche(['import', '--store', `sqlite:${store}`, '--failed', archive, archive], {
    cwd,
  })
  expect(code, stderr).toBe(2)
  expect(readFileSync(archive, 'utf8')).toBe(before)
  expect(readdirSync(folder)).toEqual(names)
})
