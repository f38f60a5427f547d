/** Reading the log of additions without missing what a writer is replacing at this very moment. */
import { StoreError } from '../errors.ts'
import { type AdditionPosition, type Additions, isBefore } from './additions.ts'
import type { StatementFilter, Store, View } from './store.ts'

/** Entries that are read at once: what a reader holds, however slow it is. */
export const ENTRIES_AT_ONCE = 500

/**
 * The next part of the log, between two of its positions, with all of its statements that are there. `upTo` must be what a snapshot
 * gave as the end. `view` is asked first; only where it misses something, a snapshot is, for which writers of a server wait.
 * @throws StoreError STORE_FAILED where the log has a gap.
 */
export async function wholeAdditions(
  store: Pick<Store, 'snapshot'>,
  view: View,
  filter: StatementFilter,
  [from, upTo]: readonly [AdditionPosition, AdditionPosition],
): Promise<Additions> {
  const ask = (of: View): Promise<Additions> => of.additions(filter, from, upTo, ENTRIES_AT_ONCE)
  const part = await ask(view)
  if (part.missing === 0 && isBefore(from, part.end)) return part
  const whole = await store.snapshot(ask)
  if (isBefore(from, whole.end)) return whole
  throw new StoreError('STORE_FAILED', `The log of additions lacks flush ${from.flush}, though it goes on behind it.`)
}
