/** `demarche export` and `demarche copy`: files that say the same as the store, complete or not there at all. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import type { ExportRecord } from '../../src/store/store.ts'
import { MAIN, runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()
const STORE = ['--store', 'sqlite:graph.db'] as const

async function run(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runDemarche(args, { cwd })
  expect(code, stderr).toBe(0)
  return stdout
}

const read = (...path: readonly string[]): string => readFileSync(join(cwd, ...path), 'utf8')

/** An id and a headline that a spreadsheet would run, with all that CSV and XML have marks for. */
const TITLE = '=HYPERLINK("https://example.org"),\n<b> & \u0001'
const AWKWARD = [{ id: '=1+1', title: TITLE, text: 'Norway condemned Kenya on 3 March 1986.' }]

let records: readonly ExportRecord[]
let statements: readonly Extract<ExportRecord, { record: 'statement' }>[]

beforeAll(async () => {
  writeFileSync(join(cwd, 'awkward.jsonl'), AWKWARD.map((line) => JSON.stringify(line)).join('\n'))
  await run('import', ...STORE, packagePath('samples'), 'awkward.jsonl')
  await run('export', ...STORE, '--format', 'jsonl', 'out')
  records = read('out', 'graph.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ExportRecord)
  statements = records.filter((record) => record.record === 'statement')
  expect(statements.length).toBeGreaterThan(20)
}, 120_000)

describe('jsonl', () => {
  it('is copied into an equal store, from a file and from a store, and again without a change', {
    timeout: 60_000,
  }, async () => {
    for (const from of ['jsonl:out/graph.jsonl', 'sqlite:graph.db']) {
      const name = from.startsWith('jsonl') ? 'from-file' : 'from-store'
      await run('copy', '--from', from, '--to', `sqlite:${name}.db`)
      await run('export', '--store', `sqlite:${name}.db`, '--out', `${name}.jsonl`)
      expect(read(`${name}.jsonl`)).toBe(read('out', 'graph.jsonl'))
      const { stderr } = await runDemarche(['copy', '--from', from, '--to', `sqlite:${name}.db`], { cwd })
      expect(stderr).toMatch(/: 0 new, 0 changed, \d+ unchanged/)
    }
  })

  it('is imported from standard input and from a gzipped file, beside texts', { timeout: 60_000 }, async () => {
    const graph = read('out', 'graph.jsonl')
    const piped = await runDemarche(['import', '--store', 'sqlite:piped.db', '-'], { cwd, stdin: graph })
    expect(piped.code, piped.stderr).toBe(0)
    await run('export', '--store', 'sqlite:piped.db', '--out', 'piped.jsonl')
    expect(read('piped.jsonl')).toBe(graph)

    writeFileSync(join(cwd, 'zipped.jsonl.gz'), gzipSync(graph))
    writeFileSync(join(cwd, 'another.txt'), 'Norway thanked Kenya.')
    const report = await run('import', '--json', '--store', 'sqlite:both.db', 'zipped.jsonl.gz', 'another.txt')
    const documents = records.filter(({ record }) => record === 'document').length
    expect(JSON.parse(report)).toMatchObject({ read: documents + 1, added: documents + 1 })
  })

  it('is known also where another program wrote its lines anew', { timeout: 60_000 }, async () => {
    const spaced = records.map((record) => JSON.stringify(record).replace(/^\{"record":/, '{ "record": ')).join('\n')
    writeFileSync(join(cwd, 'spaced.jsonl'), spaced)
    await run('import', '--store', 'sqlite:spaced.db', 'spaced.jsonl')
    await run('export', '--store', 'sqlite:spaced.db', '--out', 'from-spaced.jsonl')
    expect(read('from-spaced.jsonl')).toBe(read('out', 'graph.jsonl'))
  })

  it('is refused as a whole where documents are read, such as in a folder', async () => {
    const { code, stderr } = await runDemarche(['import', '--store', 'sqlite:folder.db', 'out'], { cwd })
    expect(stderr).toMatch(/graph\.jsonl: an export of a graph, and no documents.*\[RECORD_MALFORMED\]/)
    expect(stderr).toMatch(/^1 document read: 0 new, .* 1 failed$/m)
    expect(code).toBe(1)
  })

  it('that is broken, or not whole, costs an import nothing else', async () => {
    const lines = read('out', 'graph.jsonl').split('\n')
    writeFileSync(join(cwd, 'half.jsonl'), `${lines.slice(0, 2).join('\n')}\n{"record": "docu\n`)
    writeFileSync(join(cwd, 'orphan.jsonl'), `${[lines[0], lines[3]].join('\n')}\n`)
    writeFileSync(join(cwd, 'good.txt'), 'Norway thanked Kenya.')
    const args = ['import', '--json', '--store', 'sqlite:half.db', 'half.jsonl', 'orphan.jsonl', 'good.txt']
    const { code, stderr, stdout } = await runDemarche(args, { cwd })
    expect(stderr).toMatch(/half\.jsonl, line 3: no export of Demarche.*\[RECORD_MALFORMED\]/)
    expect(stderr).toMatch(/orphan\.jsonl: no whole export: the contribution of doc-.*\[RECORD_MALFORMED\]/)
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, failedCount: 2 })
    expect(code).toBe(1)
  })

  it('that is broken is refused with its line', async () => {
    const lines = read('out', 'graph.jsonl').split('\n')
    writeFileSync(join(cwd, 'broken.jsonl'), `${lines.slice(0, 2).join('\n')}\n{"record": "docu\n`)
    const { code, stderr } = await runDemarche(['copy', '--from', 'jsonl:broken.jsonl', '--to', 'sqlite:b.db'], { cwd })
    expect(stderr).toMatch(/broken\.jsonl, line 3: no export of Demarche.*\[RECORD_MALFORMED\]/)
    expect(code).toBe(1)
    expect(existsSync(join(cwd, 'b.db'))).toBe(false)
  })
})

