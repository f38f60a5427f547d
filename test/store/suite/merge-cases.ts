/** Records of one actor: brought together by a later document, and apart again when it goes. */
import { expect } from 'vitest'
import { makeGraph, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, exported, found, ids, put, remove } from './store-context.ts'
import { FOREIGN_MINISTER_KENYA, KENYA, LUKASZ, RHEA, RHEA_SHORT } from './world.ts'

const CALL = { type: 'SPOKE_TO', target: LUKASZ.id, date: '2031-03-04' } as const

const SHORT = makeGraph({
  number: 11,
  publishedAt: '2031-03-04',
  actors: [RHEA_SHORT, LUKASZ, KENYA],
  claims: [
    { ...CALL, source: RHEA_SHORT.id },
    { type: 'STATED', source: LUKASZ.id, target: RHEA_SHORT.id, date: '2031-03-05' },
  ],
  sightings: [{ person: RHEA_SHORT.id, ...FOREIGN_MINISTER_KENYA }],
})

const FULL = makeGraph({
  number: 12,
  publishedAt: '2031-03-08',
  actors: [RHEA, LUKASZ, KENYA],
  claims: [{ ...CALL, source: RHEA.id }],
  sightings: [{ person: RHEA.id, ...FOREIGN_MINISTER_KENYA }],
})

export function mergeCases(test: Case): void {
  test('a later document merges two records and moves the statements', async ({ store }) => {
    await put(store, SHORT)
    await put(store, FULL)
    const view = store.view()
    const short = await view.actor(RHEA_SHORT.id)
    expect(short).toEqual(await view.actor(RHEA.id))
    expect(short).toMatchObject({ name: 'Rhea Okonjo-Vance', aliases: ['R. Okonjo-Vance'], country: 'KEN' })
    const canonical = short!.id

    expect(await found(view, {})).toEqual(
      [`${canonical} SPOKE_TO ${LUKASZ.id}`, `${LUKASZ.id} STATED ${canonical}`].sort(),
    )
    const page = await view.statements({ ...ANY_STATEMENT, source: ids(RHEA_SHORT.id) }, { first: 5, after: null })
    const call = page.rows[0]!
    expect((await view.evidence([call.id])).get(call.id)!.map((e) => e.document)).toEqual([
      SHORT.document.id,
      FULL.document.id,
    ])
    const representations = (await view.representations([RHEA_SHORT.id])).get(RHEA_SHORT.id)!
    expect(representations).toHaveLength(1)
    expect(representations[0]).toMatchObject({ person: canonical, firstSeen: '2031-03-04', lastSeen: '2031-03-08' })
    expect(representations[0]!.evidence.map((sighting) => sighting.person)).toEqual([canonical, canonical])
    expect((await view.actorsById([RHEA.id, RHEA_SHORT.id])).get(RHEA_SHORT.id)?.id).toBe(canonical)
    expect((await view.actorsNamed('r okonjo vance')).map((a) => a.id)).toEqual([canonical])
  })

  test('removing the document that merged two records undoes the merge', async ({ store }) => {
    await put(store, SHORT)
    const before = await exported(store)
    await put(store, FULL)
    await remove(store, FULL.document.id)
    expect(await exported(store)).toEqual(before)
    expect(await store.view().actor(RHEA.id)).toBeNull()
    expect(await store.view().actor(RHEA_SHORT.id)).toMatchObject({ id: RHEA_SHORT.id, name: 'R. Okonjo-Vance' })
  })

  test('records that share a key and nothing else stay apart', async ({ store }) => {
    const other = person('Daniel Okonjo-Vance')
    await put(store, FULL, makeGraph({ number: 13, actors: [other], claims: [{ type: 'STATED', source: other.id }] }))
    expect((await store.view().actor(other.id))?.id).toBe(other.id)
    expect((await store.view().actor(RHEA.id))?.id).toBe(RHEA.id)
  })
}
