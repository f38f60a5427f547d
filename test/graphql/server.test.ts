/** Routes, limits, masking and the log of the server, without a port. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { getIntrospectionQuery } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../../src/graphql/create-server.ts'
import { DEFAULT_QUERIES } from '../../src/graphql/graphiql.ts'
import { MAX_BODY_SIZE, MAX_ROWS_OF_A_REQUEST } from '../../src/graphql/limits.ts'
import { createStore } from '../../src/store/create-store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { ask, openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph
beforeAll(async () => {
  graph = await openSmallGraph(folder)
})
afterAll(() => graph.store.close())

const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  graph.server.fetch(`http://localhost${path}`, { headers, redirect: 'manual' })

const post = async (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  graph.server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

/** A server over a file that is no database, and what it logs. */
function brokenServer() {
  const path = join(folder, 'secret-name.db')
  writeFileSync(path, 'This is a letter, not a database. '.repeat(200))
  const store = createStore(`sqlite:${path}`, { uri: null, username: null, password: null, database: null })
  const lines: string[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  return { store, lines, server: createServer({ store, logger: pino(sink) }) }
}

describe('routes', () => {
  it('leads from / to /graphql', async () => {
    const response = await get('/')
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql'])
  })

  it('says that it lives and that the store answers', async () => {
    expect((await get('/health')).status).toBe(200)
    const ready = await get('/ready')
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true, code: null }])
  })

  it('says by code that the store does not answer, and lives on', async () => {
    const { store, server } = brokenServer()
    const ready = await server.fetch('http://localhost/ready')
    expect([ready.status, await ready.json()]).toEqual([503, { ready: false, code: expect.stringMatching(/^STORE_/) }])
    expect((await server.fetch('http://localhost/health')).status).toBe(200)
    await store.close()
  })

  it.each(['/nothing', '/graphqlx', '/../etc/passwd'])('knows no %s', async (path) => {
    expect((await get(path, { accept: 'text/html' })).status).toBe(404)
  })

  it('answers a query in the address, as curl asks', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('{ documents { totalCount } }')}`, {
      accept: '*/*',
    })
    expect(await response.json()).toEqual({ data: { documents: { totalCount: 5 } } })
  })

  it('lets no other origin read', async () => {
    const response = await post('{"query": "{ documents { totalCount } }"}', { origin: 'https://elsewhere.example' })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('GraphiQL', () => {
  it('is one page that may load nothing from elsewhere', async () => {
    const response = await get('/graphql', { accept: 'text/html' })
    const page = await response.text()
    expect(page).toContain('Demarche GraphiQL')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/https?:|\*/)
    // What its markup and style sheets refer to; the scripts are held by the policy.
    const markup = page.replace(/<script>[\s\S]*?<\/script>/g, '')
    const references = [...markup.matchAll(/(?:\s(?:src|href)=|@import|url\()\s*["']?([^"')\s>]{1,40})/g)]
    expect(references.length).toBeGreaterThan(3)
    expect(references.map(([, to]) => to).filter((to) => !/^(?:data:|#)/.test(to!))).toEqual([])
    expect(page).not.toMatch(/<script[^>]+src=/)
  })

  it.each(DEFAULT_QUERIES)('begins with a query that has an answer: %s', async (query) => {
    const { data, errors } = await graph.ask(query)
    expect(errors).toEqual([])
    expect(JSON.stringify(data)).toMatch(/"totalCount":[1-9]/)
  })

  it('can read the schema', async () => {
    const { data, errors } = await graph.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))
    expect(errors).toEqual([])
    expect(JSON.stringify(data)).toContain('Who contacted whom')
  })
})

describe('limits', () => {
  const nested = (levels: number): string => `${'representations { of { '.repeat(levels)}id${' } }'.repeat(levels)}`
  it.each([
    ['depth', `{ actor(id: "country:USA") { ${nested(6)} } }`, 'DEPTH_LIMIT'],
    ['depth through fragments', `{ actor(id: "x") { ...A } } fragment A on Actor { ${nested(6)} }`, 'DEPTH_LIMIT'],
    [
      'cost',
      '{ documents(first: 500) { edges { node { statements(first: 500) { edges { node { id } } } } } } }',
      'COST_LIMIT',
    ],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: actors { totalCount }`).join(' ')} }`, 'ALIAS_LIMIT'],
    ['directives', `{ ${'actors { totalCount @skip(if: false) } '.repeat(21)} }`, 'DIRECTIVE_LIMIT'],
    ['tokens', `{ ${'actors { totalCount } '.repeat(600)} }`, 'TOKEN_LIMIT'],
  ])('refuse too much %s', async (_name, query, code) => {
    for (const _time of [1, 2]) {
      const { errors, data } = await graph.ask(query)
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }])
      expect(data).toBeNull()
    }
  })

  it('count rows whose number stands in a variable', async () => {
    const query = `query ($all: Int) { documents(first: $all) { edges { node { statements(first: $all) { edges { cursor } } } } } }`
    const few = await graph.ask(query, { all: 50 })
    expect(few.errors).toEqual([])
    const copies = Array.from(
      { length: 30 },
      (_, i) => `a${i}: documents(first: $all) { edges { node { statements(first: $all) { edges { cursor } } } } }`,
    )
    const many = await graph.ask(`query ($all: Int) { ${copies.join(' ')} }`, { all: 500 })
    expect(new Set(many.errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['COST_LIMIT']))
    expect(30 * 500 + 30 * 5 * 500).toBeGreaterThan(MAX_ROWS_OF_A_REQUEST)
  })

  it('leave room for a page of 500 with all that a statement tells', async () => {
    const office = '{ role of { id name } }'
    const query = `{ contacts(first: 500) { totalCount pageInfo { endCursor } edges { cursor node {
      id type plover cameo verb about date dateEarliest dateLatest polarity modality confidence review
      source { id kind name aliases country wikidataId } sourceOffice ${office}
      target { id kind name aliases country wikidataId } targetOffice ${office}
      evidence { exact prefix suffix start end attribution dateText dateAnchor rule confidence sourceText targetText
        document { id title url publishedAt publisher kind } } } } } }`
    expect((await graph.ask(query)).errors).toEqual([])
  })

  it('refuse a body that is too long', async () => {
    const response = await post(JSON.stringify({ query: `{ documents { totalCount } } #${'x'.repeat(MAX_BODY_SIZE)}` }))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] })
  })
})

