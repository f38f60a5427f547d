/** One document's findings as a plain JSON line, for `demarche extract`. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import { actCodes } from '../model/act-codes.ts'
import type { ActorRecord } from '../model/actor-record.ts'
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
  const nameOf = (actor: ActorRecord): string => nameInText(actor, document.text)
  const statements = claims.map((claim): ExtractedStatement => {
    const evidence = claim.evidence[0]!
    const source = actorOf(claim.source)
    const target = claim.target === null ? null : actorOf(claim.target)
    return {
      type: claim.type,
      plover: actCodes(claim.type, claim.polarity, claim.modality).plover,
      source: nameOf(source),
      target: target && nameOf(target),
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
    person: nameOf(actorOf(person)),
    role,
    of: nameOf(actorOf(of)),
  }))
  return { id: document.sourceId ?? document.id, statements, represents }
}

/** An organisation as the text names it most fully ("EU", where it never says "European Union"); others by their name. */
function nameInText({ kind, name, aliases }: ActorRecord, text: string): string {
  if (kind !== 'ORGANIZATION' || text.includes(name)) return name
  const used = aliases.filter((alias) => standsIn(alias, text))
  return used.reduce((longest, alias) => (alias.length > longest.length ? alias : longest), '') || name
}

/** True where the words stand in the text by themselves, not as a part of others. */
function standsIn(words: string, text: string): boolean {
  const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true
  }
  return false
}
