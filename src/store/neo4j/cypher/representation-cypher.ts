/** Cypher for REPRESENTS, the projection of sightings on which filters and people look. */
import type { Actor, ActorId } from '../../../model/actor.ts'
import { foldName } from '../../../model/fold-name.ts'
import type { OfficeHolderFilter, OfficeHolderPosition } from '../../office-holders.ts'
import type { PageRequest } from '../../store.ts'
import { type Neo4jDate, toDate } from '../day.ts'
import type { Query } from '../query.ts'
import type { Properties } from '../record-mapper.ts'
import { ACTOR_FIELDS } from './actor-cypher.ts'

export interface RepresentsRow {
  readonly person: ActorId
  readonly of: ActorId
  readonly properties: {
    readonly role: string
    readonly foldedRole: string
    readonly firstSeen: Neo4jDate | null
    readonly lastSeen: Neo4jDate | null
    /** The words of the latest sighting, absent where they stay as they are, and its document. */
    readonly exact?: string
    readonly documentId: string
  }
}

export function deleteRepresents(persons: readonly ActorId[]): Query {
  return { text: 'MATCH (p:Actor)-[r:REPRESENTS]->() WHERE p.id IN $persons DELETE r', params: { persons } }
}

export function createRepresents(rows: readonly RepresentsRow[]): Query {
  return {
    text: `
      UNWIND $rows AS row
      MATCH (p:Actor {id: row.person})
      MATCH (o:Actor {id: row.of})
      CREATE (p)-[r:REPRESENTS]->(o)
      SET r = row.properties`,
    params: { rows },
  }
}

/** The wording of a role tells a person's representations of one body apart. */
export function updateRepresents(rows: readonly RepresentsRow[]): Query {
  return {
    text: `
      UNWIND $rows AS row
      MATCH (p:Actor {id: row.person})-[r:REPRESENTS {role: row.properties.role}]->(o:Actor {id: row.of})
      SET r += row.properties`,
    params: { rows },
  }
}

export interface RepresentsEdge {
  readonly person: ActorId
  readonly of: ActorId
  readonly role: string
  readonly firstSeen: Neo4jDate | null
  readonly lastSeen: Neo4jDate | null
  readonly documentId: string
}

/** What these persons (canonical ids) represent; without the words, which nobody compares and which are long. */
export function representsEdges(persons: readonly ActorId[]): Query<RepresentsEdge> {
  return {
    text: `
      MATCH (p:Actor)-[r:REPRESENTS]->(o:Actor) WHERE p.id IN $persons
      RETURN ${EDGE}`,
    params: { persons },
  }
}

const EDGE = `p.id AS person, o.id AS of,
  r.role AS role, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen, r.documentId AS documentId`

export interface RepresentsPair {
  readonly person: ActorId
  readonly of: ActorId
}

/** As `representsEdges`, between these persons and bodies only. */
export function representsBetween(pairs: readonly RepresentsPair[]): Query<RepresentsEdge> {
  return {
    text: `
      UNWIND $pairs AS pair
      MATCH (p:Actor {id: pair.person})
      MATCH (o:Actor {id: pair.of})
      MATCH (p)-[r:REPRESENTS]->(o)
      RETURN ${EDGE}`,
    params: { pairs },
  }
}

export interface OutlineRow {
  readonly person: ActorId
  /** The body. */
  readonly actor: Properties<Actor>
  readonly role: string
  /** Days, as Neo4j's own. */
  readonly firstSeen: unknown
  readonly lastSeen: unknown
}

/** What these persons represent, given by any of their record ids, under which they stand in the rows. */
export function officeOutlines(persons: readonly ActorId[]): Query<OutlineRow> {
  return {
    text: `
      MATCH (record:ActorRecord) WHERE record.id IN $persons
      MATCH (p:Actor {id: record.canonical})-[r:REPRESENTS]->(o:Actor)
      RETURN record.id AS person, o ${ACTOR_FIELDS} AS actor, r.role AS role, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen`,
    params: { persons },
  }
}

