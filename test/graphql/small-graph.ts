/** A few notes of October 1962, stored in a real SQLite file, and a server over them. The words are this project's own. */
import { join } from 'node:path'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { createServer, type GraphQLServer } from '../../src/graphql/create-server.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Store, View } from '../../src/store/store.ts'
import { country, documentId, group, makeGraph, organization, person } from '../helpers/make-graph.ts'

const USA = country('USA', 'United States', { aliases: ['US', 'Washington'] })
const SOVIET_UNION = country('SUN', 'Soviet Union', { aliases: ['Moscow'] })
const CUBA = country('CUB', 'Cuba', { aliases: ['Havana'] })
const UNITED_NATIONS = organization('United Nations', { aliases: ['UN'] })
const SHIPS = group('ships bound for Cuba')
const KENNEDY = person('Robert Kennedy')
const DOBRYNIN = person('Anatoly Dobrynin', { aliases: ['Dobrynin'] })
const THANT = person('U Thant', { wikidataId: 'Q1267' })
const ZORIN = person('Valerian Zorin', { aliases: ['the Permanent Representative'] })
const STEVENSON = person('Adlai Stevenson', { aliases: ['the Permanent Representative'] })
const CASTRO = person('Fidel Castro')

const ATTORNEY_GENERAL = { role: 'Attorney General', of: USA.id }
const SOVIET_AMBASSADOR = { role: 'Ambassador', of: SOVIET_UNION.id }

/** Documents 1 to 5, in order. */
export const NOTES: readonly DocumentGraph[] = [
  makeGraph({
    number: 1,
    title: 'Note on a late visit',
    publishedAt: '1962-10-28',
    url: 'https://notes.example/1',
    opening: 'A note for the file.',
    actors: [KENNEDY, DOBRYNIN, USA, SOVIET_UNION],
    claims: [
      {
        type: 'MET_WITH',
        source: KENNEDY.id,
        target: DOBRYNIN.id,
        date: '1962-10-27',
        sourceOffice: ATTORNEY_GENERAL,
        verb: 'receive',
        about: 'the missiles',
        says: 'Attorney General Robert Kennedy received Ambassador Dobrynin on Saturday evening.',
      },
      {
        type: 'URGED',
        source: KENNEDY.id,
        target: SOVIET_UNION.id,
        date: '1962-10-27',
        about: 'to withdraw the missiles',
        confidence: 0.7,
        says: 'He urged Moscow to withdraw the missiles.',
      },
    ],
    sightings: [{ person: KENNEDY.id, ...ATTORNEY_GENERAL }],
  }),
  makeGraph({
    number: 2,
    title: 'An evening at the Department of Justice',
    publishedAt: '1962-10-29',
    url: 'https://papers.example/2',
    kind: 'ARTICLE',
    actors: [KENNEDY, DOBRYNIN, SOVIET_UNION],
    claims: [
      {
        type: 'MET_WITH',
        source: DOBRYNIN.id,
        target: KENNEDY.id,
        date: '1962-10-27',
        attribution: 'an embassy official',
        says: 'Dobrynin saw Kennedy on 27 October, an embassy official said.',
      },
    ],
    sightings: [{ person: DOBRYNIN.id, ...SOVIET_AMBASSADOR }],
  }),
  makeGraph({
    number: 3,
    title: 'The Acting Secretary-General appeals',
    publishedAt: '1962-10-25',
    actors: [THANT, ZORIN, STEVENSON, UNITED_NATIONS, SOVIET_UNION, USA, SHIPS],
    claims: [
      { type: 'SPOKE_TO', source: THANT.id, target: ZORIN.id, date: '1962-10-25', confidence: 0.5 },
      { type: 'SPOKE_TO', source: THANT.id, target: STEVENSON.id, date: '1962-10-25' },
      // Too unsure for a default answer.
      { type: 'SPOKE_TO', source: ZORIN.id, target: STEVENSON.id, date: '1962-10-25', confidence: 0.3 },
      { type: 'CONDEMNED', source: ZORIN.id, target: USA.id, date: null, confidence: 0.3 },
      { type: 'URGED', source: THANT.id, target: SOVIET_UNION.id, date: '1962-10-24', about: 'to hold back the ships' },
      { type: 'COERCED', source: USA.id, target: SHIPS.id, date: '1962-10' },
      { type: 'STATED', source: STEVENSON.id, date: null, about: 'the photographs' },
    ],
    sightings: [
      { person: THANT.id, role: 'Acting Secretary-General', of: UNITED_NATIONS.id },
      { person: ZORIN.id, role: 'Permanent Representative', of: SOVIET_UNION.id },
      { person: STEVENSON.id, role: 'Permanent Representative', of: USA.id },
    ],
  }),
  makeGraph({
    number: 4,
    title: 'Havana prepares for a visitor',
    publishedAt: '1962-10-29',
    kind: 'ARTICLE',
    actors: [THANT, CASTRO, CUBA, USA],
    claims: [
      { type: 'MET_WITH', source: THANT.id, target: CASTRO.id, date: '1962-10-30', modality: 'PLANNED' },
      { type: 'NEGOTIATED_WITH', source: CUBA.id, target: USA.id, date: '1962-10', polarity: 'DENIED' },
      { type: 'SPOKE_TO', source: THANT.id, target: CASTRO.id, date: 'XXXX-10-26' },
      { type: 'NEGOTIATED_WITH', source: THANT.id, target: CUBA.id, date: '1962-10' },
    ],
  }),
  makeGraph({
    number: 5,
    title: 'From the memoirs of a diplomat',
    publishedAt: '1990-05-01',
    kind: 'ARTICLE',
    actors: [DOBRYNIN, SOVIET_UNION],
    sightings: [{ person: DOBRYNIN.id, role: 'Secretary of the Central Committee', of: SOVIET_UNION.id }],
  }),
]

export const noteId = documentId

export interface SmallGraph {
  readonly store: Store
  readonly server: GraphQLServer
  /** How often each method of the View was called since the last reset. */
  readonly calls: Map<string, number>
  /** Posts a query; the parsed body. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
}

export interface Answer {
  readonly status: number
  // The shape is the query's own.
  readonly data: unknown
  readonly errors: readonly {
    readonly message: string
    readonly path?: unknown
    readonly extensions: { code: string }
  }[]
}

/** The caller closes the store. */
export async function openSmallGraph(folder: string): Promise<SmallGraph> {
  const settings = { uri: null, username: null, password: null, database: null }
  const store = createStore(`sqlite:${join(folder, 'small.db')}`, settings)
  await store.open()
  const writer = store.writer()
  for (const note of NOTES) writer.put(note)
  await writer.flush()
  const calls = new Map<string, number>()
  const server = createServer({ store: { ...store, view: (options) => counted(store.view(options), calls) } })
  return { store, server, calls, ask: (query, variables) => ask(server, query, variables) }
}

export async function ask(
  server: GraphQLServer,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as Partial<Answer>
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] }
}

/** The same View, whose calls are counted. */
function counted(view: View, calls: Map<string, number>): View {
  return new Proxy(view, {
    get(target, name: keyof View) {
      const method = target[name] as (...args: unknown[]) => unknown
      return (...args: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1)
        return method.apply(target, args)
      }
    },
  })
}
