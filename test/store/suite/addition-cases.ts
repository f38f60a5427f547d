/** The log of additions: what became new, in the order of the flushes, and nothing twice. */
import { expect } from 'vitest'
import { rulingOn } from '../../../src/graph/make-ruling.ts'
import type { AdditionPosition, Additions } from '../../../src/store/additions.ts'
import type { StatementFilter, Store } from '../../../src/store/store.ts'
import { wholeAdditions } from '../../../src/store/whole-additions.ts'
import { ANY_STATEMENT, type Case, ids, put, remove, rule, through } from './store-context.ts'
import { COUNCIL_ARTICLE, INGRID, KENYA, KENYAN_READOUT, POLISH_READOUT, RHEA, WORLD } from './world.ts'

export function additionCases(test: Case): void {
  test('the log has what each flush added, in the order of the flushes', async ({ store }) => {
    const start = await store.view().additionsEnd()
    for (const graph of WORLD) await put(store, graph)
    const rows = await added(store, start)
    expect(rows.map(({ position }) => position.flush)).toEqual([1, 1, 2, 3, 3, 3, 3, 3])
    const types = rows.slice(0, 3).map(({ statement }) => statement.type)
    expect([types.slice(0, 2).sort(), types[2]]).toEqual([['SPOKE_TO', 'URGED'], 'URGED'])
    const { rows: all } = await store.view().statements(ANY_STATEMENT, { first: 100, after: null })
    expect(rows.map(({ statement }) => statement).sort(byId)).toEqual([...all].sort(byId))
  })

  test('what is derived anew under its own id is not added again', async ({ store }) => {
    await put(store, ...WORLD)
    const start = await store.view().additionsEnd()
    await put(store, ...WORLD)
    await put(store, { ...KENYAN_READOUT, extractorVersion: '2' })
    const actors = KENYAN_READOUT.actors.map((actor) =>
      actor.id === RHEA.id ? { ...actor, aliases: ['Rhea'] } : actor,
    )
    await put(store, { ...KENYAN_READOUT, actors })
    expect(await added(store, start)).toEqual([])
    expect(await store.view().additionsEnd()).toEqual(start)
  })

  test('what one more document tells is no addition', async ({ store }) => {
    await put(store, KENYAN_READOUT)
    const start = await store.view().additionsEnd()
    await put(store, POLISH_READOUT)
    expect((await added(store, start)).map(({ statement }) => statement.type)).toEqual(['URGED'])
  })

  test('from each position on, the log gives what comes behind it', async ({ store }) => {
    const start = await store.view().additionsEnd()
    for (const graph of WORLD) await put(store, graph)
    const rows = await added(store, start)
    for (const [index, { position }] of rows.entries()) {
      expect(await added(store, position)).toEqual(rows.slice(index + 1))
    }
    for (const most of [1, 2, 3, 8, 100]) expect(await added(store, start, { most })).toEqual(rows)
  })

  test('additions are filtered as statements are', async ({ store }) => {
    const start = await store.view().additionsEnd()
    for (const graph of WORLD) await put(store, graph)
    const filters: readonly Partial<StatementFilter>[] = [
      {},
      { types: ['URGED', 'STATED'] },
      { actor: ids(KENYA.id) },
      { actor: through(KENYA.id) },
      { actor: through(KENYA.id), with: ids(INGRID.id) },
      { source: ids(RHEA.id), polarity: 'AFFIRMED' },
      { document: POLISH_READOUT.document.id },
      { modality: ['PLANNED'], review: ['EXTRACTED'] },
      { minConfidence: 0.9 },
      { window: { from: '2031-04-01', to: '2031-04-30', certainty: 'POSSIBLY', includeUndated: true } },
      { types: [] },
    ]
    const seen = new Set<number>()
    for (const part of filters) {
      const filter = { ...ANY_STATEMENT, ...part }
      const { rows } = await store.view().statements(filter, { first: 100, after: null })
      const found = await added(store, start, { filter })
      expect(found.map(({ statement }) => statement).sort(byId)).toEqual([...rows].sort(byId))
      seen.add(rows.length)
    }
    expect(seen.size).toBeGreaterThan(4)
  })

  test('what was removed is passed over, and is an addition again when it comes back', async ({ store }) => {
    const start = await store.view().additionsEnd()
    await put(store, KENYAN_READOUT, COUNCIL_ARTICLE)
    await remove(store, COUNCIL_ARTICLE.document.id)
    const end = await store.view().additionsEnd()
    const part = await store.snapshot((view) => view.additions(ANY_STATEMENT, start, end, 100))
    expect([part.rows.length, part.missing, part.end]).toEqual([2, 5, end])
    await put(store, COUNCIL_ARTICLE)
    expect(await added(store, end)).toHaveLength(5)
  })

  test('a correction that makes another statement adds it, a rejection adds nothing', async ({ store }) => {
    await put(store, ...WORLD)
    const start = await store.view().additionsEnd()
    const filter = { ...ANY_STATEMENT, types: ['SPOKE_TO'], polarity: 'AFFIRMED' } as const
    const [call] = (await store.view().statements(filter, { first: 1, after: null })).rows
    const decision = { by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' }
    const accounts = await store.view().accounts(call!.id)
    await rule(store, rulingOn(accounts, { ...decision, verdict: 'REJECTED' }))
    expect(await added(store, start)).toEqual([])
    const later = { ...decision, at: '2031-06-02T10:00:00Z', verdict: 'CONFIRMED', date: '2031-03-05' } as const
    await rule(store, rulingOn(accounts, later))
    expect((await added(store, start)).map(({ statement }) => [statement.type, statement.date])).toEqual([
      ['SPOKE_TO', '2031-03-05'],
    ])
  })

  test('a log has a name, and goes on under it when the store is opened again', async ({ store, reopen, fresh }) => {
    const start = await store.view().additionsEnd()
    await put(store, KENYAN_READOUT)
    const end = await store.view().additionsEnd()
    expect(end).toEqual({ log: start.log, flush: start.flush + 1, passed: 0 })
    const later = await reopen()
    expect(await later.view().additionsEnd()).toEqual(end)
    expect(await added(later, start)).toHaveLength(2)
    const other = await fresh()
    expect((await other.view().additionsEnd()).log).not.toBe(start.log)
  })
}

/** All additions from a position on. */
async function added(
  store: Store,
  from: AdditionPosition,
  { filter = ANY_STATEMENT, most }: { readonly filter?: StatementFilter; readonly most?: number } = {},
): Promise<Additions['rows']> {
  const upTo = await store.snapshot((view) => view.additionsEnd())
  const rows: Additions['rows'][number][] = []
  let position = from
  while (position.flush < upTo.flush) {
    const part: Additions =
      most === undefined
        ? await wholeAdditions(store, store.view(), filter, [position, upTo])
        : await store.view().additions(filter, position, upTo, most)
    rows.push(...part.rows)
    position = part.end
  }
  return rows
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1
}
