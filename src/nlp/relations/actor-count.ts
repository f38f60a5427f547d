/** How many actors mentions stand for. */
import type { Reading } from './reading.ts'

/** Distinct entities: two as the subject make a mutual act complete. */
export function actorCount(mentions: readonly number[], reading: Reading): number {
  const entities = new Set<number>()
  for (const mention of mentions)
    for (const entity of reading.coreference.referents[mention] ?? []) entities.add(entity)
  return entities.size
}
