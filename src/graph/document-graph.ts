/** All that one document contributes to the graph. A store replaces it as a whole, so a second import changes nothing. */
import type { ActorRecord } from '../model/actor-record.ts'
import type { Document } from '../model/document.ts'
import type { Sighting } from '../model/representation.ts'
import { stableJson } from '../model/stable-json.ts'
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

/** A contribution apart from its document. */
export type Contribution = Omit<DocumentGraph, 'document'>

/**
 * The same contribution in the one form that every store gives it back in: actors and sightings, which a store keeps as
 * sets, in order, and the keys of all objects too. Equal contents give equal JSON, and so one fingerprint.
 */
export function inStableOrder({ extractorVersion, actors, claims, sightings }: Contribution): Contribution {
  return { extractorVersion, actors: asSet(actors), claims: claims.map(inKeyOrder), sightings: asSet(sightings) }
}

function asSet<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items.map(stableJson))].sort().map((content) => JSON.parse(content) as T)
}

function inKeyOrder<T>(item: T): T {
  return JSON.parse(stableJson(item)) as T
}
