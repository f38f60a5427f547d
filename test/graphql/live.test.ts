/** Subscriptions on SQLite; and who may have how many, for how long. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse, validate } from 'graphql'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { StoreError } from '../../src/errors.ts'
import { type ApiKey, createKey } from '../../src/graphql/access/api-key.ts'
import { createServer, type ServerOptions } from '../../src/graphql/create-server.ts'
import { additionCursor, statementCursors } from '../../src/graphql/cursor.ts'
import { type Listening, listen } from '../../src/graphql/listen.ts'
import { STREAM_LIMITS } from '../../src/graphql/live/listener.ts'
import { createSchema } from '../../src/graphql/schema.ts'
import { ANY_STATEMENT } from '../../src/store/any-filter.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store, View } from '../../src/store/store.ts'
import { makeGraph } from '../helpers/make-graph.ts'
import { MAIN } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { put } from '../store/suite/store-context.ts'
import { COUNCIL_ARTICLE, KENYAN_READOUT, POLISH_READOUT, RHEA } from '../store/suite/world.ts'
import { type EventStream, openStream } from './event-stream.ts'
import { ADDED, type Added, EVERYTHING, liveCases } from './live-cases.ts'

const folder = temporaryFolder()
let files = 0

function openFile() {
  const path = join(folder, `live-${++files}.db`)
  const store = sqliteStore({ path })
  return { store, url: `sqlite:${path}`, dispose: () => store.close() }
}

describe('docs/live.md', () => {
  const text = readFileSync(packagePath('docs/live.md'), 'utf8')
  const queries = [...text.matchAll(/query=([^']+)'|```graphql\n([^`]+)```|^ {4}(\{ .+)$/gm)].map((match) =>
    match.slice(1),
  )

  it.each(queries.map((match) => match.find(Boolean)!))('%s', (query) => {
    expect(validate(createSchema(), parse(query))).toEqual([])
  })

  it('follows a graph over the end of a server and the beginning of another', async () => {
    const path = join(folder, 'follow.ts')
    writeFileSync(path, /```ts\n([\s\S]+?)```/.exec(text)![1]!)
    const { follow } = (await import(pathToFileURL(path).href)) as {
      follow(url: string, filter: object): AsyncGenerator<Added['statementAdded']>
    }
    const { store, dispose } = openFile()
    const serve = (port: number) => listen(createServer({ store, lookInterval: 50 }), { port })
    const start = await store.view().additionsEnd()
    const first = await serve(0)
    const added = follow(`${first.url}/graphql`, { ...EVERYTHING })
    const next = async () => (await added.next()).value!.node.id
    const ids: string[] = []
    const pending = next()
    while (!/^demarche_subscriptions 1$/m.test(await (await fetch(`${first.url}/metrics`)).text()));
    await put(store, KENYAN_READOUT)
    ids.push(await pending, await next())
    const waiting = next()
    await first.stop()
    await put(store, POLISH_READOUT, COUNCIL_ARTICLE)
    const second = await serve(first.port)
    ids.push(await waiting)
    while (ids.length < 8) ids.push(await next())
    await added.return(undefined)
    await expect(follow(`${second.url}/graphql`, { actor: {} }).next()).rejects.toThrow('exactly one of')
    const end = await store.view().additionsEnd()
    const { rows } = await store.view().additions(ANY_STATEMENT, start, end, 100)
    expect(ids).toEqual(rows.map(({ statement }) => statement.id))
    await second.stop()
    await dispose()
  })

  it('has the limits of the server', () => {
    expect(queries).toHaveLength(3)
    expect(text).toContain(`may have ${STREAM_LIMITS.each} subscriptions open, a server ${STREAM_LIMITS.all};`)
  })
})

describe('subscriptions: sqlite', { timeout: 240_000 }, () => {
  liveCases(async () => openFile(), folder)
})

describe('a subscription', () => {
  let store: Store
  let notes = 0
  const servers: Listening[] = []
  const streams: EventStream<Added>[] = []

  beforeAll(() => {
    store = openFile().store
  })
  afterEach(async () => {
    for (const stream of streams.splice(0)) stream.hangUp()
    await Promise.all(servers.splice(0).map((server) => server.stop()))
  })
  afterAll(() => store.close())

  async function serve(options: Partial<ServerOptions> = {}): Promise<Listening> {
    const server = await listen(createServer({ store, lookInterval: 50, ...options }), { port: 0 })
    servers.push(server)
    return server
  }

  async function subscribe(
    { url }: Listening,
    { query = ADDED, ...more }: { query?: string; variables?: object; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<EventStream<Added>> {
    const stream = await openStream<Added>({ url, query, ...(more as object) })
    streams.push(stream)
    return stream
  }

  /** One statement that was not there before. */
  async function addOne(): Promise<void> {
    notes += 1
    await put(store, makeGraph({ number: 500 + notes, actors: [RHEA], claims: [{ type: 'STATED', source: RHEA.id }] }))
  }

  async function codeOf(stream: EventStream<Added>): Promise<string | undefined> {
    return (await stream.next())?.errors?.[0]?.extensions.code
  }

  async function openStreams({ url }: Listening): Promise<number> {
    const figures = await (await fetch(`${url}/metrics`)).text()
    return Number(/^demarche_subscriptions (\d+)$/m.exec(figures)?.[1])
  }

  it('can be asked for in the address, as curl and browsers do', async () => {
    const { url } = await serve()
    const query = encodeURIComponent('subscription { statementAdded { node { type } } }')
    const response = await fetch(`${url}/graphql?query=${query}`, { headers: { accept: 'text/event-stream' } })
    await addOne()
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      if (text.includes('event: next')) break
    }
    expect(text).toContain('event: next\ndata: {"data":{"statementAdded":{"node":{"type":"STATED"}}}}\n\n')
  })

  it('is refused where a client takes no events', async () => {
    const server = await serve()
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: ADDED }),
    })
    expect(response.status).toBe(406)
    expect(await openStreams(server)).toBe(0)
  })

  it.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['a cursor of a list', statementCursors.DATE_NEWEST.encode({ dateEarliest: null, id: 'st-1' })],
    ['a cursor of another store', additionCursor.encode({ log: 'another', flush: 1, passed: 0 })],
  ])('begins nowhere with %s as its cursor', async (_what, after) => {
    const server = await serve()
    expect(await codeOf(await subscribe(server, { variables: { after } }))).toBe('BAD_CURSOR')
    expect(await openStreams(server)).toBe(0)
  })

  it('does not begin behind the end', async () => {
    const server = await serve()
    const end = await store.view().additionsEnd()
    const stream = await subscribe(server, { variables: { after: additionCursor.encode({ ...end, passed: 1 }) } })
    expect(await codeOf(stream)).toBe('BAD_CURSOR')
  })

  it('says what is wrong with its filter before it begins', async () => {
    const server = await serve()
    const stream = await subscribe(server, { variables: { filter: { actor: {} } } })
    expect([await codeOf(stream), await stream.next()]).toEqual(['BAD_ACTOR_REF', null])
    expect(await openStreams(server)).toBe(0)
  })

  it('is one of so many of its caller, and of so many in all, and gives its place back', async () => {
    const keys = ['one', 'two'].map((name) => createKey(name, 'READ'))
    const as = (index: number) => ({ headers: { authorization: `Bearer ${keys[index]!.key}` } })
    const server = await serve({ keys: () => keys.map(({ kept }) => kept), streams: { each: 1, all: 2 } })
    const first = await subscribe(server, as(0))
    await first.comments(1)
    const again = await subscribe(server, as(0))
    expect([again.status, await codeOf(again)]).toEqual([429, 'SUBSCRIPTION_LIMIT'])
    const other = await subscribe(server, as(1))
    await other.comments(1)
    expect(await codeOf(await subscribe(server))).toBe('SUBSCRIPTION_LIMIT')
    expect(await openStreams(server)).toBe(2)
    first.hangUp()
    while ((await openStreams(server)) > 1) await new Promise((resolve) => setImmediate(resolve))
    const later = await subscribe(server, as(0))
    expect(later.status).toBe(200)
    await addOne()
    expect((await later.next())!.errors).toBeUndefined()
  })

  it('needs a key where questions do, and ends when its key is revoked', async () => {
    const { key, kept } = createKey('reader', 'READ')
    let keys: readonly ApiKey[] = [kept]
    const server = await serve({ keys: () => keys, closed: true })
    expect((await subscribe(server)).status).toBe(401)
    const stream = await subscribe(server, { headers: { authorization: `Bearer ${key}` } })
    await addOne()
    expect((await stream.next())!.data!.statementAdded.node.type).toBe('STATED')
    keys = []
    expect([await codeOf(stream), await stream.next()]).toEqual(['UNAUTHENTICATED', null])
  })

  it('counts once for the rate, however much it brings, and outlives the time of a request', async () => {
    const server = await serve({ rate: 2, timeLimit: 500 })
    const stream = await subscribe(server)
    // Each comes 300 milliseconds behind the one before.
    await stream.comments(4)
    for (let count = 0; count < 5; count++) {
      await addOne()
      expect((await stream.next())!.errors).toBeUndefined()
    }
    const statuses: number[] = []
    for (let count = 0; count < 2; count++)
      statuses.push((await fetch(`${server.url}/graphql?query={__typename}`)).status)
    expect(statuses).toEqual([200, 429])
  })

  it('ends with an answer that has an error, so that nothing is missed behind the one before', async () => {
    const server = await serve()
    const query =
      'subscription { statementAdded { cursor node { evidence { document { statements(first: 0) { totalCount } } } } } }'
    const stream = await subscribe(server, { query })
    await addOne()
    await addOne()
    expect([await codeOf(stream), await stream.next()]).toEqual(['BAD_PAGE_SIZE', null])
    while ((await openStreams(server)) > 0) await new Promise((resolve) => setImmediate(resolve))
  })

  it('sees each statement as it is when it is sent, not as an event before left it', async () => {
    const server = await serve()
    const query = 'subscription { statementAdded(filter: {types: [SPOKE_TO]}) { node { source { aliases } } } }'
    const stream = await openStream<{ statementAdded: { node: { source: { aliases: readonly string[] } } } }>({
      url: server.url,
      query,
    })
    const call = (number: number, alias: string) =>
      makeGraph({
        number,
        actors: KENYAN_READOUT.actors.map((actor) => (actor.id === RHEA.id ? { ...actor, aliases: [alias] } : actor)),
        claims: [
          { type: 'SPOKE_TO', source: RHEA.id, target: KENYAN_READOUT.actors[1]!.id, date: `2031-03-0${number - 700}` },
        ],
      })
    await put(store, call(701, 'Rhea the First'))
    const [first] = await stream.take(1)
    await put(store, call(702, 'Rhea the Second'))
    const [second] = await stream.take(1)
    stream.hangUp()
    expect(first!.data!.statementAdded.node.source.aliases).not.toContain('Rhea the Second')
    expect(second!.data!.statementAdded.node.source.aliases).toContain('Rhea the Second')
  })

  it('does not notice a store that goes away while nothing comes, and misses nothing where it goes away later', async () => {
    let away: keyof View | null = null
    let refused = 0
    const unsteady: Store = {
      ...store,
      view(options) {
        const view = store.view(options)
        const ask =
          (question: 'additionsEnd' | 'additions') =>
          (...args: readonly unknown[]) => {
            if (away !== question) return (view[question] as (...args: readonly unknown[]) => Promise<never>)(...args)
            refused += 1
            return Promise.reject(new StoreError('STORE_UNAVAILABLE', 'Neo4j at secret.example does not answer.'))
          }
        return { ...view, additionsEnd: ask('additionsEnd'), additions: ask('additions') }
      },
    }
    const server = await serve({ store: unsteady })
    const stream = await subscribe(server)
    await stream.comments(1)
    away = 'additionsEnd'
    while (refused < 3) await stream.comments(1)
    await addOne()
    away = null
    const [first] = await stream.take(1)
    const after = first!.data!.statementAdded.cursor
    away = 'additions'
    await addOne()
    const last = await stream.next()
    expect(last!.errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }])
    expect(last!.errors![0]!.message).not.toContain('secret')
    expect(await stream.next()).toBeNull()
    away = null
    const [second] = await (await subscribe(server, { variables: { after } })).take(1)
    expect(second!.data!.statementAdded.node.id).not.toBe(first!.data!.statementAdded.node.id)
  })

  it('is told when the server stops', async () => {
    const server = await serve()
    const all = await Promise.all([subscribe(server), subscribe(server)])
    for (const stream of all) await stream.comments(1)
    const stopped = server.stop()
    for (const stream of all) expect([await codeOf(stream), await stream.next()]).toEqual(['SERVICE_STOPPING', null])
    await stopped
  })

  it('does not keep the command from ending', { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [MAIN, 'serve', '--store', openFile().url, '--port', '0'], { cwd: folder })
    const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
    let said = ''
    const url = await new Promise<string>((resolve) => {
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk
        const [address] = /http:\S+(?=\/graphql)/.exec(said) ?? []
        if (address) resolve(address)
      })
    })
    const stream = await openStream<Added>({ url, query: ADDED })
    await stream.comments(1)
    child.kill('SIGTERM')
    expect([await codeOf(stream), await stream.next()]).toEqual(['SERVICE_STOPPING', null])
    expect(await closed).toEqual([0, null])
  })
})
