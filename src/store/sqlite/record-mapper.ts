/** Rows of the database to the model and back; the only place that knows both names of a field. */
import type { RuledClaim } from '../../graph/apply-rulings.ts'
import type { StoredClaim } from '../../graph/derive-statements.ts'
import type { OfficeOutline } from '../../graph/office-by-outline.ts'
import { attributionKey, type Telling } from '../../graph/telling.ts'
import type { Actor } from '../../model/actor.ts'
import type { Document, DocumentHead } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { Sighting } from '../../model/representation.ts'
import type { Claim, Office, Statement } from '../../model/statement.ts'
import type { OfficeHolder } from '../office-holders.ts'
import type { Row, SqlValue } from './sql.ts'

type Values = Readonly<Record<string, SqlValue>>

export function toDocument(row: Row): Document {
  return { ...toDocumentHead(row), text: row.text as string }
}

export function toDocumentHead(row: Row): DocumentHead {
  return {
    id: row.id as string,
    sourceId: row.source_id as string | null,
    url: row.url as string | null,
    title: row.title as string | null,
    publisher: row.publisher as string | null,
    publishedAt: row.published_at as string | null,
    retrievedAt: row.retrieved_at as string | null,
    kind: row.kind as Document['kind'],
    language: row.language as string,
  }
}

export function fromDocument(document: Document): Values {
  return {
    id: document.id,
    source_id: document.sourceId,
    url: document.url,
    title: document.title,
    publisher: document.publisher,
    published_at: document.publishedAt,
    retrieved_at: document.retrievedAt,
    kind: document.kind,
    language: document.language,
    text: document.text,
  }
}

export function toActor(row: Row): Actor {
  return {
    id: row.id as string,
    kind: row.kind as Actor['kind'],
    name: row.name as string,
    aliases: JSON.parse(row.aliases as string) as string[],
    country: row.country as string | null,
    wikidataId: row.wikidata_id as string | null,
  }
}

export function fromActor(actor: Actor): Values {
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    aliases: JSON.stringify(actor.aliases),
    country: actor.country,
    wikidata_id: actor.wikidataId,
  }
}

export function toOutline(row: Row): OfficeOutline {
  return {
    role: row.role as string,
    of: row.body as string,
    firstSeen: row.first_seen as string | null,
    lastSeen: row.last_seen as string | null,
  }
}

export function toOfficeHolder(row: Row): OfficeHolder {
  return { person: row.person as string, ...toOutline(row) }
}

export function toSighting(row: Row): Sighting {
  return {
    person: row.person as string,
    role: row.role as string,
    of: row.body as string,
    seen: row.seen as string | null,
    document: row.document as string,
    exact: row.exact as string,
    start: row.start_at as number,
    end: row.end_at as number,
  }
}

export function fromSighting(sighting: Sighting): Values {
  return {
    person: sighting.person,
    role: sighting.role,
    body: sighting.of,
    seen: sighting.seen,
    document: sighting.document,
    exact: sighting.exact,
    start_at: sighting.start,
    end_at: sighting.end,
  }
}

export function toStatement(row: Row): Statement {
  return {
    id: row.id as string,
    type: row.type as Statement['type'],
    plover: row.plover as string | null,
    cameo: row.cameo as string,
    source: row.source as string,
    target: row.target as string | null,
    sourceOffice: toOffice(row.source_role, row.source_body),
    targetOffice: toOffice(row.target_role, row.target_body),
    verb: row.verb as string,
    about: row.about as string | null,
    date: row.date as string | null,
    dateEarliest: row.date_earliest as string | null,
    dateLatest: row.date_latest as string | null,
    polarity: row.polarity as Statement['polarity'],
    modality: row.modality as Statement['modality'],
    confidence: row.confidence as number,
    review: row.review as Statement['review'],
  }
}

/** The columns that hold who vouches for a statement. */
export function fromTelling({ documentCount, attributed, attributions }: Telling): Values {
  return {
    document_count: documentCount,
    attributed: Number(attributed),
    attributions: attributionKey(attributions),
  }
}

export function fromStatement(statement: Statement): Values {
  return {
    id: statement.id,
    type: statement.type,
    plover: statement.plover,
    cameo: statement.cameo,
    source: statement.source,
    target: statement.target,
    source_role: statement.sourceOffice?.role ?? null,
    source_body: statement.sourceOffice?.of ?? null,
    target_role: statement.targetOffice?.role ?? null,
    target_body: statement.targetOffice?.of ?? null,
    verb: statement.verb,
    about: statement.about,
    date: statement.date,
    date_earliest: statement.dateEarliest,
    date_latest: statement.dateLatest,
    polarity: statement.polarity,
    modality: statement.modality,
    confidence: statement.confidence,
    review: statement.review,
  }
}

/** The claim as it counts. */
export function toStoredClaim(row: Row): StoredClaim {
  const document = row.document as string
  if (row.ruled !== null) return { document, ...(JSON.parse(row.ruled as string) as RuledClaim) }
  return { document, claim: JSON.parse(row.content as string) as Claim }
}

export function toEvidence(row: Row): Evidence {
  return {
    document: row.document as string,
    exact: row.exact as string,
    prefix: row.prefix as string,
    suffix: row.suffix as string,
    start: row.start_at as number,
    end: row.end_at as number,
    attribution: row.attribution as string | null,
    dateText: row.date_text as string | null,
    dateAnchor: row.date_anchor as Evidence['dateAnchor'],
    rule: row.rule as string,
    extractorVersion: row.extractor_version as string,
    confidence: row.confidence as number,
    sourceText: row.source_text as string,
    targetText: row.target_text as string | null,
  }
}

export function fromEvidence(evidence: Evidence): Values {
  return {
    document: evidence.document,
    exact: evidence.exact,
    prefix: evidence.prefix,
    suffix: evidence.suffix,
    start_at: evidence.start,
    end_at: evidence.end,
    attribution: evidence.attribution,
    date_text: evidence.dateText,
    date_anchor: evidence.dateAnchor,
    rule: evidence.rule,
    extractor_version: evidence.extractorVersion,
    confidence: evidence.confidence,
    source_text: evidence.sourceText,
    target_text: evidence.targetText,
  }
}

function toOffice(role: unknown, body: unknown): Office | null {
  return role === null ? null : { role: role as string, of: body as string }
}
