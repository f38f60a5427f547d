/** Cypher for pages of statements, alone or with what they refer to. */
import type { Actor } from '../../../model/actor.ts'
import type { DocumentHead, DocumentId } from '../../../model/document.ts'
import { confidenceOf } from '../../confidence-of.ts'
import type { Along } from '../../statement-page.ts'
import type { PageRequest, StatementOrder, StatementPosition } from '../../store.ts'
import type { Query } from '../query.ts'
import type { Properties, StatementProperties } from '../record-mapper.ts'
import { keysUpTo, statementSortKey } from '../sort-key.ts'
import { type ActingActors, actsFor, actsOnTheDay, type Bind, type End } from './acting-cypher.ts'
import { ACTOR_FIELDS } from './actor-cypher.ts'
import { HEAD_FIELDS } from './document-cypher.ts'
import { byDate, leastSure, type Stretch } from './listing-cypher.ts'
import type { OutlineRow } from './representation-cypher.ts'
import type { EvidenceOfStatement, StatementRow } from './statement-cypher.ts'
import { conditionsOf, EACH_DOCUMENT, type FilterOfEach, find, type ResolvedFilter } from './statement-filter-cypher.ts'

/** The stretches of a list, each with one row more than a page has: to be read in turn until that many are there. */
export function statementsPage(
  filter: ResolvedFilter,
  page: PageRequest<StatementPosition>,
  order: StatementOrder,
): readonly Query<StatementRow>[] {
  return stretchesOf(page.after, order).map((stretch) => {
    const { text, params } = findStretch(filter, stretch)
    return {
      text: `${text} RETURN properties(s) AS statement ORDER BY ${stretch.orderBy}`,
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
  filter: ResolvedFilter | FilterOfEach,
  page: PageRequest<StatementPosition>,
  order: StatementOrder,
  { actors, offices, evidence }: Along,
): Query<StatementPageRow> {
  const stretches = stretchesOf(page.after, order).map((stretch) => ({ ...stretch, ...findStretch(filter, stretch) }))
  const found = stretches.map(({ text, orderBy }) => `COLLECT {${text} RETURN s ORDER BY ${orderBy} }`)
  return {
    text: `
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

/** Matches the first `$limit` statements of a stretch as `s`. */
function findStretch(filter: ResolvedFilter | FilterOfEach, stretch: Stretch): Query {
  const walk = endsToWalk(filter)
  if (walk === null) {
    const { text, params } = find(filter, stretch)
    return { text: `${text} WITH s ORDER BY ${stretch.orderBy} LIMIT toInteger($limit)`, params }
  }
  const params: Record<string, unknown> = { ...stretch.params, walked: walk.actors.ids }
  const bind: Bind = (name, value) => {
    params[name] = value
    return `$${name}`
  }
  const rest = [...conditionsOf(walk.rest, params), stretch.condition]
  // A window ends where what it asks for begins: later statements are passed over in the index.
  if (filter.window && filter.window.to !== null) {
    rest.push(`s.sortKey >= ${bind('newest', keysUpTo(filter.window.to))}`)
  }
  // The index gives each actor's statements in order, so that of an actor with thousands only a page is read.
  const branches = walk.ends.map(([end, opposite]) => {
    const conditions = [
      `s.${end}Id = id`,
      ...actsOnTheDay(end, 'walked', walk.actors, bind),
      ...(walk.others ? [actsFor(opposite, 'others', walk.others, bind)] : []),
      ...rest,
    ]
    return `
        MATCH (s:Statement)
        WHERE ${conditions.join(' AND ')}
        RETURN s ORDER BY ${alongEnd(end, stretch.orderBy)} LIMIT toInteger($limit)`
  })
  return {
    text: `
      UNWIND $walked AS id
      CALL (id) {${branches.join('\n        UNION ALL')}
      }
      WITH DISTINCT s ORDER BY ${stretch.orderBy} LIMIT toInteger($limit)`,
    params,
  }
}

interface Walk {
  readonly actors: ActingActors
  /** The ends at which one of `actors` may stand, each with the opposite one. */
  readonly ends: readonly (readonly [End, End])[]
  /** Who stands at the opposite end; null is anybody. */
  readonly others: ActingActors | null
  /** What else the filter asks. */
  readonly rest: ResolvedFilter
}

const SOURCE = ['source', 'target'] as const
const TARGET = ['target', 'source'] as const

/** Null where the filter itself names no end, or a document, which has few statements. */
function endsToWalk(filter: ResolvedFilter | FilterOfEach): Walk | null {
  const { source, target, actor, document } = filter
  const [one, two] = [actor ?? filter.with, actor && filter.with]
  if (document !== null) return null
  const rest: ResolvedFilter = { ...filter, document }
  if (source) return { actors: source, ends: [SOURCE], others: null, rest: { ...rest, source: null } }
  if (target) return { actors: target, ends: [TARGET], others: null, rest: { ...rest, target: null } }
  if (!one) return null
  const [actors, others] = two && two.ids.length < one.ids.length ? [two, one] : [one, two]
  return { actors, ends: [SOURCE, TARGET], others, rest: { ...rest, actor: null, with: null } }
}

/** The planner takes the order from the index only where the first property is named as well, though it has one value. */
function alongEnd(end: End, orderBy: string): string {
  if (orderBy === 's.sortKey') return `s.${end}Id, s.sortKey`
  return orderBy === 's.sortKey DESC' ? `s.${end}Id DESC, s.sortKey DESC` : orderBy
}
