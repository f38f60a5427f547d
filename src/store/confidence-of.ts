/** The place of a row in a list of the least sure. */
import type { StatementPosition } from './store.ts'

/** @throws RangeError where a position of another order is taken for one of LEAST_SURE. */
export function confidenceOf({ confidence, id }: StatementPosition): number {
  if (confidence === undefined)
    throw new RangeError(`The position behind ${id} has no confidence, so LEAST_SURE cannot go on`)
  return confidence
}
