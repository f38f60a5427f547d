/**
 * Cypher for terms: for whom persons with several sides act on which days. They stand on the person, as three lists in step:
 * `sideOf` (ids of bodies), `sideFrom` and `sideTo` (days). A `(:Career {person, content})`, apart from the graph that people
 * explore, is what they come from, so that a further sighting is added without looking at the earlier ones.
 */
import { type Career, careerJson, termsOf } from '../../../graph/terms-of-office.ts'
import type { ActorId } from '../../../model/actor.ts'
import { type Neo4jDate, toDate } from '../day.ts'
import type { Query } from '../query.ts'

export interface SideProperties {
  readonly sideOf: readonly ActorId[]
  readonly sideFrom: readonly (Neo4jDate | null)[]
  readonly sideTo: readonly (Neo4jDate | null)[]
}

export function sideProperties(career: Career): SideProperties {
  const terms = termsOf(career)
  return {
    sideOf: terms.map(({ of }) => of),
    sideFrom: terms.map(({ from }) => toDate(from)),
    sideTo: terms.map(({ to }) => toDate(to)),
  }
}

export function careerProperties(person: ActorId, career: Career) {
  return { person, content: careerJson(career) }
}

export type StoredCareer = ReturnType<typeof careerProperties>

export function storedCareers(persons: readonly ActorId[]): Query<StoredCareer> {
  return {
    text: 'MATCH (c:Career) WHERE c.person IN $persons RETURN c.person AS person, c.content AS content',
    params: { persons },
  }
}

export function setTerms(careers: ReadonlyMap<ActorId, Career>): Query {
  return {
    text: `
      UNWIND $rows AS row
      MATCH (p:Actor {id: row.career.person})
      SET p += row.sides
      MERGE (c:Career {person: row.career.person})
      SET c = row.career`,
    params: {
      rows: [...careers].map(([person, career]) => ({
        career: careerProperties(person, career),
        sides: sideProperties(career),
      })),
    },
  }
}

/** The person itself may be gone. */
export function deleteTerms(persons: readonly ActorId[]): Query {
  return {
    text: `
      MATCH (c:Career) WHERE c.person IN $persons
      OPTIONAL MATCH (p:Actor {id: c.person})
      REMOVE p.sideOf, p.sideFrom, p.sideTo
      DELETE c`,
    params: { persons },
  }
}
