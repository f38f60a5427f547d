/** What `explain` gives is pasted into the store's own tool, and finds what the API finds. */
import { beforeAll, describe, expect, it } from 'vitest'
import { createServer, type GraphQLServer } from '../../src/graphql/create-server.ts'
import type { Store } from '../../src/store/store.ts'
import { put } from '../store/suite/store-context.ts'
import { KENYA, LUKASZ, RHEA, WORLD } from '../store/suite/world.ts'
import { ask } from './small-graph.ts'

export type Row = Readonly<Record<string, unknown>>

export interface OwnTool {
  readonly language: 'SQL' | 'CYPHER'
  /** Rows of a pasted query; a row has `id` of a statement, or the columns of a summary. */
  rows(query: string): Promise<readonly Row[]>
}

const FILTERS: readonly string[] = [
  '{}',
  '{polarity: null, modality: null, minConfidence: 0, review: null}',
  `{actor: {id: "${KENYA.id}"}, with: {id: "${LUKASZ.id}"}, types: [SPOKE_TO, URGED]}`,
  `{source: {name: "Rhea Okonjo-Vance"}, throughRepresentatives: false}`,
  '{from: "2031-03-01", to: "2031-04-30", certainty: SURELY, includeUndated: true}',
  `{or: [{types: [MET_WITH]}, {not: {target: {id: "${RHEA.id}"}}}], modality: null}`,
  `{document: "${WORLD[0]!.document.id}"}`,
  `{target: {name: "O'Nobody"}}`,
  `{actor: {id: "x' OR 1=1 //\\\\u0027 $types \\n\\u0000"}}`,
]

interface Explained {
  readonly explain: { readonly language: string; readonly queries: readonly string[] }
}

export function explainCases(open: () => Promise<Store>, tool: OwnTool): void {
  let server: GraphQLServer

  beforeAll(async () => {
    const store = await open()
    await put(store, ...WORLD)
    server = createServer({ store, rate: 1_000_000, timeLimit: 60_000 })
  })

  async function data<T>(query: string): Promise<T> {
    const { data, errors } = await ask(server, query)
    expect(errors).toEqual([])
    return data as T
  }

  /** The rows of the last query, or of all that have such rows. */
  async function pasted(query: string, column: string): Promise<readonly Row[]> {
    const { explain } = await data<Explained>(query)
    expect(explain.language).toBe(tool.language)
    const rows: Row[] = []
    for (const text of explain.queries) rows.push(...(await tool.rows(text)))
    return rows.filter((row) => column in row)
  }

  describe.each(FILTERS)('explain(filter: %s)', (filter) => {
    it('finds the same statements, in the same order', async () => {
      const orders = ['DATE_NEWEST', 'DATE_OLDEST', 'LEAST_SURE']
      for (const order of orders) {
        const { statements } = await data<{ statements: { edges: readonly { node: { id: string } }[] } }>(
          `{ statements(filter: ${filter}, orderBy: ${order}, first: 100) { edges { node { id } } } }`,
        )
        const rows = await pasted(
          `{ explain(filter: ${filter}, orderBy: ${order}, first: 100) { language queries } }`,
          'id',
        )
        expect(rows.map(({ id }) => id)).toEqual(statements.edges.map(({ node }) => node.id))
      }
    })

    it('counts the same', async () => {
      const { statements } = await data<{ statements: { totalCount: number } }>(
        `{ statements(filter: ${filter}) { totalCount } }`,
      )
      const rows = await pasted(`{ explain(view: COUNT, filter: ${filter}) { language queries } }`, 'count')
      expect(rows.map(({ count }) => count)).toEqual([statements.totalCount])
    })

    it('sums up the same', async () => {
      const { timeline, pairs } = await data<{ timeline: readonly Count[]; pairs: readonly Count[] }>(
        `{ timeline(by: YEAR, filter: ${filter}) { count } pairs(filter: ${filter}) { count } }`,
      )
      const total = (rows: readonly Row[]): number => rows.reduce((sum, { count }) => sum + Number(count), 0)
      const time = await pasted(
        `{ explain(view: TIMELINE, unit: YEAR, filter: ${filter}) { language queries } }`,
        'start',
      )
      expect(total(time)).toBe(total(timeline))
      const two = await pasted(`{ explain(view: PAIRS, filter: ${filter}) { language queries } }`, 'one')
      expect(total(two)).toBe(total(pairs))
    })
  })

  it('has the network of an actor', async () => {
    const actor = `{id: "${RHEA.id}"}`
    const { network } = await data<{ network: readonly { actor: { id: string } }[] }>(
      `{ network(actor: ${actor}) { actor { id } } }`,
    )
    const rows = await pasted(`{ explain(view: NETWORK, filter: {actor: ${actor}}) { language queries } }`, 'one')
    expect(network.length).toBeGreaterThan(1)
    expect([...new Set(rows.map(({ one }) => one))]).toEqual(network.map(({ actor }) => actor.id))
  })

  it.each(['', 'types: [URGED, CONDEMNED]'])('has a step of the search for a chain, by filter {%s}', async (types) => {
    const { statements } = await data<{ statements: { edges: readonly { node: Ends }[] } }>(
      `{ statements(actor: {id: "${RHEA.id}"}, throughRepresentatives: false,
          types: ${types === '' ? '[SPOKE_TO, MET_WITH, NEGOTIATED_WITH, SIGNED_WITH]' : types.replace('types: ', '')}) {
        edges { node { id source { id } target { id } } } } }`,
    )
    const shared = statements.edges.flatMap(({ node: { source, target } }) =>
      target ? [`${source.id} ${target.id}`] : [],
    )
    const rows = await pasted(
      `{ explain(view: PATH, filter: {actor: {id: "${RHEA.id}"}, ${types}}) { language queries } }`,
      'target',
    )
    expect(shared.length).toBeGreaterThan(0)
    expect(rows.map(({ source, target }) => `${source} ${target}`)).toEqual([...new Set(shared)].sort())
    const ids = statements.edges.map(({ node }) => node.id)
    for (const { statement } of rows) expect(ids).toContain(statement)
  })

  it.each(['NETWORK', 'PATH'])('says what is missing of %s', async (view) => {
    const { errors } = await ask(server, `{ explain(view: ${view}) { queries } }`)
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ACTOR_REF'])
  })
}

interface Ends {
  readonly id: string
  readonly source: { readonly id: string }
  readonly target: { readonly id: string } | null
}

interface Count extends Row {
  readonly count: number
}
