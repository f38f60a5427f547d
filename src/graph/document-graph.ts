/** All that one document contributes to the graph. A store replaces it as a whole, so a second import changes nothing. */
import type { ActorRecord } from '../linking/actor-record.ts'
import type { Document } from '../model/document.ts'
import type { Sighting } from '../model/representation.ts'
import type { Claim } from '../model/statement.ts'

export interface DocumentGraph {
  readonly document: Document
  /** Of the extractor that made it; a document is skipped on import where id and version are both known. */
  readonly extractorVersion: string
  /** Every actor that a claim or a sighting names; ids are those of the records, before any merge. */
  readonly actors: readonly ActorRecord[]
  readonly claims: readonly Claim[]
  readonly sightings: readonly Sighting[]
}
