import { expect } from 'vitest'
import { rulingOnActors } from '../../../src/graph/make-ruling.ts'
import type { SuggestedMerge } from '../../../src/model/suggested-merge.ts'
import type { MergeFilter, MergePosition, Store } from '../../../src/store/store.ts'
import { country, makeGraph, organization, person } from '../../helpers/make-graph.ts'
import { NOT_SAME, SAME } from './ruling-world.ts'
import { allPages, type Case, everything, put, rule, withdraw } from './store-context.ts'
import { FOREIGN_MINISTER_KENYA, KENYA, KENYAN_READOUT, RHEA, RHEA_SHORT } from './world.ts'

const OMAN = country('OMN', 'Oman')
const ENVOY = { role: 'Envoy', of: OMAN.id }
const SHORT = person('S. Varadhan')
const FULL = person('Subramaniam Varadhan')
const HAMAD = person('Hamad bin Rashid', { offices: [ENVOY] })
const FARSI = person('Hamad bin Rashid Al Farsi', { offices: [ENVOY] })
const MINISTRY = organization('Foreign Ministry', { country: 'OMN' })
const WHOLE = organization('Omani Foreign Ministry', { country: 'OMN' })

const NOTES = [SHORT, FULL, MINISTRY, WHOLE].map((actor, index) =>
  makeGraph({ number: 30 + index, actors: [actor], claims: [{ type: 'STATED', source: actor.id }] }),
)
const ENVOYS = [HAMAD, FARSI].map((actor, index) =>
  makeGraph({
    number: 40 + index,
    publishedAt: '2031-03-07',
    actors: [actor, OMAN],
    claims: [{ type: 'STATED', source: actor.id }],
    sightings: [{ person: actor.id, ...ENVOY }],
  }),
)
const ALL: MergeFilter = { actors: null, kind: null, minScore: null }

async function suggested(store: Store, filter: Partial<MergeFilter> = {}): Promise<readonly SuggestedMerge[]> {
  const whole = { ...ALL, ...filter }
  const { rows } = await store.view().suggestedMerges(whole, { first: 100, after: null })
  expect(await store.view().countSuggestedMerges(whole)).toBe(rows.length)
  return rows
}

const pairs = (list: readonly SuggestedMerge[]) => list.map(({ actors }) => actors)

export function suggestionCases(test: Case): void {
  test('suggested merges: with reasons, most likely first', async ({ store }) => {
    await put(store, ...NOTES, ...ENVOYS)
    const found = await suggested(store)
    expect(found.map(({ actors, reasons }) => [...actors, ...reasons])).toEqual([
      [HAMAD.id, FARSI.id, 'NAME_WITHIN', 'SAME_OFFICE', 'SAME_COUNTRY'],
      [MINISTRY.id, WHOLE.id, 'NAME_WITHIN', 'SAME_COUNTRY'],
      [SHORT.id, FULL.id, 'INITIALS'],
    ])
    expect(found[2]).toMatchObject({ score: 0.45, explanation: 'initials or a short form and the full name' })
  })

  test('suggested merges: of one actor, of one kind, above a score, page by page', async ({ store }) => {
    await put(store, ...NOTES, ...ENVOYS)
    expect(pairs(await suggested(store, { actors: [FULL.id] }))).toEqual([[SHORT.id, FULL.id]])
    expect(pairs(await suggested(store, { actors: [WHOLE.id, 'person:nobody'] }))).toEqual([[MINISTRY.id, WHOLE.id]])
    expect(await suggested(store, { actors: ['person:nobody'] })).toEqual([])
    expect(pairs(await suggested(store, { kind: 'ORGANIZATION' }))).toEqual([[MINISTRY.id, WHOLE.id]])
    expect(pairs(await suggested(store, { minScore: 0.6 }))).toEqual([[HAMAD.id, FARSI.id]])
    const view = store.view()
    const paged = await allPages<SuggestedMerge, MergePosition>(
      1,
      (page) => view.suggestedMerges(ALL, page),
      (row) => row,
    )
    expect(paged).toEqual(await suggested(store))
  })

  test('suggested merges: a ruling takes a pair off the list, withdrawn it puts it back', async ({ store }) => {
    await put(store, ...NOTES)
    const before = await suggested(store)
    for (const decision of [SAME, NOT_SAME]) {
      const ruling = rulingOnActors(SHORT.id, FULL.id, decision)
      await rule(store, ruling)
      expect(pairs(await suggested(store))).toEqual([[MINISTRY.id, WHOLE.id]])
      await withdraw(store, ruling)
      expect(await suggested(store)).toEqual(before)
    }
  })

  test('suggested merges: a pair that was merged by itself and parted by a ruling is not suggested', async ({
    store,
  }) => {
    const short = makeGraph({
      number: 50,
      actors: [RHEA_SHORT, KENYA],
      claims: [{ type: 'STATED', source: RHEA_SHORT.id, sourceOffice: FOREIGN_MINISTER_KENYA }],
    })
    await put(store, KENYAN_READOUT, short)
    expect(await suggested(store)).toEqual([])
    await rule(store, rulingOnActors(RHEA.id, RHEA_SHORT.id, NOT_SAME))
    expect(await suggested(store)).toEqual([])
  })

  test('two actors are merged, parted again by rulings, and both withdrawn: the export is as before', async ({
    store,
  }) => {
    await put(store, ...NOTES)
    const before = await everything(store)
    const merged = rulingOnActors(SHORT.id, FULL.id, SAME)
    const parted = rulingOnActors(SHORT.id, FULL.id, { ...NOT_SAME, at: '2031-07-01T10:00:00Z' })
    await rule(store, merged)
    await rule(store, parted)
    const graph = (all: Awaited<ReturnType<typeof everything>>) => all.filter(({ record }) => record !== 'ruling')
    expect(graph(await everything(store))).toEqual(graph(before))
    await withdraw(store, parted, merged)
    expect(await everything(store)).toEqual(before)
  })
}
