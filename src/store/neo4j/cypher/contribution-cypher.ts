/**
 * Cypher for what documents contribute, from which all else is derived. These nodes stand apart from the graph that
 * people explore:
 *
 *     (:Contribution {document})-[:GIVES]->(:RecordForm)-[:OF]->(:ActorRecord {id, canonical, reason})
 *                                          (:RecordForm)-[:UNDER]->(:RecordKey {key})
 *     (:Contribution)-[:SIGHTS {role, of, seen, …}]->(:ActorRecord)
 *
 * A form is an actor record in one wording; documents that give the same wording share it. A GIVES that is `held` stands for a
 * ruling: the document itself does not name the record any more. A contribution's `claims` are those extracted; `ruled`, where
 * a ruling is on one of them, is what they count as.
 */
import { DOCUMENTS_OF_A_FORM } from '../../../graph/name-forms.ts'
import type { ActorId } from '../../../model/actor.ts'
import type { DocumentId } from '../../../model/document.ts'
import type { Sighting } from '../../../model/representation.ts'
import type { Query } from '../query.ts'
import type { Properties, sightingProperties } from '../record-mapper.ts'
import type { ClaimsJson } from './claims-cypher.ts'

/**
 * Writers take turns on this node, also those of other processes: what a flush has read stays true until it commits. Tells
 * whether there are rulings at all.
 */
export function takeTurn(): Query<{ readonly ruled: boolean }> {
  return {
    text: `
      MATCH (schema:DemarcheSchema) SET schema.turns = coalesce(schema.turns, 0) + 1
      RETURN EXISTS { MATCH (:Ruling) } AS ruled`,
    params: {},
  }
}

export interface KnownContribution extends ClaimsJson {
  readonly document: DocumentId
  readonly fingerprint: string
  readonly records: readonly ActorId[]
  /** Records of the persons it gives offices to. */
  readonly sighted: readonly ActorId[]
}

export function knownContributions(documents: readonly DocumentId[]): Query<KnownContribution> {
  return {
    text: `
      MATCH (c:Contribution) WHERE c.document IN $documents
      RETURN c.document AS document, c.fingerprint AS fingerprint, c.claims AS claims, c.ruled AS ruled,
        COLLECT { MATCH (c)-[:GIVES]->(:RecordForm)-[:OF]->(r:ActorRecord) RETURN DISTINCT r.id } AS records,
        COLLECT { MATCH (c)-[:SIGHTS]->(p:ActorRecord) RETURN DISTINCT p.id } AS sighted`,
    params: { documents },
  }
}

export function importedDocuments(
  documents: readonly DocumentId[],
  extractorVersion: string,
): Query<{ readonly document: DocumentId }> {
  return {
    text: `
      MATCH (c:Contribution) WHERE c.document IN $documents AND c.extractorVersion = $extractorVersion
      RETURN c.document AS document`,
    params: { documents, extractorVersion },
  }
}

/** Takes contributions away; their forms stay until `deleteUnusedForms`. */
export function deleteContributions(documents: readonly DocumentId[]): Query {
  return { text: 'MATCH (c:Contribution) WHERE c.document IN $documents DETACH DELETE c', params: { documents } }
}

export interface FormRow {
  /** A hash of `content`. */
  readonly id: string
  readonly record: ActorId
  /** JSON of the ActorRecord. */
  readonly content: string
  readonly keys: readonly string[]
}

export interface KnownForms {
  readonly record: ActorId
  readonly canonical: ActorId
  /** Ids of those forms among the ones asked for that are known. */
  readonly forms: readonly string[]
}

/** Which of these forms (ids) the store has, by the record of each. */
export function knownForms(forms: readonly string[]): Query<KnownForms> {
  return {
    text: `
      MATCH (f:RecordForm) WHERE f.id IN $forms
      MATCH (f)-[:OF]->(r:ActorRecord)
      RETURN r.id AS record, r.canonical AS canonical, collect(f.id) AS forms`,
    params: { forms },
  }
}

export function mergeForms(forms: readonly FormRow[]): Query {
  return {
    text: `
      UNWIND $forms AS form
      MERGE (r:ActorRecord {id: form.record})
      MERGE (f:RecordForm {id: form.id})
      ON CREATE SET f.content = form.content
      MERGE (f)-[:OF]->(r)
      WITH f, form UNWIND form.keys AS key
      MERGE (k:RecordKey {key: key})
      MERGE (f)-[:UNDER]->(k)`,
    params: { forms },
  }
}

