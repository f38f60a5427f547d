/** Cypher for the claims of documents, as statements are derived from them. */
import type { ActorId } from '../../../model/actor.ts'
import type { DocumentId } from '../../../model/document.ts'
import type { StatementId } from '../../../model/statement.ts'
import type { Query } from '../query.ts'

export interface ClaimsJson {
  /** JSON of the claims as they were extracted. */
  readonly claims: string
  /** JSON of what they count as (`RuledClaim`), null where nobody ruled on them. */
  readonly ruled: string | null
}

export interface ClaimsOfDocument extends ClaimsJson {
  readonly document: DocumentId
  /** Record id and canonical id of each actor it names. */
  readonly canonical: readonly (readonly [ActorId, ActorId])[]
}

/** Claims of every document that names one of these records. */
export function claimsNaming(records: readonly ActorId[]): Query<ClaimsOfDocument> {
  return {
    text: `
      MATCH (r:ActorRecord)<-[:OF]-(:RecordForm)<-[:GIVES]-(c:Contribution) WHERE r.id IN $records
      WITH DISTINCT c ${CLAIMS}`,
    params: { records },
  }
}

/** Each with the canonical ids of the records it names. */
export function claimsOf(documents: readonly DocumentId[]): Query<ClaimsOfDocument> {
  return { text: `MATCH (c:Contribution) WHERE c.document IN $documents ${CLAIMS}`, params: { documents } }
}

/** Claims of every document that a statement cites, with the JSON of its forms. */
export function claimsCiting(statement: StatementId): Query<ClaimsOfDocument & { readonly forms: readonly string[] }> {
  return {
    text: `
      MATCH (:Statement {id: $statement})-[:EVIDENCED_BY]->(d:Document)
      WITH DISTINCT d
      MATCH (c:Contribution {document: d.id}) ${CLAIMS},
        COLLECT { MATCH (c)-[:GIVES]->(f:RecordForm) RETURN f.content } AS forms`,
    params: { statement },
  }
}

const CLAIMS = `
  RETURN c.document AS document, c.claims AS claims, c.ruled AS ruled,
    COLLECT { MATCH (c)-[:GIVES]->(:RecordForm)-[:OF]->(r:ActorRecord) RETURN DISTINCT [r.id, r.canonical] } AS canonical`
