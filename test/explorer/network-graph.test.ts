/** From neighbours to dots and lines. */
import { describe, expect, it } from 'vitest'
import type { NetworkQuery } from '../../src/explorer/api/queries.generated.ts'
import { graphOf } from '../../src/explorer/network/graph.ts'
import {
  MOST,
  type Neighbour,
  neighboursOf,
  neighbourTable,
  partsInWords,
} from '../../src/explorer/network/neighbours.ts'

const actor = (id: string) => ({ id, kind: 'PERSON' as const, name: id.toUpperCase(), country: null })
const neighbour = (id: string, count: number, type: 'URGED' | 'MET_WITH' = 'MET_WITH', undone = 0): Neighbour => ({
  actor: actor(id),
  count,
  counts: [{ type, count, undone }],
  undone,
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

  it('counts what was done, and marks who shares nothing that was', () => {
    const shared = [neighbour('b', 5, 'MET_WITH', 2), neighbour('c', 4, 'URGED', 4)]
    const { dots, lines } = graphOf(actor('a'), ['a'], new Map([['a', shared]]))
    expect(dots.map(({ count }) => count)).toEqual([3, 3, 0])
    expect(lines.map(({ count, group, isDone }) => [count, group, isDone])).toEqual([
      [3, 'contacts', true],
      [0, 'words', false],
    ])
  })

  it('tells the group of a line by what was done of it', () => {
    const mixed = { ...neighbour('b', 5, 'MET_WITH', 5), count: 6 }
    const own = { ...mixed, counts: [...mixed.counts, { type: 'URGED' as const, count: 1, undone: 0 }] }
    expect(graphOf(actor('a'), ['a'], new Map([['a', [own]]])).lines[0]?.group).toBe('words')
  })

  it('counts everything where nothing of it was done', () => {
    const shared = [neighbour('b', 5, 'MET_WITH', 5), neighbour('c', 4, 'URGED', 4)]
    const { dots } = graphOf(actor('a'), ['a'], new Map([['a', shared]]))
    expect(dots.map(({ count }) => count)).toEqual([9, 5, 4])
  })

  it('is a table to take along', () => {
    const { columns, rows } = neighbourTable(NEIGHBOURS.get('a')!)
    expect(columns).toHaveLength(rows[0]!.cells.length)
    expect(rows[0]!.cells).toEqual(['B', 'b', { code: 'PERSON', words: 'person' }, null, 5, 0, '2026-03-01', null])
  })
})

describe('neighbours', () => {
  const shared = ({ actor: { id }, count, counts }: Neighbour) => ({
    ...neighbour(id, count),
    counts: counts.map(({ type }) => ({ type, count })),
  })
  const ANSWER: NetworkQuery = {
    network: [neighbour('b', 5), neighbour('c', 1)].map(shared),
    undone: [{ actor: { id: 'b' }, counts: [{ type: 'MET_WITH', count: 2 }] }],
  }

  it('come with what was not done of what is shared', () => {
    expect(neighboursOf(ANSWER).map(({ actor: { id }, undone }) => [id, undone])).toEqual([
      ['b', 2],
      ['c', 0],
    ])
    expect(neighboursOf(ANSWER)[0]?.counts).toEqual([{ type: 'MET_WITH', count: 5, undone: 2 }])
  })

  it('leave open what was not done where the answer may be cut', () => {
    const others = Array.from({ length: MOST - 1 }, (_, index) => ({ actor: { id: `x${index}` }, counts: [] }))
    const cut = neighboursOf({ ...ANSWER, undone: [...ANSWER.undone, ...others] })
    expect(cut.map(({ undone }) => undone)).toEqual([2, null])
  })

  it.each([
    [5, 0, ''],
    [5, 2, '3 done, 2 denied or planned'],
    [5, 5, 'all denied or planned'],
    [1, 1, 'denied or planned'],
    [5, null, 'some perhaps denied or planned'],
  ])('tell of %d acts, %s of them not done: "%s"', (count, undone, words) => {
    expect(partsInWords({ count, undone })).toBe(words)
  })
})
