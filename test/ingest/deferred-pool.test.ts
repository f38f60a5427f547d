/** A pool that is made with its first text. */
import { expect, it } from 'vitest'
import { deferredPool } from '../../src/ingest/deferred-pool.ts'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import { extractInProcess } from '../../src/ingest/extraction-pool.ts'
import { KENYAN_READOUT } from '../store/suite/world.ts'

const TEXTS = [KENYAN_READOUT.document]

it('is made once, by whoever asks first', async () => {
  let made = 0
  const pool = deferredPool(async () => {
    made++
    return extractInProcess(createExtractor())
  })
  expect(made).toBe(0)
  const [[one], [other]] = await Promise.all([pool.extract(TEXTS), pool.extract(TEXTS)])
  expect([one?.ok, other?.ok, made]).toEqual([true, true, 1])
  await pool.close()
})

it('tells those who ask that it could not be made, tries again, and closes all the same', async () => {
  let attempts = 0
  const failing = deferredPool(async () => {
    attempts++
    throw new RangeError('no lexicon')
  })
  const asked = failing.extract(TEXTS)
  const closed = failing.close()
  await expect(asked).rejects.toThrow('no lexicon')
  await closed
  await expect(failing.extract(TEXTS)).rejects.toThrow('no lexicon')
  expect(attempts).toBe(2)
})

it('closes where nobody asked', async () => {
  const unasked = deferredPool(async () => {
    throw new RangeError('made without need')
  })
  await unasked.close()
})
