/** Two countries through their officials, each for the country of its office on the day; and who held which office. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { country, makeGraph, organization, person } from '../helpers/make-graph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { put } from '../store/suite/store-context.ts'
import { openSmallGraph, type SmallGraph } from './small-graph.ts'

const INDIA = country('IND', 'India')
const USA = country('USA', 'United States')
const BANK = organization('World Bank')
const RAO = person('Meena Rao')
const COLE = person('Dana Cole')
const SEN = person('Arun Sen')

const MINISTER = { role: 'External Affairs Minister', of: INDIA.id }
const ENVOY = { role: 'Ambassador', of: USA.id }

/** Dana Cole is ambassador of the United States in 2031, and of the World Bank in 2034. */
const GRAPHS = [
  makeGraph({
    number: 80,
    title: 'Call between Rao and Cole',
    publishedAt: '2031-05-10',
    actors: [INDIA, USA, RAO, COLE, SEN],
    claims: [
      {
        type: 'SPOKE_TO',
        source: RAO.id,
        target: COLE.id,
        date: '2031-05-09',
        verb: 'telephone',
        says: 'Rao rang Cole.',
      },
      { type: 'URGED', source: COLE.id, target: RAO.id, date: '2031-05-09', about: 'restraint' },
      { type: 'CONDEMNED', source: SEN.id, target: USA.id, date: '2031-05-09', about: 'the tariffs' },
      { type: 'MET_WITH', source: SEN.id, target: RAO.id, date: '2031-05-09' },
    ],
    sightings: [
      { person: RAO.id, ...MINISTER },
      { person: SEN.id, role: 'Finance Minister', of: INDIA.id },
      { person: COLE.id, ...ENVOY },
    ],
  }),
  makeGraph({
    number: 81,
    title: 'Cole at the Bank',
    publishedAt: '2034-05-01',
    actors: [BANK, COLE, RAO],
    claims: [{ type: 'MET_WITH', source: RAO.id, target: COLE.id, date: '2034-04-30' }],
    sightings: [{ person: COLE.id, role: 'President', of: BANK.id }],
  }),
]

const folder = temporaryFolder()
let graph: SmallGraph

beforeAll(async () => {
  graph = await openSmallGraph(folder)
  await put(graph.store, ...GRAPHS)
})
beforeEach(() => graph.calls.clear())
afterAll(() => graph.store.close())

async function data<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const answer = await graph.ask(query, variables)
  expect(answer.errors).toEqual([])
  return answer.data as T
}

interface Officials {
  readonly contacts: { readonly totalCount: number; readonly edges: readonly { readonly node: unknown }[] }
  readonly said: { readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[] }
}

describe('the saved question about officials', () => {
  const query = readFileSync(join(packagePath('schema'), 'queries/officials.graphql'), 'utf8')
  const two = { one: 'India', other: 'the United States' }

  it('tells who turned to whom, for which country, and what each side said', async () => {
    const { contacts, said } = await data<Officials>(query, { ...two, from: '2031-05-01', to: '2031-05-31' })
    expect(contacts).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            date: '2031-05-09',
            type: 'SPOKE_TO',
            verb: 'telephone',
            sourceSide: { name: 'India' },
            sourceOffice: { role: 'External Affairs Minister' },
            source: { name: 'Meena Rao' },
            targetSide: { name: 'United States' },
            targetOffice: { role: 'Ambassador' },
            target: { name: 'Dana Cole' },
            evidence: [{ exact: 'Rao rang Cole.', document: { title: 'Call between Rao and Cole' } }],
          },
        },
      ],
    })
    const lines = said.edges.map(({ node }) => [node.sourceSide, node.type, node.about])
    expect(lines).toHaveLength(2)
    expect(lines).toContainEqual([{ name: 'India' }, 'CONDEMNED', 'the tariffs'])
    expect(lines).toContainEqual([{ name: 'United States' }, 'URGED', 'restraint'])
  })

  it('does not count who has another office by then', async () => {
    expect((await data<Officials>(query, { ...two, from: '2034-01-01' })).contacts.totalCount).toBe(0)
    const later = `{ contacts(actor: {name: "Meena Rao"}, from: "2034-01-01") {
      edges { node { targetOffice { role of { name } } targetSide { name } sourceSide { name } } } } }`
    expect(await data(later)).toEqual({
      contacts: {
        edges: [
          {
            node: {
              targetOffice: { role: 'President', of: { name: 'World Bank' } },
              targetSide: null,
              sourceSide: { name: 'India' },
            },
          },
        ],
      },
    })
  })

  it('asks the store for the sides of all rows at once', async () => {
    await data('{ statements { edges { node { sourceSide { name } targetSide { name } } } } }')
    expect(Object.fromEntries(graph.calls)).toEqual({ statementPage: 1, sides: 1, actorsById: 1 })
  })
})

