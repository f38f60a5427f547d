/** Questions about a country go by the office that people held on the day. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type { DocumentGraph } from '../../../src/graph/document-graph.ts'
import { rulingOn, rulingOnActors } from '../../../src/graph/make-ruling.ts'
import { officeOnDay } from '../../../src/graph/office-on-day.ts'
import { addDays } from '../../../src/model/day.ts'
import type { Representation } from '../../../src/model/representation.ts'
import type { Statement } from '../../../src/model/statement.ts'
import type { StatementFilter, Store, View } from '../../../src/store/store.ts'
import { country, documentId, makeGraph, organization, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, found, ids, put, remove, rule, through, withdraw } from './store-context.ts'

const MYANMAR = country('MMR', 'Myanmar')
const PERU = country('PER', 'Peru')
const UN = organization('United Nations')
const MISSION = organization('Mission of Myanmar', { country: 'MMR' })
const THEIN = person('Aung Thein')
const THEIN_SHORT = person('A. Thein')
const LUZ = person('Luz Quispe')

/** Ambassador of Myanmar in 1957, Secretary-General in 1961: the middle is 2 September 1959. */
const AS_AMBASSADOR = makeGraph({
  number: 60,
  publishedAt: '1957-07-01',
  actors: [THEIN, MYANMAR],
  sightings: [{ person: THEIN.id, role: 'Ambassador', of: MYANMAR.id }],
})
const AS_CHIEF = makeGraph({
  number: 61,
  publishedAt: '1961-11-05',
  actors: [THEIN, UN],
  sightings: [{ person: THEIN.id, role: 'Secretary-General', of: UN.id }],
})
const ACTS = makeGraph({
  number: 62,
  actors: [THEIN, LUZ, PERU, MYANMAR],
  claims: [
    { type: 'MET_WITH', source: THEIN.id, target: LUZ.id, date: '1958-03-01' },
    { type: 'SPOKE_TO', source: LUZ.id, target: THEIN.id, date: '1962-05-01' },
    { type: 'SUPPORTED', source: THEIN.id, target: PERU.id, date: '1959' },
    { type: 'URGED', source: THEIN.id, target: PERU.id, date: null },
    { type: 'STATED', source: THEIN.id, target: null, date: '1960-01-01' },
    {
      type: 'CONDEMNED',
      source: THEIN.id,
      target: PERU.id,
      date: '1963-01-01',
      sourceOffice: { role: 'Ambassador', of: MYANMAR.id },
    },
  ],
  sightings: [{ person: LUZ.id, role: 'Foreign Minister', of: PERU.id, seen: '1960-01-01' }],
})
const CAREER = [AS_AMBASSADOR, AS_CHIEF, ACTS]

/** Types of the statements found, sorted. */
async function types(view: View, filter: Partial<StatementFilter>): Promise<readonly string[]> {
  return (await found(view, filter)).map((line) => line.split(' ')[1]!).sort()
}

/** For Myanmar, and for the United Nations. */
async function split(store: Store): Promise<readonly [readonly string[], readonly string[]]> {
  const view = store.view()
  return [await types(view, { actor: through(MYANMAR.id) }), await types(view, { actor: through(UN.id) })]
}

const FIRST = ['CONDEMNED', 'MET_WITH', 'SUPPORTED', 'URGED']
const SECOND = ['SPOKE_TO', 'STATED', 'SUPPORTED', 'URGED']

