/** Both stores, given the same changes, report the same and export the same. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import { changes as anyChanges, BODIES, flush } from '../helpers/random-changes.ts'
import { missingNeo4j, testServer, useAlone } from './neo4j-server.ts'
import { everything, found, through } from './suite/store-context.ts'

const server = testServer()

describe('store: sqlite and neo4j', () => {
  if (server === null) {
    it.skip(`agree (${missingNeo4j()})`, () => undefined)
    return
  }
  useAlone(server)

  it('agree on reports, exports and what a country is seen to do', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyChanges, async (all) => {
        await server.wipe()
        const folder = await mkdtemp(join(tmpdir(), 'demarche-agree-'))
        const stores = [neo4jStore(server.options), sqliteStore({ path: join(folder, 'demarche.db') })] as const
        try {
          for (const changes of all) {
            const [first, second] = [await flush(stores[0], changes), await flush(stores[1], changes)]
            expect(first).toEqual(second)
            // As text, since an export is the same to the byte.
            const texts = await Promise.all(stores.map(async (store) => JSON.stringify(await everything(store))))
            expect(texts[0]).toBe(texts[1])
          }
          for (const id of BODIES) {
            const filter = { actor: through(id) }
            expect(await found(stores[0].view(), filter)).toEqual(await found(stores[1].view(), filter))
          }
        } finally {
          await Promise.all(stores.map((store) => store.close()))
          await rm(folder, { recursive: true })
        }
      }),
      { numRuns: 25 },
    )
  })
})
