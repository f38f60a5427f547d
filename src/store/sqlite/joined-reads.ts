/** Reads that bring rows together under the ids asked for; the view and the export share them. */
import { deriveRepresentations } from '../../graph/derive-representations.ts'
import type { ActorId } from '../../model/actor.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Representation } from '../../model/representation.ts'
import type { StatementId } from '../../model/statement.ts'
import type { Database } from './database.ts'
import { toEvidence, toSighting } from './record-mapper.ts'
import { sightingsOfPersons } from './representation-query.ts'
import { evidenceOf } from './statement-query.ts'

/** Every id asked for is a key. */
export function evidenceMap(
  database: Database,
  ids: readonly StatementId[],
): ReadonlyMap<StatementId, readonly Evidence[]> {
  const map = new Map<StatementId, Evidence[]>(ids.map((id) => [id, []]))
  for (const row of database.all(evidenceOf(ids))) map.get(row.statement as string)?.push(toEvidence(row))
  return map
}

/** By person (canonical ids), body and role. */
export function representationsOf(database: Database, persons: readonly ActorId[]): readonly Representation[] {
  return deriveRepresentations(database.all(sightingsOfPersons(persons)).map(toSighting), (id) => id)
}