export function sideCases(test: Case, runs: number): void {
  test('who changed sides counts for each on the days on which its office is nearest', async ({ store }) => {
    await put(store, ...CAREER)
    expect(await split(store)).toEqual([FIRST, SECOND])
    expect(await types(store.view(), { actor: ids(THEIN.id) })).toEqual([...new Set([...FIRST, ...SECOND])].sort())
    expect(await types(store.view(), { source: through(UN.id) })).toEqual(['STATED', 'SUPPORTED', 'URGED'])
    expect(await types(store.view(), { target: through(UN.id) })).toEqual(['SPOKE_TO'])
    expect(await types(store.view(), { actor: through(PERU.id), with: through(MYANMAR.id) })).toEqual(FIRST)
    // Named as well, who acts counts whatever its office is.
    expect(await types(store.view(), { actor: through(MYANMAR.id, THEIN.id) })).toHaveLength(6)
    expect(await types(store.view(), { actor: ids(MYANMAR.id) })).toEqual([])
  })

  test('a later sighting moves the day on which sides change, and its removal moves it back', async ({ store }) => {
    const earlier = makeGraph({
      number: 63,
      publishedAt: '1958-03-02',
      actors: [THEIN, UN],
      sightings: [{ person: THEIN.id, role: 'secretary-general', of: UN.id }],
    })
    await put(store, ...CAREER)
    await put(store, earlier)
    expect(await split(store)).toEqual([
      ['CONDEMNED', 'URGED'],
      ['MET_WITH', 'SPOKE_TO', 'STATED', 'SUPPORTED', 'URGED'],
    ])
    await remove(store, earlier.document.id)
    expect(await split(store)).toEqual([FIRST, SECOND])
  })

  test('without its other side, somebody acts for the one that is left on any day', async ({ store }) => {
    await put(store, ...CAREER)
    await remove(store, AS_CHIEF.document.id)
    expect(await split(store)).toEqual([[...new Set([...FIRST, ...SECOND])].sort(), []])
    expect(await types(store.view(), { actor: through(MYANMAR.id), window: null })).toHaveLength(6)
  })

  test('a correction of the date counts', async ({ store }) => {
    await put(store, ...CAREER)
    const filter = { ...ANY_STATEMENT, types: ['MET_WITH'] as const }
    const [met] = (await store.view().statements(filter, { first: 1, after: null })).rows
    const ruling = rulingOn(await store.view().accounts(met!.id), {
      ...{ verdict: 'CONFIRMED', by: 'ana', at: '2031-06-01T10:00:00Z', reason: '', date: '1962-03-01' },
    })
    await rule(store, ruling)
    expect((await split(store))[1]).toContain('MET_WITH')
    await withdraw(store, ruling)
    expect(await split(store)).toEqual([FIRST, SECOND])
  })

  test('who becomes one person has the sides of both, until they are parted', async ({ store }) => {
    const other = makeGraph({
      number: 64,
      publishedAt: '1961-11-05',
      actors: [THEIN_SHORT, UN],
      claims: [{ type: 'PLEDGED', source: THEIN_SHORT.id, date: '1958-01-01' }],
      sightings: [{ person: THEIN_SHORT.id, role: 'Secretary-General', of: UN.id }],
    })
    await put(store, AS_AMBASSADOR, ACTS, other)
    const apart = await split(store)
    expect(apart).toEqual([[...new Set([...FIRST, ...SECOND])].sort(), ['PLEDGED']])
    const same = rulingOnActors(THEIN.id, THEIN_SHORT.id, {
      ...{ verdict: 'SAME', by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' },
    })
    await rule(store, same)
    expect(await split(store)).toEqual([['CONDEMNED', 'MET_WITH', 'PLEDGED', 'SUPPORTED', 'URGED'], SECOND])
    await withdraw(store, same)
    expect(await split(store)).toEqual(apart)
  })

  test('a country and its organisation are two sides for questions about the organisation alone', async ({ store }) => {
    const seconded = makeGraph({
      number: 65,
      publishedAt: '1961-11-05',
      actors: [THEIN, MISSION],
      sightings: [{ person: THEIN.id, role: 'Counsellor', of: MISSION.id }],
    })
    await put(store, AS_AMBASSADOR, seconded, ACTS)
    expect(await types(store.view(), { actor: through(MYANMAR.id) })).toHaveLength(6)
    expect(await types(store.view(), { actor: through(MISSION.id) })).toEqual(SECOND)
  })

  test.reading([...CAREER], 'counts, neighbours and pairs go by the office on the day', async (view) => {
    const mmr = { ...ANY_STATEMENT, actor: through(MYANMAR.id) }
    expect((await view.timeline(mmr, 'YEAR')).map(({ start, counts }) => [start.slice(0, 4), counts])).toEqual([
      ['1958', { MET_WITH: 1 }],
      ['1959', { SUPPORTED: 1 }],
      ['1963', { CONDEMNED: 1 }],
    ])
    const around = async (actor: string, level: 'ACTOR' | 'COUNTRY') =>
      (await view.neighbours({ ...ANY_STATEMENT, actor: through(actor) }, level, 9)).map((one) => [
        one.actor,
        one.counts,
      ])
    expect(await around(MYANMAR.id, 'ACTOR')).toEqual([
      [PERU.id, { CONDEMNED: 1, SUPPORTED: 1, URGED: 1 }],
      [LUZ.id, { MET_WITH: 1 }],
    ])
    expect(await around(MYANMAR.id, 'COUNTRY')).toEqual([
      [PERU.id, { CONDEMNED: 1, MET_WITH: 1, SUPPORTED: 1, URGED: 1 }],
    ])
    // Whoever met Peru as Secretary-General acted for no country.
    expect(await around(PERU.id, 'COUNTRY')).toEqual([
      [MYANMAR.id, { CONDEMNED: 1, MET_WITH: 1, SUPPORTED: 1, URGED: 1 }],
    ])
    expect(await around(PERU.id, 'ACTOR')).toEqual([
      [THEIN.id, { CONDEMNED: 1, MET_WITH: 1, SPOKE_TO: 1, SUPPORTED: 1, URGED: 1 }],
    ])
    expect((await view.pairs(ANY_STATEMENT, 'COUNTRY', 9)).map(({ actors, count }) => [...actors, count])).toEqual([
      [MYANMAR.id, PERU.id, 4],
    ])
  })

  test('an act of two who may each act for either country counts once for the pair', async ({ store }) => {
    const offices = [THEIN, LUZ].flatMap(({ id }) =>
      [MYANMAR, PERU].map((body) => ({ person: id, role: 'Envoy', of: body.id })),
    )
    await put(
      store,
      makeGraph({
        number: 64,
        actors: [THEIN, LUZ, MYANMAR, PERU],
        claims: [{ type: 'URGED', source: THEIN.id, target: LUZ.id, date: null }],
        sightings: offices.map((office, index) => ({ ...office, seen: `1961-0${1 + index}-01` })),
      }),
    )
    const both = [MYANMAR.id, PERU.id]
    const [sides] = (
      await store
        .view()
        .sides((await store.view().statements(ANY_STATEMENT, { first: 1, after: null })).rows.map(({ id }) => id))
    ).values()
    expect(sides).toEqual({ source: both, target: both })
    expect(await store.view().pairs(ANY_STATEMENT, 'COUNTRY', 9)).toMatchObject([{ actors: both, count: 1 }])
  })

  test.reading([...CAREER], 'each end has the countries for which it acts', async (view) => {
    const { rows } = await view.statements(ANY_STATEMENT, { first: 9, after: null })
    const sides = await view.sides([...rows.map(({ id }) => id), 'st-none'])
    expect(sides.get('st-none')).toEqual({ source: [], target: [] })
    expect(Object.fromEntries(rows.map(({ id, type }) => [type, sides.get(id)]))).toEqual({
      MET_WITH: { source: [MYANMAR.id], target: [PERU.id] },
      SPOKE_TO: { source: [PERU.id], target: [] },
      SUPPORTED: { source: [MYANMAR.id], target: [PERU.id] },
      URGED: { source: [MYANMAR.id], target: [PERU.id] },
      STATED: { source: [], target: [] },
      CONDEMNED: { source: [MYANMAR.id], target: [PERU.id] },
    })
    expect(await view.sides([])).toEqual(new Map())
  })

  test('whatever comes and goes, in any order, the nearest sighting tells for whom one acts', async ({ store }) => {
    await fc.assert(
      fc.asyncProperty(worlds, async (flushes) => {
        await remove(store, ...NUMBERS.map(documentId))
        for (const { graphs, gone } of flushes) {
          await put(store, ...graphs)
          await remove(store, ...gone)
        }
        await checkAgainstRule(store.view())
      }),
      { numRuns: runs },
    )
  })
}

const NUMBERS = [70, 71, 72, 73, 74, 75, 76]
const BODIES = [MYANMAR, PERU, UN, MISSION]
const PERSONS = [THEIN, LUZ, person('Ana Soto')]
const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays('1961-01-10', count))

