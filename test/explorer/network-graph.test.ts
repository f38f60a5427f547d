/** From neighbours to dots and lines. */
import { describe, expect, it } from 'vitest'
import type { NeighbourOfFragment } from '../../src/explorer/api/queries.generated.ts'
import { graphOf, neighbourTable } from '../../src/explorer/network/graph.ts'

const actor = (id: string) => ({ id, kind: 'PERSON' as const, name: id.toUpperCase(), country: null })
const neighbour = (id: string, count: number, type: 'URGED' | 'MET_WITH' = 'MET_WITH'): NeighbourOfFragment => ({
  actor: actor(id),
  count,
  counts: [{ type, count }],
  firstDay: '2026-03-01',
  lastDay: null,
})

const NEIGHBOURS = new Map([
  ['a', [neighbour('b', 5), neighbour('c', 2, 'URGED')]],
  ['b', [neighbour('a', 5), neighbour('d', 3), neighbour('c', 1)]],
  ['d', [neighbour('e', 1)]],
])

describe('a network', () => {
  it('of a centre alone has its neighbours, and a line to each', () => {
    const { dots, lines } = graphOf(actor('a'), ['a'], NEIGHBOURS)
    expect(dots.map(({ actor: { id }, count, beside }) => [id, count, beside])).toEqual([
      ['a', 7, null],
      ['b', 5, 'a'],
      ['c', 2, 'a'],
    ])
    expect(lines.map(({ id, count, group }) => [id, count, group])).toEqual([
      ['a b', 5, 'contacts'],
      ['a c', 2, 'words'],
    ])
  })

  it('has each actor and each pair once, whoever of the two was asked', () => {
    const { dots, lines } = graphOf(actor('a'), ['a', 'b'], NEIGHBOURS)
    expect(dots.map(({ actor: { id } }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(lines.map(({ id }) => id)).toEqual(['a b', 'a c', 'b d', 'b c'])
  })

  it('leaves out those whom nobody brings who is shown', () => {
    expect(graphOf(actor('a'), ['a', 'd'], NEIGHBOURS).dots.map(({ actor: { id } }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('is the centre alone as long as nothing else is known', () => {
    expect(graphOf(actor('a'), ['a'], new Map())).toEqual({
      dots: [{ actor: actor('a'), count: 0, beside: null }],
      lines: [],
    })
  })

  it('is a table to take along', () => {
    const { columns, rows } = neighbourTable(NEIGHBOURS.get('a')!)
    expect(columns).toHaveLength(rows[0]!.cells.length)
    expect(rows[0]!.cells).toEqual(['B', 'b', 'PERSON', null, 5, '2026-03-01', null])
  })
})
