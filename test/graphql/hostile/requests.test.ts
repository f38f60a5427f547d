/** Requests that are no questions: broken bodies, strange headers, keys that may not, clients that never finish. */
import { request as httpRequest } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MAX_BODY_SIZE } from '../../../src/graphql/limits.ts'
import { createSchema } from '../../../src/graphql/schema.ts'
import { makeGraph } from '../../helpers/make-graph.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { everything, put } from '../../store/suite/store-context.ts'
import { openSmallGraph, type SmallGraph } from '../small-graph.ts'
import { type Attacked, attacked, expectAlive, expectNothingInternal, post, READER, reply, WRITER } from './attack.ts'
import { stringPlaces } from './string-places.ts'

const folder = temporaryFolder()
const QUESTION = '{ stats { documents } }'

let graph: SmallGraph
let server: Attacked
/** It waits for nobody. */
let hasty: Attacked

beforeAll(async () => {
  graph = await openSmallGraph(folder)
  server = await attacked(graph.store)
  hasty = await attacked(graph.store, {}, { requestTimeout: 300 })
})
afterEach(() => expectAlive(server))
afterAll(async () => {
  await server.stop()
  await hasty.stop()
  await graph.store.close()
})

const send = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(server.graphql, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

describe('bodies', () => {
  const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '42'],
    ['a string', JSON.stringify(QUESTION)],
    ['half of it', `{"query": "${QUESTION}"`],
    ['two of them', `{"query": "${QUESTION}"}{"query": "${QUESTION}"}`],
    ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0x00, 0x80])],
    ['a query that is a list', '{"query": ["{ __typename }"]}'],
    ['a query that is an object', '{"query": {"toString": "x"}}'],
    ['variables that are a string', `{"query": "${QUESTION}", "variables": "{}"}`],
    ['variables that are a list', `{"query": "${QUESTION}", "variables": []}`],
    ['extensions that are a number', `{"query": "${QUESTION}", "extensions": 1}`],
    ['an unknown member', `{"query": "${QUESTION}", "stack": true}`],
    ['lists within lists, 100,000 deep', deep(100_000)],
    [
      'variables 100,000 deep',
      `{"query": "query ($id: ID!) { statement(id: $id) { id } }", "variables": {"id": ${deep(100_000)}}}`,
    ],
    ['a prototype', `{"__proto__": {"query": "${QUESTION}"}}`],
  ])('that are %s get a code', async (_what, body) => {
    const { data, codes } = await reply(await send(body, { accept: 'application/graphql-response+json' }))
    expect([data, codes]).toEqual([
      null,
      [expect.stringMatching(/^(BAD_REQUEST|BAD_USER_INPUT|DEPTH_LIMIT|GRAPHQL_PARSE_FAILED)$/)],
    ])
  })

  it.each([
    'text/plain',
    'text/html',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    '',
  ])('of the type "%s" are refused', async (type) => {
    const response = await send(JSON.stringify({ query: QUESTION }), { 'content-type': type })
    expectNothingInternal(await response.text())
    expect(response.status).toBe(415)
  })

  it('in a compressed form are not unpacked', async () => {
    const response = await send(JSON.stringify({ query: QUESTION }), { 'content-encoding': 'br' })
    expectNothingInternal(await response.text())
    expect(response.status).toBeLessThan(500)
  })

  it.each(['PUT', 'DELETE', 'PATCH'])('sent with %s are refused', async (method) => {
    const response = await fetch(server.graphql, { method, body: '{}' })
    expectNothingInternal(await response.text())
    expect(response.status).toBe(405)
  })

  it('that are too long are refused, also where their length is not told before', async () => {
    const long = await reply(await send(`{"query": "${QUESTION}", "x": "${'x'.repeat(MAX_BODY_SIZE)}"}`))
    expect([long.status, long.codes]).toEqual([413, ['REQUEST_ENTITY_TOO_LARGE']])
    const { status, text } = await chunked('x'.repeat(64 * 1024), 2 * MAX_BODY_SIZE)
    expectNothingInternal(text)
    expect([status, text]).toEqual([413, expect.stringContaining('REQUEST_ENTITY_TOO_LARGE')])
  })

  it('whose told length is a lie are not waited for', async () => {
    const answer = await raw(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 999\r\n\r\n{}',
    )
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
  })
})

describe('requests', () => {
  it.each([
    ['an unknown operation', { query: 'query A { stats { documents } }', operationName: 'B' }],
    ['an operation of an unknown kind', { query: 'inquiry { stats { documents } }' }],
    ['no operation', { query: 'fragment A on Stats { documents }' }],
    ['an unknown field', { query: '{ users { password } }' }],
    ['an unknown mutation', { query: 'mutation { dropEverything }' }],
    ['an unknown directive', { query: '{ stats @admin { documents } }' }],
    ['an unknown argument', { query: '{ stats(secret: true) { documents } }' }],
    ['an unknown variable', { query: '{ statement(id: $id) { id } }' }],
    ['a variable of an unknown type', { query: 'query ($x: Secret) { stats { documents } }' }],
  ])('with %s get a code', async (_what, body) => {
    const { status, data, codes } = await post(server, body, WRITER.key)
    expect([status, data]).toEqual([400, null])
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) expect(code).toMatch(/^(GRAPHQL_|OPERATION_RESOLUTION_FAILURE|BAD_REQUEST)/)
  })

  it('that change something are refused in an address', async () => {
    const change = 'mutation { removeDocument(id: "doc-0000000000000001") { id } }'
    const response = await fetch(`${server.graphql}?query=${encodeURIComponent(change)}`, {
      headers: { authorization: `Bearer ${WRITER.key}`, accept: 'application/json' },
    })
    expectNothingInternal(await response.text())
    expect(response.status).toBe(405)
  })

  it('with an address or headers beyond all measure are refused', async () => {
    const address = await raw(`GET /graphql?query=${'x'.repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`)
    expect(address).toMatch(/^HTTP\/1.1 431 /)
    const headers = await raw(`GET /graphql HTTP/1.1\r\nhost: x\r\nx-a: ${'x'.repeat(20_000)}\r\n\r\n`)
    expect(headers).toMatch(/^HTTP\/1.1 431 /)
  })

  it.each([
    ['bytes', '\x00\x01\x02\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n\r\n'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    [
      'a length and parts',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a broken header', 'GET /graphql HTTP/1.1\r\nhost x\r\n\r\n'],
  ])('that are no HTTP (%s) end', async (_what, bytes) => {
    const answer = await raw(bytes)
    expectNothingInternal(answer)
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /)
  })
})