describe('csv', () => {
  it('has a row for each statement and quotation, and nothing that a spreadsheet would run', async () => {
    await run('export', ...STORE, '--format', 'csv', 'out')
    const text = read('out', 'statements.csv')
    expect(text.split('\r\n').at(-1)).toBe('')
    const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as readonly Readonly<Record<string, string>>[]
    expect(rows.map(({ statement, quotation, start }) => `${statement} ${start} ${quotation}`)).toEqual(
      statements.flatMap(({ id, evidence }) => evidence.map(({ exact, start }) => `${id} ${start} ${exact}`)),
    )
    const cells = rows.flatMap((row) => Object.values(row))
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain(`'${TITLE}`)
    expect(rows.find((row) => row.source_name === 'Ingrid Solvang')).toMatchObject({ source_kind: 'PERSON' })
  })
})

describe('graphml', () => {
  it('has a node for each actor, an edge for each act and office, and declared keys only', async () => {
    await run('export', ...STORE, '--format', 'graphml', '--out', 'pictures/graph.graphml')
    const text = read('pictures', 'graph.graphml')
    const { open, ids, ends, keys, used } = structureOf(text)
    const of = (kind: ExportRecord['record']): number => records.filter(({ record }) => record === kind).length
    const unaddressed = statements.filter(({ target }) => target === null)
    expect(unaddressed.length).toBeGreaterThan(0)
    expect(open.node).toBe(of('actor') + unaddressed.length)
    expect(open.edge).toBe(of('representation') + statements.length)
    expect(text.match(/<data key="node.kind">STATEMENT</g)).toHaveLength(unaddressed.length)
    expect(ends.filter((id) => !ids.has(id))).toEqual([])
    expect([...used].filter((key) => !keys.has(key))).toEqual([])
    expect([...ids].filter((id) => !/^[\w:.-]+$/.test(id))).toEqual([])
    expect(text).toContain('=HYPERLINK("https://example.org"),\n&lt;b&gt; &amp;  </data>')
  })
})

describe('neo4j-admin', () => {
  it('is a folder that replaces an earlier export, and nothing else', async () => {
    await run('export', ...STORE, '--format', 'neo4j-admin', 'load')
    const files = readdirSync(join(cwd, 'load')).sort()
    expect(files).toContain('statements-001.csv.gz')
    expect(read('load', 'schema.cypher')).toContain('CREATE CONSTRAINT actor_id')
    writeFileSync(join(cwd, 'load', 'evidence-002.csv.gz'), 'left over')
    await run('export', ...STORE, '--format', 'neo4j-admin', 'load')
    expect(readdirSync(join(cwd, 'load')).sort()).toEqual(files)
    const { code, stderr } = await runDemarche(['export', ...STORE, '--format', 'neo4j-admin', 'out'], { cwd })
    expect(stderr).toMatch(/cannot write to out: it is not empty.*\[USAGE\]/)
    expect(code).toBe(2)
  })
})

