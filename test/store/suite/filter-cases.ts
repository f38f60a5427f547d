/** Statement filters: every field once with an effect, and in combination. */
import { expect } from 'vitest'
import type { DateWindow, StatementFilter } from '../../../src/store/store.ts'
import { documentId, makeGraph, organization, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, found, ids, named, put, through } from './store-context.ts'
import { COUNCIL, INGRID, KENYA, LUKASZ, NORWAY, POLAND, RHEA, WORLD } from './world.ts'
import { ALL, ATTACKED, CALL, DENIED, MET, PLANNED, STATED, URGED } from './world-acts.ts'

const window = (
  from: string | null,
  to: string | null,
  certainty: DateWindow['certainty'] = 'POSSIBLY',
): DateWindow => ({
  from,
  to,
  certainty,
  includeUndated: false,
})

/** Filter and what it finds in WORLD. */
const ROWS: readonly [string, Partial<StatementFilter>, readonly string[]][] = [
  ['no field', {}, ALL],
  ['source', { source: ids(INGRID.id) }, [MET, PLANNED, DENIED]],
  ['source, as stored also for a symmetric type', { source: ids(LUKASZ.id) }, []],
  ['target', { target: ids(LUKASZ.id, KENYA.id) }, [CALL, PLANNED]],
  ['source and target', { source: ids(RHEA.id), target: ids(POLAND.id) }, [URGED, URGED]],
  ['actor at either end', { actor: ids(LUKASZ.id) }, [CALL]],
  ['with alone, at either end', { with: ids(KENYA.id) }, [PLANNED, ATTACKED]],
  ['actor and with, at opposite ends', { actor: ids(LUKASZ.id), with: ids(RHEA.id) }, [CALL]],
  [
    'actor and with, the other way round',
    { actor: ids(RHEA.id), with: ids(INGRID.id, LUKASZ.id) },
    [CALL, MET, DENIED],
  ],
  ['actor and with the same', { actor: ids(RHEA.id), with: ids(RHEA.id) }, []],
  ['several actors', { actor: ids(LUKASZ.id, COUNCIL.id) }, [CALL, STATED]],
  ['an unknown actor', { actor: ids('person:nobody') }, []],
  ['no actor', { actor: ids() }, []],
  ['no actor, with representatives', { source: through() }, []],
  ['a country through its representatives', { source: through(KENYA.id) }, [CALL, URGED, URGED, ATTACKED]],
  ['a country without them', { source: ids(KENYA.id) }, [ATTACKED]],
  ['a country through those of its organisations', { source: through(NORWAY.id) }, [MET, PLANNED, DENIED]],
  ['an organisation through its representatives', { actor: through(COUNCIL.id) }, [MET, PLANNED, DENIED, STATED]],
  [
    'two countries through their representatives',
    { actor: through(KENYA.id), with: through(POLAND.id) },
    [CALL, URGED, URGED],
  ],
  ['target through representatives', { target: through(POLAND.id) }, [CALL, URGED, URGED]],
  ['a person has no representatives', { actor: through(LUKASZ.id) }, [CALL]],
  ['a name', { actor: named(LUKASZ.name) }, [CALL]],
  ['another of its names', { actor: named('Minister Brzezik') }, [CALL]],
  ['a part of a name', { actor: named('Brzezik') }, []],
  ['no word as a name', { actor: named('') }, []],
  ['an id, and a name', { actor: { ...named(LUKASZ.name), ids: [COUNCIL.id] } }, [CALL, STATED]],
  ['names at both ends', { actor: named(RHEA.name), with: named(INGRID.name) }, [MET, DENIED]],
  [
    'a country by name',
    { source: { ...named('Nairobi'), throughRepresentatives: true } },
    [CALL, URGED, URGED, ATTACKED],
  ],
  ['not a name', { not: { ...ANY_STATEMENT, actor: named(RHEA.name) } }, [PLANNED, STATED, ATTACKED]],
  ['types', { types: ['URGED', 'STATED'] }, [URGED, URGED, STATED]],
  ['no type', { types: [] }, []],
  ['polarity', { polarity: 'DENIED' }, [DENIED]],
  ['modality', { modality: ['PLANNED', 'HYPOTHETICAL'] }, [PLANNED, ATTACKED]],
  ['no modality', { modality: [] }, []],
  ['confidence', { minConfidence: 0.9 }, [CALL, MET, PLANNED, DENIED, ATTACKED]],
  ['a document', { document: documentId(2) }, [CALL, URGED]],
  ['an unknown document', { document: documentId(77) }, []],
  ['one day', { window: window('2031-03-04', '2031-03-04') }, [CALL, URGED, URGED]],
  ['a month that may hold the day', { window: window('2031-04-09', '2031-04-09') }, [MET, DENIED]],
  ['a month that surely lies in the window', { window: window('2031-04-01', '2031-04-30', 'SURELY') }, [MET, DENIED]],
  ['a window smaller than the month, surely', { window: window('2031-04-02', '2031-04-30', 'SURELY') }, [DENIED]],
  ['a window open to the past', { window: window(null, '2031-04-01') }, [CALL, URGED, URGED, MET]],
  ['a window open to the past, surely', { window: window(null, '2031-04-29', 'SURELY') }, [CALL, URGED, URGED, DENIED]],
  ['a window open to the future', { window: window('2031-04-30', null) }, [MET, PLANNED]],
  ['a window open to both sides', { window: window(null, null) }, [CALL, URGED, URGED, MET, PLANNED, DENIED]],
  ['undated as well', { window: { ...window('2031-05-01', null), includeUndated: true } }, [PLANNED, STATED, ATTACKED]],
  [
    'undated as well, surely',
    { window: { ...window('2031-04-02', null, 'SURELY'), includeUndated: true } },
    [PLANNED, DENIED, STATED, ATTACKED],
  ],
  [
    'contacts of a country on a day',
    {
      actor: through(POLAND.id),
      types: ['SPOKE_TO', 'MET_WITH'],
      polarity: 'AFFIRMED',
      modality: ['ACTUAL'],
      window: window('2031-03-04', '2031-03-04', 'SURELY'),
      minConfidence: 0.5,
      document: documentId(1),
    },
    [CALL],
  ],
  [
    'every field together, one of which excludes',
    {
      source: ids(INGRID.id),
      target: ids(RHEA.id),
      actor: through(NORWAY.id),
      with: through(KENYA.id),
      types: ['SPOKE_TO', 'MET_WITH'],
      polarity: 'AFFIRMED',
      modality: ['ACTUAL'],
      window: window('2031-04-01', '2031-04-30'),
      minConfidence: 0.9,
      document: documentId(3),
    },
    [MET],
  ],
]

