import { describe, expect, it } from 'vitest'
import { connect, type RowSource } from '../../src/graphql/connection.ts'
import { actorCursor } from '../../src/graphql/cursor.ts'
import { createRowAllowance } from '../../src/graphql/row-allowance.ts'
import type { ActorPosition } from '../../src/store/store.ts'

const NAMES = ['adlai stevenson', 'u thant', 'valerian zorin'].map((name) => ({ name, id: `person:${name}` }))

/** A list in memory that counts how often it is read. */
function listSource() {
  const reads = { load: 0, count: 0 }
  const source: RowSource<ActorPosition, ActorPosition> = {
    cursor: actorCursor,
    async load({ first, after }) {
      reads.load += 1
      const rest = NAMES.filter(({ name }) => after === null || name > after.name)
      return { rows: rest.slice(0, first), hasNextPage: rest.length > first }
    },
    async count() {
      reads.count += 1
      return NAMES.length
    },
    positionOf: (row) => row,
  }
  return { source, reads }
}

describe('connect', () => {
  it('loads one page once, and counts only when asked', async () => {
    const { source, reads } = listSource()
    const connection = connect({ first: 2 }, source, createRowAllowance())
    expect(reads).toEqual({ load: 0, count: 0 })
    expect((await connection.page()).rows).toHaveLength(2)
    expect((await connection.page()).hasNextPage).toBe(true)
    expect(reads).toEqual({ load: 1, count: 0 })
    expect(await connection.count()).toBe(3)
    expect(reads).toEqual({ load: 1, count: 1 })
  })

  it('goes on behind a cursor', async () => {
    const { source } = listSource()
    const first = connect({ first: 2 }, source, createRowAllowance())
    const last = (await first.page()).rows.at(-1)!
    const second = connect({ first: 2, after: first.cursorOf(last) }, source, createRowAllowance())
    expect((await second.page()).rows.map(({ name }) => name)).toEqual(['valerian zorin'])
    expect([first.hasPreviousPage, second.hasPreviousPage]).toEqual([false, true])
  })

  it.each([0, -1, 501, 2 ** 31 - 1])('refuses a page of %i rows, before anything is read', (first) => {
    const { source, reads } = listSource()
    const refused = () => connect({ first }, source, createRowAllowance())
    expect(refused).toThrow(expect.objectContaining({ code: 'BAD_PAGE_SIZE' }))
    expect(reads).toEqual({ load: 0, count: 0 })
  })

  it('takes null for the usual size', async () => {
    const { source } = listSource()
    const connection = connect({ first: null, after: null }, source, createRowAllowance(25))
    expect((await connection.page()).rows).toHaveLength(3)
    expect(() => connect({}, source, createRowAllowance(24)).page()).toThrow(
      expect.objectContaining({ extensions: { code: 'COST_LIMIT' } }),
    )
  })

  it('counts the rows of all pages of a request together', () => {
    const rows = createRowAllowance(100)
    rows.take(60)
    rows.take(40)
    expect(() => rows.take(1)).toThrow('more than 100 rows')
  })
})
