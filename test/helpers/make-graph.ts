/** Builds a DocumentGraph by hand: the text is made of the quotations, so that every offset is right. */
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import type { ActorId, ActorKind } from '../../src/model/actor.ts'
import type { ActorRecord } from '../../src/model/actor-record.ts'
import type { Document, DocumentKind } from '../../src/model/document.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { foldName, slug } from '../../src/model/fold-name.ts'
import type { Sighting } from '../../src/model/representation.ts'
import type { Claim, Modality, Office, Polarity } from '../../src/model/statement.ts'
import type { StatementType } from '../../src/model/statement-types.ts'

export interface ClaimSketch {
  readonly type: StatementType
  readonly source: ActorId
  readonly target?: ActorId | null
  readonly sourceOffice?: Office
  readonly targetOffice?: Office
  /** A day, a month or a year; anything else stays without bounds. */
  readonly date?: string | null
  readonly about?: string
  readonly verb?: string
  readonly polarity?: Polarity
  readonly modality?: Modality
  readonly confidence?: number
  readonly attribution?: string
  /** The words of the text; made up where not given. */
  readonly says?: string
}

export interface SightingSketch {
  readonly person: ActorId
  readonly role: string
  readonly of: ActorId
  /** The document's date where not given. */
  readonly seen?: string | null
}

export interface GraphSketch {
  /** Turned into `doc-` and 16 digits. */
  readonly number: number
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly url?: string | null
  readonly kind?: DocumentKind
  readonly extractorVersion?: string
  /** Stands before the quotations. */
  readonly opening?: string
  readonly actors: readonly ActorRecord[]
  readonly claims?: readonly ClaimSketch[]
  readonly sightings?: readonly SightingSketch[]
}

export const documentId = (number: number): string => `doc-${number.toString(16).padStart(16, '0')}`

export function makeGraph(sketch: GraphSketch): DocumentGraph {
  const id = documentId(sketch.number)
  const version = sketch.extractorVersion ?? '1'
  const publishedAt = sketch.publishedAt ?? null
  const sentences: string[] = [sketch.opening ?? `Note ${sketch.number}.`]
  const quote = (exact: string): { start: number; end: number } => {
    const start = sentences.join(' ').length + 1
    sentences.push(exact)
    return { start, end: start + exact.length }
  }
  const claimSpans = (sketch.claims ?? []).map((claim) => quote(claim.says ?? sentenceOf(claim)))
  const sightingSpans = (sketch.sightings ?? []).map((sighting) => quote(`${sighting.role} ${sighting.person}`))
  const text = sentences.join(' ')
  const document: Document = {
    id,
    sourceId: null,
    url: sketch.url ?? null,
    title: sketch.title ?? null,
    publisher: null,
    publishedAt,
    retrievedAt: null,
    kind: sketch.kind ?? 'READOUT',
    language: 'en',
    text,
  }
  const claims = (sketch.claims ?? []).map((claim, index) => {
    const span = claimSpans[index]!
    const evidence: Evidence = {
      document: id,
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - 32), span.start),
      suffix: text.slice(span.end, span.end + 32),
      ...span,
      attribution: claim.attribution ?? null,
      dateText: claim.date ?? null,
      dateAnchor: claim.date ? 'TEXT' : 'NONE',
      rule: 'by-hand',
      extractorVersion: version,
      confidence: claim.confidence ?? 0.9,
      sourceText: claim.source,
      targetText: claim.target ?? null,
    }
    return claimOf(claim, evidence)
  })
  const sightings = (sketch.sightings ?? []).map((sighting, index): Sighting => {
    const span = sightingSpans[index]!
    return {
      person: sighting.person,
      role: sighting.role,
      of: sighting.of,
      seen: sighting.seen === undefined ? publishedAt : sighting.seen,
      document: id,
      exact: text.slice(span.start, span.end),
      ...span,
    }
  })
  return { document, extractorVersion: version, actors: sketch.actors, claims, sightings }
}

interface RecordSketch {
  readonly aliases?: readonly string[]
  readonly country?: string | null
  readonly wikidataId?: string | null
  readonly offices?: readonly Office[]
  readonly id?: ActorId
}

/** A person whose key is the last word of the name. */
export function person(name: string, sketch: RecordSketch = {}): ActorRecord {
  return record('PERSON', name, sketch, [foldName(name.split(' ').at(-1) ?? name)])
}

export function organization(name: string, sketch: RecordSketch = {}): ActorRecord {
  return record('ORGANIZATION', name, sketch, [foldName(name)])
}

export function country(code: string, name: string, sketch: RecordSketch = {}): ActorRecord {
  return record('COUNTRY', name, { id: `country:${code}`, country: code, ...sketch }, [foldName(name)])
}

export function group(name: string, sketch: RecordSketch = {}): ActorRecord {
  return record('GROUP', name, sketch, [])
}

function record(kind: ActorKind, name: string, sketch: RecordSketch, keys: readonly string[]): ActorRecord {
  return {
    id: sketch.id ?? `${kind.toLowerCase()}:${slug(name)}`,
    kind,
    name,
    aliases: [...(sketch.aliases ?? [])].sort(),
    country: sketch.country ?? null,
    wikidataId: sketch.wikidataId ?? null,
    keys,
    offices: sketch.offices ?? [],
  }
}

function claimOf(sketch: ClaimSketch, evidence: Evidence): Claim {
  const date = sketch.date ?? null
  return {
    type: sketch.type,
    source: sketch.source,
    target: sketch.target ?? null,
    sourceOffice: sketch.sourceOffice ?? null,
    targetOffice: sketch.targetOffice ?? null,
    verb: sketch.verb ?? sketch.type.toLowerCase(),
    about: sketch.about ?? null,
    date,
    ...boundsOf(date),
    polarity: sketch.polarity ?? 'AFFIRMED',
    modality: sketch.modality ?? 'ACTUAL',
    confidence: sketch.confidence ?? 0.9,
    evidence: [evidence],
  }
}

function sentenceOf(claim: ClaimSketch): string {
  return `${claim.source} ${claim.type} ${claim.target ?? 'nobody'} ${claim.date ?? ''}.`
}

function boundsOf(date: string | null): { dateEarliest: string | null; dateLatest: string | null } {
  if (date === null || !/^\d{4}(-\d\d){0,2}$/.test(date)) return { dateEarliest: null, dateLatest: null }
  if (date.length === 10) return { dateEarliest: date, dateLatest: date }
  if (date.length === 4) return { dateEarliest: `${date}-01-01`, dateLatest: `${date}-12-31` }
  const [year, month] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year!, month!, 0)).getUTCDate()
  return { dateEarliest: `${date}-01`, dateLatest: `${date}-${last}` }
}
