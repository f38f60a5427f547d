/** Representations with all their sightings, derived when they are read: the graph keeps only their outline as REPRESENTS. */
import { deriveRepresentations } from '../../graph/derive-representations.ts'
import type { ActorId } from '../../model/actor.ts'
import type { Representation } from '../../model/representation.ts'
import { sightingsOf } from './cypher/contribution-cypher.ts'
import type { Run } from './query.ts'
import { toSighting } from './record-mapper.ts'

/** By person, body and role; `persons` are canonical ids. */
export async function representationsOf(run: Run, persons: readonly ActorId[]): Promise<readonly Representation[]> {
  if (persons.length === 0) return []
  const sightings = (await run(sightingsOf(persons))).map(({ document, person, body, properties }) => ({
    ...toSighting(person, document, properties),
    of: body,
  }))
  // Both ends are canonical already.
  return deriveRepresentations(sightings, (id) => id)
}
