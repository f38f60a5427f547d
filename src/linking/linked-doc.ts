/** A Doc whose entities are tied to actor records. */
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import type { Sighting } from '../model/representation.ts'
import type { Doc } from '../nlp/doc.ts'

export interface LinkedDoc {
  readonly doc: Doc
  /** By entity index. */
  readonly actorOf: readonly ActorId[]
  /** Every record that `actorOf` or a sighting names, by id; sorted by id. */
  readonly records: readonly ActorRecord[]
  readonly sightings: readonly Sighting[]
}
