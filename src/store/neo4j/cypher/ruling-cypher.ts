/**
 * Cypher for rulings, which stand apart from the graph that people explore:
 *
 *     (:Ruling {id, kind, verdict, by, at, reason, content})-[:ABOUT]->(:RulingSubject {id})
 *
 * A subject is a document or an actor record by its id, whether it is there or not.
 */
import type { ActorId } from '../../../model/actor.ts'
import type { DocumentId } from '../../../model/document.ts'
import type { Ruling, RulingId } from '../../../model/ruling.ts'
import { stableJson } from '../../../model/stable-json.ts'
import { subjectsOf } from '../../ruling-subjects.ts'
import type { DateOrder, PageRequest, RulingFilter, RulingPosition } from '../../store.ts'
import type { Query } from '../query.ts'

export interface RulingRow {
  /** JSON. */
  readonly content: string
}

export function rulingProperties(ruling: Ruling) {
  const { id, kind, verdict, by, at, reason } = ruling
  return { id, kind, verdict, by, at, reason, content: stableJson(ruling) }
}

export function createRulings(rulings: readonly Ruling[]): Query {
  return {
    text: `
      UNWIND $rows AS row
      CREATE (r:Ruling)
      SET r = row.properties
      WITH r, row UNWIND row.subjects AS subject
      MERGE (x:RulingSubject {id: subject})
      CREATE (r)-[:ABOUT]->(x)`,
    params: {
      rows: rulings.map((ruling) => ({ properties: rulingProperties(ruling), subjects: subjectsOf(ruling) })),
    },
  }
}

/** With the subjects that only they had. */
export function deleteRulings(ids: readonly RulingId[]): Query {
  return {
    text: `
      MATCH (r:Ruling) WHERE r.id IN $ids
      OPTIONAL MATCH (r)-[:ABOUT]->(x:RulingSubject)
      WITH collect(DISTINCT r) AS rulings, collect(DISTINCT x) AS subjects
      FOREACH (r IN rulings | DETACH DELETE r)
      WITH subjects UNWIND subjects AS x
      WITH x WHERE NOT EXISTS { (x)<-[:ABOUT]-() }
      DELETE x`,
    params: { ids },
  }
}

export function rulingsById(ids: readonly RulingId[]): Query<RulingRow> {
  return { text: 'MATCH (r:Ruling) WHERE r.id IN $ids RETURN r.content AS content', params: { ids } }
}

/** Rulings about these documents, or these actor records. */
export function rulingsAbout(subjects: readonly (DocumentId | ActorId)[]): Query<RulingRow> {
  return {
    text: `
      MATCH (x:RulingSubject)<-[:ABOUT]-(r:Ruling) WHERE x.id IN $subjects
      WITH DISTINCT r RETURN r.content AS content`,
    params: { subjects },
  }
}

/** By id, for the export. */
export function rulingsAfter(id: RulingId, limit: number): Query<RulingRow & { readonly id: RulingId }> {
  return {
    text: `
      MATCH (r:Ruling) WHERE r.id > $id
      RETURN r.id AS id, r.content AS content ORDER BY r.id LIMIT toInteger($limit)`,
    params: { id, limit },
  }
}

/** One row more than a page has; `behind` are the ids that a statement stands under, null where none is asked for. */
export function rulingsPage(
  { actor, document }: RulingFilter,
  behind: readonly RulingId[] | null,
  page: PageRequest<RulingPosition>,
  order: DateOrder = 'DATE_NEWEST',
): Query<RulingRow> {
  const [behindIt, direction] = order === 'DATE_NEWEST' ? ['<', 'DESC'] : ['>', 'ASC']
  const by = `r.at ${direction}, r.id ${direction}`
  const conditions: string[] = []
  if (behind !== null) conditions.push('r.id IN $behind')
  if (document !== null) conditions.push('EXISTS { (r)-[:ABOUT]->(:RulingSubject {id: $document}) }')
  if (actor !== null) {
    conditions.push(`EXISTS {
      MATCH (r)-[:ABOUT]->(x:RulingSubject)
      WHERE x.id = $actor OR EXISTS {
        MATCH (own:ActorRecord {id: $actor}) MATCH (:ActorRecord {id: x.id, canonical: own.canonical})
      }
    }`)
  }
  if (page.after !== null) {
    conditions.push(`(r.at ${behindIt} $after.at OR (r.at = $after.at AND r.id ${behindIt} $after.id))`)
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`
  return {
    text: `
      MATCH (r:Ruling) ${where}
      WITH r ORDER BY ${by} LIMIT toInteger($limit)
      RETURN r.content AS content ORDER BY ${by}`,
    params: { behind, document, actor, after: page.after, limit: page.first + 1 },
  }
}

export function toRuling({ content }: RulingRow): Ruling {
  return JSON.parse(content) as Ruling
}
