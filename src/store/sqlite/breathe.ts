/** Lets other work run between batches of rows: SQLite's calls are synchronous and would hold up the whole process. */
import { setImmediate } from 'node:timers/promises'

/** Rows written before other work has its turn. */
const BATCH = 250

/** Awaited after each row; every 250th time it gives way. */
export type Breathe = () => Promise<void> | undefined

export function breather(batch: number = BATCH): Breathe {
  let rows = 0
  return () => {
    rows += 1
    if (rows % batch !== 0) return undefined
    return setImmediate()
  }
}

/** Parts of a list, each of at most `size`. */
export function* partsOf<T>(list: Iterable<T>, size: number = BATCH): Generator<readonly T[]> {
  let part: T[] = []
  for (const item of list) {
    part.push(item)
    if (part.length === size) {
      yield part
      part = []
    }
  }
  if (part.length > 0) yield part
}
