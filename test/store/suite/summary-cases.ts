/** Counts over many statements: by time, around an actor, between pairs. */
import { expect } from 'vitest'
import type { StatementFilter } from '../../../src/store/store.ts'
import type { Contacts, TimelineUnit } from '../../../src/store/summaries.ts'
import { country, makeGraph, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, ids, through } from './store-context.ts'

const INDIA = country('IND', 'India')
const PERU = country('PER', 'Peru')
const CHILE = country('CHL', 'Chile')
const MEENA = person('Meena Rao', { offices: [{ role: 'Foreign Minister', of: INDIA.id }] })
const LUZ = person('Luz Quispe', { offices: [{ role: 'Foreign Minister', of: PERU.id }] })
const ANA = person('Ana Soto')

/** 2031-03-03 is a Monday. */
const GRAPH = makeGraph({
  number: 40,
  actors: [INDIA, PERU, CHILE, MEENA, LUZ, ANA],
  claims: [
    { type: 'MET_WITH', source: MEENA.id, target: LUZ.id, date: '2031-03-02' },
    { type: 'MET_WITH', source: LUZ.id, target: MEENA.id, date: '2031-03-03' },
    { type: 'URGED', source: MEENA.id, target: LUZ.id, date: '2031-03-09' },
    { type: 'SPOKE_TO', source: MEENA.id, target: CHILE.id, date: '2031-03' },
    { type: 'SPOKE_TO', source: INDIA.id, target: PERU.id, date: '2030-12-31' },
    { type: 'URGED', source: INDIA.id, target: CHILE.id, date: null },
    { type: 'STATED', source: MEENA.id, target: null, date: '2031-03-03' },
    { type: 'SPOKE_TO', source: ANA.id, target: MEENA.id, date: '2031-03-03', polarity: 'DENIED' },
    { type: 'SPOKE_TO', source: MEENA.id, target: INDIA.id, date: '2031-03-04' },
  ],
  sightings: [
    { person: MEENA.id, role: 'Foreign Minister', of: INDIA.id },
    { person: LUZ.id, role: 'Foreign Minister', of: PERU.id },
  ],
})

const TIMELINES: readonly [TimelineUnit, Partial<StatementFilter>, readonly unknown[]][] = [
  [
    'DAY',
    { actor: ids(LUZ.id) },
    [
      ['2031-03-02', { MET_WITH: 1 }, 0],
      ['2031-03-03', { MET_WITH: 1 }, 0],
      ['2031-03-09', { URGED: 1 }, 0],
    ],
  ],
  [
    'WEEK',
    { actor: ids(LUZ.id) },
    [
      ['2031-02-24', { MET_WITH: 1 }, 0],
      ['2031-03-03', { MET_WITH: 1, URGED: 1 }, 0],
    ],
  ],
  // Of the call in March no day is known: it may have been later than in the week in which it can have been first.
  [
    'WEEK',
    { types: ['SPOKE_TO'], polarity: 'AFFIRMED' },
    [
      ['2030-12-30', { SPOKE_TO: 1 }, 0],
      ['2031-02-24', { SPOKE_TO: 1 }, 1],
      ['2031-03-03', { SPOKE_TO: 1 }, 0],
    ],
  ],
  [
    'MONTH',
    {},
    [
      ['2030-12-01', { SPOKE_TO: 1 }, 0],
      ['2031-03-01', { MET_WITH: 2, SPOKE_TO: 3, STATED: 1, URGED: 1 }, 0],
    ],
  ],
  [
    'YEAR',
    {},
    [
      ['2030-01-01', { SPOKE_TO: 1 }, 0],
      ['2031-01-01', { MET_WITH: 2, SPOKE_TO: 3, STATED: 1, URGED: 1 }, 0],
    ],
  ],
  ['YEAR', { actor: ids('person:nobody') }, []],
]

const shape = ({ count, counts, firstDay, lastDay }: Contacts) => [count, counts, firstDay, lastDay]

