/** What a flush adds to the representations and the terms of a person is what deriving all of them anew would give. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { sql } from '../../../src/store/sqlite/sql.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { sightedGraphs, writeInParts } from '../represents-rows.ts'

const folder = temporaryFolder()
const graphs = sightedGraphs()

async function rows(size: number, order: typeof graphs): Promise<readonly (readonly unknown[])[]> {
  const path = join(folder, `${size}-${order === graphs}.db`)
  const store = sqliteStore({ path })
  await writeInParts(store, order, size)
  await store.close()
  const database = openDatabase({ path, readOnly: true, wait: 100 })
  try {
    const texts = [
      'SELECT r.*, a.country FROM representations r JOIN actors a ON a.id = r.person ORDER BY person, body, role',
      'SELECT * FROM terms ORDER BY person, body, first_day',
      'SELECT * FROM careers ORDER BY person',
    ]
    return texts.map((text) => database.all(sql(text)).map((row) => ({ ...row })))
  } finally {
    database.close()
  }
}

it('in parts of any size and in either order', async () => {
  const whole = await rows(graphs.length, graphs)
  expect(whole[0]!.length).toBeGreaterThan(8)
  // Some with several sides, who go from one to another and back.
  expect(whole[2]!.length).toBeGreaterThan(1)
  expect(whole[1]!.length).toBeGreaterThan(3 * whole[2]!.length)
  for (const size of [1, 4, 23]) expect(await rows(size, graphs)).toEqual(whole)
  expect(await rows(3, graphs.toReversed())).toEqual(whole)
})