/** Persons (canonical ids) who represent one of these actors, themselves given by canonical ids. */
export function personsRepresenting(bodies: readonly ActorId[]): Query<{ readonly id: ActorId }> {
  return {
    text: 'MATCH (o:Actor)<-[:REPRESENTS]-(p:Actor) WHERE o.id IN $bodies RETURN DISTINCT p.id AS id',
    params: { bodies },
  }
}

/** As `personsRepresenting`, for bodies given by any of their record ids, as `asked`. */
export function representativesOf(
  bodies: readonly ActorId[],
): Query<{ readonly asked: ActorId; readonly id: ActorId; readonly of: ActorId }> {
  return {
    text: `
      MATCH (r:ActorRecord) WHERE r.id IN $bodies
      MATCH (o:Actor {id: r.canonical})<-[:REPRESENTS]-(p:Actor)
      RETURN DISTINCT r.id AS asked, p.id AS id, o.id AS of`,
    params: { bodies },
  }
}

/** By id, for the export. */
export function representativesAfter(id: ActorId, limit: number): Query<{ readonly id: ActorId }> {
  return {
    text: `
      MATCH (p:Actor) WHERE p.id > $id AND EXISTS { (p)-[:REPRESENTS]->() }
      RETURN p.id AS id ORDER BY p.id LIMIT toInteger($limit)`,
    params: { id, limit },
  }
}

export interface OfficeHolderRow {
  readonly person: ActorId
  readonly of: ActorId
  readonly role: string
  readonly firstSeen: unknown
  readonly lastSeen: unknown
}

/** One row more than a page has; null where the role has no word and so nothing is found. */
export function officeHoldersPage(
  filter: OfficeHolderFilter,
  { first, after }: PageRequest<OfficeHolderPosition>,
): Query<OfficeHolderRow> | null {
  // The index is read in its order only where a condition is on its property.
  const behind =
    after === null
      ? ['p.id IS NOT NULL']
      : [
          'p.id >= $afterPerson',
          '(p.id > $afterPerson OR o.id > $afterOf OR (o.id = $afterOf AND r.role > $afterRole))',
        ]
  const found = findHolders(filter, behind)
  return (
    found && {
      text: `${found.text}
        RETURN p.id AS person, o.id AS of, r.role AS role,
          coalesce(r.firstSeen, '') AS firstSeen, coalesce(r.lastSeen, '') AS lastSeen
        ORDER BY p.id, o.id, r.role LIMIT toInteger($limit)`,
      params: {
        ...found.params,
        ...(after && { afterPerson: after.person, afterOf: after.of, afterRole: after.role }),
        limit: first + 1,
      },
    }
  )
}

/** Null where the role has no word and so nothing is found. */
export function officeHoldersCount(filter: OfficeHolderFilter): Query<{ readonly count: number }> | null {
  const found = findHolders(filter, [])
  return found && { text: `${found.text} RETURN count(r) AS count`, params: found.params }
}

function findHolders(
  { persons, of, role, country, from, to }: OfficeHolderFilter,
  behind: readonly string[],
): Query | null {
  const words = role === null ? [] : foldName(role).split(' ')
  if (words[0] === '') return null
  const canonical = (ids: string): string =>
    `COLLECT { MATCH (a:ActorRecord) WHERE a.id IN $${ids} RETURN a.canonical }`
  const conditions = [
    ...(persons === null ? [] : ['p.id IN persons']),
    ...(of === null ? [] : ['o.id IN bodies']),
    ...(role === null ? [] : ["all(word IN $words WHERE ' ' + r.foldedRole + ' ' CONTAINS ' ' + word + ' ')"]),
    ...(country === null ? [] : ['o.country = $country']),
    ...(from === null ? [] : ['r.lastSeen >= $from']),
    ...(to === null ? [] : ['r.firstSeen <= $to']),
    ...behind,
  ]
  return {
    text: `
      WITH ${persons === null ? 'null' : canonical('persons')} AS persons, ${of === null ? 'null' : canonical('of')} AS bodies
      MATCH (p:Actor)-[r:REPRESENTS]->(o:Actor)${conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`}`,
    params: {
      ...(persons && { persons }),
      ...(of && { of }),
      ...(role !== null && { words }),
      ...(country !== null && { country }),
      ...(from !== null && { from: toDate(from) }),
      ...(to !== null && { to: toDate(to) }),
    },
  }
}