it('network and pairs by country go by the office on the day', async () => {
  const counts = await data(`{
    network(actor: {name: "India"}, by: COUNTRY) { actor { name } count }
    around: network(actor: {name: "Dana Cole"}, by: COUNTRY) { actor { name } counts { type count } }
    pairs(by: COUNTRY, filter: {actor: {name: "India"}}) { actors { name } count firstDay lastDay }
  }`)
  expect(counts).toEqual({
    network: [{ actor: { name: 'United States' }, count: 3 }],
    around: [
      {
        actor: { name: 'India' },
        counts: [
          { type: 'SPOKE_TO', count: 1 },
          { type: 'MET_WITH', count: 1 },
          { type: 'URGED', count: 1 },
        ],
      },
    ],
    pairs: [
      {
        actors: [{ name: 'India' }, { name: 'United States' }],
        count: 3,
        firstDay: '2031-05-09',
        lastDay: '2031-05-09',
      },
    ],
  })
})

describe('representations', () => {
  const list = (args: string) =>
    data<{ representations: { edges: readonly { cursor: string; node: unknown }[]; totalCount: number } }>(
      `{ representations(${args}) { totalCount edges { cursor node { person { name } role of { name } firstSeen lastSeen } } } }`,
    ).then(({ representations }) => representations)

  it('lists who held which office when', async () => {
    const { totalCount, edges } = await list('person: {name: "Dana Cole"}')
    expect(totalCount).toBe(2)
    expect(edges.map(({ node }) => node)).toEqual([
      {
        person: { name: 'Dana Cole' },
        role: 'Ambassador',
        of: { name: 'United States' },
        ...{ firstSeen: '2031-05-10', lastSeen: '2031-05-10' },
      },
      {
        person: { name: 'Dana Cole' },
        role: 'President',
        of: { name: 'World Bank' },
        ...{ firstSeen: '2034-05-01', lastSeen: '2034-05-01' },
      },
    ])
  })

  it('goes on behind a cursor, and refuses that of another list', async () => {
    const all = await list('country: "ind", role: "minister"')
    expect(all.edges).toHaveLength(2)
    const [first, second] = all.edges
    expect((await list(`country: "ind", role: "minister", first: 1, after: "${first!.cursor}"`)).edges).toEqual([
      second,
    ])
    const { errors } = await graph.ask(`{ actors(after: "${first!.cursor}") { totalCount } }`)
    expect(errors[0]?.extensions.code).toBe('BAD_CURSOR')
  })

  it('takes days, and finds nothing for an unknown name', async () => {
    expect((await list('of: {name: "India"}, on: "2031-05-10"')).totalCount).toBe(2)
    expect((await list('of: {name: "India"}, from: "2031-05-11"')).totalCount).toBe(0)
    expect(await list('of: {name: "Nowhere"}')).toEqual({ totalCount: 0, edges: [] })
    const { errors } = await graph.ask('{ representations(on: "2031-05-10", from: "2031-05-10") { totalCount } }')
    expect(errors[0]?.extensions.code).toBe('BAD_DATE')
  })

  it('counts only where that is asked for, and loads the words of all rows at once', async () => {
    const words = await data(
      `{ representations(country: "IND") { edges { node { evidence { exact document { title } } } } } }`,
    )
    expect(words).toMatchObject({
      representations: {
        edges: [
          { node: { evidence: [{ exact: `Finance Minister ${SEN.id}` }] } },
          { node: { evidence: [{ exact: `External Affairs Minister ${RAO.id}` }] } },
        ],
      },
    })
    expect(Object.fromEntries(graph.calls)).toEqual({ officeHolders: 1, representations: 1, documentHeads: 1 })
  })
})
