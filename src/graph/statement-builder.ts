/** From a linked Doc to what it contributes to the graph: claims with evidence, and sightings of offices. */
import type { LinkedDoc } from '../linking/linked-doc.ts'
import type { ActorId } from '../model/actor.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Sighting } from '../model/representation.ts'
import type { Claim, Office } from '../model/statement.ts'
import { STATEMENT_TYPES } from '../model/statement-types.ts'
import type { Relation } from '../nlp/relation.ts'
import type { DocumentGraph } from './document-graph.ts'
import { namedIn } from './named-in.ts'

/** Length of the context kept on either side of a quotation, in UTF-16 units. */
const CONTEXT = 32

/**
 * Relations that repeat one act (same type, ends, date, polarity, modality and verb) become one claim with a piece of
 * evidence each. A relation from an actor to itself is dropped. Claims stand in order of their first evidence.
 */
export function buildDocumentGraph(linked: LinkedDoc, extractorVersion: string): DocumentGraph {
  const { doc, actorOf, records, sightings } = linked
  const groups = new Map<string, Relation[]>()
  for (const relation of doc.get('relations')) {
    const source = actorOf[relation.source]!
    const target = relation.target === null ? null : actorOf[relation.target]!
    if (source === target) continue
    const key = groupKey(relation, source, target)
    groups.set(key, [...(groups.get(key) ?? []), relation])
  }
  const claims = [...groups.values()].map((group) => claimOf(group, linked, extractorVersion))
  const named = namedActors(claims, sightings)
  return {
    document: doc.document,
    extractorVersion,
    actors: records.filter(({ id }) => named.has(id)),
    claims: claims.sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start),
    sightings,
  }
}

/** An actor about whom a document says nothing is no part of the graph. */
function namedActors(claims: readonly Claim[], sightings: readonly Sighting[]): ReadonlySet<ActorId> {
  return new Set([...claims.flatMap(namedIn), ...sightings.flatMap(({ person, of }) => [person, of])])
}

function groupKey(relation: Relation, source: ActorId, target: ActorId | null): string {
  const symmetric = STATEMENT_TYPES[relation.type].symmetric
  const ends = symmetric ? [source, target ?? ''].sort() : [source, target ?? '']
  // A contact is one act however it is worded; elsewhere two verbs tell two acts.
  const verb = STATEMENT_TYPES[relation.type].contact ? '' : relation.verb
  return [relation.type, ...ends, relation.date.edtf ?? '', relation.polarity, relation.modality, verb].join('\u0000')
}

function claimOf(group: readonly Relation[], linked: LinkedDoc, extractorVersion: string): Claim {
  const ordered = [...group].sort((a, b) => a.start - b.start || a.end - b.end)
  const relation = ordered[0]!
  const source = linked.actorOf[relation.source]!
  const target = relation.target === null ? null : linked.actorOf[relation.target]!
  return {
    type: relation.type,
    source,
    target,
    sourceOffice: officeIn(linked.sightings, source),
    targetOffice: target === null ? null : officeIn(linked.sightings, target),
    verb: relation.verb,
    about: ordered.find(({ about }) => about !== null)?.about ?? null,
    date: relation.date.edtf,
    dateEarliest: relation.date.earliest,
    dateLatest: relation.date.latest,
    polarity: relation.polarity,
    modality: relation.modality,
    confidence: Math.max(...ordered.map(({ confidence }) => confidence)),
    evidence: ordered.map((each) => evidenceOf(each, linked, extractorVersion)),
  }
}

/** The first office the document gives the person, a present one before a former one. */
function officeIn(sightings: readonly Sighting[], person: ActorId): Office | null {
  const own = sightings.filter((sighting) => sighting.person === person).sort((a, b) => a.start - b.start)
  const present = own.find(({ role }) => !/\bformer\b/i.test(role)) ?? own[0]
  return present ? { role: present.role, of: present.of } : null
}

function evidenceOf(relation: Relation, { doc }: LinkedDoc, extractorVersion: string): Evidence {
  const { text, document } = doc
  const { start, end } = relation
  return {
    document: document.id,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
    attribution: relation.attribution,
    dateText: relation.dateText,
    dateAnchor: relation.dateAnchor,
    rule: relation.rule,
    extractorVersion,
    confidence: relation.confidence,
    sourceText: relation.sourceText,
    targetText: relation.targetText,
  }
}
