/** A store that is loaded on first use behaves as the store itself: it passes the same suite. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deferredStore } from '../../src/store/deferred-store.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import { testStore } from './store-suite.ts'

testStore({
  name: 'deferred',
  shuffles: 2,
  async create() {
    const folder = await mkdtemp(join(tmpdir(), 'demarche-deferred-'))
    const make = (): Store => deferredStore('sqlite', async () => sqliteStore({ path: join(folder, 'demarche.db') }))
    let store = make()
    return {
      store,
      async reopen() {
        await store.close()
        store = make()
        return store
      },
      async dispose() {
        await store.close()
        await rm(folder, { recursive: true })
      },
    }
  },
})

it('is loaded once, by the first use, and again only after a failure', async () => {
  let attempts = 0
  const store = deferredStore('sqlite', async () => {
    attempts += 1
    if (attempts === 1) throw new Error('the driver is not there')
    return sqliteStore({ path: join(tmpdir(), 'missing-folder', 'demarche.db') })
  })
  store.view()
  await store.close()
  expect(attempts).toBe(0)
  await expect(store.open()).rejects.toThrow('the driver is not there')
  await expect(store.open()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  await expect(store.view().actor('x')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  expect(attempts).toBe(2)
  await store.close()
})
