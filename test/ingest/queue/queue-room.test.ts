/** A queue that is worked off in order never holds more than there is room for, but for one batch in an empty one. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { queueRoom } from '../../../src/ingest/queue/queue-room.ts'

const MOST = 20
const TEXT = 1000

it('whatever comes and goes', () => {
  const batch = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(fc.array(fc.tuple(batch, fc.nat(8)), { maxLength: 60 }), (steps) => {
      const room = queueRoom(MOST, TEXT)
      let queue: number[] = []
      for (const [sizes, taken] of steps) {
        const text = sizes.reduce((a, b) => a + b)
        const empty = queue.length === 0
        if (room.fits(queue.length, sizes.length, text)) {
          room.added(sizes)
          queue = [...queue, ...sizes]
          if (!empty) {
            expect(queue.length).toBeLessThanOrEqual(MOST)
            expect(queue.reduce((a, b) => a + b)).toBeLessThanOrEqual(TEXT)
          }
        } else expect(empty).toBe(false)
        queue = queue.slice(taken)
      }
    }),
  )
})

it('refuses what does not fit, by number or by text', () => {
  const room = queueRoom(MOST, TEXT)
  room.added([400, 400])
  expect(room.fits(2, 1, 200)).toBe(true)
  expect(room.fits(2, 1, 201)).toBe(false)
  expect(room.fits(1, 1, 201)).toBe(true)
  // Documents that somebody else put there.
  expect(room.fits(MOST, 1, 1)).toBe(false)
})
