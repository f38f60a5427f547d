/** Subscriptions through a real server over real connections, on any store. */
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { createKey } from '../../src/graphql/access/api-key.ts'
import { createServer, type ServerOptions } from '../../src/graphql/create-server.ts'
import { type Listening, listen } from '../../src/graphql/listen.ts'
import { ANY_STATEMENT } from '../../src/store/any-filter.ts'
import type { Store } from '../../src/store/store.ts'
import { writeNotes } from '../cli/many-notes.ts'
import { makeGraph } from '../helpers/make-graph.ts'
import { runDemarche } from '../helpers/run-demarche.ts'
import { put } from '../store/suite/store-context.ts'
import {
  COUNCIL_ARTICLE,
  INGRID,
  KENYA,
  KENYAN_READOUT,
  LUKASZ,
  POLISH_READOUT,
  RHEA,
  WORLD,
} from '../store/suite/world.ts'
import { type EventStream, openStream, type Result } from './event-stream.ts'

export interface LiveStore {
  readonly store: Store
  /** For a command in another process. */
  readonly url: string
  readonly env?: Readonly<Record<string, string>>
  dispose(): Promise<void>
}

export interface Added {
  readonly statementAdded: {
    readonly cursor: string
    readonly node: { readonly id: string; readonly type: string; readonly date: string | null }
  }
}

export const ADDED = `subscription ($filter: StatementFilter! = {}, $after: String) {
  statementAdded(filter: $filter, after: $after) {
    cursor
    node { id type date source { name } target { name } evidence { exact document { title } } }
  }
}`
/** Whatever is in the graph. */
export const EVERYTHING = { polarity: null, modality: null, minConfidence: 0, review: null }

const NOTES = 600

