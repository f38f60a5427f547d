/** Removing documents: what only they supported goes, what others support stays. */
import { expect } from 'vitest'
import { documentId } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, exported, found, put, remove } from './store-context.ts'
import { COUNCIL, COUNCIL_ARTICLE, INGRID, KENYAN_READOUT, LUKASZ, POLISH_READOUT, RHEA, WORLD } from './world.ts'

export function removalCases(test: Case): void {
  test('a removed document takes with it what only it supported', async ({ store }) => {
    await put(store, KENYAN_READOUT, POLISH_READOUT)
    const before = await exported(store)
    await put(store, COUNCIL_ARTICLE)
    expect(await store.view().actor(INGRID.id)).not.toBeNull()

    const report = await remove(store, COUNCIL_ARTICLE.document.id)
    expect(report).toMatchObject({ documentsRemoved: 1, statementsRemoved: 5, documentsAdded: 0 })
    expect(await exported(store)).toEqual(before)
    const view = store.view()
    expect(await view.actor(INGRID.id)).toBeNull()
    expect(await view.actor(COUNCIL.id)).toBeNull()
    expect((await view.representations([INGRID.id])).get(INGRID.id)).toEqual([])
    expect(await view.countActors({ search: 'Solheim', kind: null, country: null })).toBe(0)
    expect(await view.countDocuments({ search: 'truce', from: null, to: null })).toBe(0)
  })

  test('a shared statement loses one evidence and stays', async ({ store }) => {
    await put(store, ...WORLD)
    const report = await remove(store, documentId(1))
    expect(report).toMatchObject({ documentsRemoved: 1, statementsRemoved: 1 })
    const view = store.view()
    const page = await view.statements(
      { ...ANY_STATEMENT, types: ['SPOKE_TO'], polarity: 'AFFIRMED' },
      { first: 5, after: null },
    )
    expect(page.rows).toHaveLength(1)
    expect(page.rows[0]).toMatchObject({
      source: LUKASZ.id,
      target: RHEA.id,
      confidence: 0.8,
      sourceOffice: { of: 'country:POL' },
    })
    const evidence = (await view.evidence([page.rows[0]!.id])).get(page.rows[0]!.id)!
    expect(evidence.map((e) => e.document)).toEqual([documentId(2)])
  })

  test('removing every document leaves nothing', async ({ store }) => {
    await put(store, ...WORLD)
    const report = await remove(store, documentId(3), documentId(1), documentId(2))
    expect(report).toMatchObject({ documentsRemoved: 3, statementsRemoved: 8 })
    expect(await exported(store)).toEqual([])
    expect(await found(store.view(), {})).toEqual([])
  })

  test('removing an unknown document is no error', async ({ store }) => {
    await put(store, KENYAN_READOUT)
    expect(await remove(store, documentId(99))).toMatchObject({ documentsRemoved: 0, statementsRemoved: 0 })
    expect(await store.view().document(documentId(1))).toEqual(KENYAN_READOUT.document)
  })

  test('put and removed in one flush, the last word counts', async ({ store }) => {
    const writer = store.writer()
    writer.put(KENYAN_READOUT)
    writer.remove(KENYAN_READOUT.document.id)
    writer.remove(POLISH_READOUT.document.id)
    writer.put(POLISH_READOUT)
    expect(await writer.flush()).toMatchObject({ documentsAdded: 1, documentsRemoved: 0 })
    expect(await store.view().document(documentId(1))).toBeNull()
    expect(await store.view().document(documentId(2))).toEqual(POLISH_READOUT.document)
  })
}
