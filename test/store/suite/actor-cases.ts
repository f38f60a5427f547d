/** Actors: by id, by name, by search, and what is derived for them. */
import { expect } from 'vitest'
import type { ActorFilter } from '../../../src/store/store.ts'
import { makeGraph, person } from '../../helpers/make-graph.ts'
import { type Case, put } from './store-context.ts'
import { COUNCIL, INGRID, KENYA, LUKASZ, NORWAY, POLAND, RHEA, WORLD } from './world.ts'

const ANY: ActorFilter = { search: null, kind: null, country: null }

const SEARCHES: readonly [string, Partial<ActorFilter>, readonly string[]][] = [
  ['case and accents do not count', { search: 'lukasz' }, [LUKASZ.id]],
  ['the accents of the question do not count', { search: 'ŁÚKASZ' }, [LUKASZ.id]],
  ['words in any order', { search: 'brzezik lukasz' }, [LUKASZ.id]],
  ['the last word as a beginning', { search: 'rhea okon' }, [RHEA.id]],
  ['a word before the last is whole', { search: 'rhe okonjo' }, []],
  ['punctuation separates words', { search: 'okonjo-vance' }, [RHEA.id]],
  ['an alias', { search: 'nairobi' }, [KENYA.id]],
  ['words of two names of one actor', { search: 'nairobi kenyan' }, []],
  ['operators are words', { search: 'rhea OR lukasz' }, []],
  ['quotation marks and stars are no syntax', { search: '"lukasz" * NEAR(' }, []],
  ['a lone quotation mark', { search: 'lukasz "' }, [LUKASZ.id]],
  ['a column filter is no syntax', { search: 'names:lukasz' }, []],
  ['a minus is no syntax', { search: '-lukasz' }, [LUKASZ.id]],
  ['nothing but punctuation finds nothing', { search: '"*"' }, []],
  ['an unknown name', { search: 'nobody' }, []],
  ['kind', { kind: 'ORGANIZATION' }, [COUNCIL.id]],
  ['country', { country: 'NOR' }, [NORWAY.id, COUNCIL.id, INGRID.id]],
  ['country and kind', { country: 'KEN', kind: 'PERSON' }, [RHEA.id]],
  ['all together', { search: 'sol', country: 'NOR', kind: 'PERSON' }, [INGRID.id]],
  ['all together, one excludes', { search: 'sol', country: 'KEN', kind: 'PERSON' }, []],
]

export function actorCases(test: Case): void {
  for (const [what, filter, expected] of SEARCHES) {
    test.reading(WORLD, `actors by: ${what}`, async (view) => {
      const whole = { ...ANY, ...filter }
      const page = await view.actors(whole, { first: 50, after: null })
      expect(page.rows.map((actor) => actor.id).sort()).toEqual([...expected].sort())
      expect(page.hasNextPage).toBe(false)
      expect(await view.countActors(whole)).toBe(expected.length)
    })
  }

  test.reading(WORLD, 'a search is paged by position as well', async (view) => {
    const filter = { ...ANY, country: 'NOR' }
    const first = await view.actors(filter, { first: 2, after: null })
    expect(first.hasNextPage).toBe(true)
    expect(first.rows.map((actor) => actor.id)).toEqual([INGRID.id, COUNCIL.id])
    const after = { name: 'nordic mediation council', id: COUNCIL.id }
    expect((await view.actors(filter, { first: 2, after })).rows.map((actor) => actor.id)).toEqual([NORWAY.id])
  })

  test.reading(WORLD, 'an actor by id carries its names and the country of its office', async (view) => {
    expect(await view.actor(LUKASZ.id)).toEqual({
      id: LUKASZ.id,
      kind: 'PERSON',
      name: 'Łukasz Brzezik',
      aliases: ['Minister Brzezik'],
      country: 'POL',
      wikidataId: null,
    })
    expect(await view.actor(INGRID.id)).toMatchObject({ country: 'NOR' })
    expect(await view.actor('person:nobody')).toBeNull()
  })

  test.reading(WORLD, 'several actors by id; unknown ones are absent', async (view) => {
    const map = await view.actorsById([POLAND.id, 'person:nobody', RHEA.id, POLAND.id])
    expect([...map.keys()].sort()).toEqual([POLAND.id, RHEA.id])
    expect(map.get(POLAND.id)?.name).toBe('Poland')
    expect(await view.actorsById([])).toEqual(new Map())
  })

  test('actors by name: whole names, folded, of any form', async ({ store }) => {
    const namesake = person('Lukasz Brzezik', { id: 'person:lukasz-brzezik-of-the-bank' })
    const apart = { ...namesake, keys: ['elsewhere'] }
    await put(
      store,
      ...WORLD,
      makeGraph({ number: 21, actors: [apart], claims: [{ type: 'STATED', source: apart.id }] }),
    )
    const named = async (name: string) => (await store.view().actorsNamed(name)).map((actor) => actor.id)
    expect(await named('LUKASZ BRZEZIK')).toEqual([LUKASZ.id, apart.id])
    expect(await named('minister brzezik')).toEqual([LUKASZ.id])
    expect(await named('brzezik')).toEqual([])
    expect(await named('')).toEqual([])
    expect(await named('Warsaw')).toEqual([POLAND.id])
  })

  test("a person's country follows the most recent office", async ({ store }) => {
    await put(store, ...WORLD)
    await put(
      store,
      makeGraph({
        number: 22,
        publishedAt: '2033-01-01',
        actors: [LUKASZ, COUNCIL, NORWAY],
        sightings: [{ person: LUKASZ.id, role: 'Envoy', of: COUNCIL.id }],
      }),
    )
    expect((await store.view().actor(LUKASZ.id))?.country).toBe('NOR')
  })

  test("a person's country follows that of the organisation when a later document tells it", async ({ store }) => {
    const unplaced = { ...COUNCIL, country: null }
    await put(
      store,
      makeGraph({
        number: 23,
        publishedAt: '2031-01-01',
        actors: [INGRID, unplaced],
        sightings: [{ person: INGRID.id, role: 'Envoy', of: COUNCIL.id }],
      }),
    )
    expect((await store.view().actor(INGRID.id))?.country).toBeNull()
    await put(store, makeGraph({ number: 24, actors: [COUNCIL], claims: [{ type: 'STATED', source: COUNCIL.id }] }))
    expect((await store.view().actor(INGRID.id))?.country).toBe('NOR')
  })
}
