/** Pairs that may be one actor: offered with reasons, taken off the list by a decision, put back when that is withdrawn. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../src/graphql/access/api-key.ts'
import { createServer, type GraphQLServer } from '../../src/graphql/create-server.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { makeGraph, person } from '../helpers/make-graph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { exported, put } from '../store/suite/store-context.ts'

const folder = temporaryFolder()
const desk = createKey('desk', 'WRITE')
const SHORT = person('S. Varadhan')
const FULL = person('Subramaniam Varadhan', { aliases: ['Minister Varadhan'] })
const OTHERS = [person('Tove Lindqvist'), person('T. Lindqvist')]

let store: Store
let server: GraphQLServer

beforeAll(async () => {
  store = sqliteStore({ path: `${folder}/graph.db` })
  const actors = [SHORT, FULL, ...OTHERS]
  await put(
    store,
    ...actors.map((actor, index) =>
      makeGraph({ number: 1 + index, actors: [actor], claims: [{ type: 'STATED', source: actor.id }] }),
    ),
  )
  server = createServer({ store, keys: () => [desk.kept] })
})
afterAll(() => store.close())

async function send(query: string, variables: object = {}) {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${desk.key}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data: never; errors?: readonly { extensions: { code: string } }[] }
}

const LIST = `query ($first: Int, $after: String) { suggestedMerges(first: $first, after: $after, actor: {name: "Varadhan"}) {
  totalCount edges { node { actors { name } reasons explanation score } } pageInfo { hasNextPage endCursor } } }`

interface Listed {
  readonly suggestedMerges: {
    readonly totalCount: number
    readonly edges: readonly { readonly node: object }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

async function listed(): Promise<readonly object[]> {
  return ((await send(LIST)).data as Listed).suggestedMerges.edges.map(({ node }) => node)
}

describe('suggestedMerges', () => {
  it('says who may be one, and why', async () => {
    expect(await listed()).toEqual([
      {
        actors: [{ name: 'S. Varadhan' }, { name: 'Subramaniam Varadhan' }],
        reasons: ['INITIALS'],
        explanation: 'initials or a short form and the full name',
        score: 0.45,
      },
    ])
  })

  it('is read page by page', async () => {
    const ALL = `query ($after: String) { suggestedMerges(first: 1, after: $after) {
      totalCount edges { node { actors { id } } } pageInfo { hasNextPage endCursor } } }`
    const first = ((await send(ALL)).data as Listed).suggestedMerges
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([2, true])
    const second = ((await send(ALL, { after: first.pageInfo.endCursor })).data as Listed).suggestedMerges
    expect(second.pageInfo.hasNextPage).toBe(false)
    expect(second.edges).not.toEqual(first.edges)
    expect((await send(ALL, { after: 'WyJhY3RvciIsImEiLCJiIl0' })).errors?.[0]?.extensions.code).toBe('BAD_CURSOR')
  })

  it.each(['mergeActors', 'separateActors'])(
    'leaves out what %s decides, until that is withdrawn',
    async (mutation) => {
      const [before, graph] = [await listed(), await exported(store)]
      const { data } = await send(
        `mutation ($one: ID!, $other: ID!) { ${mutation}(one: $one, other: $other) { ruling { id } } }`,
        { one: SHORT.id, other: FULL.id },
      )
      expect(await listed()).toEqual([])
      const { ruling } = (data as Record<string, { ruling: { id: string } }>)[mutation]!
      await send('mutation ($id: ID!) { withdrawRuling(id: $id) { ruling { id } } }', { id: ruling.id })
      expect([await listed(), await exported(store)]).toEqual([before, graph])
    },
  )
})
