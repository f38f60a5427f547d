/** One document's findings as a plain JSON line, for `demarche extract`. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { ActorRecord } from '../linking/actor-record.ts'
import { actCodes } from '../model/act-codes.ts'
import { sharedPrecision } from '../model/edtf.ts'

export interface ExtractedStatement {
  readonly type: string
  /** PLOVER class, null where it has none. */
  readonly plover: string | null
  readonly source: string
  readonly target: string | null
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or null; the days of a span are given by what they share. */
  readonly date: string | null
  readonly polarity: string
  readonly modality: string
  readonly attribution: string | null
  readonly about: string | null
  readonly evidence: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  /** ISO 3166-1 alpha-3. */
  readonly source_country: string | null
  readonly target_country: string | null
}

export interface ExtractedRepresentation {
  readonly person: string
  readonly role: string
  readonly of: string
}

export interface ExtractionRecord {
  /** The id that the document came with, else the one that Demarche gave it. */
  readonly id: string
  readonly statements: readonly ExtractedStatement[]
  readonly represents: readonly ExtractedRepresentation[]
}

export function extractionRecord({ document, actors, claims, sightings }: DocumentGraph): ExtractionRecord {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const actorOf = (id: string): ActorRecord => byId.get(id)!
  const statements = claims.map((claim): ExtractedStatement => {
    const evidence = claim.evidence[0]!
    const source = actorOf(claim.source)
    const target = claim.target === null ? null : actorOf(claim.target)
    return {
      type: claim.type,
      plover: actCodes(claim.type, claim.polarity, claim.modality).plover,
      source: source.name,
      target: target?.name ?? null,
      date: sharedPrecision(claim.date),
      polarity: claim.polarity.toLowerCase(),
      modality: claim.modality.toLowerCase(),
      attribution: evidence.attribution,
      about: claim.about,
      evidence: evidence.exact,
      start: evidence.start,
      end: evidence.end,
      confidence: claim.confidence,
      source_country: source.country,
      target_country: target?.country ?? null,
    }
  })
  const represents = sightings.map(({ person, role, of }) => ({
    person: actorOf(person).name,
    role,
    of: actorOf(of).name,
  }))
  return { id: document.sourceId ?? document.id, statements, represents }
}
