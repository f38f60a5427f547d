/** Paging: the order of each listing, ties, undated rows, and rows that arrive between two pages. */
import { expect } from 'vitest'
import { foldName } from '../../../src/model/fold-name.ts'
import type { Statement } from '../../../src/model/statement.ts'
import {
  type ActorPosition,
  type DateOrder,
  type DateWindow,
  type DocumentPosition,
  type PageRequest,
  STATEMENT_ORDERS,
  type StatementFilter,
  type StatementOrder,
  type StatementPosition,
  type View,
} from '../../../src/store/store.ts'
import { documentId, makeGraph, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, allPages, type Case, ids, put } from './store-context.ts'

const SPEAKER = person('Anders Ytrehus')
const DATES = ['2031-05-01', '2031-05-03', '2031-05-03', '2031-05', null, 'XXXX-05-10', '2031-05-03', null, '2030']

const SPEECHES = makeGraph({
  number: 1,
  publishedAt: '2031-05-04',
  actors: [SPEAKER],
  claims: DATES.map((date) => ({ type: 'STATED', source: SPEAKER.id, date })),
})

const UNSURE = makeGraph({
  number: 3,
  publishedAt: '2031-05-04',
  actors: [SPEAKER],
  claims: (
    [
      ['2031-05-02', 1],
      ['2031-05-09', 0.1 + 0.2],
      [null, 0.4],
      ['2031-05', 0.4],
      ['2031-05-03', 0.4],
      [null, 0.4],
      ['2030', 0.9],
    ] as const
  ).map(([date, confidence]) => ({ type: 'STATED', source: SPEAKER.id, date, confidence })),
})

/** One document each, and no shared key: they stay apart. */
const NAMESAKES = [
  person('Łukasz Brzezik'),
  person('Lukasz Brzezik', { id: 'person:lukasz-brzezik-2' }),
  person('ludwik Nowy'),
  person('Zoë Adler'),
  person('Ægir Lund'),
].map((one, index) =>
  makeGraph({
    number: 30 + index,
    actors: [{ ...one, keys: [`key ${index}`] }],
    claims: [{ type: 'STATED', source: one.id }],
  }),
)

const DAYS = ['2031-01-02', null, '2031-03-01', '2031-01-02', null].map((publishedAt, index) =>
  makeGraph({ number: 40 + index, publishedAt, actors: [] }),
)

const FROM_MAY: DateWindow = { from: '2031-05-01', to: null, certainty: 'SURELY', includeUndated: false }

function listed(
  view: View,
  size: number,
  order: StatementOrder,
  filter: StatementFilter = ANY_STATEMENT,
): Promise<readonly Statement[]> {
  return allPages(
    size,
    (page: PageRequest<StatementPosition>) => view.statements(filter, page, order),
    ({ dateEarliest, confidence, id }) => ({ dateEarliest, confidence, id }),
  )
}

