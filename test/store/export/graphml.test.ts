/** A picture of the graph shows no act that a person rejected. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rulingOn } from '../../../src/graph/make-ruling.ts'
import { GRAPHML } from '../../../src/store/export/graphml.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { View } from '../../../src/store/store.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { ANY_STATEMENT, put, rule } from '../suite/store-context.ts'
import { WORLD } from '../suite/world.ts'

async function edgesOf(view: View): Promise<readonly string[]> {
  let text = ''
  for await (const piece of GRAPHML.write(view)) text += piece
  return [...text.matchAll(/<edge id="([^"]+)"/g)].map(([, id]) => id!)
}

const folder = temporaryFolder()

it('leaves out what was rejected', async () => {
  const store = sqliteStore({ path: join(folder, 'graph.db') })
  await put(store, ...WORLD)
  const before = await edgesOf(store.view())
  const [urged] = (await store.view().statements({ ...ANY_STATEMENT, types: ['URGED'] }, { first: 1, after: null }))
    .rows
  expect(before).toContain(urged!.id)
  const decision = { verdict: 'REJECTED', by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' } as const
  await rule(store, rulingOn(await store.view().accounts(urged!.id), decision))
  expect(await edgesOf(store.view())).toEqual(before.filter((id) => id !== urged!.id))
  await store.close()
})