export function summaryCases(test: Case): void {
  for (const [unit, filter, expected] of TIMELINES) {
    test.reading([GRAPH], `timeline by ${unit}: ${JSON.stringify(filter)}`, async (view) => {
      const buckets = await view.timeline({ ...ANY_STATEMENT, ...filter }, unit)
      expect(buckets.map(({ start, counts, wider }) => [start, counts, wider])).toEqual(expected)
    })
  }

  test.reading([GRAPH], 'neighbours: who shares most comes first, with types and days', async (view) => {
    const filter = { ...ANY_STATEMENT, actor: ids(MEENA.id) }
    const all = await view.neighbours(filter, 'ACTOR', 10)
    expect(all.map((one) => [one.actor, ...shape(one)])).toEqual([
      [LUZ.id, 3, { MET_WITH: 2, URGED: 1 }, '2031-03-02', '2031-03-09'],
      [CHILE.id, 1, { SPOKE_TO: 1 }, '2031-03-01', '2031-03-31'],
      [INDIA.id, 1, { SPOKE_TO: 1 }, '2031-03-04', '2031-03-04'],
      [ANA.id, 1, { SPOKE_TO: 1 }, '2031-03-03', '2031-03-03'],
    ])
    expect(await view.neighbours(filter, 'ACTOR', 2)).toEqual(all.slice(0, 2))
    expect(await view.neighbours({ ...filter, polarity: 'DENIED' }, 'ACTOR', 10)).toMatchObject([{ actor: ANA.id }])
  })

  test.reading([GRAPH], 'neighbours of a country with its representatives are none of these', async (view) => {
    const filter = { ...ANY_STATEMENT, polarity: 'AFFIRMED' as const, actor: through(INDIA.id) }
    const all = await view.neighbours(filter, 'ACTOR', 10)
    expect(all.map((one) => [one.actor, ...shape(one)])).toEqual([
      [LUZ.id, 3, { MET_WITH: 2, URGED: 1 }, '2031-03-02', '2031-03-09'],
      [CHILE.id, 2, { SPOKE_TO: 1, URGED: 1 }, '2031-03-01', '2031-03-31'],
      [PERU.id, 1, { SPOKE_TO: 1 }, '2030-12-31', '2030-12-31'],
    ])
  })

  test.reading([GRAPH], 'links: one statement for each source and target', async (view) => {
    const filter = { ...ANY_STATEMENT, polarity: 'AFFIRMED' as const, actor: ids(LUZ.id, PERU.id) }
    const links = await view.links(filter)
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      [INDIA.id, PERU.id],
      [LUZ.id, MEENA.id],
      [MEENA.id, LUZ.id],
    ])
    for (const { source, target, statement } of links) {
      const all = await view.statements(
        { ...filter, source: ids(source), target: ids(target) },
        { first: 9, after: null },
      )
      expect(statement).toBe(all.rows.map(({ id }) => id).sort()[0])
    }
  })

  test.reading([GRAPH], 'pairs of actors, either way round', async (view) => {
    const pairs = await view.pairs(ANY_STATEMENT, 'ACTOR', 3)
    expect(pairs.map((pair) => [...pair.actors, ...shape(pair)])).toEqual([
      [LUZ.id, MEENA.id, 3, { MET_WITH: 2, URGED: 1 }, '2031-03-02', '2031-03-09'],
      [CHILE.id, INDIA.id, 1, { URGED: 1 }, null, null],
      [CHILE.id, MEENA.id, 1, { SPOKE_TO: 1 }, '2031-03-01', '2031-03-31'],
    ])
  })

  test.reading([GRAPH], 'pairs of countries stand for all who belong to them', async (view) => {
    const pairs = await view.pairs(ANY_STATEMENT, 'COUNTRY', 10)
    expect(pairs.map((pair) => [...pair.actors, ...shape(pair)])).toEqual([
      [INDIA.id, PERU.id, 4, { MET_WITH: 2, SPOKE_TO: 1, URGED: 1 }, '2030-12-31', '2031-03-09'],
      [CHILE.id, INDIA.id, 2, { SPOKE_TO: 1, URGED: 1 }, '2031-03-01', '2031-03-31'],
    ])
  })
}