it('leaves no half file, and the former one as it was, where the store fails', async () => {
  writeFileSync(join(cwd, 'former.jsonl'), 'former')
  const { code } = await runDemarche(['export', '--store', 'sqlite:awkward.jsonl', '--out', 'former.jsonl'], { cwd })
  expect(code).toBe(3)
  expect(read('former.jsonl')).toBe('former')
  expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
})

it('leaves nothing behind at Ctrl-C', { timeout: 60_000 }, async () => {
  const codes = new Set<number | null>()
  // A fast machine may be done before the signal comes.
  for (let attempt = 0; attempt < 20 && !codes.has(130); attempt++) {
    const folder = join(cwd, `stopped-${attempt}`)
    mkdirSync(folder)
    const args = [MAIN, 'export', ...STORE, '--format', 'neo4j-admin', join(folder, 'load')]
    const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' })
    const closed = once(child, 'close')
    let told = false
    const watcher = watch(folder, () => {
      // Once: a second Ctrl-C ends at once.
      if (!told) told = child.kill('SIGINT')
    })
    const [code] = (await closed) as [number | null]
    watcher.close()
    codes.add(code)
    expect(readdirSync(folder)).toEqual(code === 130 ? [] : ['load'])
  }
  expect(codes).toContain(130)
})

it('takes the place of no store', async () => {
  writeFileSync(join(cwd, 'target.db'), readFileSync(join(cwd, 'graph.db')))
  for (const store of ['graph.db', 'target.db']) {
    const before = readFileSync(join(cwd, store))
    const { code, stderr } = await runDemarche(['export', ...STORE, '--out', store], { cwd })
    expect(stderr).toMatch(/cannot write to \w+\.db: it is a store.*\[USAGE\]/)
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, store)).equals(before)).toBe(true)
  }
})

it('asks where to write', async () => {
  expect((await runDemarche(['export', ...STORE], { cwd })).code).toBe(2)
  expect((await runDemarche(['export', ...STORE, '--format', 'neo4j-admin', '-'], { cwd })).code).toBe(2)
})

/** The elements of a GraphML text, each in the place that the schema gives it. Throws where the XML is not well formed. */
function structureOf(text: string) {
  const PARENT: Readonly<Record<string, string>> = {
    graphml: '',
    key: 'graphml',
    graph: 'graphml',
    node: 'graph',
    edge: 'graph',
    data: 'node|edge',
  }
  const open: Record<string, number> = {}
  const [ids, keys, used] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const ends: string[] = []
  const stack: string[] = []
  const body = text.replace(/^<\?xml [^?]*\?>\n/, '')
  for (const [, between = '', closing, name = '', attributes = '', empty] of body.matchAll(
    /([^<]*)<(\/?)([a-z]+)((?: [\w:.]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (/&(?!amp;|lt;|gt;|#13;)/.test(between)) throw new Error(`a bare & in "${between}"`)
    if (stack.at(-1) !== 'data' && between.trim() !== '') throw new Error(`text outside of data: ${between}`)
    if (closing !== '') {
      if (stack.pop() !== name) throw new Error(`</${name}> closes another element`)
      continue
    }
    if (!(PARENT[name] ?? 'none').split('|').includes(stack.at(-1) ?? '')) throw new Error(`<${name}> is out of place`)
    open[name] = (open[name] ?? 0) + 1
    const own = Object.fromEntries(
      [...attributes.matchAll(/ ([\w:.]+)="([^"]*)"/g)].map(([, key, value]) => [key, value!]),
    )
    if (name === 'node') ids.add(own.id!)
    if (name === 'key') keys.add(own.id!)
    if (name === 'data') used.add(own.key!)
    if (name === 'edge') ends.push(own.source!, own.target!)
    if (empty === '') stack.push(name)
  }
  if (stack.length > 0) throw new Error(`not closed: ${stack.join(', ')}`)
  return { open, ids, ends, keys, used }
}