export interface ContributionRow {
  readonly document: DocumentId
  readonly extractorVersion: string
  readonly fingerprint: string
  readonly claims: string
  /** Ids of its forms, each once. */
  readonly forms: readonly string[]
}

export function createContributions(contributions: readonly ContributionRow[]): Query {
  return {
    text: `
      UNWIND $contributions AS row
      CREATE (c:Contribution {document: row.document, extractorVersion: row.extractorVersion,
        fingerprint: row.fingerprint, claims: row.claims})
      WITH c, row UNWIND row.forms AS form
      MATCH (f:RecordForm {id: form})
      CREATE (c)-[:GIVES]->(f)`,
    params: { contributions },
  }
}

export interface RulingEffect {
  readonly document: DocumentId
  readonly ruled: string | null
  /** Ids of the forms that rulings bring, each once. */
  readonly held: readonly string[]
}

/** Replaces what rulings make of contributions; the forms that they brought before stay until `deleteUnusedForms`. */
export function setRuled(effects: readonly RulingEffect[]): Query {
  return {
    text: `
      UNWIND $effects AS row
      MATCH (c:Contribution {document: row.document})
      SET c.ruled = row.ruled
      WITH c, row
      CALL (c) { MATCH (c)-[g:GIVES {held: true}]->() DELETE g }
      WITH c, row UNWIND row.held AS form
      MATCH (f:RecordForm {id: form})
      CREATE (c)-[:GIVES {held: true}]->(f)`,
    params: { effects },
  }
}

export interface SightingRow {
  readonly document: DocumentId
  readonly person: ActorId
  readonly properties: ReturnType<typeof sightingProperties>
}

export function createSightings(sightings: readonly SightingRow[]): Query {
  return {
    text: `
      UNWIND $sightings AS row
      MATCH (c:Contribution {document: row.document})
      MATCH (p:ActorRecord {id: row.person})
      CREATE (c)-[s:SIGHTS]->(p)
      SET s = row.properties`,
    params: { sightings },
  }
}

/** Records that share a key with one of these, themselves included where they have a key. */
export function recordsSharingKeys(records: readonly ActorId[]): Query<{ readonly id: ActorId }> {
  return {
    text: `
      MATCH (r:ActorRecord)<-[:OF]-(:RecordForm)-[:UNDER]->(k:RecordKey) WHERE r.id IN $records
      WITH DISTINCT k
      MATCH (k)<-[:UNDER]-(:RecordForm)-[:OF]->(other:ActorRecord)
      RETURN DISTINCT other.id AS id`,
    params: { records },
  }
}

/** Drops the forms of these records that no contribution gives any more, and the keys that only they had. */
export function deleteUnusedForms(records: readonly ActorId[]): Query {
  return {
    text: `
      MATCH (r:ActorRecord)<-[:OF]-(f:RecordForm) WHERE r.id IN $records AND NOT EXISTS { (f)<-[:GIVES]-() }
      OPTIONAL MATCH (f)-[:UNDER]->(k:RecordKey)
      WITH collect(DISTINCT f) AS forms, collect(DISTINCT k) AS keys
      FOREACH (f IN forms | DETACH DELETE f)
      WITH keys UNWIND keys AS k
      WITH k WHERE NOT EXISTS { (k)<-[:UNDER]-() }
      DELETE k`,
    params: { records },
  }
}

export interface StoredRecord {
  readonly id: ActorId
  /** Null where it is new. */
  readonly canonical: ActorId | null
  readonly reason: string | null
  /** JSON of each of its forms; empty where no document names it any more. */
  readonly forms: readonly string[]
}

export function recordsWithForms(records: readonly ActorId[]): Query<StoredRecord> {
  return { text: `MATCH (r:ActorRecord) WHERE r.id IN $records ${RECORD}`, params: { records } }
}

export function recordsMergedInto(actors: readonly ActorId[]): Query<StoredRecord> {
  return { text: `MATCH (r:ActorRecord) WHERE r.canonical IN $actors ${RECORD}`, params: { actors } }
}

const RECORD = `
  RETURN r.id AS id, r.canonical AS canonical, r.reason AS reason,
    COLLECT { MATCH (r)<-[:OF]-(f:RecordForm) RETURN f.content } AS forms`

export interface WordingRow {
  /** The id that was asked for. */
  readonly asked: ActorId
  /** JSON of the record. */
  readonly content: string
  readonly documents: readonly DocumentId[]
}

