/** Forms of names: where each comes from. */
import { expect } from 'vitest'
import { rulingOnActors } from '../../../src/graph/make-ruling.ts'
import type { ActorId } from '../../../src/model/actor.ts'
import type { ActorRecord } from '../../../src/model/actor-record.ts'
import type { Store } from '../../../src/store/store.ts'
import { country, documentId, makeGraph, organization, person } from '../../helpers/make-graph.ts'
import { CONFIRMED, judged, MEETING, reading, SAME, STRANGER } from './ruling-world.ts'
import { type Case, exported, put, remove, rule } from './store-context.ts'
import { INGRID, KENYA, LUKASZ, RHEA, RHEA_SHORT, WORLD } from './world.ts'

/** `FORM (documents)`, `FORM (usual)` or both; a form from a ruling has neither. */
async function formsOf(store: Store, id: ActorId): Promise<readonly string[]> {
  const forms = (await store.view().nameForms([id])).get(id) ?? []
  return forms.map(({ form, inGeneralUse, documents }) => {
    const numbers = documents.map((document) => Number.parseInt(document.slice(4), 16))
    return `${form} (${[...(inGeneralUse ? ['usual'] : []), ...numbers].join(', ')})`
  })
}

const note = (number: number, ...actors: readonly ActorRecord[]) =>
  makeGraph({ number, actors, claims: actors.map(({ id }) => ({ type: 'STATED', source: id })) })

export function nameCases(test: Case): void {
  test('forms of a name: each with the documents that give it', async ({ store }) => {
    await put(store, ...WORLD, note(31, { ...LUKASZ, aliases: ['Brzezik'] }))
    expect(await formsOf(store, LUKASZ.id)).toEqual([
      'Brzezik (31)',
      'Minister Brzezik (1, 2)',
      'Łukasz Brzezik (1, 2, 31)',
    ])
  })

  test('forms of a name: of many documents the first three by id, whatever wording they give', async ({ store }) => {
    const others = [54, 53, 52, 51].map((number) => note(number, { ...INGRID, aliases: [`Solheim ${number}`] }))
    await put(store, ...others.slice(0, 2))
    await put(store, ...others.slice(2))
    expect((await formsOf(store, INGRID.id)).at(0)).toBe('Ingrid Solheim (51, 52, 53)')
  })

  test('forms of a name: of all records that are one actor, by the id of any', async ({ store }) => {
    await put(store, ...WORLD, note(32, RHEA_SHORT, KENYA))
    const expected = ['R. Okonjo-Vance (32)', 'Rhea Okonjo-Vance (1, 2, 3)']
    expect(await formsOf(store, RHEA.id)).toEqual(expected)
    expect(await formsOf(store, RHEA_SHORT.id)).toEqual(expected)
  })

  test('forms of a name: those of countries and bodies in general use are known as such', async ({ store }) => {
    const norway = country('NOR', 'Norway', { aliases: ['Kingdom of Norway', 'Oslo'] })
    // A record as no reading gives it: nothing is known of a body with this name.
    const short = organization('EU', { id: 'organization:european-union', aliases: ['European Union'] })
    const union = organization('European Union', { aliases: ['EU', 'the Twenty-Seven'] })
    await put(store, note(33, norway, short), note(34, norway, union))
    expect(await formsOf(store, norway.id)).toEqual(['Kingdom of Norway (usual)', 'Norway (usual)', 'Oslo (33, 34)'])
    expect(await formsOf(store, union.id)).toEqual([
      'EU (usual, 33)',
      'European Union (usual, 33)',
      'the Twenty-Seven (34)',
    ])
  })

  test('forms of a name: one goes with the last document that gives it', async ({ store }) => {
    await put(
      store,
      ...WORLD,
      note(35, { ...INGRID, aliases: ['Solheim'] }),
      note(36, { ...INGRID, aliases: ['Solheim'] }),
    )
    await remove(store, documentId(35))
    expect(await formsOf(store, INGRID.id)).toEqual(['Ingrid Solheim (3, 36)', 'Solheim (36)'])
    await remove(store, documentId(36))
    expect(await formsOf(store, INGRID.id)).toEqual(['Ingrid Solheim (3)'])
  })

  test('forms of a name: what a ruling brings has no document', async ({ store }) => {
    await put(store, reading('1', MEETING))
    await rule(store, await judged(store, 'MET_WITH', { ...CONFIRMED, target: STRANGER }))
    expect(await formsOf(store, STRANGER.id)).toEqual([`${STRANGER.name} ()`])
  })

  test('forms of a name: they are the name and the aliases of the actor', async ({ store }) => {
    const namesake = person('Nils Aasen', { aliases: ['Aasen'] })
    await put(store, ...WORLD, note(37, namesake, RHEA_SHORT))
    await rule(store, rulingOnActors(INGRID.id, namesake.id, SAME))
    const actors = (await exported(store)).flatMap((record) => (record.record === 'actor' ? [record] : []))
    const forms = await store.view().nameForms(actors.map(({ id }) => id))
    expect(actors.length).toBeGreaterThan(5)
    for (const { id, name, aliases } of actors) {
      expect(
        forms
          .get(id)
          ?.map(({ form }) => form)
          .sort(),
        id,
      ).toEqual([name, ...aliases].sort())
    }
    expect(await store.view().nameForms(['person:nobody'])).toEqual(new Map([['person:nobody', []]]))
    expect(await store.view().nameForms([])).toEqual(new Map())
  })
}
