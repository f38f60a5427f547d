/** An actor as documents name it, before records of one and the same actor are brought together. */
import type { ActorId, ActorKind } from './actor.ts'
import type { Office } from './statement.ts'

/**
 * One record for each id that extraction gave. A store keeps records by document, so that a document can be withdrawn;
 * what it hands to `resolveActors` is the union over documents.
 */
export interface ActorRecord {
  readonly id: ActorId
  readonly kind: ActorKind
  readonly name: string
  /** Other name forms, sorted, without `name`. */
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly wikidataId: string | null
  /** Records can be one actor only where they share a key: a person's folded family name, an organisation's folded name. */
  readonly keys: readonly string[]
  /** Offices that documents state for this record; sorted by role, then body. */
  readonly offices: readonly Office[]
}