describe('errors', () => {
  it.each([
    ['a syntax error', '{ contacts {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['nothing', '', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ contact { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a wrong variable', 'query ($n: Int) { contacts(first: $n) { totalCount } }', { n: 'all' }, 'BAD_USER_INPUT'],
    ['a missing variable', 'query ($id: ID!) { statement(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
    [
      'two operations',
      'query A { actors { totalCount } } query B { actors { totalCount } }',
      {},
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('have a code: %s', async (_name, query, variables, code) => {
    for (const _time of [1, 2]) {
      const { errors } = await graph.ask(query, variables)
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }])
      expect(errors[0]!.message.length).toBeGreaterThan(10)
    }
  })

  it.each([
    ['no JSON', '{"query": ', {}, 400],
    ['a batch', '[{"query": "{ actors { totalCount } }"}]', {}, 400],
    ['another content type', '<query/>', { 'content-type': 'text/xml' }, 415],
  ])('of the request itself: %s', async (_name, body, headers, status) => {
    const response = await post(body, headers)
    expect(response.status).toBe(status)
    const answer = await response.text()
    if (status === 400) expect(JSON.parse(answer).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' })
  })

  it('of the store keep their code; where it lies stands in the log alone, under the id of the request', async () => {
    const { store, lines, server } = brokenServer()
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'my-request-1' },
      body: JSON.stringify({ query: '{ contacts { totalCount } }' }),
    })
    const body = await response.text()
    expect(JSON.parse(body)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: expect.stringMatching(/^STORE_/) } }],
    })
    expect(body).not.toContain('secret-name')
    expect(response.headers.get('x-request-id')).toBe('my-request-1')
    const logged = lines.map((line) => JSON.parse(line))
    expect(logged).toMatchObject([
      { msg: 'query failed', requestId: 'my-request-1', err: { message: expect.stringContaining('secret-name') } },
      { msg: 'request', requestId: 'my-request-1', method: 'POST', path: '/graphql', status: 200 },
    ])
    await store.close()
  })

  it('of no one else are in the log: a bad question is the client’s', async () => {
    const { store, lines, server } = brokenServer()
    await ask(server, '{ contacts(on: "1962-02-30") { totalCount } }')
    await ask(server, '{ contacts(first: 0) { totalCount } }')
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['request', 'request'])
    expect(lines.join()).not.toContain('1962-02-30')
    await store.close()
  })

  it('replace a request id that is no plain word', async () => {
    const response = await get('/health', { 'x-request-id': 'a b;c' })
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('the time limit', () => {
  it('is told by code, and nothing more', async () => {
    const server = createServer({ store: graph.store, timeLimit: 0 })
    const response = await server.fetch('http://localhost/graphql?query={actors{totalCount}}')
    const { errors } = (await response.json()) as { errors: readonly { message: string; extensions: object }[] }
    expect(errors).toMatchObject([{ extensions: { code: 'STORE_TIMEOUT' } }])
    expect(errors[0]!.message).toContain('took too long')
    expect(errors[0]!.message).not.toContain('small.db')
  })
})
