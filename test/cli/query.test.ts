/** `demarche query`: a saved question becomes a table with footnotes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { neo4jSettings, packagePath, REQUESTS_A_MINUTE } from '../../src/config.ts'
import { createServer } from '../../src/graphql/create-server.ts'
import { listen } from '../../src/graphql/listen.ts'
import { createStore } from '../../src/store/create-store.ts'
import { makeGraph } from '../helpers/make-graph.ts'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { put } from '../store/suite/store-context.ts'

const cwd = temporaryFolder()

const CONTACTS = `query ($actor: String!, $first: Int = 25, $after: String) {
  contacts(actor: { name: $actor }, first: $first, after: $after) {
    totalCount
    edges { node { date type source { name } target { name } evidence { exact attribution document { title publisher publishedAt url } } } }
    pageInfo { hasNextPage endCursor }
  }
}`

beforeAll(async () => {
  writeFileSync(join(cwd, 'contacts.graphql'), CONTACTS)
  await runDemarche(['import', packagePath('samples')], { cwd })
}, 60_000)

const query = (...args: readonly string[]) => runDemarche(['query', ...args], { cwd })

describe('demarche query', { timeout: 60_000 }, () => {
  it('prints rows, and below them the words and documents that say so', async () => {
    const { code, stdout } = await query('contacts.graphql', '--variable', 'actor=Wanjiru Otieno')
    const lines = stdout.split('\n')
    expect(lines[0]).toMatch(/^date +type +source\.name +target\.name$/)
    const call = lines.find((line) => line.startsWith('2026-03-10'))!
    expect(call).toMatch(/^2026-03-10 {2}SPOKE_TO +Ingrid Solvang +Wanjiru Otieno +\[\d+\] \[\d+\]$/)
    const [, number] = /\[(\d+)\]$/.exec(call)!
    expect(lines.find((line) => line.startsWith(`[${number}] `))).toBe(
      `[${number}] "Foreign Minister Wanjiru Otieno spoke today by telephone with Norwegian Foreign Minister Ingrid Solvang" (Grace Muthoni) Readout of Foreign Minister Otieno's Call with Foreign Minister Solvang of Norway. Ministry of Foreign Affairs of Kenya, 2026-03-10. https://readouts.example/kenya/2026-03-10-call-with-norway`,
    )
    expect(code).toBe(0)
  })

  it('reads a list to its end, page by page', async () => {
    const part = await query(
      'contacts.graphql',
      '--variable',
      'actor=Norway',
      '--variable',
      'first=2',
      '--format',
      'csv',
    )
    const paged = await query(
      'contacts.graphql',
      '--variable',
      'actor=Norway',
      '--variable',
      'first=2',
      '--format',
      'csv',
      '--all',
    )
    const whole = await query('contacts.graphql', '--variable', 'actor=Norway', '--format', 'csv')
    expect(paged.stdout).toBe(whole.stdout)
    expect(parse(part.stdout).length).toBeLessThan(parse(whole.stdout).length)
  })

  it('reads more pages than a server gives anybody in a minute, for the store is its own', async () => {
    const store = createStore(`sqlite:${join(cwd, 'many.db')}`, neo4jSettings({}))
    const graphs = Array.from({ length: REQUESTS_A_MINUTE + 50 }, (_, number) => makeGraph({ number, actors: [] }))
    await put(store, ...graphs)
    await store.close()
    writeFileSync(
      join(cwd, 'documents.graphql'),
      'query ($after: String) { documents(first: 1, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
    )
    const all = await query('documents.graphql', '--store', 'sqlite:many.db', '--all', '--format', 'csv')
    expect([all.code, all.stderr]).toEqual([0, ''])
    expect(parse(all.stdout)).toHaveLength(1 + graphs.length)
  })

  it('gives spreadsheets a row for each quotation', async () => {
    const { stdout } = await query('contacts.graphql', '--variable', 'actor=Wanjiru Otieno', '--format', 'csv')
    const rows = parse(stdout, { columns: true }) as Record<string, string>[]
    expect(Object.keys(rows[0]!)).toEqual([
      ...['date', 'type', 'source.name', 'target.name'],
      ...['quotation', 'attribution', 'document', 'publisher', 'published', 'url'],
    ])
    expect(rows.filter(({ date }) => date === '2026-03-10').map(({ attribution }) => attribution)).toEqual([
      '',
      'Grace Muthoni',
    ])
  })

  it('gives reports a table of Markdown with footnotes', async () => {
    const { stdout } = await query('contacts.graphql', '--variable', 'actor=Wanjiru Otieno', '--format', 'markdown')
    expect(stdout).toMatch(/^\| date \| type \| source\.name \| target\.name \| {2}\|\n\| --- \|/)
    expect(stdout).toMatch(/\| SPOKE\\_TO \|.*\| \[\^\d+\] \[\^\d+\] \|/)
    expect(stdout).toMatch(/^\[\^\d+\]: "/m)
  })

  it('gives scripts the answer as it is', async () => {
    writeFileSync(
      join(cwd, 'count.graphql'),
      '{ contacts { totalCount } nobody: contacts(actor: {name: "Nobody"}) { totalCount } }',
    )
    const { stdout } = await query('count.graphql', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({ nobody: { totalCount: 0 } })
    expect((await query('count.graphql')).stdout).toMatch(/^contacts: \d+\n\nnobody: 0\n$/)
  })

  it('asks a server as it asks a store', async () => {
    const store = createStore(`sqlite:${join(cwd, 'demarche.db')}`, {
      uri: null,
      username: null,
      password: null,
      database: null,
    })
    const server = await listen(createServer({ store }), { port: 0 })
    const local = await query('contacts.graphql', '--variable', 'actor=Norway')
    const remote = await query('contacts.graphql', '--variable', 'actor=Norway', '--url', `${server.url}/graphql`)
    expect(remote.stdout).toBe(local.stdout)
    await server.stop()
    await store.close()
  })

  it.each([
    ['a missing variable', ['contacts.graphql'], 2, /\$actor.*not provided.*BAD_USER_INPUT/],
    ['a variable without a value', ['contacts.graphql', '--variable', 'actor'], 2, /name=value/],
    ['a missing file', ['none.graphql'], 2, /none\.graphql cannot be read: ENOENT/],
    ['a field that is not there', ['wrong.graphql'], 2, /Cannot query field/],
    ['a subscription', ['added.graphql'], 2, /This is a subscription/],
    ['a store that is not there', ['contacts.graphql', '--store', 'sqlite:none.db'], 3, /no store at none\.db/],
    ['no server', ['contacts.graphql', '--url', 'http://127.0.0.1:9/graphql'], 3, /no answer from 127\.0\.0\.1:9/],
  ])('says what is wrong: %s', async (_what, args, code, message) => {
    writeFileSync(join(cwd, 'wrong.graphql'), '{ contacts { wrong } }')
    writeFileSync(join(cwd, 'added.graphql'), 'subscription { statementAdded { cursor } }')
    const answer = await query(...args)
    expect([answer.code, answer.stdout]).toEqual([code, ''])
    expect(answer.stderr).toMatch(message)
  })
})