describe('keys', () => {
  const changes = stringPlaces(createSchema(), {}).filter((place) => place.changes)
  const byField = Map.groupBy(changes, ({ title }) => /\.(\w+)\(/.exec(title)![1]!)
  // It shows what a text would give, and keeps nothing.
  byField.delete('previewDocument')

  it.each([...byField].map(([field, [place]]) => [field, place!.query] as const))(
    '%s is for keys that write',
    async (_field, query) => {
      const before = await everything(graph.store)
      const variables = { text: 'zzqx' }
      const codes = async (key: string | null) => (await post(server, { query, variables }, key)).codes
      expect(await codes(READER.key)).toEqual(['FORBIDDEN'])
      expect(await codes(null)).toEqual(['UNAUTHENTICATED'])
      const wrong = await post(server, { query, variables }, `${WRITER.key}x`)
      expect([wrong.status, wrong.codes]).toEqual([401, ['UNAUTHENTICATED']])
      expect(await everything(graph.store)).toEqual(before)
    },
  )

  it('are all of the mutations', () => expect(byField.size).toBeGreaterThan(5))

  it.each([
    'Bearer',
    'Bearer ',
    `Bearer ${'x'.repeat(10_000)}`,
    'Bearer null',
    'Bearer undefined',
    `Bearer ' OR '1'='1`,
    `Basic ${Buffer.from('desk:desk').toString('base64')}`,
    `Bearer ${WRITER.kept.hash}`,
    `Bearer ${WRITER.key.slice(0, -1)}`,
    `Bearer ${WRITER.key.toUpperCase()}`,
    `${WRITER.key}`,
  ])('of no use: "%.40s"', async (authorization) => {
    const query = 'mutation { removeDocument(id: "doc-0000000000000001") { id } }'
    const response = await send(JSON.stringify({ query }), { authorization })
    expect((await reply(response)).codes).toEqual(['UNAUTHENTICATED'])
    expect(await graph.store.view().document('doc-0000000000000001')).not.toBeNull()
  })
})

describe('clients that take their time', () => {
  it.each([
    ['no word', ''],
    ['half a line', 'POST /graphql HT'],
    ['headers without an end', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    [
      'a body without an end',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"que\r\n',
    ],
  ])('and send %s are sent away', async (_what, bytes) => {
    const answer = await raw(bytes)
    expect(answer).toMatch(/^(HTTP\/1.1 408 |$)/)
  })

  it('and send a letter now and then are sent away', async () => {
    const socket = open()
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ')
    const timer = setInterval(() => socket.write('x'), 50)
    await closed(socket)
    clearInterval(timer)
  })

  it('do not keep others waiting, many as they are', async () => {
    const sockets = Array.from({ length: 200 }, () => open())
    const all = Promise.all(sockets.map(closed))
    for (const socket of sockets) socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{')
    await expectAlive(hasty)
    await all
  })

  it('and never read what they asked for are let go', async () => {
    // More than what lies between the two can hold.
    const long = makeGraph({ number: 200, opening: 'x'.repeat(1_000_000), actors: [] })
    await put(graph.store, long)
    const text = `document(id: "${long.document.id}") { text }`
    const query = `{ ${Array.from({ length: 25 }, (_, index) => `a${index}: ${text}`).join(' ')} }`
    const body = JSON.stringify({ query })
    const impatient = await attacked(graph.store, {}, { idleTimeout: 1_000 })
    const socket = connect(impatient.port, '127.0.0.1')
    socket.on('error', () => undefined)
    const ended = closed(socket)
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
    // Who does not read learns only by writing that nobody is there any more.
    const knock = setInterval(() => socket.write(' '), 3_000)
    await ended
    clearInterval(knock)
    expect(socket.bytesRead).toBeLessThan(25_000_000)
    await impatient.stop()
  })
})

/** However it ends: what is still on its way when the server closes makes an error of it. */
const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()))

/** A connection on which what comes is not looked at. */
function open(): Socket {
  const socket = connect(hasty.port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  return socket
}

/** Writes bytes and gives all that comes until the server ends the connection. */
async function raw(bytes: string): Promise<string> {
  const socket = open()
  let answer = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    answer += chunk
  })
  socket.write(bytes, 'latin1')
  await closed(socket)
  return answer
}

/** Sends parts without saying how many there will be; stops at `most` bytes, or as soon as there is an answer. */
function chunked(part: string, most: number): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    let sent = 0
    let answered = false
    const request = httpRequest(
      server.graphql,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        answered = true
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => {
          request.destroy()
          resolve({ status: response.statusCode ?? 0, text })
        })
      },
    )
    request.on('error', (error) => (answered ? undefined : reject(error)))
    const more = (): void => {
      if (answered || sent >= most) return
      sent += part.length
      request.write(part, more)
    }
    more()
  })
}
