/** Who holds which office, brought together from sightings. */
import { expect } from 'vitest'
import { makeGraph } from '../../helpers/make-graph.ts'
import { type Case, put, remove } from './store-context.ts'
import { COUNCIL, INGRID, KENYA, LUKASZ, POLAND, RHEA, WORLD } from './world.ts'

const LATER = makeGraph({
  number: 50,
  publishedAt: '2031-09-09',
  actors: [LUKASZ, POLAND, COUNCIL],
  sightings: [
    { person: LUKASZ.id, role: 'Foreign Minister', of: POLAND.id },
    { person: LUKASZ.id, role: 'Chairman', of: POLAND.id, seen: null },
    { person: LUKASZ.id, role: 'Observer', of: COUNCIL.id },
  ],
})

export function representationCases(test: Case): void {
  test('sightings of one office in other letters are one representation', async ({ store }) => {
    await put(store, ...WORLD, LATER)
    const map = await store.view().representations([LUKASZ.id, INGRID.id, 'person:nobody'])
    expect([...map.keys()].sort()).toEqual([INGRID.id, LUKASZ.id, 'person:nobody'].sort())
    expect(map.get('person:nobody')).toEqual([])
    expect(map.get(LUKASZ.id)).toEqual([
      {
        person: LUKASZ.id,
        role: 'Chairman',
        of: POLAND.id,
        firstSeen: null,
        lastSeen: null,
        evidence: [LATER.sightings[1]],
      },
      {
        person: LUKASZ.id,
        role: 'Foreign Minister',
        of: POLAND.id,
        firstSeen: '2031-03-05',
        lastSeen: '2031-09-09',
        evidence: [WORLD[0]!.sightings[1], WORLD[1]!.sightings[0], LATER.sightings[0]],
      },
      {
        person: LUKASZ.id,
        role: 'Observer',
        of: COUNCIL.id,
        firstSeen: '2031-09-09',
        lastSeen: '2031-09-09',
        evidence: [LATER.sightings[2]],
      },
    ])
  })

  test('representatives of a country or an organisation, by person, then role', async ({ store }) => {
    await put(store, ...WORLD, LATER)
    const holders = async (of: string) =>
      (await store.view().representatives(of)).map(({ person, role }) => `${person} ${role}`)
    expect(await holders(POLAND.id)).toEqual([`${LUKASZ.id} Chairman`, `${LUKASZ.id} Foreign Minister`])
    expect(await holders(COUNCIL.id)).toEqual([`${INGRID.id} Envoy`, `${LUKASZ.id} Observer`])
    expect(await holders(KENYA.id)).toEqual([`${RHEA.id} Foreign Minister`])
    expect(await holders('country:XXX')).toEqual([])
  })

  test('a removed document takes its sightings along', async ({ store }) => {
    await put(store, ...WORLD, LATER)
    await remove(store, LATER.document.id)
    const held = (await store.view().representations([LUKASZ.id])).get(LUKASZ.id)!
    expect(held.map(({ role, lastSeen }) => [role, lastSeen])).toEqual([['Foreign Minister', '2031-03-06']])
  })
}
