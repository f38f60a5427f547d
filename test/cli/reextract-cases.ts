/** `import --reextract` on whichever store: what it prints, what it writes, and that it can be broken off anywhere. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EXTRACTOR_VERSION } from '../../src/config.ts'
import { readDocuments } from '../../src/document/document-reader.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import type { Document } from '../../src/model/document.ts'
import type { Store } from '../../src/store/store.ts'
import { killedAfter } from '../helpers/killed-run.ts'
import { otherExtractor } from '../helpers/other-extractor.ts'
import { MAIN, type Run, runDemarche } from '../helpers/run-demarche.ts'
import type { ImportTarget } from './import-cases.ts'
import { writeNotes } from './many-notes.ts'

export interface ReextractTarget extends ImportTarget {
  /** The store of this URL, in the process of the test. */
  open(url: string): Store
}

const LINES = [
  {
    id: 'oslo',
    title: 'Talks in Oslo',
    published: '2031-05-08',
    text: 'Norwegian Foreign Minister Ingrid Solvang met Kenyan President Rhea Okonjo on 6 May 2031.',
  },
  {
    id: 'call',
    text: 'Foreign Minister Ingrid Solvang of Norway spoke with Kenyan President Rhea Okonjo on 7 May 2031.',
  },
  { id: 'appeal', text: 'Norway urged Kenya to sign the treaty.' },
  { id: 'blame', text: 'Norway condemned Kenya.' },
]

/** Many commands one after another, each a process of its own. */
const SLOW = { timeout: 120_000 }

const DIFFERENCES = [
  `"Talks in Oslo": extractor 1 -> ${EXTRACTOR_VERSION}
~ Ingrid Solvang MET_WITH Rhea Okonjo
    "Norwegian Foreign Minister Ingrid Solvang met Kenyan President Rhea Okonjo on 6 May 2031"
    date: no date -> 2031-05-06
+ Ingrid Solvang is Foreign Minister of Norway, seen 2031-05-08
    "Norwegian Foreign Minister Ingrid Solvang"
+ Rhea Okonjo is President of Kenya, seen 2031-05-08
    "Kenyan President Rhea Okonjo"`,
  `"appeal": extractor 1 -> ${EXTRACTOR_VERSION}
+ Norway URGED Kenya, no date, confidence C
    "Norway urged Kenya"`,
  `"call": extractor 1 -> ${EXTRACTOR_VERSION}
- Ingrid Solvang SUPPORTED Rhea Okonjo, 2031-05-07, confidence C
    "Foreign Minister Ingrid Solvang of Norway spoke with Kenyan President Rhea Okonjo on 7 May 2031"
+ Ingrid Solvang is Foreign Minister of Norway, seen without a date
    "Foreign Minister Ingrid Solvang of Norway"
+ Rhea Okonjo is President of Kenya, seen without a date
    "Kenyan President Rhea Okonjo"`,
]

