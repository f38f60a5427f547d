/** How often the database is asked does not grow with the rows of an answer: a page of 100 costs as many queries as one of 10. */
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { rulingOn } from '../../src/graph/make-ruling.ts'
import { createServer } from '../../src/graphql/create-server.ts'
import { ANY_STATEMENT } from '../../src/store/any-filter.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store, View } from '../../src/store/store.ts'
import { country, makeGraph, organization, person } from '../helpers/make-graph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { missingNeo4j, testServer, useAlone } from '../store/neo4j-server.ts'
import { put, rule } from '../store/suite/store-context.ts'
import { ask } from './small-graph.ts'
import { type Counter, countedDriver, countedView, countSql } from './store-calls.ts'

const NOTES = 110
const HUB = person('Asante Boateng')
const GHANA = country('GHA', 'Ghana')

/** Each tells of another minister of another body who met the same one, some of them with an office that only sightings tell. */
function note(number: number): DocumentGraph {
  const body = organization(`Council ${number}`, { country: 'GHA' })
  const minister = person(`Minister Number${number}`)
  const day = `2031-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
  const office = { role: 'Chairman', of: body.id }
  return makeGraph({
    number,
    publishedAt: day,
    title: `Note ${number}`,
    actors: [HUB, GHANA, body, minister],
    claims: [
      {
        type: 'MET_WITH',
        source: HUB.id,
        target: minister.id,
        date: day,
        sourceOffice: { role: 'Envoy', of: GHANA.id },
      },
      { type: 'URGED', source: minister.id, target: GHANA.id, date: day, confidence: 0.9 },
    ],
    sightings: [
      { person: minister.id, ...office },
      { person: HUB.id, role: number % 2 ? 'Envoy' : 'Minister', of: GHANA.id },
    ],
  })
}

const STATEMENT = `id type date source { id name } target { id name }
  sourceOffice { role of { name } } targetOffice { role of { name } }
  evidence { exact document { id title url text } }`
const REPRESENTATION = 'role person { name } of { name } evidence { exact document { title text } }'

/** Each asks for `$first` rows, and for all that they refer to. */
const QUERIES: Readonly<Record<string, string>> = {
  contacts: `contacts(actor: {name: "Asante Boateng"}, first: $first) {
    totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ${STATEMENT} } } }`,
  'contacts of a country': `contacts(actor: {name: "Ghana"}, first: $first) { edges { node { ${STATEMENT} } } }`,
  statements: `statements(first: $first) { totalCount edges { node { ${STATEMENT} } } }`,
  'statements, oldest first': `statements(first: $first, orderBy: DATE_OLDEST) { edges { node { ${STATEMENT} } } }`,
  actors: `actors(first: $first) { totalCount edges { node {
    id name representations { ${REPRESENTATION} } representatives { ${REPRESENTATION} } } } }`,
  'forms of names': `actors(first: $first) { edges { node { id name names { form documents { title text } } } } }`,
  documents: `documents(first: $first) { totalCount edges { node { id title text
    statements(types: [MET_WITH], filter: {with: {name: "Asante Boateng"}}) { totalCount edges { node { ${STATEMENT} } } } } } }`,
  rulings: `rulings(first: $first) { edges { node { id evidence { exact document { title text } } actors { name } } } }`,
  network: `network(actor: {name: "Asante Boateng"}, first: $first) { actor { name representations { ${REPRESENTATION} } } counts { type count } }`,
  pairs: `pairs(by: ACTOR, first: $first) { actors { name representations { ${REPRESENTATION} } } counts { type count } }`,
}

/** Answers how often the database is asked for a query with pages of so many rows. */
type Calls = (query: string, first: number) => Promise<number>

function cases(callsOf: () => Calls): void {
  it.each(Object.entries(QUERIES))('%s', async (_, query) => {
    const [few, many] = [await callsOf()(query, 10), await callsOf()(query, 100)]
    expect(few).toBeGreaterThan(0)
    expect(many).toBe(few)
  })

  it('looks up a name with the question itself', async () => {
    const contacts = (actor: string) => `contacts(actor: {${actor}}, first: $first) { edges { node { ${STATEMENT} } } }`
    const byName = await callsOf()(contacts('name: "Asante Boateng"'), 10)
    expect(byName).toBe(await callsOf()(contacts(`id: "${HUB.id}"`), 10))
  })
}

async function fill(store: Store): Promise<void> {
  await put(store, ...Array.from({ length: NOTES }, (_, index) => note(index + 1)))
  const view = store.view()
  const { rows } = await view.statements({ ...ANY_STATEMENT, types: ['MET_WITH'] }, { first: NOTES, after: null })
  const decision = { verdict: 'CONFIRMED', by: 'ana', at: '2031-12-31T10:00:00Z', reason: '' } as const
  await rule(store, ...(await Promise.all(rows.map(async ({ id }) => rulingOn(await view.accounts(id), decision)))))
}

async function counted(server: ReturnType<typeof createServer>, counter: Counter, query: string, first: number) {
  counter.calls = 0
  const { data, errors } = await ask(server, `query ($first: Int!) { ${query} }`, { first })
  expect(errors).toEqual([])
  // Not fewer than the page has, or nothing would be shown.
  const list = Object.values(data as object)[0] as { edges?: unknown[] } | unknown[]
  expect(Array.isArray(list) ? list : list.edges).toHaveLength(first)
  return counter.calls
}

describe('on SQLite, the store is asked as often for a page of 100 rows as for one of 10', () => {
  const folder = temporaryFolder()
  let opened: Promise<Store> | null = null
  const open = async (): Promise<Store> => {
    const store = sqliteStore({ path: join(folder, 'calls.db') })
    await fill(store)
    return store
  }
  const storeOf = (): Promise<Store> => (opened ??= open())

  describe('questions', () => {
    cases(() => async (query, first) => {
      const store = await storeOf()
      const counter = { calls: 0 }
      const view = (): View => countedView(store.view(), counter)
      return counted(createServer({ store: { ...store, view } }), counter, query, first)
    })
  })

  it('and runs as many SQL statements for a page of contacts', async () => {
    const store = await storeOf()
    // Without a time limit it reads in this thread.
    const server = createServer({ store: { ...store, view: () => store.view() } })
    const counter = { calls: 0 }
    const counting = countSql(counter)
    try {
      const few = await counted(server, counter, QUERIES.contacts!, 10)
      expect(await counted(server, counter, QUERIES.contacts!, 100)).toBe(few)
      expect(few).toBeGreaterThan(3)
    } finally {
      counting.stop()
    }
  })
})

const server = testServer()

if (server === null) {
  describe('database calls: neo4j', () => it.skip(`all (${missingNeo4j()})`, () => undefined))
} else {
  describe('Neo4j gets as many queries for a page of 100 rows as for one of 10', () => {
    useAlone(server)
    const { options } = server
    let filled: Promise<void> | null = null
    cases(() => async (query, first) => {
      const counter = { calls: 0 }
      const driver = neo4j.driver(options.url, neo4j.auth.basic(options.username ?? 'neo4j', options.password ?? ''), {
        disableLosslessIntegers: true,
      })
      const store = neo4jStore({ ...options, driver: countedDriver(driver, counter) })
      try {
        filled ??= fill(store)
        await filled
        // To ask for the version is no part of an answer.
        await store.open()
        return await counted(createServer({ store }), counter, query, first)
      } finally {
        await store.close()
        await driver.close()
      }
    })
  })
}
