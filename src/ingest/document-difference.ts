/** What one document gains, loses and changes when a newer extractor reads it again. */
import { type ContributionDifference, contributionDifference } from '../graph/contribution-difference.ts'
import type { Contribution, DocumentGraph } from '../graph/document-graph.ts'
import type { ActorId } from '../model/actor.ts'
import type { Document } from '../model/document.ts'

export interface DocumentDifference extends ContributionDifference {
  readonly document: Document
  /** Versions of the extractor. */
  readonly from: string
  readonly to: string
  /** Names of all actors that the difference names. */
  readonly names: ReadonlyMap<ActorId, string>
}

export function documentDifference(before: Contribution, after: DocumentGraph): DocumentDifference {
  return {
    document: after.document,
    from: before.extractorVersion,
    to: after.extractorVersion,
    ...contributionDifference(before, after),
    names: new Map([...before.actors, ...after.actors].map(({ id, name }) => [id, name])),
  }
}
