/** How the parts of a bar stand on each other: what was done at the bottom, whole, and on it what is only denied or planned. */
import type { StatementType } from '../api/queries.generated.ts'
import type { Bars } from './bars.ts'

export interface Part {
  readonly type: StatementType
  readonly isDone: boolean
  /** Statements below it, and with it. */
  readonly from: number
  readonly to: number
}

/** From the bottom, either half in the order of `types`; parts without statements are left out. */
export function stackOf({ counts }: Pick<Bars['bars'][number], 'counts'>, types: Bars['types']): readonly Part[] {
  let top = 0
  const parts = [true, false].flatMap((isDone) =>
    types.map(({ type }): Part => {
      const own = counts.find((count) => count.type === type)
      const from = top
      top += own ? (isDone ? own.count - own.undone : own.undone) : 0
      return { type, isDone, from, to: top }
    }),
  )
  return parts.filter(({ from, to }) => to > from)
}