export function filterCases(test: Case): void {
  for (const [what, filter, expected] of ROWS) {
    test.reading(WORLD, `statements by: ${what}`, async (view) => {
      expect(await found(view, filter)).toEqual([...expected].sort())
    })
  }

  test('a country sees through its own organisations alone, an organisation through itself alone', async ({
    store,
  }) => {
    const abroad = organization('Baltic Bureau', { country: 'EST' })
    const sister = organization('Fjord Institute', { country: 'NOR' })
    const [clerk, scholar] = [person('Tiina Orav'), person('Eivind Storli')]
    const note = (number: number, who: typeof clerk, body: typeof abroad) =>
      makeGraph({
        number,
        publishedAt: '2031-05-05',
        actors: [who, body],
        claims: [{ type: 'STATED', source: who.id }],
        sightings: [{ person: who.id, role: 'Director', of: body.id }],
      })
    await put(store, ...WORLD, note(20, clerk, abroad), note(21, scholar, sister))
    const view = store.view()
    const words = `${scholar.id} STATED -`
    expect(await found(view, { source: through(NORWAY.id) })).toEqual([DENIED, MET, PLANNED, words].sort())
    expect(await found(view, { source: through(COUNCIL.id) })).toEqual([DENIED, MET, PLANNED, STATED].sort())
    expect(await found(view, { source: through(INGRID.id) })).toEqual([DENIED, MET, PLANNED].sort())
    expect(await found(view, { source: through(abroad.id) })).toEqual([`${clerk.id} STATED -`])
  })

  test.reading(WORLD, 'unknown statements are null, and every id asked for has its evidence list', async (view) => {
    expect(await view.statement('st-000000000000000000000000')).toBeNull()
    expect(await view.evidence(['st-000000000000000000000000'])).toEqual(new Map([['st-000000000000000000000000', []]]))
    expect(await view.evidence([])).toEqual(new Map())
  })
}
