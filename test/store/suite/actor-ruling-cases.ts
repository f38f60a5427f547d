import { expect } from 'vitest'
import { rulingOnActors } from '../../../src/graph/make-ruling.ts'
import type { Ruling } from '../../../src/model/ruling.ts'
import { makeGraph } from '../../helpers/make-graph.ts'
import { CONFIRMED, judged, NOT_SAME, SAME, SKETCH, STRANGER, told } from './ruling-world.ts'
import { type Case, everything, exported, found, ids, put, remove, rule, withdraw } from './store-context.ts'
import {
  FOREIGN_MINISTER_KENYA,
  INGRID,
  KENYA,
  KENYAN_READOUT,
  LUKASZ,
  NORWAY,
  POLAND,
  RHEA,
  RHEA_SHORT,
  WORLD,
} from './world.ts'

export function actorRulingCases(test: Case): void {
  test('two actors are merged and parted again, and the export is as before', async ({ store }) => {
    await put(store, ...WORLD)
    const before = await everything(store)
    const ruling = rulingOnActors(INGRID.id, LUKASZ.id, SAME)
    await rule(store, ruling)
    const actor = await store.view().actor(INGRID.id)
    expect(actor).toEqual(await store.view().actor(LUKASZ.id))
    expect([actor!.name, ...actor!.aliases]).toEqual(expect.arrayContaining([INGRID.name, LUKASZ.name]))
    expect(await found(store.view(), { actor: ids(LUKASZ.id) })).toHaveLength(4)
    const texts = (await exported(store)).flatMap((one) => (one.record === 'statement' ? one.evidence : []))
    expect(texts.map(({ sourceText }) => sourceText)).toContain(INGRID.id)
    const record = (await everything(store)).find((one) => one.record === 'actorRecord' && one.id !== one.canonical)
    expect(record).toMatchObject({ reason: 'ruled by ana: heard it' })
    expect((await store.view().representations([INGRID.id])).get(INGRID.id)).toHaveLength(2)

    await withdraw(store, ruling)
    expect(await everything(store)).toEqual(before)
  })

  test('two records that are judged one are parted, also when further documents come', async ({ store, fresh }) => {
    const short = makeGraph({
      ...SKETCH,
      actors: [RHEA_SHORT, KENYA],
      claims: [{ type: 'STATED', source: RHEA_SHORT.id, sourceOffice: FOREIGN_MINISTER_KENYA }],
    })
    const ruling = rulingOnActors(RHEA.id, RHEA_SHORT.id, NOT_SAME)
    await put(store, KENYAN_READOUT, short)
    expect((await store.view().actor(RHEA_SHORT.id))!.id).toBe(RHEA.id)
    await rule(store, ruling)
    expect((await store.view().actor(RHEA_SHORT.id))!.id).toBe(RHEA_SHORT.id)
    const parted = await everything(store)
    await rule(store, rulingOnActors(RHEA_SHORT.id, RHEA.id, { ...SAME, at: '2031-07-01T10:00:00Z' }))
    expect((await store.view().actor(RHEA_SHORT.id))!.id).toBe(RHEA.id)

    const other = await fresh()
    await put(other, short)
    await rule(other, ruling)
    await put(other, KENYAN_READOUT)
    expect(await everything(other)).toEqual(parted)
  })

  test('three who share no name are one by two rulings, as long as documents name the one between', async ({
    store,
  }) => {
    const notes = [INGRID, STRANGER, LUKASZ].map((actor, index) =>
      makeGraph({ number: 20 + index, actors: [actor], claims: [{ type: 'STATED', source: actor.id }] }),
    )
    const rulings = [rulingOnActors(INGRID.id, STRANGER.id, SAME), rulingOnActors(STRANGER.id, LUKASZ.id, SAME)]
    const actors = async () => (await exported(store)).filter(({ record }) => record === 'actor').length
    await rule(store, rulings[0]!)
    const counts: number[] = []
    for (const note of notes) {
      await put(store, note)
      counts.push(await actors())
    }
    await rule(store, rulings[1]!)
    counts.push(await actors())
    await remove(store, notes[1]!.document.id)
    counts.push(await actors())
    await put(store, notes[1]!)
    counts.push(await actors())
    await withdraw(store, rulings[0]!)
    counts.push(await actors())
    expect(counts).toEqual([1, 1, 2, 1, 2, 1, 2])
  })

  test('a merge and a correction work together, in any order', async ({ store, fresh }) => {
    await put(store, ...WORLD)
    const rulings: readonly Ruling[] = [
      await judged(store, 'STATED', { ...CONFIRMED, source: INGRID, target: NORWAY }),
      rulingOnActors(INGRID.id, RHEA.id, SAME),
      rulingOnActors(NORWAY.id, POLAND.id, { ...SAME, reason: '' }),
    ]
    await rule(store, ...rulings)
    const expected = await everything(store)
    // The correction follows both merges.
    const stated = (await told(store)).filter((one) => one.includes('STATED'))
    const [one, other] = [await store.view().actor(INGRID.id), await store.view().actor(NORWAY.id)]
    expect(stated).toEqual([`CONFIRMED ${one!.id} STATED ${other!.id} null (3)`])
    expect(one!.id).toBe(RHEA.id)

    const second = await fresh()
    for (const ruling of [...rulings].reverse()) await rule(second, ruling)
    for (const graph of [...WORLD].reverse()) await put(second, graph)
    expect(await everything(second)).toEqual(expected)
  })
}
