/** Timeline, network, pairs and totals over GraphQL. What is counted is the store's; here is how it is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { put } from '../store/suite/store-context.ts'
import { INGRID, LUKASZ, RHEA, WORLD } from '../store/suite/world.ts'
import { openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph

beforeAll(async () => {
  graph = await openSmallGraph(folder)
  await put(graph.store, ...WORLD)
})

afterAll(() => graph.store.close())

async function data(query: string): Promise<unknown> {
  const answer = await graph.ask(query)
  expect(answer.errors).toEqual([])
  return answer.data
}

const code = async (query: string): Promise<string | undefined> => (await graph.ask(query)).errors[0]?.extensions.code

describe('timeline', () => {
  it('counts by time and type, by the filter and its defaults', async () => {
    const filter = `filter: {actor: {id: "${RHEA.id}"}}`
    expect(await data(`{ timeline(by: MONTH, ${filter}) { start count counts { type count } wider } }`)).toEqual({
      timeline: [
        {
          start: '2031-03-01',
          count: 3,
          counts: [
            { type: 'SPOKE_TO', count: 1 },
            { type: 'URGED', count: 2 },
          ],
          wider: 0,
        },
        { start: '2031-04-01', count: 1, counts: [{ type: 'MET_WITH', count: 1 }], wider: 0 },
      ],
    })
    expect(await data('{ timeline(by: YEAR, filter: {actor: {name: "Nobody"}}) { count } }')).toEqual({ timeline: [] })
  })
})

describe('network', () => {
  it('has the actors around one, with counts and days', async () => {
    const query = `{ network(actor: {id: "${LUKASZ.id}"}) { actor { id } count firstDay lastDay } }`
    expect(await data(query)).toEqual({
      network: [{ actor: { id: RHEA.id }, count: 1, firstDay: '2031-03-04', lastDay: '2031-03-04' }],
    })
    expect(await data('{ network(actor: {name: "Nobody"}) { count } }')).toEqual({ network: [] })
  })

  it('says what is wrong', async () => {
    expect(await code('{ network(actor: {name: "A"}, filter: {actor: {name: "B"}}) { count } }')).toBe('BAD_ACTOR_REF')
    expect(await code('{ network(actor: {name: "A"}, first: 501) { count } }')).toBe('BAD_PAGE_SIZE')
    expect(await code('{ pairs(first: 0) { count } }')).toBe('BAD_PAGE_SIZE')
    expect(await code('{ timeline(by: DAY, filter: {on: "2031-02-30"}) { count } }')).toBe('BAD_DATE')
  })
})

describe('pairs', () => {
  it('are of actors, or of their countries', async () => {
    const filter = `filter: {from: "2031-01-01", types: [SPOKE_TO, URGED]}`
    expect(await data(`{ pairs(${filter}, first: 1) { actors { name } count } }`)).toEqual({
      pairs: [{ actors: [{ name: 'Poland' }, { name: RHEA.name }], count: 2 }],
    })
    expect(await data(`{ pairs(by: COUNTRY, ${filter}) { actors { name } count } }`)).toEqual({
      pairs: [{ actors: [{ name: 'Kenya' }, { name: 'Poland' }], count: 3 }],
    })
  })
})

describe('path', () => {
  it('ties two actors by contacts, each step with its statement', async () => {
    const query = (from: string, to: string) =>
      `{ path(from: {id: "${from}"}, to: {id: "${to}"}) { length steps { from { id } to { id } statement { type } } } }`
    expect(await data(query(LUKASZ.id, INGRID.id))).toEqual({
      path: {
        length: 2,
        steps: [
          { from: { id: LUKASZ.id }, to: { id: RHEA.id }, statement: { type: 'SPOKE_TO' } },
          { from: { id: RHEA.id }, to: { id: INGRID.id }, statement: { type: 'MET_WITH' } },
        ],
      },
    })
    expect(await data(query(LUKASZ.id, 'person:nobody'))).toEqual({ path: null })
    expect(await data('{ path(from: {name: "Nobody"}, to: {name: "Kenya"}) { length } }')).toEqual({ path: null })
    expect(await code('{ path(from: {name: "A"}, to: {name: "B"}, maxLength: 11) { length } }')).toBe('BAD_PAGE_SIZE')
  })
})

describe('stats', () => {
  it('counts what is asked for, and no more', async () => {
    graph.calls.clear()
    const { stats } = (await data('{ stats { documents } }')) as { stats: { documents: number } }
    expect(stats.documents).toBeGreaterThan(WORLD.length)
    expect([...graph.calls.keys()]).toEqual(['countDocuments'])
  })
})
