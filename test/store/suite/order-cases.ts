/** What is derived depends on the set of documents alone: not on their order, not on how flushes divide them. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { DocumentGraph } from '../../../src/graph/document-graph.ts'
import { country, makeGraph, organization, person } from '../../helpers/make-graph.ts'
import { type Case, exported, put, remove } from './store-context.ts'
import { COUNCIL, FOREIGN_MINISTER_KENYA, KENYA, LUKASZ, NORWAY, POLAND, RHEA, RHEA_SHORT, WORLD } from './world.ts'

// Each disagrees with another: on a name, an alias, a country, an office, a role's wording, who is one actor.
const GRAPHS: readonly DocumentGraph[] = [
  ...WORLD,
  makeGraph({
    number: 4,
    publishedAt: '2031-03-09',
    actors: [RHEA_SHORT, LUKASZ, KENYA],
    claims: [{ type: 'SPOKE_TO', source: LUKASZ.id, target: RHEA_SHORT.id, date: '2031-03-04' }],
    sightings: [{ person: RHEA_SHORT.id, ...FOREIGN_MINISTER_KENYA }],
  }),
  makeGraph({
    number: 5,
    actors: [person('Rhea A. Okonjo-Vance', { id: RHEA.id, offices: [FOREIGN_MINISTER_KENYA] }), NORWAY],
    claims: [{ type: 'CONDEMNED', source: RHEA.id, target: NORWAY.id, date: '2031' }],
  }),
  makeGraph({
    number: 6,
    publishedAt: '2032-01-01',
    actors: [LUKASZ, organization('Nordic Mediation Council', { country: 'DNK' })],
    claims: [{ type: 'PLEDGED', source: COUNCIL.id, target: LUKASZ.id, date: '2031-12-31' }],
    sightings: [{ person: LUKASZ.id, role: 'Observer', of: COUNCIL.id }],
  }),
  makeGraph({
    number: 7,
    publishedAt: '2031-03-01',
    actors: [country('POL', 'Poland', { aliases: ['Polish', 'Republic of Poland'] }), LUKASZ],
    claims: [{ type: 'STATED', source: LUKASZ.id, target: POLAND.id }],
    sightings: [{ person: LUKASZ.id, role: 'FOREIGN MINISTER', of: POLAND.id, seen: null }],
  }),
  makeGraph({
    number: 8,
    actors: [person('Łukasz Brzezik', { country: 'AUT', wikidataId: 'Q1' }), KENYA],
    claims: [{ type: 'SPOKE_TO', source: LUKASZ.id, target: KENYA.id, date: '2031-03-04' }],
  }),
]

const inAnyOrder = fc.shuffledSubarray([...GRAPHS], { minLength: GRAPHS.length })

export function orderCases(test: Case, shuffles: number): void {
  test('a shuffled import, divided into any flushes, gives an equal export', async ({ store, fresh }) => {
    await put(store, ...GRAPHS)
    const expected = await exported(store)
    await fc.assert(
      fc.asyncProperty(inAnyOrder, fc.integer({ min: 1, max: 4 }), async (graphs, size) => {
        const other = await fresh()
        for (let at = 0; at < graphs.length; at += size) await put(other, ...graphs.slice(at, at + size))
        expect(await exported(other)).toEqual(expected)
      }),
      { numRuns: shuffles },
    )
  })

  test('documents that came and went leave no trace, whatever the order', async ({ store, fresh }) => {
    const [gone, kept] = [GRAPHS.slice(2, 6), [...GRAPHS.slice(0, 2), ...GRAPHS.slice(6)]]
    await put(store, ...kept)
    const expected = await exported(store)
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async (graphs) => {
        const other = await fresh()
        for (const graph of graphs) await put(other, graph)
        for (const graph of gone) await remove(other, graph.document.id)
        expect(await exported(other)).toEqual(expected)
      }),
      { numRuns: Math.ceil(shuffles / 3) },
    )
  })
}
