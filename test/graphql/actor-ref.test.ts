/** Which actors a name in a query stands for, on a real store. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorIds, oneActor } from '../../src/graphql/actor-ref.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Store } from '../../src/store/store.ts'
import { country, group, makeGraph, organization, person } from '../helpers/make-graph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const folder = temporaryFolder()
let store: Store

const NORWAY = country('NOR', 'Norway', { aliases: ['Kingdom of Norway'] })
const ACTORS = [
  country('USA', 'United States', { aliases: ['US', 'USA'] }),
  country('SSD', 'South Sudan'),
  NORWAY,
  organization('European Union', { aliases: ['EU'] }),
  organization('Russian Security Council', { country: 'RUS' }),
  organization('Union Bank'),
  organization('Norwegian Union of Seafarers'),
  group('Norwegian fishermen'),
  person('Ingrid Solvang'),
  person('Erik Solvang'),
  person('Astrid Solvang', { id: 'person:astrid-solvang', aliases: ['Princess Astrid'] }),
  person('Maren Unstad'),
  person('Tomás de la Vega', { aliases: ['Vega'] }),
  person('Wei Lun'),
]

beforeAll(async () => {
  store = createStore(`sqlite:${join(folder, 'names.db')}`, {
    uri: null,
    username: null,
    password: null,
    database: null,
  })
  const writer = store.writer()
  writer.put(
    makeGraph({
      number: 1,
      publishedAt: '2031-02-03',
      actors: ACTORS,
      sightings: [
        { person: 'person:ingrid-solvang', role: 'Foreign Minister', of: NORWAY.id },
        { person: 'person:erik-solvang', role: 'Ambassador', of: NORWAY.id },
        { person: 'person:tomas-de-la-vega', role: 'Secretary of State for Trade', of: NORWAY.id },
      ],
    }),
  )
  await writer.flush()
})
afterAll(() => store.close())

const INGRID = 'person:ingrid-solvang'
const ERIK = 'person:erik-solvang'
const ASTRID = 'person:astrid-solvang'
const VEGA = 'person:tomas-de-la-vega'

describe('a name stands for', () => {
  it.each<[string, readonly string[]]>([
    // Whole names.
    ['European Union', ['organization:european-union']],
    ['EU', ['organization:european-union']],
    ['E.U.', ['organization:european-union']],
    ['the EU', ['organization:european-union']],
    ['The United States', ['country:USA']],
    ['U.S.', ['country:USA']],
    ['norwegian fishermen', ['group:norwegian-fishermen']],
    // Parts of a person's name.
    ['Ingrid', [INGRID]],
    ['solvang', [ASTRID, ERIK, INGRID]],
    ['Solvang Ingrid', [INGRID]],
    ['Vega', [VEGA]],
    ['tomas vega', [VEGA]],
    ['Lun', ['person:wei-lun']],
    // A title before it.
    ['Foreign Minister Solvang', [INGRID]],
    ['Norwegian Foreign Minister Solvang', [INGRID]],
    ['Foreign Minister Ingrid Solvang', [INGRID]],
    ['Ambassador Solvang', [ERIK]],
    ['Ms. Ingrid Solvang', [INGRID]],
    ['Dr. Solvang', [ASTRID, ERIK, INGRID]],
    ['the Secretary of State Tomás de la Vega', [VEGA]],
    ['Gen. Wei Lun', ['person:wei-lun']],
    ['Princess Astrid', [ASTRID]],
  ])('%s', async (name, ids) => {
    expect([...(await actorIds({ name }, store.view()))].sort()).toEqual([...ids].sort())
  })
})

describe('a name stands for nobody where', () => {
  it.each([
    ['it only begins a word', 'Un'],
    ['it only begins a word of a person', 'Solv'],
    ['the last of its words only begins a word', 'Ingrid Solv'],
    ['it is a part of the name of a country', 'Sudan'],
    ['it is a part of the name of a country, or begins one', 'United'],
    ['it is a part of the name of a body', 'Security Council'],
    ['it is an adjective', 'Norwegian'],
    ['the given name is another', 'Kari Solvang'],
    ['the given names are others', 'Kari Anne Solvang'],
    ['the office is of nobody of this name', 'President Solvang'],
    ['the office is of somebody else', 'Foreign Minister Lun'],
    ['only a small word is from an office', 'Of Vega'],
    ['an office stands with a country', 'Foreign Minister of Norway'],
    ['the name stands before the office', 'Solvang Foreign Minister'],
    ['it is unknown', 'Talleyrand'],
    ['it is "the"', 'the'],
    ['it is a form of address', 'Mr.'],
    ['words of two people are in it', 'Ingrid Lun'],
  ])('%s: %s', async (_, name) => {
    expect(await actorIds({ name }, store.view())).toEqual([])
  })
})

describe('one actor', () => {
  it.each<[string, string | null]>([
    ['EU', 'organization:european-union'],
    ['Ingrid', INGRID],
    ['Foreign Minister Solvang', INGRID],
    ['Solvang', null],
    ['Union', null],
  ])('%s', async (name, id) => {
    expect((await oneActor({ name }, store.view()))?.id ?? null).toBe(id)
  })
})

describe('a reference', () => {
  it('by id is passed on as it is', async () => {
    expect(await actorIds({ id: 'person:nobody' }, store.view())).toEqual(['person:nobody'])
  })

  it.each([{}, { id: 'a', name: 'b' }, { name: ' ,.' }, { id: null, name: null }])('%j is refused', async (ref) => {
    await expect(actorIds(ref, store.view())).rejects.toMatchObject({ code: 'BAD_ACTOR_REF' })
    await expect(oneActor(ref, store.view())).rejects.toMatchObject({ code: 'BAD_ACTOR_REF' })
  })
})
