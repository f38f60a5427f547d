/** Who may ask, who may change, and how often. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApiKey, createKey } from '../../src/graphql/access/api-key.ts'
import { changeKeys, keysOf, readKeys } from '../../src/graphql/access/key-file.ts'
import { createServer, type GraphQLServer, type ServerOptions } from '../../src/graphql/create-server.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
const reader = createKey('reader', 'READ')
const writer = createKey('desk', 'WRITE')
const revoked = createKey('gone', 'WRITE')
const KEYS: readonly ApiKey[] = [reader.kept, writer.kept]

const QUESTION = '{ actors { totalCount } }'
const CHANGE = 'mutation { removeDocument(id: "doc-none") { statementsRemoved } }'

let graph: SmallGraph

beforeAll(async () => {
  graph = await openSmallGraph(folder)
})

afterAll(() => graph.store.close())

const serve = (options: Omit<ServerOptions, 'store'>): GraphQLServer => createServer({ store: graph.store, ...options })

async function send(server: GraphQLServer, query: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as {
    data?: unknown
    errors?: readonly { message: string; extensions: { code: string } }[]
  }
  const { message = null, extensions } = errors?.[0] ?? {}
  return { status: response.status, headers: response.headers, data, message, code: extensions?.code ?? null }
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

describe('keys', () => {
  // What a change of an unknown document is answered with once it is let in.
  const LET_IN = 'DOCUMENT_UNKNOWN'

  it.each<[string, boolean, string, Readonly<Record<string, string>>, number, string | null]>([
    ['a question without a key', false, QUESTION, {}, 200, null],
    ['a question without a key where one is needed', true, QUESTION, {}, 401, 'UNAUTHENTICATED'],
    ['a question with a key that reads', true, QUESTION, bearer(reader.key), 200, null],
    ['a question with a key that writes', true, QUESTION, bearer(writer.key), 200, null],
    ['a question with a wrong key', false, QUESTION, bearer('demarche_wrong'), 401, 'UNAUTHENTICATED'],
    ['a question with a revoked key', false, QUESTION, bearer(revoked.key), 401, 'UNAUTHENTICATED'],
    ['a question with the hash in place of the key', false, QUESTION, bearer(reader.kept.hash), 401, 'UNAUTHENTICATED'],
    ['another scheme', true, QUESTION, { authorization: `Basic ${reader.key}` }, 401, 'UNAUTHENTICATED'],
    ['a change without a key', false, CHANGE, {}, 200, 'UNAUTHENTICATED'],
    ['a change with a key that reads', false, CHANGE, bearer(reader.key), 200, 'FORBIDDEN'],
    ['a change with a key that writes', false, CHANGE, bearer(writer.key), 200, LET_IN],
    ['the scheme in small letters', false, CHANGE, { authorization: `bearer ${writer.key}` }, 200, LET_IN],
  ])('%s', async (_what, closed, query, headers, status, code) => {
    const answer = await send(serve({ keys: () => KEYS, closed }), query, headers)
    expect([answer.status, answer.code]).toEqual([status, code])
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
  })

  it('lets nobody in by asking for a page that is not served', async () => {
    const server = serve({ keys: () => KEYS, closed: true, introspection: false })
    const response = await server.fetch(`http://localhost/graphql?query=${encodeURIComponent(QUESTION)}`, {
      headers: { accept: 'text/html' },
    })
    expect(response.status).toBe(401)
  })

  it('serves the page and the routes of operators without a key', async () => {
    const server = serve({ keys: () => KEYS, closed: true })
    const page = await server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } })
    const health = await server.fetch('http://localhost/health')
    expect([page.status, page.headers.get('content-type'), health.status]).toEqual([200, 'text/html', 200])
  })
})

describe('the file of keys', () => {
  it('is read anew when it changes, so that a revoked key is refused at once', async () => {
    const path = join(folder, 'keys')
    const server = serve({ keys: keysOf(path), closed: true })
    const codes: (string | null)[] = []
    const ask = async (): Promise<void> => {
      codes.push((await send(server, QUESTION, bearer(reader.key))).code)
    }
    await ask()
    await changeKeys(path, () => [reader.kept, writer.kept])
    await ask()
    await changeKeys(path, () => [writer.kept])
    await ask()
    expect(codes).toEqual(['UNAUTHENTICATED', null, 'UNAUTHENTICATED'])
  })

  it('says which line is no key, and nothing of what stands in it', () => {
    const path = join(folder, 'broken')
    writeFileSync(path, `${JSON.stringify(reader.kept)}\n\n{"name":"x","secret":"open sesame"}\n`)
    expect(() => readKeys(path)).toThrow(/broken, line 3: this is no key/)
    expect(() => readKeys(path)).not.toThrow(/sesame/)
  })
})

describe('the file of keys, broken while the server runs', () => {
  it('lets no key in, tells the client nothing of it and the log everything, and is read again when it is mended', async () => {
    const path = join(folder, 'edited')
    await changeKeys(path, () => [reader.kept])
    const log: string[] = []
    const logger = pino({ level: 'error' }, { write: (line) => void log.push(line) })
    const server = serve({ keys: keysOf(path), closed: true, logger })
    writeFileSync(path, 'reader\n')
    const refused = await send(server, QUESTION, bearer(reader.key))
    expect([refused.status, refused.code, refused.data]).toEqual([500, 'INTERNAL', undefined])
    expect(refused.message).not.toContain(folder)
    expect(log.join('')).toContain('edited, line 1: this is no key')
    expect(log.join('')).not.toContain(reader.key)
    writeFileSync(path, `${JSON.stringify(reader.kept)}\n`)
    expect((await send(server, QUESTION, bearer(reader.key))).status).toBe(200)
  })
})

describe('the rate', () => {
  it('is counted for each key, and told with the time to wait', async () => {
    const server = serve({ keys: () => KEYS, rate: 2 })
    const statuses: number[] = []
    for (const key of [reader.key, reader.key, reader.key, writer.key]) {
      statuses.push((await send(server, QUESTION, bearer(key))).status)
    }
    expect(statuses).toEqual([200, 200, 429, 200])
    const refused = await send(server, QUESTION, bearer(reader.key))
    expect(refused.code).toBe('RATE_LIMITED')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('counts guesses at keys for the address, so that they come to an end', async () => {
    const server = serve({ keys: () => KEYS, rate: 2 })
    const codes: (string | null)[] = []
    for (const guess of ['a', 'b', 'c']) codes.push((await send(server, QUESTION, bearer(guess))).code)
    expect(codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED', 'RATE_LIMITED'])
  })
})

describe('what a service shows of itself', () => {
  it('keeps its schema and GraphiQL to itself where that is wanted', async () => {
    const server = serve({ introspection: false })
    expect((await send(server, '{ __schema { queryType { name } } }')).code).toBe('INTROSPECTION_OFF')
    expect((await send(server, '{ __type(name: "Actor") { name } }')).code).toBe('INTROSPECTION_OFF')
    expect((await send(server, '{ __typename }')).data).toEqual({ __typename: 'Query' })
    const page = await server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } })
    expect(page.headers.get('content-type') ?? '').not.toContain('text/html')
  })

  it('gives figures to a collector: times by status, errors by code, and no name', async () => {
    const server = serve({ keys: () => KEYS })
    await send(server, QUESTION, bearer(reader.key))
    await send(server, CHANGE)
    const response = await server.fetch('http://localhost/metrics')
    const figures = await response.text()
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(figures).toContain('demarche_request_seconds_count{status="200"} 2')
    expect(figures).toContain('demarche_errors_total{code="UNAUTHENTICATED"} 1')
    expect(figures).not.toContain('reader')
  })
})