const graph: fc.Arbitrary<DocumentGraph> = fc
  .record({
    number: fc.constantFrom(...NUMBERS),
    publishedAt: fc.option(day),
    sightings: fc.array(
      fc.record({
        person: fc.constantFrom(...PERSONS.map(({ id }) => id)),
        role: fc.constantFrom('Envoy', 'ENVOY', 'former Envoy', 'Chief'),
        of: fc.constantFrom(...BODIES.map(({ id }) => id)),
        seen: fc.option(day),
      }),
      { maxLength: 3 },
    ),
    claims: fc.array(
      fc.record({
        source: fc.constantFrom(...PERSONS.map(({ id }) => id)),
        target: fc.constantFrom(LUZ.id, THEIN.id, PERU.id, MISSION.id, null),
        date: fc.oneof(day, day, fc.constantFrom('1961-01', '1961-02', null)),
        office: fc.option(fc.constantFrom(...BODIES.map(({ id }) => id)), { freq: 1 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ claims, ...sketch }) =>
    makeGraph({
      ...sketch,
      actors: [...PERSONS, ...BODIES],
      claims: claims
        .filter(({ source, target }) => source !== target)
        .map(({ office, ...claim }) => ({
          ...claim,
          type: 'URGED',
          ...(office && { sourceOffice: { role: 'Envoy', of: office } }),
        })),
    }),
  )

const worlds = fc.array(
  fc.record({
    graphs: fc.array(graph, { minLength: 1, maxLength: 4 }),
    gone: fc.array(fc.constantFrom(...NUMBERS).map(documentId), { maxLength: 1 }),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Compares every answer with the rule, followed statement by statement and day by day. */
async function checkAgainstRule(view: View): Promise<void> {
  const { rows } = await view.statements(ANY_STATEMENT, { first: 1000, after: null })
  const represented = await view.representations(PERSONS.map(({ id }) => id))
  const acting = (end: 'source' | 'target', statement: Statement): readonly string[] => {
    const actor = statement[end]
    if (actor === null) return []
    const bodies = bodiesOf(represented.get(actor) ?? [], statement, statement[`${end}Office`]?.of ?? null)
    return bodies.length === 0 ? [actor] : bodies
  }
  const countries = (bodies: readonly string[]): readonly string[] =>
    [
      ...new Set(
        bodies.flatMap((id) =>
          id === MISSION.id ? [MYANMAR.id] : BODIES.some((b) => b.id === id && b.kind === 'COUNTRY') ? [id] : [],
        ),
      ),
    ].sort()

  const sides = await view.sides(rows.map(({ id }) => id))
  for (const statement of rows) {
    expect(sides.get(statement.id)).toEqual({
      source: countries(acting('source', statement)),
      target: countries(acting('target', statement)),
    })
  }
  for (const { id } of BODIES) {
    const own = id === MYANMAR.id ? [MYANMAR.id, MISSION.id] : [id]
    const isOne = (end: 'source' | 'target', statement: Statement): boolean =>
      statement[end] === id || (isPerson(statement[end]) && acting(end, statement).some((of) => own.includes(of)))
    const expected = rows.filter((statement) => isOne('source', statement) || isOne('target', statement))
    const filter = { ...ANY_STATEMENT, actor: through(id) }
    const page = await view.statements(filter, { first: 1000, after: null })
    expect(page.rows.map((one) => one.id).sort()).toEqual(expected.map((one) => one.id).sort())
    expect(await view.countStatements(filter)).toBe(expected.length)
  }
  const pairs = new Map<string, number>()
  for (const { source, target } of sides.values()) {
    const own = new Set(source.flatMap((a) => target.map((b) => [a, b].sort())).map((pair) => pair.join(' ')))
    for (const pair of own) if (new Set(pair.split(' ')).size > 1) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const found = (await view.pairs(ANY_STATEMENT, 'COUNTRY', 50)).map(({ actors, count }) => [actors.join(' '), count])
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(pairs))
}

const isPerson = (id: string | null): boolean => id?.startsWith('person:') ?? false

/** Every body that is nearest on one of the days. */
function bodiesOf(all: readonly Representation[], act: Statement, office: string | null): readonly string[] {
  const bodies = [...new Set(all.map(({ of }) => of))]
  if (bodies.length < 2) return bodies
  if (office !== null && bodies.includes(office)) return [office]
  const { dateEarliest, dateLatest } = act
  const isDated = all.some(({ evidence }) => evidence.some(({ seen }) => seen !== null))
  if (dateEarliest === null || dateLatest === null || !isDated) return bodies
  const nearest = new Set<string>()
  for (let on = dateEarliest; on <= dateLatest; on = addDays(on, 1)) {
    nearest.add(officeOnDay(all, { dateEarliest: on, dateLatest: on })!.of)
  }
  return [...nearest]
}
