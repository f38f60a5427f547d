/** Contacts near a contact: what a store offers has all that the rule takes, and of the rest only what is near. */
import { expect } from 'vitest'
import { rulingOn } from '../../../src/graph/make-ruling.ts'
import { differencesOf } from '../../../src/graph/other-accounts.ts'
import type { Statement, StatementId } from '../../../src/model/statement.ts'
import type { Store } from '../../../src/store/store.ts'
import { country, makeGraph, person } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, ids, put, rule } from './store-context.ts'

const [INDIA, PERU] = [country('IND', 'India'), country('PER', 'Peru')]
const [RAO, QUISPE, SOTO] = [
  person('Meena Rao', { country: 'IND' }),
  person('Luz Quispe', { country: 'PER' }),
  person('Ana Soto'),
]
const ACTORS = [INDIA, PERU, RAO, QUISPE, SOTO]

const TYPES = ['SPOKE_TO', 'MET_WITH', 'URGED'] as const
const DATES = [
  '2031-03-04',
  '2031-03-05',
  '2031-03-08',
  '2031-03-09',
  '2031-03',
  '2031-02',
  '2031-04',
  '2031',
  null,
  'XXXX-03-04',
]
const PAIRS = [
  [RAO, QUISPE],
  [QUISPE, RAO],
  [RAO, PERU],
  [INDIA, PERU],
  [SOTO, RAO],
] as const

/** A document for each date and pair, with a statement of each type; some denied, some planned. */
const GRAPHS = DATES.flatMap((date, row) =>
  PAIRS.map(([source, target], column) =>
    makeGraph({
      number: 100 + row * PAIRS.length + column,
      actors: ACTORS,
      claims: TYPES.map((type, index) => ({
        type,
        source: source.id,
        target: target.id,
        date,
        polarity: (row + column + index) % 4 === 0 ? 'DENIED' : 'AFFIRMED',
        modality: (row + column) % 5 === 0 ? 'PLANNED' : 'ACTUAL',
      })),
    }),
  ),
)

async function all(store: Store): Promise<readonly Statement[]> {
  return (await store.view().statements(ANY_STATEMENT, { first: 500, after: null })).rows
}

export function nearCases(test: Case): void {
  test('near a contact is all that may be another account of it, told by other documents alone', async ({ store }) => {
    await put(store, ...GRAPHS)
    const view = store.view()
    const statements = await all(store)
    const list = statements.map(({ id }) => id)
    const evidence = await view.evidence(list)
    const documents = (id: StatementId) => evidence.get(id)!.map(({ document }) => document)
    const apart = (one: Statement, other: Statement) =>
      documents(one.id).every((document) => !documents(other.id).includes(document))
    const countries = new Map(ACTORS.map(({ id, country }) => [id, country]))
    const countryOf = (id: string) => countries.get(id) ?? null
    const near = await view.accountsNear(list)
    expect([...near.keys()].sort()).toEqual([...list].sort())
    let taken = 0
    for (const one of statements) {
      const expected = statements.filter((other) => differencesOf(one, other, countryOf) !== null && apart(one, other))
      const found = near.get(one.id)!
      expect(found.filter((other) => differencesOf(one, other, countryOf) !== null)).toEqual(expected)
      for (const other of found) expect(apart(one, other)).toBe(true)
      expect(found.length).toBeLessThan(statements.length / 2)
      taken += expected.length
    }
    expect(taken).toBeGreaterThan(100)
  })

  test('near a contact is nothing that was rejected, and nothing near what is no contact', async ({ store }) => {
    await put(store, ...GRAPHS)
    const view = store.view()
    const filter = { ...ANY_STATEMENT, actor: ids(QUISPE.id), with: ids(RAO.id), types: ['SPOKE_TO' as const] }
    const [call] = (
      await view.statements({ ...filter, polarity: 'AFFIRMED', modality: ['ACTUAL'] }, { first: 9, after: null })
    ).rows.filter(({ date }) => date === '2031-03-05')
    const [first, ...others] = (await view.accountsNear([call!.id])).get(call!.id)!
    expect(others.length).toBeGreaterThan(0)
    const decision = { by: 'ana', at: '2031-06-01T10:00:00Z', reason: '', verdict: 'REJECTED' } as const
    await rule(store, rulingOn(await view.accounts(first!.id), decision))
    expect((await view.accountsNear([call!.id])).get(call!.id)).toEqual(others)
    const [urged] = (await view.statements({ ...ANY_STATEMENT, types: ['URGED'] }, { first: 1, after: null })).rows
    expect(await view.accountsNear([urged!.id, 'st-unknown'])).toEqual(
      new Map([
        [urged!.id, []],
        ['st-unknown', []],
      ]),
    )
    expect(await view.accountsNear([])).toEqual(new Map())
  })
}
