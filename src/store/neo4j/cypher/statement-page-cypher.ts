/** Cypher for pages of statements, alone or with what they refer to. */
import type { Actor } from '../../../model/actor.ts'
import type { DocumentHead, DocumentId } from '../../../model/document.ts'
import { confidenceOf } from '../../confidence-of.ts'
import type { Along } from '../../statement-page.ts'
import type { PageRequest, StatementOrder, StatementPosition } from '../../store.ts'
import type { Query } from '../query.ts'
import type { Properties, StatementProperties } from '../record-mapper.ts'
import { statementSortKey } from '../sort-key.ts'
import { MEANT } from './acting-cypher.ts'
import { ACTOR_FIELDS } from './actor-cypher.ts'
import { HEAD_FIELDS } from './document-cypher.ts'
import { byDate, leastSure, type Stretch } from './listing-cypher.ts'
import type { OutlineRow } from './representation-cypher.ts'
import type { EvidenceOfStatement, StatementRow } from './statement-cypher.ts'
import { EACH_DOCUMENT, type FilterOfEach, find, type ResolvedFilter } from './statement-filter-cypher.ts'
import { findAlong, type KnownFilter } from './walk-cypher.ts'

/** A filter, or the same for one document after the other. */
type PageFilter = KnownFilter | FilterOfEach

/** The stretches of a list, each with one row more than a page has: to be read in turn until that many are there. */
export function statementsPage(
  filter: PageFilter,
  page: PageRequest<StatementPosition>,
  order: StatementOrder,
): readonly Query<StatementRow>[] {
  return stretchesOf(page.after, order).map((stretch) => {
    const { text, params } = findStretch(filter, stretch)
    return {
      text: `${lookUp(filter)}${text} RETURN properties(s) AS statement ORDER BY ${stretch.orderBy}`,
      params: { ...params, limit: page.first + 1 },
    }
  })
}

export interface StatementPageRow {
  /** One more than the page has; null for one that a writer deletes at this moment. */
  readonly statements: readonly (Properties<StatementProperties> | null)[]
  readonly actors: readonly Properties<Actor>[]
  readonly offices: readonly OutlineRow[]
  readonly evidence: readonly EvidenceOfStatement[]
  readonly documents: readonly Properties<DocumentHead>[]
}

/** All of it in one row. */
export function statementPageWith(
  filter: PageFilter,
  page: PageRequest<StatementPosition>,
  order: StatementOrder,
  { actors, offices, evidence }: Along,
): Query<StatementPageRow> {
  const stretches = stretchesOf(page.after, order).map((stretch) => ({ ...stretch, ...findStretch(filter, stretch) }))
  const found = stretches.map(({ text, orderBy }) => `COLLECT {${text} RETURN s ORDER BY ${orderBy} }`)
  return {
    text: `${lookUp(filter)}
      WITH (${found.join(' + ')})[..toInteger($limit)] AS found
      WITH found, found[..toInteger($first)] AS page
      RETURN [s IN found | properties(s)] AS statements,
        ${actors ? ACTORS : '[]'} AS actors,
        ${offices ? OFFICES : '[]'} AS offices,
        ${evidence ? EVIDENCE : '[]'} AS evidence,
        ${evidence ? DOCUMENTS : '[]'} AS documents`,
    params: Object.assign({}, ...stretches.map(({ params }) => params), { first: page.first, limit: page.first + 1 }),
  }
}

/** The same of each of these documents, a row for each. */
export function statementPagesWith(
  documents: readonly DocumentId[],
  filter: ResolvedFilter,
  page: PageRequest<StatementPosition>,
  order: StatementOrder,
  along: Along,
): Query<StatementPageRow & { readonly document: DocumentId }> {
  const { text, params } = statementPageWith({ ...filter, document: EACH_DOCUMENT }, page, order, along)
  return {
    text: `
      UNWIND $documents AS document
      CALL (document) {${text}
      }
      RETURN document, statements, actors, offices, evidence, documents`,
    params: { ...params, documents },
  }
}

const ACTORS = `COLLECT {
          UNWIND page AS s UNWIND [s.sourceId, s.targetId, s.sourceRoleOf, s.targetRoleOf] AS id
          WITH DISTINCT id MATCH (a:Actor {id: id}) RETURN a ${ACTOR_FIELDS}
        }`

const OFFICES = `COLLECT {
          UNWIND page AS s
          UNWIND [CASE WHEN s.sourceRole IS NULL THEN s.sourceId END, CASE WHEN s.targetRole IS NULL THEN s.targetId END] AS id
          WITH DISTINCT id MATCH (p:Actor {id: id})-[r:REPRESENTS]->(o:Actor)
          RETURN {person: id, actor: o ${ACTOR_FIELDS}, role: r.role, firstSeen: r.firstSeen, lastSeen: r.lastSeen}
        }`

const EVIDENCE = `COLLECT {
          UNWIND page AS s MATCH (s)-[e:EVIDENCED_BY]->(d:Document)
          WITH s, e, d ORDER BY s.id, e.ordinal
          RETURN {statement: s.id, document: d.id, properties: properties(e)}
        }`

const DOCUMENTS = `COLLECT {
          UNWIND page AS s MATCH (s)-[:EVIDENCED_BY]->(d:Document)
          WITH DISTINCT d RETURN d ${HEAD_FIELDS}
        }`

function stretchesOf(after: StatementPosition | null, order: StatementOrder): readonly Stretch[] {
  const sortKey = after && statementSortKey(after)
  if (order !== 'LEAST_SURE') return byDate('s.sortKey', order, sortKey)
  return leastSure(after && sortKey ? { confidence: confidenceOf(after), sortKey } : null)
}

/** Matches the first `$limit` statements of a stretch as `s`; `lookUp` must stand before it. */
function findStretch(filter: PageFilter, stretch: Stretch): Query {
  if ('walked' in filter) return findAlong(filter, stretch)
  const { text, params } = find(filter, stretch)
  return { text: `${text} WITH s ORDER BY ${stretch.orderBy} LIMIT toInteger($limit)`, params }
}

function lookUp(filter: PageFilter): string {
  return 'walked' in filter ? MEANT : ''
}
