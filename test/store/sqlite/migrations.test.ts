/** What a file is, is asked at one moment, also while another process makes it a store. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Database, openDatabase } from '../../../src/store/sqlite/database.ts'
import { isCurrent, migrate } from '../../../src/store/sqlite/migrations.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const folder = temporaryFolder()

it.each([1, 2, 3])('an empty file made a store after question %i is not refused', (moment) => {
  const path = join(folder, `${moment}.db`)
  const [one, other] = [1, 2].map(() => openDatabase({ path, readOnly: false, wait: 20 })) as [Database, Database]
  try {
    let asked = 0
    const watched: Database = {
      ...one,
      get(sql) {
        const row = one.get(sql)
        if (++asked === moment) migrate(other)
        return row
      },
    }
    while (asked < moment) isCurrent(watched, path)
    expect(isCurrent(watched, path)).toBe(true)
  } finally {
    one.close()
    other.close()
  }
})
