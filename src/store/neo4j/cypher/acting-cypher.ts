/** For whom the ends of statements act, as Cypher: somebody represents a body on the days for which the office held is one of it. */
import type { ActorId } from '../../../model/actor.ts'
import type { ActorSelector } from '../../store.ts'
import type { Query } from '../query.ts'
import type { SideProperties } from './terms-cypher.ts'

/** Whom a selector means. */
export interface ActingActors {
  /** Canonical ids: those named and, where it looks through representatives, all who ever represented one of `bodies`. */
  readonly ids: readonly ActorId[]
  /** Those named, and the organisations of countries among them. */
  readonly bodies: readonly ActorId[]
  /** Of `ids`, those who represented others as well, and do not count as such on every day. */
  readonly sided: Readonly<Record<ActorId, SideProperties>>
}

export const NOBODY: ActingActors = { ids: [], bodies: [], sided: {} }

export interface ActingRow extends Pick<ActingActors, 'ids' | 'bodies'> {
  /** The place of the selector in the list. */
  readonly at: number
  readonly sided: readonly (SideProperties & { readonly id: ActorId })[]
}

/** Whom selectors mean; one that means nobody has no row. */
export function selectActors(list: readonly ActorSelector[]): Query<ActingRow> {
  const selectors = list.map((selector, at) => ({ at, ...selector }))
  return {
    text: `
      UNWIND $selectors AS selector
      MATCH (r:ActorRecord) WHERE r.id IN selector.ids
      MATCH (a:Actor {id: r.canonical})
      WITH DISTINCT selector, a
      CALL (selector, a) {
        RETURN a AS body
        UNION
        WITH a WHERE selector.throughRepresentatives AND a:Country
        MATCH (body:Organization {country: a.country})
        RETURN body
      }
      WITH selector, collect(DISTINCT a) AS named, collect(DISTINCT body) AS bodies
      CALL (selector, bodies) {
        WITH bodies WHERE selector.throughRepresentatives
        UNWIND bodies AS body
        MATCH (body)<-[:REPRESENTS]-(p:Actor)
        RETURN collect(DISTINCT p) AS persons
      }
      WITH selector, named, [body IN bodies | body.id] AS bodies, persons
      RETURN selector.at AS at, bodies, [a IN named | a.id] + [p IN persons WHERE NOT p IN named | p.id] AS ids,
        [p IN persons WHERE p.sideOf IS NOT NULL AND NOT p IN named AND any(of IN p.sideOf WHERE NOT of IN bodies)
          | p {.id, .sideOf, .sideFrom, .sideTo}] AS sided`,
    params: { selectors },
  }
}

export function actingActors({ ids, bodies, sided }: ActingRow): ActingActors {
  return { ids, bodies, sided: Object.fromEntries(sided.map(({ id, ...terms }) => [id, terms])) }
}

export type End = 'source' | 'target'

/** Puts a value among the parameters, and gives what stands for it in the text. */
export type Bind = (name: string, value: unknown) => string

/** That an end of `s` is one of these, or acts for them. */
export function actsFor(end: End, name: string, actors: ActingActors, bind: Bind): string {
  const isOne = `s.${end}Id IN ${bind(name, actors.ids)}`
  const [onTheDay] = actsOnTheDay(end, name, actors, bind)
  return onTheDay === undefined ? isOne : `(${isOne} AND ${onTheDay})`
}

/** That an end of `s`, which is one of these, acts for them on the day; nothing where all of them do on any day. */
export function actsOnTheDay(end: End, name: string, { bodies, sided }: ActingActors, bind: Bind): readonly string[] {
  // Of most countries everybody has one side, and then a question costs no more than their ids.
  if (Object.keys(sided).length === 0) return []
  const terms = `${bind(`${name}Sided`, sided)}[s.${end}Id]`
  const onTheDay = `any(of IN ${actingFor(terms, `s.${end}RoleOf`)} WHERE of IN ${bind(`${name}Bodies`, bodies)})`
  return [`(${terms} IS NULL OR ${onTheDay})`]
}

/**
 * Goes on from rows with `s`, with `p`, the actor at one of its ends, and with the body of the office that the text gives `p`: a row
 * for each country, by its id, for which that end acts; none where there is none. `kept` are the other variables of a row.
 */
export function countryOfEnd(office: string, country: string, kept: readonly string[]): string {
  return `
      UNWIND CASE WHEN p.sideOf IS NULL THEN [p.id] ELSE ${actingFor('p', office)} END AS body
      MATCH (b:Actor {id: body})
      MATCH (c:Country {country: b.country})
      WITH DISTINCT ${kept.join(', ')}, c.id AS ${country}`
}

/**
 * The bodies for which a person with several sides acts in `s`: that of the office which the text gives, else those of the terms that
 * the days meet; without days, each of its bodies. `terms` has `SideProperties`.
 */
function actingFor(terms: string, office: string): string {
  const meets = `${terms}.sideFrom[i] <= s.dateLatest AND ${terms}.sideTo[i] >= s.dateEarliest`
  return (
    `CASE WHEN ${office} IN ${terms}.sideOf THEN [${office}] WHEN s.dateEarliest IS NULL THEN ${terms}.sideOf` +
    ` ELSE [i IN range(0, size(${terms}.sideOf) - 1) WHERE ${meets} | ${terms}.sideOf[i]] END`
  )
}
