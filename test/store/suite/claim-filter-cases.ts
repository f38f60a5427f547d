/** Filters of how sure a statement is: its date, who says so, how many tell it. */
import { expect } from 'vitest'
import { DATE_PRECISIONS, datePrecision } from '../../../src/model/date-precision.ts'
import { DATE_ANCHORS } from '../../../src/model/evidence.ts'
import type { StatementFilter } from '../../../src/store/store.ts'
import { makeGraph, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, put, remove } from './store-context.ts'

const [ADA, BO] = [person('Ada Lindqvist'), person('Bo Amundsen')]
const ACTORS = [ADA, BO]
const DATES = ['2031-03-04', '2031-03', '2031', '2031-03-01/2031-03-04', 'XXXX-03-04', null, '2031-05~', '2031~']

const call = (date: string, says?: string, attribution?: string) =>
  ({
    type: 'SPOKE_TO',
    source: ADA.id,
    target: BO.id,
    date,
    ...(says && { says }),
    ...(attribution && { attribution }),
  }) as const

const DATED = makeGraph({
  number: 1,
  actors: ACTORS,
  claims: DATES.map((date) => ({ type: 'STATED', source: ADA.id, date })),
})
/** Calls of 4, 5 and 6 April: told by two, by a text and its copy, by a text, its copy and another. */
const TOLD = [
  makeGraph({ number: 2, actors: ACTORS, claims: [call('2031-04-04', 'Lindqvist rang Amundsen.')] }),
  makeGraph({ number: 3, actors: ACTORS, claims: [call('2031-04-04', 'There was a call of Lindqvist to Amundsen.')] }),
  makeGraph({
    number: 4,
    actors: ACTORS,
    claims: [call('2031-04-05', 'On the fifth Lindqvist rang.', 'the Foreign Ministry')],
  }),
  makeGraph({
    number: 5,
    actors: ACTORS,
    claims: [call('2031-04-05', 'On the fifth Lindqvist rang.', 'the Foreign Ministry')],
  }),
  makeGraph({
    number: 6,
    actors: ACTORS,
    claims: [call('2031-04-06', 'On the sixth Lindqvist rang.', 'a Polish envoy')],
  }),
  makeGraph({
    number: 7,
    actors: ACTORS,
    claims: [call('2031-04-06', 'On the sixth Lindqvist rang.', 'a Polish envoy')],
  }),
  makeGraph({ number: 8, actors: ACTORS, claims: [call('2031-04-06', 'Amundsen took her call of the sixth.')] }),
]
const WORLD = [DATED, ...TOLD]

const CALLS: Partial<StatementFilter> = { types: ['SPOKE_TO'] }

/** Days of the calls found, or dates. */
const ROWS: readonly [string, Partial<StatementFilter>, readonly (string | null)[]][] = [
  ['told by one', { ...CALLS, minDocuments: 1 }, ['2031-04-04', '2031-04-05', '2031-04-06']],
  ['told by two independently', { minDocuments: 2 }, ['2031-04-04', '2031-04-06']],
  ['told by three', { minDocuments: 3 }, []],
  ["somebody's word wherever it stands", { attributed: true }, ['2031-04-05']],
  ['told by a document itself', { ...CALLS, attributed: false }, ['2031-04-04', '2031-04-06']],
  ['who says so', { attribution: 'foreign ministry' }, ['2031-04-05']],
  ['who says so, accents and case apart', { attribution: 'POLÍSH' }, ['2031-04-06']],
  ['who says so, by the beginning of a word', { attribution: 'minis' }, []],
  ['who says so, by two names', { attribution: 'ministry a' }, []],
  ['who says so, without a word', { attribution: '-' }, []],
  ['who does not', { ...CALLS, not: { ...ANY_STATEMENT, attribution: 'ministry' } }, ['2031-04-04', '2031-04-06']],
  ['a day', { ...CALLS, datePrecision: ['DAY'] }, ['2031-04-04', '2031-04-05', '2031-04-06']],
  ['a year or nothing', { datePrecision: ['YEAR', 'NONE'] }, ['2031', '2031~', null]],
  ['no precision', { datePrecision: [] }, []],
  ['a date from nothing', { dateAnchor: ['NONE'] }, [null]],
  ['a date from the dateline', { dateAnchor: ['DATELINE', 'PUBLISHED'] }, []],
]

export function claimFilterCases(test: Case): void {
  const dates = async (
    view: ReturnType<Parameters<Parameters<Case>[1]>[0]['store']['view']>,
    filter: Partial<StatementFilter>,
  ) => {
    const whole = { ...ANY_STATEMENT, ...filter }
    const { rows } = await view.statements(whole, { first: 100, after: null })
    expect(await view.countStatements(whole)).toBe(rows.length)
    return rows.map(({ date }) => date).sort()
  }

  for (const [what, filter, expected] of ROWS) {
    test.reading(WORLD, `statements by how they are told: ${what}`, async (view) => {
      expect(await dates(view, filter)).toEqual([...expected].sort())
    })
  }

  test.reading(WORLD, 'each precision of a date finds what has it', async (view) => {
    const { rows } = await view.statements(ANY_STATEMENT, { first: 100, after: null })
    for (const precision of DATE_PRECISIONS) {
      const expected = rows.map(({ date }) => date).filter((date) => datePrecision(date) === precision)
      expect(expected.length).toBeGreaterThan(0)
      expect(await dates(view, { datePrecision: [precision] })).toEqual(expected.sort())
    }
    expect(await dates(view, { dateAnchor: DATE_ANCHORS })).toHaveLength(rows.length)
  })

  test('how many tell it follows the documents that come and go', async ({ store }) => {
    const two = async () => dates(store.view(), { minDocuments: 2 })
    await put(store, ...TOLD.slice(0, 1))
    expect(await two()).toEqual([])
    await put(store, ...TOLD.slice(1))
    expect(await two()).toEqual(['2031-04-04', '2031-04-06'])
    await remove(store, TOLD[6]!.document.id)
    expect(await two()).toEqual(['2031-04-04'])
    expect(await dates(store.view(), { attributed: true })).toEqual(['2031-04-05', '2031-04-06'])
  })
}
