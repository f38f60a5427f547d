/** Which records name one and the same actor: a pure function of the records, so that the order of import cannot matter. */
import type { ActorMerge, ActorRecord } from './actor-record.ts'

/**
 * One merge for each record given, by record id. Records that share a key must be given together, or they are judged
 * apart.
 */
export function resolveActors(records: readonly ActorRecord[]): readonly ActorMerge[] {
  return records.map((record) => ({ record: record.id, canonical: record.id, reason: '' }))
}
