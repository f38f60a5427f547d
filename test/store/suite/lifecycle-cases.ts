/** Opening, closing and opening again. */
import { expect } from 'vitest'
import { type Case, exported, put } from './store-context.ts'
import { KENYAN_READOUT, POLISH_READOUT, WORLD } from './world.ts'

export function lifecycleCases(test: Case): void {
  test('opening twice and closing twice do no harm', async ({ store }) => {
    await Promise.all([store.open(), store.open()])
    await store.open()
    await store.close()
    await store.close()
  })

  test('closing a store that was never opened does no harm', async ({ store }) => {
    await store.close()
  })

  test('the first use opens a store, also after it was closed', async ({ store }) => {
    await put(store, KENYAN_READOUT)
    const before = await exported(store)
    await store.close()
    expect(await exported(store)).toEqual(before)
  })

  test('what was written is there when the store is opened anew', async ({ store, reopen }) => {
    await put(store, ...WORLD)
    const before = await exported(store)
    const again = await reopen()
    expect(await exported(again)).toEqual(before)
    expect((await put(again, KENYAN_READOUT)).documentsUnchanged).toBe(1)
  })

  test('closing waits for a flush that is under way', async ({ store }) => {
    const flush = put(store, KENYAN_READOUT, POLISH_READOUT)
    await store.close()
    expect((await flush).documentsAdded).toBe(2)
    expect(await exported(store)).not.toEqual([])
  })
}