export function pagingCases(test: Case): void {
  for (const size of [1, 2, 4, 9, 100]) {
    test.reading(
      [SPEECHES],
      `statements in pages of ${size} come newest first, undated last, ties by id, each once`,
      async (view) => {
        const rows = await allPages(
          size,
          (page: PageRequest<StatementPosition>) => view.statements({ ...ANY_STATEMENT, actor: ids(SPEAKER.id) }, page),
          ({ dateEarliest, id }) => ({ dateEarliest, id }),
        )
        const expected = [...rows].sort(
          (a, b) => order(b.dateEarliest ?? '', a.dateEarliest ?? '') || order(a.id, b.id),
        )
        expect(rows).toHaveLength(DATES.length)
        expect(new Set(rows.map((row) => row.id)).size).toBe(DATES.length)
        expect(rows).toEqual(expected)
        expect(rows.map((row) => row.dateEarliest)).toEqual([
          '2031-05-03',
          '2031-05-03',
          '2031-05-03',
          '2031-05-01',
          '2031-05-01',
          '2030-01-01',
          null,
          null,
          null,
        ])
      },
    )
  }

  for (const size of [1, 2, 4, 100]) {
    test.reading(
      [SPEECHES],
      `statements in pages of ${size}, oldest first: the same the other way round, undated last`,
      async (view) => {
        const newest = await listed(view, 100, 'DATE_NEWEST')
        const rows = await listed(view, size, 'DATE_OLDEST')
        const dated = newest.filter(({ dateEarliest }) => dateEarliest !== null)
        expect(dated).toHaveLength(6)
        expect(rows).toEqual([...dated.reverse(), ...newest.slice(6)])
      },
    )
  }

  for (const size of [1, 2, 4, 100]) {
    test.reading(
      [UNSURE],
      `statements in pages of ${size}, least sure first, of one confidence newest first`,
      async (view) => {
        const rows = await listed(view, size, 'LEAST_SURE')
        expect(rows.map(({ confidence, date }) => [confidence, date])).toEqual([
          [0.1 + 0.2, '2031-05-09'],
          [0.4, '2031-05-03'],
          [0.4, '2031-05'],
          [0.4, null],
          [0.4, null],
          [0.9, '2030'],
          [1, '2031-05-02'],
        ])
        expect(rows[3]!.id < rows[4]!.id).toBe(true)
        const some = { ...ANY_STATEMENT, minConfidence: 0.4, window: FROM_MAY }
        expect((await listed(view, size, 'LEAST_SURE', some)).map(({ date }) => date)).toEqual([
          '2031-05-03',
          '2031-05',
          '2031-05-02',
        ])
      },
    )
  }

  test.reading([SPEECHES, UNSURE], 'a filter holds in every part of a list, whatever its order', async (view) => {
    const filter = { ...ANY_STATEMENT, document: documentId(1), not: { ...ANY_STATEMENT, minConfidence: 0.95 } }
    for (const order of STATEMENT_ORDERS) {
      const ids = (await listed(view, 2, order, filter)).map(({ id }) => id)
      expect(new Set(ids).size, order).toBe(DATES.length)
    }
  })

  test.reading([SPEECHES], 'the least sure go on behind a confidence only', async (view) => {
    const page = { first: 1, after: { dateEarliest: null, id: 'st-1' } }
    await expect(view.statements(ANY_STATEMENT, page, 'LEAST_SURE')).rejects.toThrow('has no confidence')
  })

  test('rows that arrive between two pages neither repeat nor hide others', async ({ store }) => {
    await put(store, SPEECHES)
    const read = (after: { dateEarliest: string | null; id: string } | null, first: number) =>
      store.view().statements(ANY_STATEMENT, { first, after })
    const all = (await read(null, 100)).rows
    const first = await read(null, 4)
    expect(first.hasNextPage).toBe(true)
    await put(
      store,
      makeGraph({ number: 2, actors: [SPEAKER], claims: [{ type: 'STATED', source: SPEAKER.id, date: '2031-06-01' }] }),
    )
    const rest = await read(first.rows.at(-1)!, 100)
    expect([...first.rows, ...rest.rows]).toEqual(all)
    expect(rest.hasNextPage).toBe(false)
  })

  test.reading([SPEECHES], 'the last page of a full listing says that nothing follows', async (view) => {
    const page = await view.statements(ANY_STATEMENT, { first: DATES.length, after: null })
    expect(page.rows).toHaveLength(DATES.length)
    expect(page.hasNextPage).toBe(false)
    const last = page.rows.at(-1)!
    const beyond = await view.statements(ANY_STATEMENT, { first: 3, after: last })
    expect(beyond).toEqual({ rows: [], hasNextPage: false })
  })

  for (const size of [1, 3, 50]) {
    test.reading(NAMESAKES, `actors in pages of ${size} come by folded name, then id`, async (view) => {
      const rows = await allPages(
        size,
        (page: PageRequest<ActorPosition>) => view.actors({ search: null, kind: null, country: null }, page),
        ({ name, id }) => ({ name: foldName(name), id }),
      )
      expect(rows.map((row) => row.id)).toEqual([
        'person:aegir-lund',
        'person:ludwik-nowy',
        'person:lukasz-brzezik',
        'person:lukasz-brzezik-2',
        'person:zoe-adler',
      ])
    })
  }

  for (const size of [1, 2, 50]) {
    test.reading(
      DAYS,
      `documents in pages of ${size} come newest or oldest first, undated last, then by id`,
      async (view) => {
        const read = (order: DateOrder | undefined, search: string | null) =>
          allPages(
            size,
            (page: PageRequest<DocumentPosition>) => view.documents({ search, from: null, to: null }, page, order),
            ({ publishedAt, id }) => ({ publishedAt, id }),
          )
        for (const search of [null, 'note']) {
          const newest = [42, 40, 43, 41, 44].map(documentId)
          expect((await read(undefined, search)).map(({ id }) => id)).toEqual(newest)
          expect((await read('DATE_NEWEST', search)).map(({ id }) => id)).toEqual(newest)
          expect((await read('DATE_OLDEST', search)).map(({ id }) => id)).toEqual([43, 40, 42, 41, 44].map(documentId))
        }
      },
    )
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
