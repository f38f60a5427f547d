/** A page of statements with what they refer to; and that the pages of actors are parts of one list, whichever ends are asked for. */
import { expect } from 'vitest'
import type { Day, Statement } from '../../../src/model/statement.ts'
import type { Along } from '../../../src/store/statement-page.ts'
import type {
  DateWindow,
  PageRequest,
  StatementFilter,
  StatementOrder,
  StatementPosition,
} from '../../../src/store/store.ts'
import { documentId, makeGraph } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, allPages, type Case, ids, through } from './store-context.ts'
import { COUNCIL, INGRID, KENYA, KENYAN_READOUT, LUKASZ, POLAND, RHEA, RHEA_SHORT, WORLD } from './world.ts'

const DAYS: readonly (Day | null)[] = ['2031-05-01', '2031-05-03', '2031-05-03', null, '2031-05-02', '2031-06-01']

/** Acts between all of them, in both directions. */
const BUSY = makeGraph({
  number: 60,
  publishedAt: '2031-06-02',
  actors: [RHEA, RHEA_SHORT, LUKASZ, INGRID, POLAND, KENYA],
  claims: DAYS.flatMap((date) => [
    { type: 'URGED', source: RHEA.id, target: LUKASZ.id, date },
    { type: 'URGED', source: LUKASZ.id, target: RHEA_SHORT.id, date },
    { type: 'CONDEMNED', source: INGRID.id, target: RHEA.id, date },
    { type: 'SUPPORTED', source: POLAND.id, target: KENYA.id, date },
    { type: 'STATED', source: RHEA.id, date },
  ]),
})

const DAYS_OF_MAY: DateWindow = { from: '2031-05-01', to: '2031-05-02', certainty: 'SURELY', includeUndated: false }

const FILTERS: readonly [string, Partial<StatementFilter>, number][] = [
  ['a source', { source: ids(RHEA.id) }, 15],
  ['a target', { target: ids(RHEA.id) }, 14],
  ['an actor', { actor: ids(RHEA.id) }, 29],
  ['two actors at once, who meet', { actor: ids(RHEA.id, LUKASZ.id) }, 29],
  ['an actor with another', { actor: ids(RHEA.id), with: ids(LUKASZ.id) }, 13],
  ['a source and a target', { source: ids(LUKASZ.id), target: ids(RHEA.id) }, 6],
  ['only the other', { with: ids(RHEA.id) }, 29],
  ['countries through their people', { actor: through(KENYA.id), with: through(POLAND.id) }, 21],
  ['an actor, and a type', { actor: ids(RHEA.id), types: ['URGED'] }, 14],
  ['a person by another of its ids', { actor: ids(RHEA_SHORT.id), with: ids(LUKASZ.id) }, 13],
  ['an actor on some days', { actor: ids(RHEA.id), window: DAYS_OF_MAY }, 8],
  ['an actor on some days, or undated', { actor: ids(RHEA.id), window: { ...DAYS_OF_MAY, includeUndated: true } }, 12],
  ['nobody', { actor: ids('person:nobody') }, 0],
]

const ORDERS: readonly StatementOrder[] = ['DATE_NEWEST', 'DATE_OLDEST', 'LEAST_SURE']

const BOTH: Along = { actors: true, offices: true, evidence: true }

export function statementPageCases(test: Case): void {
  test.reading(WORLD, 'a page brings what its statements refer to, and no more', async (view) => {
    const filter = { ...ANY_STATEMENT, actor: ids(RHEA_SHORT.id, RHEA.id) }
    const page = { first: 4, after: null }
    const found = await view.statementPage(filter, page, 'DATE_NEWEST', BOTH)
    const { rows, hasNextPage } = await view.statements(filter, page)
    expect(found).toMatchObject({ rows, hasNextPage })
    expect(hasNextPage).toBe(true)
    const statements = rows.map(({ id }) => id)
    expect(found.evidence).toEqual(await view.evidence(statements))
    const documents = [...found.evidence.values()].flat().map(({ document }) => document)
    expect(found.documents).toEqual(await view.documentHeads(documents))
    const ends = rows.flatMap((row) => [
      ...(row.sourceOffice ? [] : [row.source]),
      ...(row.targetOffice || row.target === null ? [] : [row.target]),
    ])
    expect(found.offices).toEqual(await view.officeOutlines(ends))
    const bodies = [...found.offices.values()].flat().map(({ of }) => of)
    const named = rows.flatMap(({ source, target, sourceOffice, targetOffice }) => [
      ...[source, target, sourceOffice?.of, targetOffice?.of].filter((id) => id != null),
    ])
    expect(found.actors).toEqual(await view.actorsById([...named, ...bodies]))
    expect(found.actors.size).toBeGreaterThan(2)
  })

  test.reading(WORLD, 'what is not wanted along with a page is not read', async (view) => {
    const page = { first: 50, after: null }
    const alone = await view.statementPage(ANY_STATEMENT, page, 'DATE_NEWEST', {
      actors: false,
      offices: false,
      evidence: false,
    })
    expect(alone).toMatchObject({ actors: new Map(), evidence: new Map(), documents: new Map(), offices: new Map() })
    expect(alone.rows).toEqual((await view.statements(ANY_STATEMENT, page)).rows)
    const withActors = await view.statementPage(ANY_STATEMENT, page, 'DATE_NEWEST', {
      actors: true,
      offices: false,
      evidence: false,
    })
    expect([...withActors.actors.keys()]).toContain(COUNCIL.id)
    expect(withActors.evidence.size).toBe(0)
  })

  test.reading([...WORLD, BUSY], 'outlines of offices are representations without their sightings', async (view) => {
    const persons = [RHEA_SHORT.id, LUKASZ.id, INGRID.id, KENYA.id, 'person:nobody']
    const whole = await view.representations(persons)
    const outlines = [...whole].map(
      ([id, all]) => [id, all.map(({ evidence: _, person: __, ...outline }) => outline)] as const,
    )
    expect(await view.officeOutlines(persons)).toEqual(new Map(outlines))
    expect(outlines.flatMap(([, all]) => all).length).toBeGreaterThan(2)
  })

  test.reading(WORLD, 'heads of documents are documents without their texts', async (view) => {
    const { text: _, ...head } = KENYAN_READOUT.document
    expect(await view.documentHeads([documentId(1), documentId(99)])).toEqual(new Map([[head.id, head]]))
    expect(await view.documentHeads([])).toEqual(new Map())
  })

  for (const [what, filter, count] of FILTERS) {
    test.reading([...WORLD, BUSY], `pages of ${what} are parts of one list, each statement once`, async (view) => {
      const whole = { ...ANY_STATEMENT, ...filter }
      expect(await view.countStatements(whole)).toBe(count)
      for (const order of ORDERS) {
        const all = (await view.statements(whole, { first: 100, after: null }, order)).rows
        expect(all).toHaveLength(count)
        if (order === 'DATE_NEWEST') expect([...all].sort(newestFirst)).toEqual(all)
        const read = (page: PageRequest<StatementPosition>) => view.statementPage(whole, page, order, BOTH)
        expect(await allPages(5, read, (row) => row)).toEqual(all)
      }
    })
  }
}

function newestFirst(a: Statement, b: Statement): number {
  const [first, second] = [b.dateEarliest ?? '', a.dateEarliest ?? '']
  if (first !== second) return first < second ? -1 : 1
  return a.id < b.id ? -1 : 1
}
