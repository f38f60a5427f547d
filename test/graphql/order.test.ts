/** The order of lists: `orderBy`, its cursors, and what a person should look through. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { noteId, openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph
beforeAll(async () => {
  graph = await openSmallGraph(folder)
})
afterAll(() => graph.store.close())

interface List<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

async function list<Node>(field: string, args: readonly string[], fields: string): Promise<List<Node>> {
  const given = args.length === 0 ? '' : `(${args.join(', ')})`
  const query = `{ ${field}${given} { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`
  const { data, errors } = await graph.ask(query)
  expect(errors).toEqual([])
  return (data as Record<string, List<Node>>)[field]!
}

/** All rows, two a page. */
async function all<Node>(field: string, args: readonly string[], fields: string): Promise<readonly Node[]> {
  const nodes: Node[] = []
  for (let after: readonly string[] = []; ; ) {
    const { edges, pageInfo } = await list<Node>(field, [...args, 'first: 2', ...after], fields)
    nodes.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return nodes
    after = [`after: "${pageInfo.endCursor}"`]
  }
}

describe('orderBy', () => {
  it.each([
    ['contacts', 'dateEarliest'],
    ['statements', 'dateEarliest'],
    ['documents', 'publishedAt'],
  ])('lists %s from either end; what has no date is last both times', async (field, day) => {
    const days = async (args: readonly string[]) => {
      const rows = await all<Record<string, string | null>>(field, args, `id ${day}`)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      return rows.map((row) => row[day])
    }
    const newest = await days([])
    const dated = newest.filter((one) => one !== null)
    const undated = newest.filter((one) => one === null)
    expect(dated.length).toBeGreaterThan(2)
    expect(newest).toEqual([...[...dated].sort().reverse(), ...undated])
    expect(await days(['orderBy: DATE_NEWEST'])).toEqual(newest)
    expect(await days(['orderBy: DATE_OLDEST'])).toEqual([...[...dated].sort(), ...undated])
  })

  it('lists the least sure first, also those that answers leave out, and none that somebody has reviewed', async () => {
    const sure = async (args: readonly string[]) =>
      (await all<{ confidence: number }>('statements', args, 'confidence')).map(({ confidence }) => confidence)
    const queue = await sure(['orderBy: LEAST_SURE'])
    expect(queue).toEqual([...queue].sort())
    expect(Math.min(...queue)).toBeLessThan(0.5)
    expect(await sure(['orderBy: LEAST_SURE', 'minConfidence: 0.5'])).toEqual(queue.filter((one) => one >= 0.5))
    expect(await sure(['orderBy: LEAST_SURE', 'review: [CONFIRMED]'])).toEqual([])
  })

  it('orders what a document says', async () => {
    const query = (order: string) =>
      `{ document(id: "${noteId(3)}") { statements(orderBy: ${order}, first: 100) { edges { node { id dateEarliest } } } } }`
    const ids = async (order: string) => {
      const { data, errors } = await graph.ask(query(order))
      expect(errors).toEqual([])
      const { document } = data as { document: { statements: List<{ id: string; dateEarliest: string | null }> } }
      return document.statements.edges.map(({ node }) => node)
    }
    const [newest, oldest] = [await ids('DATE_NEWEST'), await ids('DATE_OLDEST')]
    const dated = newest.filter(({ dateEarliest }) => dateEarliest !== null)
    expect(dated.length).toBeGreaterThan(1)
    expect(oldest).toEqual([...[...dated].reverse(), ...newest.slice(dated.length)])
  })

  it('has cursors of its own: one of another order is refused', async () => {
    const orders = ['DATE_NEWEST', 'DATE_OLDEST', 'LEAST_SURE']
    for (const [field, own] of [
      ['statements', orders],
      ['documents', orders.slice(0, 2)],
    ] as const) {
      for (const one of own) {
        const { edges } = await list<object>(field, [`orderBy: ${one}`, 'first: 1'], 'id')
        for (const other of own) {
          const { errors } = await graph.ask(
            `{ ${field}(orderBy: ${other}, after: "${edges[0]!.cursor}") { edges { cursor } } }`,
          )
          expect(errors.map(({ extensions }) => extensions.code)).toEqual(one === other ? [] : ['BAD_CURSOR'])
        }
      }
    }
  })
})