export function reextractCases({ cwd, env = {}, fresh, open }: ReextractTarget): void {
  const run = (...args: readonly string[]): Promise<Run> => runDemarche(args, { cwd, env })

  function write(name: string, lines: readonly object[]): string {
    writeFileSync(join(cwd, name), lines.map((line) => JSON.stringify(line)).join('\n'))
    return name
  }

  /** A store into which an extractor of this version has read the file. */
  async function filled(path: string, version: string): Promise<string> {
    const url = await fresh()
    const store = open(url)
    const documents = readDocuments([join(cwd, path)], { published: null })
    await importDocuments({ store, documents, extractor: otherExtractor(version) })
    await store.close()
    return url
  }

  async function exported(store: string): Promise<string> {
    const { code, stderr } = await run('export', '--store', store, 'out')
    expect(code, stderr).toBe(0)
    return readFileSync(join(cwd, 'out', 'graph.jsonl'), 'utf8')
  }

  /** What an import of the file by this version gives. */
  async function imported(path: string): Promise<string> {
    const store = await fresh()
    const { code, stderr } = await run('import', '--store', store, path)
    expect(code, stderr).toBe(0)
    return exported(store)
  }

  it(
    'shows what is gained, lost and changed; a dry run writes nothing, and the next one has nothing to tell',
    SLOW,
    async () => {
      const path = write('notes.jsonl', LINES)
      const after = await imported(path)
      const store = await filled(path, '1')
      const before = await exported(store)

      const planned = await run('import', '--reextract', '--dry-run', '--store', store)
      expect(planned.code, planned.stderr).toBe(0)
      expect(await exported(store)).toBe(before)
      expect(planned.stderr).toMatch(/^4 read again: 3 with a difference, 1 without$/m)
      expect(planned.stderr).toMatch(/^ {2}claims +1 gained, 1 lost, 1 changed$/m)
      expect(planned.stderr).toMatch(/^ {2}offices +4 gained, 0 lost$/m)
      const blocks = planned.stdout.replaceAll(/doc-[\da-f]{16} /g, '').replaceAll(/(?<=confidence )0\.\d+/g, 'C')
      expect(blocks.trimEnd().split('\n\n').sort()).toEqual(DIFFERENCES)

      const done = await run('import', '--reextract', '--store', store)
      expect(done.code, done.stderr).toBe(0)
      expect(done.stdout).toBe(planned.stdout)
      expect(await exported(store)).toBe(after)
      const again = await run('import', '--reextract', '--store', store)
      expect(again).toMatchObject({ code: 0, stdout: '' })
      expect(again.stderr).toMatch(/, 4 unchanged, /)
      expect(again.stderr).toMatch(/^0 read again/m)
    },
  )

  it(
    'with paths reads those documents only, as the store has them, and names those that it does not have',
    SLOW,
    async () => {
      const path = write('notes.jsonl', LINES)
      const store = await filled(path, '1')
      const [, , appeal] = LINES
      const some = write('some.jsonl', [
        appeal!,
        { ...appeal, published: '2031-01-01' },
        { id: 'new', text: 'Norway thanked Peru.' },
      ])
      const { code, stdout, stderr } = await run(
        'import',
        '--reextract',
        '--json',
        '--store',
        store,
        some,
        'nowhere.txt',
      )
      expect(stderr).toMatch(/some\.jsonl, line 3: the store does not have this document.*\[DOCUMENT_UNKNOWN\]/)
      expect(stderr).toMatch(/nowhere\.txt.*\[PATH_MISSING\]/)
      expect(stderr).toMatch(/^1 read again: 1 with a difference/m)
      expect(code).toBe(1)
      const [line, ...others] = stdout.trimEnd().split('\n')
      expect(others).toEqual([])
      expect(JSON.parse(line!)).toMatchObject({
        sourceId: 'appeal',
        from: '1',
        to: EXTRACTOR_VERSION,
        gained: [{ type: 'URGED', source: 'country:NOR', evidence: [{ exact: expect.any(String) }] }],
        lost: [],
        changed: [],
        gainedOffices: [],
        lostOffices: [],
      })
      const graph = await exported(store)
      expect(graph).not.toContain('Peru')
      expect(graph).not.toContain('2031-01-01')
      const old = graph.split('\n').filter((one) => /^{"record":"contribution".*,"extractorVersion":"1",/.test(one))
      expect(old).toHaveLength(LINES.length - 1)
    },
  )

  it('leaves alone what a newer extractor has read, as a plain import does', SLOW, async () => {
    const path = write('notes.jsonl', LINES)
    const store = await filled(path, `${Number(EXTRACTOR_VERSION) + 8}`)
    const before = await exported(store)
    for (const args of [['--reextract'], ['--reextract', path], [path]]) {
      const { code, stdout, stderr } = await run('import', '--store', store, ...args)
      expect(stderr).toMatch(/^4 documents left as they are, read by a newer extractor/m)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    }
    expect(await exported(store)).toBe(before)
  })

  it('stopped by Ctrl-C, and then killed, the same command gives the same graph in the end', {
    timeout: 300_000,
  }, async () => {
    writeNotes(join(cwd, 'many.jsonl'), 0, 700)
    const after = await imported('many.jsonl')
    const url = await filled('many.jsonl', '1')
    const store = open(url)
    const documents: Document[] = []
    for await (const result of readDocuments([join(cwd, 'many.jsonl')], { published: null })) {
      if (result.ok) documents.push(result.document)
    }
    const reread = async (): Promise<number> => (await store.view().imported(documents, EXTRACTOR_VERSION)).size
    const args = ['import', '--reextract', '--workers', '0', '--store', url]
    try {
      // The others are not even prepared when the first difference is printed.
      expect((await interrupted(args)).code).toBe(130)
      const stopped = await reread()
      expect(stopped).toBeGreaterThan(0)
      expect(stopped).toBeLessThan(documents.length)
      await killedAfter(async () => (await reread()) > stopped, 0, args, { cwd, env })
      expect(await reread()).toBeGreaterThan(stopped)
    } finally {
      await store.close()
    }
    const last = await run(...args)
    expect(last.code, last.stderr).toBe(0)
    expect(await exported(url)).toBe(after)
  })

  /** Ctrl-C when the first difference is told. */
  async function interrupted(args: readonly string[]): Promise<{ readonly code: number | null }> {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, ...env } })
    const closed = once(child, 'close') as Promise<[number | null]>
    child.stderr.resume()
    child.stdout.once('data', () => child.kill('SIGINT')).resume()
    const [code] = await closed
    return { code }
  }
}
