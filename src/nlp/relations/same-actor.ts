/** Whether two mentions can stand for one actor. */
import type { Reading } from './reading.ts'

/** True where the mention shares an entity with one of the others. */
export function sameActor(mention: number, others: readonly number[], { coreference }: Reading): boolean {
  const entities = coreference.referents[mention] ?? []
  return others.some((other) => coreference.referents[other]?.some((entity) => entities.includes(entity)))
}
