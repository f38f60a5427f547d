/** Who holds which office, brought together from sightings. */
import { expect } from 'vitest'
import { ANY_OFFICE_HOLDER } from '../../../src/store/any-filter.ts'
import type { OfficeHolder, OfficeHolderFilter, OfficeHolderPosition } from '../../../src/store/office-holders.ts'
import { makeGraph } from '../../helpers/make-graph.ts'
import { allPages, type Case, put, remove } from './store-context.ts'
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

const CHAIRMAN = `${LUKASZ.id} Chairman ${POLAND.id} - -`
const MINISTER = `${LUKASZ.id} Foreign Minister ${POLAND.id} 2031-03-05 2031-09-09`
const OBSERVER = `${LUKASZ.id} Observer ${COUNCIL.id} 2031-09-09 2031-09-09`
const ENVOY = `${INGRID.id} Envoy ${COUNCIL.id} 2031-04-10 2031-04-10`
const KENYAN = `${RHEA.id} Foreign Minister ${KENYA.id} 2031-03-05 2031-03-05`
const HOLDERS = [ENVOY, CHAIRMAN, MINISTER, OBSERVER, KENYAN]

/** Filter and the office holders it finds, in their order. */
const HOLDER_ROWS: readonly [string, Partial<OfficeHolderFilter>, readonly string[]][] = [
  ['no field', {}, HOLDERS],
  ['persons', { persons: [RHEA.id, LUKASZ.id] }, [CHAIRMAN, MINISTER, OBSERVER, KENYAN]],
  ['no person', { persons: [] }, []],
  ['an unknown person', { persons: ['person:nobody'] }, []],
  ['body', { of: [COUNCIL.id] }, [ENVOY, OBSERVER]],
  ['person and body', { persons: [LUKASZ.id], of: [POLAND.id, KENYA.id] }, [CHAIRMAN, MINISTER]],
  ['words of the role, in any order', { role: 'minister FOREIGN' }, [MINISTER, KENYAN]],
  ['a part of a word', { role: 'mini' }, []],
  ['no word', { role: '"*' }, []],
  ['country, itself and by its organisations', { country: 'NOR' }, [ENVOY, OBSERVER]],
  ['from a day', { from: '2031-04-11' }, [MINISTER, OBSERVER]],
  ['to a day', { to: '2031-04-09' }, [MINISTER, KENYAN]],
  ['on a day between two sightings', { from: '2031-05-01', to: '2031-05-01' }, [MINISTER]],
  ['before the first', { to: '2031-03-04' }, []],
  [
    'everything together',
    { persons: [LUKASZ.id], of: [POLAND.id], role: 'minister', country: 'POL', from: '2031-09-09', to: '2031-09-10' },
    [MINISTER],
  ],
]

export function representationCases(test: Case): void {
  for (const [what, filter, expected] of HOLDER_ROWS) {
    test.reading([...WORLD, LATER], `office holders by: ${what}`, async (view) => {
      const whole = { ...ANY_OFFICE_HOLDER, ...filter }
      for (const first of [1, 2, 50]) {
        const rows = await allPages<OfficeHolder, OfficeHolderPosition>(
          first,
          (page) => view.officeHolders(whole, page),
          ({ person, of, role }) => ({ person, of, role }),
        )
        const lines = rows.map((row) =>
          [row.person, row.role, row.of, row.firstSeen ?? '-', row.lastSeen ?? '-'].join(' '),
        )
        expect(lines).toEqual(expected)
      }
      expect(await view.countOfficeHolders(whole)).toBe(expected.length)
    })
  }

  test('office holders follow what comes and goes', async ({ store }) => {
    const earlier = makeGraph({
      number: 51,
      publishedAt: '2030-01-01',
      actors: [LUKASZ, POLAND],
      sightings: [{ person: LUKASZ.id, role: 'foreign minister', of: POLAND.id }],
    })
    const minister = async () => {
      const filter = { ...ANY_OFFICE_HOLDER, persons: [LUKASZ.id], role: 'minister' }
      const { rows } = await store.view().officeHolders(filter, { first: 9, after: null })
      return rows.map(({ role, firstSeen, lastSeen }) => [role, firstSeen, lastSeen])
    }
    await put(store, ...WORLD)
    await put(store, LATER)
    expect(await minister()).toEqual([['Foreign Minister', '2031-03-05', '2031-09-09']])
    await put(store, earlier)
    expect((await minister()).map(([, ...days]) => days)).toEqual([['2030-01-01', '2031-09-09']])
    await remove(store, LATER.document.id, earlier.document.id)
    expect(await minister()).toEqual([['Foreign Minister', '2031-03-05', '2031-03-06']])
  })

  test.reading([...WORLD, LATER], 'sightings of one office in other letters are one representation', async (view) => {
    const map = await view.representations([LUKASZ.id, INGRID.id, 'person:nobody'])
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

  test.reading(
    [...WORLD, LATER],
    'representatives of a country or an organisation, by person, then role',
    async (view) => {
      const holders = async (of: string) =>
        (await view.representativesById([of])).get(of)!.map(({ person, role }) => `${person} ${role}`)
      expect(await holders(POLAND.id)).toEqual([`${LUKASZ.id} Chairman`, `${LUKASZ.id} Foreign Minister`])
      expect(await holders(COUNCIL.id)).toEqual([`${INGRID.id} Envoy`, `${LUKASZ.id} Observer`])
      expect(await holders(KENYA.id)).toEqual([`${RHEA.id} Foreign Minister`])
      expect(await holders('country:XXX')).toEqual([])
    },
  )

  test('a removed document takes its sightings along', async ({ store }) => {
    await put(store, ...WORLD, LATER)
    await remove(store, LATER.document.id)
    const held = (await store.view().representations([LUKASZ.id])).get(LUKASZ.id)!
    expect(held.map(({ role, lastSeen }) => [role, lastSeen])).toEqual([['Foreign Minister', '2031-03-06']])
  })
}
