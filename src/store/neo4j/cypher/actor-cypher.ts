/** Cypher for actors. A record id and a canonical id are asked for alike: every record knows the actor it is merged into. */
import type { Actor, ActorId, ActorKind } from '../../../model/actor.ts'
import { foldName } from '../../../model/fold-name.ts'
import type { ActorFilter, ActorPosition, PageRequest } from '../../store.ts'
import type { Query } from '../query.ts'
import { ACTOR_LABELS, type actorProperties, type Properties } from '../record-mapper.ts'
import { searchWords } from '../search-words.ts'
import { actorSortKey } from '../sort-key.ts'

export type ActorRow = { readonly actor: Properties<Actor> }

/** Behind the variable of an actor. */
export const ACTOR_FIELDS = '{.id, .kind, .name, .aliases, .country, .wikidataId}'

const RETURN_ACTOR = `RETURN a ${ACTOR_FIELDS} AS actor`

/** All of one kind: the label stands in the text. What else stands on an actor, its terms, stays. */
export function mergeActors(kind: ActorKind, actors: readonly ReturnType<typeof actorProperties>[]): Query {
  const others = Object.values(ACTOR_LABELS).filter((label) => label !== ACTOR_LABELS[kind])
  return {
    text: `
      UNWIND $actors AS row
      MERGE (a:Actor {id: row.id})
      REMOVE a:${others.join(':')}
      SET a:${ACTOR_LABELS[kind]}
      SET a += row`,
    params: { actors },
  }
}

export function deleteActors(ids: readonly ActorId[]): Query {
  return { text: 'MATCH (a:Actor) WHERE a.id IN $ids DETACH DELETE a', params: { ids } }
}

/** By canonical id. */
export function storedActors(ids: readonly ActorId[]): Query<ActorRow> {
  return { text: `MATCH (a:Actor) WHERE a.id IN $ids ${RETURN_ACTOR}`, params: { ids } }
}

export function actorsById(ids: readonly ActorId[]): Query<ActorRow & { readonly asked: ActorId }> {
  return {
    text: `
      MATCH (r:ActorRecord) WHERE r.id IN $ids
      MATCH (a:Actor {id: r.canonical})
      ${RETURN_ACTOR}, r.id AS asked`,
    params: { ids },
  }
}

/** By id, for the export. */
export function actorsAfter(id: ActorId, limit: number): Query<ActorRow> {
  return {
    text: `MATCH (a:Actor) WHERE a.id > $id ${RETURN_ACTOR} ORDER BY a.id LIMIT toInteger($limit)`,
    params: { id, limit },
  }
}

/** Null where nothing is left of the name when it is folded: then it is nobody's. */
export function actorsNamed(name: string): Query<ActorRow> | null {
  const folded = foldName(name)
  const search = searchWords(folded, false)
  return (
    search && {
      text: `
        CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node AS a
        WHERE $folded IN a.foldedNames
        ${RETURN_ACTOR} ORDER BY a.id`,
      params: { lucene: search.lucene, folded },
    }
  )
}

/** One row more than a page has; null where the search has no word and so finds nothing. */
export function actorsPage(filter: ActorFilter, page: PageRequest<ActorPosition>): Query<ActorRow> | null {
  const found = find(filter, page)
  return (
    found && {
      text: `${found.text} ${RETURN_ACTOR} ORDER BY a.sortKey LIMIT toInteger($limit)`,
      params: { ...found.params, limit: page.first + 1 },
    }
  )
}

/** Null where the search has no word and so finds nothing. */
export function actorsCount(filter: ActorFilter): Query<{ readonly count: number }> | null {
  const found = find(filter, null)
  return found && { text: `${found.text} RETURN count(a) AS count`, params: found.params }
}

function find({ search, kind, country }: ActorFilter, page: PageRequest<ActorPosition> | null): Query | null {
  const conditions: string[] = []
  const params: Record<string, unknown> = {}
  let start = 'MATCH (a:Actor)'
  if (search !== null) {
    const query = searchWords(search, true)
    if (query === null) return null
    start = "CALL db.index.fulltext.queryNodes('actor_names', $lucene) YIELD node AS a"
    // The index finds words anywhere in an actor's names; they must stand in one of them.
    conditions.push(`any(name IN a.foldedNames WHERE ' ' + name CONTAINS ' ' + $last
      AND all(word IN $words WHERE ' ' + name + ' ' CONTAINS ' ' + word + ' '))`)
    params.lucene = query.lucene
    params.words = query.words.slice(0, -1)
    params.last = query.words.at(-1)
  }
  if (kind !== null) conditions.push(`a:${ACTOR_LABELS[kind]}`)
  if (country !== null) {
    conditions.push('a.country = $country')
    params.country = country
  }
  if (page?.after) {
    conditions.push('a.sortKey > $after')
    params.after = actorSortKey(page.after)
  } else if (page) {
    // The index is read in its order only where a condition is on its property.
    conditions.push('a.sortKey IS NOT NULL')
  }
  return { text: conditions.length === 0 ? start : `${start} WHERE ${conditions.join(' AND ')}`, params }
}