/** All wordings of these actors, each with the first documents that give it. */
export function wordingsOf(actors: readonly ActorId[]): Query<WordingRow> {
  return {
    text: `
      MATCH (asked:ActorRecord) WHERE asked.id IN $actors
      MATCH (r:ActorRecord {canonical: asked.canonical})<-[:OF]-(f:RecordForm)
      RETURN asked.id AS asked, f.content AS content, COLLECT {
        MATCH (f)<-[g:GIVES]-(c:Contribution) WHERE g.held IS NULL
        RETURN c.document ORDER BY c.document LIMIT toInteger($most)
      } AS documents`,
    params: { actors, most: DOCUMENTS_OF_A_FORM },
  }
}

export function setCanonical(
  merges: readonly { readonly record: ActorId; readonly canonical: ActorId; readonly reason: string }[],
): Query {
  return {
    text: `
      UNWIND $merges AS merge
      MATCH (r:ActorRecord {id: merge.record})
      SET r.canonical = merge.canonical, r.reason = merge.reason`,
    params: { merges },
  }
}

export function canonicalIds(
  records: readonly ActorId[],
): Query<{ readonly id: ActorId; readonly canonical: ActorId }> {
  return {
    text: 'MATCH (r:ActorRecord) WHERE r.id IN $records RETURN r.id AS id, r.canonical AS canonical',
    params: { records },
  }
}

export function deleteRecords(records: readonly ActorId[]): Query {
  return { text: 'MATCH (r:ActorRecord) WHERE r.id IN $records DETACH DELETE r', params: { records } }
}

/** Canonical ids of the persons who are said to hold an office of one of these records. */
export function personsSightedFor(bodies: readonly ActorId[]): Query<{ readonly id: ActorId }> {
  return {
    text: `
      MATCH (r:ActorRecord)<-[:OF]-(:RecordForm)<-[:GIVES]-(c:Contribution) WHERE r.id IN $bodies
      WITH DISTINCT c
      MATCH (c)-[s:SIGHTS]->(p:ActorRecord) WHERE s.of IN $bodies
      RETURN DISTINCT p.canonical AS id`,
    params: { bodies },
  }
}

export interface SightingOfPerson {
  readonly document: DocumentId
  /** Canonical ids. */
  readonly person: ActorId
  readonly body: ActorId
  readonly properties: Properties<Sighting>
}

/** Sightings of all records of these persons (canonical ids). */
export function sightingsOf(persons: readonly ActorId[]): Query<SightingOfPerson> {
  return {
    text: `
      MATCH (p:ActorRecord)<-[s:SIGHTS]-(c:Contribution) WHERE p.canonical IN $persons
      MATCH (body:ActorRecord {id: s.of})
      RETURN c.document AS document, p.canonical AS person, body.canonical AS body, properties(s) AS properties`,
    params: { persons },
  }
}

export interface ContributionOfDocument {
  readonly document: DocumentId
  readonly extractorVersion: string
  readonly claims: string
  /** JSON of each. */
  readonly forms: readonly string[]
  /** Record ids of the persons, each with the properties of the sighting. */
  readonly sightings: readonly (readonly [ActorId, Properties<Sighting>])[]
}

export function contributionsOf(documents: readonly DocumentId[]): Query<ContributionOfDocument> {
  return {
    text: `
      MATCH (c:Contribution) WHERE c.document IN $documents
      RETURN c.document AS document, c.extractorVersion AS extractorVersion, c.claims AS claims,
        COLLECT { MATCH (c)-[g:GIVES]->(f:RecordForm) WHERE g.held IS NULL RETURN f.content } AS forms,
        COLLECT { MATCH (c)-[s:SIGHTS]->(p:ActorRecord) RETURN [p.id, properties(s)] } AS sightings`,
    params: { documents },
  }
}

/** By id, for the export. */
export function recordsAfter(id: ActorId, limit: number): Query<StoredRecord> {
  return {
    text: `MATCH (r:ActorRecord) WHERE r.id > $id WITH r ORDER BY r.id LIMIT toInteger($limit) ${RECORD} ORDER BY id`,
    params: { id, limit },
  }
}

/** In order, for the export; null before the first, since a key may be empty. */
export function keysAfter(key: string | null, limit: number): Query<{ readonly key: string }> {
  return {
    text: `
      MATCH (k:RecordKey) WHERE ${key === null ? "k.key >= ''" : 'k.key > $key'}
      RETURN k.key AS key ORDER BY key LIMIT toInteger($limit)`,
    params: { key, limit },
  }
}
