/** Model to graph properties and back. Absent properties are null; integers must be said to be such, or Neo4j stores floats. */
import neo4j, { type Integer } from 'neo4j-driver'
import type { RuledClaim } from '../../graph/apply-rulings.ts'
import { attributionKey, tellingOf } from '../../graph/telling.ts'
import type { Actor, ActorKind } from '../../model/actor.ts'
import type { Document, DocumentHead, DocumentId } from '../../model/document.ts'
import type { Evidence } from '../../model/evidence.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Sighting } from '../../model/representation.ts'
import type { Claim, Office, Statement } from '../../model/statement.ts'
import type { ClaimsJson } from './cypher/claims-cypher.ts'
import { fromDate, type Neo4jDate, toDate } from './day.ts'
import { actorSortKey, documentSortKey, statementSortKey } from './sort-key.ts'

/** Properties as the driver gives them; a property that is null is absent. */
export type Properties<T> = { readonly [K in keyof T]?: unknown }

export const ACTOR_LABELS: Readonly<Record<ActorKind, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
}

export function documentProperties(document: Document) {
  return {
    ...document,
    publishedAt: toDate(document.publishedAt),
    folded: foldName(`${document.title ?? ''} ${document.text}`),
    sortKey: documentSortKey(document),
  }
}

export function toDocument(row: Properties<Document>): Document {
  return { ...toDocumentHead(row), text: row.text as string }
}

export function toDocumentHead(row: Properties<DocumentHead>): DocumentHead {
  return {
    id: row.id as string,
    sourceId: text(row.sourceId),
    url: text(row.url),
    title: text(row.title),
    publisher: text(row.publisher),
    publishedAt: fromDate(row.publishedAt),
    retrievedAt: text(row.retrievedAt),
    kind: row.kind as Document['kind'],
    language: row.language as string,
  }
}

export function actorProperties(actor: Actor) {
  const name = foldName(actor.name)
  return {
    ...actor,
    // An empty list is left out, since the import tool of a first load has no way to write one.
    aliases: actor.aliases.length === 0 ? null : actor.aliases,
    foldedNames: [...new Set([name, ...actor.aliases.map(foldName)])].filter((folded) => folded !== ''),
    sortKey: actorSortKey({ name, id: actor.id }),
  }
}

export function toActor(row: Properties<Actor>): Actor {
  return {
    id: row.id as string,
    kind: row.kind as ActorKind,
    name: row.name as string,
    aliases: (row.aliases ?? []) as readonly string[],
    country: text(row.country),
    wikidataId: text(row.wikidataId),
  }
}

/** A Statement node's properties: offices flattened, the ends by id beside their SOURCE and TARGET relationships. */
export function statementProperties(
  statement: Statement,
  evidence: readonly Evidence[],
  rejectedIn: readonly DocumentId[] = [],
) {
  const { source, target, sourceOffice, targetOffice, ...rest } = statement
  return {
    ...rest,
    sourceId: source,
    targetId: target,
    rejectedIn: rejectedIn.length === 0 ? null : rejectedIn,
    sourceRole: sourceOffice?.role ?? null,
    sourceRoleOf: sourceOffice?.of ?? null,
    targetRole: targetOffice?.role ?? null,
    targetRoleOf: targetOffice?.of ?? null,
    dateEarliest: toDate(statement.dateEarliest),
    dateLatest: toDate(statement.dateLatest),
    sortKey: statementSortKey(statement),
    ...tellingProperties(evidence),
  }
}

/** Who vouches for a statement, by its evidence. */
export function tellingProperties(evidence: readonly Evidence[]) {
  const { documentCount, attributed, attributions } = tellingOf(evidence)
  return { documentCount: neo4j.int(documentCount), attributed, attributionKey: attributionKey(attributions) }
}

/** As `DerivedStatement` has them. */
export function rejectedIn(row: Properties<StatementProperties>): readonly DocumentId[] {
  return (row.rejectedIn ?? []) as readonly DocumentId[]
}

export type StatementProperties = ReturnType<typeof statementProperties>

export function toStatement(row: Properties<StatementProperties>): Statement {
  return {
    id: row.id as string,
    type: row.type as Statement['type'],
    plover: text(row.plover),
    cameo: row.cameo as string,
    source: row.sourceId as string,
    target: text(row.targetId),
    sourceOffice: office(row.sourceRole, row.sourceRoleOf),
    targetOffice: office(row.targetRole, row.targetRoleOf),
    verb: row.verb as string,
    about: text(row.about),
    date: text(row.date),
    dateEarliest: fromDate(row.dateEarliest),
    dateLatest: fromDate(row.dateLatest),
    polarity: row.polarity as Statement['polarity'],
    modality: row.modality as Statement['modality'],
    confidence: row.confidence as number,
    review: row.review as Statement['review'],
  }
}

/** `ordinal` keeps the order of a statement's evidence. */
export function evidenceProperties({ document: _, ...evidence }: Evidence, ordinal: number) {
  return {
    ...evidence,
    start: neo4j.int(evidence.start),
    end: neo4j.int(evidence.end),
    ordinal: neo4j.int(ordinal),
  }
}

/** The claims of a contribution as they count. */
export function toRuledClaims({ claims, ruled }: ClaimsJson): readonly RuledClaim[] {
  if (ruled !== null) return JSON.parse(ruled) as readonly RuledClaim[]
  return (JSON.parse(claims) as readonly Claim[]).map((claim) => ({ claim }))
}

export function toEvidence(document: string, row: Properties<Evidence>): Evidence {
  return {
    document,
    exact: row.exact as string,
    prefix: row.prefix as string,
    suffix: row.suffix as string,
    start: row.start as number,
    end: row.end as number,
    attribution: text(row.attribution),
    dateText: text(row.dateText),
    dateAnchor: row.dateAnchor as Evidence['dateAnchor'],
    rule: row.rule as string,
    extractorVersion: row.extractorVersion as string,
    confidence: row.confidence as number,
    sourceText: row.sourceText as string,
    targetText: text(row.targetText),
  }
}

/** What a typed edge between two actors carries. A day is there only where the act is dated to the day. */
export interface EdgeProperties {
  readonly statementId: string
  readonly date: Neo4jDate | null
  readonly dateEarliest: Neo4jDate | null
  readonly dateLatest: Neo4jDate | null
  readonly exact: string
  readonly documentId: string
}

export function edgeProperties(statement: Statement, evidence: Evidence): EdgeProperties {
  const { dateEarliest, dateLatest } = statement
  return {
    statementId: statement.id,
    date: dateEarliest === dateLatest ? toDate(dateEarliest) : null,
    dateEarliest: toDate(dateEarliest),
    dateLatest: toDate(dateLatest),
    exact: evidence.exact,
    documentId: evidence.document,
  }
}

/** A SIGHTS relationship goes from a contribution to the person's record; the body is named by its record id. */
export function sightingProperties({ role, of, seen, exact, start, end }: Sighting): {
  readonly [K in 'role' | 'of' | 'seen' | 'exact' | 'start' | 'end']: string | null | Integer
} {
  return { role, of, seen, exact, start: neo4j.int(start), end: neo4j.int(end) }
}

export function toSighting(person: string, document: string, row: Properties<Sighting>): Sighting {
  return {
    person,
    role: row.role as string,
    of: row.of as string,
    seen: text(row.seen),
    document,
    exact: row.exact as string,
    start: row.start as number,
    end: row.end as number,
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const office = (role: unknown, of: unknown): Office | null =>
  typeof role === 'string' && typeof of === 'string' ? { role, of } : null
