/** Who holds which office for which country or organisation, by the evidence of dated documents. */
import type { ActorId } from './actor.ts'
import type { DocumentId } from './document.ts'
import type { Day } from './statement.ts'

/** One document's word that a person holds an office. */
export interface Sighting {
  readonly person: ActorId
  readonly role: string
  readonly of: ActorId
  /** The day the document speaks of: its own date; null where unknown. */
  readonly seen: Day | null
  readonly document: DocumentId
  readonly exact: string
  readonly start: number
  readonly end: number
}

/** All sightings of one person in one office, together. */
export interface Representation {
  readonly person: ActorId
  readonly role: string
  readonly of: ActorId
  readonly firstSeen: Day | null
  readonly lastSeen: Day | null
  /** In order of document id and `start`. */
  readonly evidence: readonly Sighting[]
}