export function liveCases(open: () => Promise<LiveStore>, folder: string): void {
  let opened: LiveStore
  const servers: Listening[] = []
  const streams: EventStream<unknown>[] = []

  beforeEach(async () => {
    opened = await open()
  })
  afterEach(async () => {
    for (const stream of streams.splice(0)) stream.hangUp()
    await Promise.all(servers.splice(0).map((server) => server.stop()))
    await opened.dispose()
  })

  async function serve(options: Partial<ServerOptions> = {}): Promise<string> {
    // A cold server of a database on a busy machine may need longer than a request usually has.
    const patient = { lookInterval: 50, timeLimit: 120_000, rate: Number.MAX_SAFE_INTEGER }
    const server = await listen(createServer({ store: opened.store, ...patient, ...options }), { port: 0 })
    servers.push(server)
    return server.url
  }

  async function subscribe(
    url: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<EventStream<Added>> {
    const stream = await openStream<Added>({ url, query: ADDED, variables })
    streams.push(stream)
    return stream
  }

  const write = (...graphs: readonly DocumentGraph[]) => put(opened.store, ...graphs)

  it('tells at once what is imported through the same server, with its evidence', async () => {
    const { key, kept } = createKey('desk', 'WRITE')
    const url = await serve({ keys: () => [kept], lookInterval: 600_000 })
    const stream = await subscribe(url)
    expect([stream.status, stream.type]).toEqual([200, 'text/event-stream'])
    // Answered, so that the stream begins before the import.
    await stream.comments(1)
    const text = 'Foreign Minister Ingrid Solvang of Norway met President Kofi Asante of Ghana in Accra on 9 May 2031.'
    const imported = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({
        query: 'mutation ($document: DocumentInput!) { importDocument(document: $document) { statementsAdded } }',
        variables: { document: { text, title: 'Talks in Accra', published: '2031-05-10' } },
      }),
    })
    expect(await imported.json()).toMatchObject({ data: { importDocument: { statementsAdded: 1 } } })
    expect((await stream.next())!).toMatchObject({
      data: {
        statementAdded: {
          node: {
            type: 'MET_WITH',
            date: '2031-05-09',
            source: { name: 'Ingrid Solvang' },
            target: { name: 'Kofi Asante' },
            evidence: [{ exact: expect.stringContaining('met President'), document: { title: 'Talks in Accra' } }],
          },
        },
      },
    })
  })

  it('tells what fits the filter, and of names that nobody bore when the stream began', async () => {
    const url = await serve()
    const rows: readonly (readonly [Readonly<Record<string, unknown>>, readonly string[]])[] = [
      [{}, ['MET_WITH', 'SPOKE_TO', 'STATED', 'URGED', 'URGED']],
      [{ actor: { name: LUKASZ.name } }, ['SPOKE_TO']],
      [{ types: ['URGED', 'CONDEMNED'] }, ['URGED', 'URGED']],
      [{ actor: { name: 'Kenya' }, types: ['SPOKE_TO'] }, ['SPOKE_TO']],
      [{ actor: { name: 'Kenya' }, with: { name: INGRID.name }, modality: ['PLANNED'] }, ['MET_WITH']],
      [
        { actor: { id: KENYA.id }, throughRepresentatives: false, polarity: null, modality: null },
        ['ATTACKED', 'MET_WITH'],
      ],
      [{ source: { name: RHEA.name }, polarity: 'DENIED' }, []],
    ]
    const all = await Promise.all(rows.map(([filter]) => subscribe(url, { filter })))
    for (const stream of all) await stream.comments(1)
    for (const graph of WORLD) await write(graph)
    for (const [index, [filter, types]] of rows.entries()) {
      const results = await all[index]!.take(types.length)
      expect(results.map(typeOf).sort(), JSON.stringify(filter)).toEqual(types)
      // Of two looks, nothing more has come.
      await all[index]!.comments(1)
    }
    await write(
      makeGraph({ number: 9, actors: [RHEA], claims: [{ type: 'STATED', source: RHEA.id, polarity: 'DENIED' }] }),
    )
    expect(typeOf((await all.at(-1)!.next())!)).toBe('STATED')
  })

  it('goes on behind a cursor, and behind that which was asked for before a list', async () => {
    const url = await serve()
    await write(KENYAN_READOUT)
    const asked = await fetch(`${url}/graphql?query={additionsCursor,statements{totalCount}}`)
    const { data } = (await asked.json()) as { data: { additionsCursor: string; statements: { totalCount: number } } }
    await write(POLISH_READOUT)
    await write(COUNCIL_ARTICLE)
    const variables = { filter: EVERYTHING, after: data.additionsCursor }
    const first = await (await subscribe(url, variables)).take(6)
    expect(data.statements.totalCount + first.length).toBe(8)
    for (const [index, result] of first.entries()) {
      const rest = await subscribe(url, { ...variables, after: cursorOf(result) })
      expect(await rest.take(5 - index)).toEqual(first.slice(index + 1))
      rest.hangUp()
    }
  })

  it('loses nothing and tells nothing twice, though the connection breaks again and again while another process imports', async () => {
    writeNotes(join(folder, 'notes.jsonl'), 0, NOTES)
    const url = await serve()
    const seen: string[] = []
    let after: string | null = null
    let stream = await subscribe(url, { filter: EVERYTHING })
    await stream.comments(1)
    const { env = {} } = opened
    const args = ['import', '--workers', '0', '--store', opened.url, 'notes.jsonl']
    const importing = runDemarche(args, { cwd: folder, env })
    let connections = 1
    for (let count = 0, all: ReadonlySet<string> | null = null; all === null || seen.length < all.size; ) {
      const result = await stream.next()
      seen.push(dataOf(result!).node.id)
      after = cursorOf(result!)
      count += 1
      // Now within a flush, now at its end.
      if (count % 37 === 0) {
        stream.hangUp()
        stream = await subscribe(url, { filter: EVERYTHING, after })
        connections += 1
      }
      if (all === null && seen.length >= NOTES / 2) {
        const { code, stderr } = await importing
        expect(code, stderr).toBe(0)
        all = new Set(await statementIds(opened.store))
      }
    }
    expect(connections).toBeGreaterThan(5)
    expect(new Set(seen).size).toBe(seen.length)
    expect([...seen].sort()).toEqual([...(await statementIds(opened.store))].sort())
    await stream.comments(2)
  })

  it('is not held up by a reader that does not read, and does not read ahead for it', async () => {
    let read = 0
    const counted: Store = {
      ...opened.store,
      view(options) {
        const view = opened.store.view(options)
        return {
          ...view,
          documentsById(ids) {
            read += ids.length
            return view.documentsById(ids)
          },
        }
      },
    }
    const url = await serve({ store: counted })
    const query = ADDED.replace('title', 'title text')
    const slow = await openStream<Added>({ url, query, variables: { filter: EVERYTHING } })
    streams.push(slow)
    const quick = await subscribe(url, { filter: EVERYTHING })
    await quick.comments(1)
    // More than the buffers between two ends of a connection take.
    const opening = 'The weather was fine. '.repeat(5_000)
    const graphs = Array.from({ length: 300 }, (_, index) =>
      makeGraph({ number: 1000 + index, opening, actors: [RHEA], claims: [{ type: 'STATED', source: RHEA.id }] }),
    )
    for (let from = 0; from < graphs.length; from += 20) await write(...graphs.slice(from, from + 20))
    const quickly = await quick.take(graphs.length)
    read = 0
    await quick.comments(3)
    // The quick one is served; the slow one has been given what its connection takes, and waits.
    expect(read).toBe(0)
    const slowly = await slow.take(graphs.length)
    expect(read).toBeGreaterThan(100)
    expect(slowly.map(cursorOf)).toEqual(quickly.map(cursorOf))
  })
}

const typeOf = (result: Result<Added>): string => dataOf(result).node.type
const cursorOf = (result: Result<Added>): string => dataOf(result).cursor

function dataOf({ data, errors }: Result<Added>): Added['statementAdded'] {
  if (!data) throw new Error(`an answer without data: ${JSON.stringify(errors)}`)
  return data.statementAdded
}

async function statementIds(store: Store): Promise<readonly string[]> {
  const { rows } = await store.view().statements(ANY_STATEMENT, { first: 100_000, after: null })
  return rows.map(({ id }) => id)
}
