/** How many there are of each type of statement. */
import type { StatementType } from './statement-types.ts'

/** A type of which there is none may be absent. */
export type CountByType = Readonly<Partial<Record<StatementType, number>>>

export function totalOf(counts: CountByType): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
