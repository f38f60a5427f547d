/** Flushes of documents and rulings that end where they began; run as a program, it writes them into a file for ever. */
import { rulingOn, rulingOnActors } from '../../../src/graph/make-ruling.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import { type Change, flush } from '../../helpers/random-changes.ts'
import { INGRID, KENYAN_READOUT, LUKASZ, RHEA, WORLD } from '../suite/world.ts'

const DECISION = { by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' }
const [call] = KENYAN_READOUT.claims
const CORRECTED = rulingOn(
  [{ document: KENYAN_READOUT.document.id, claim: call!, reversed: false, actors: KENYAN_READOUT.actors }],
  { ...DECISION, verdict: 'CONFIRMED', date: '2031-03', target: INGRID },
)
const ONE = rulingOnActors(RHEA.id, LUKASZ.id, { ...DECISION, verdict: 'SAME' })

export const STEPS: readonly (readonly Change[])[] = [
  [{ put: WORLD[0]! }, { rule: CORRECTED }],
  [{ put: WORLD[1]! }, { put: WORLD[2]! }, { rule: ONE }],
  [{ put: { ...KENYAN_READOUT, extractorVersion: '2', claims: [] } }],
  [{ withdraw: CORRECTED }, { put: WORLD[0]! }],
  [{ withdraw: ONE }, { remove: 1 }, { remove: 2 }, { remove: 3 }],
]

const [, program, path] = process.argv
if (program === import.meta.filename && path !== undefined) {
  const store = sqliteStore({ path })
  await store.open()
  process.stdout.write('begins\n')
  for (;;) for (const step of STEPS) await flush(store, step)
}
