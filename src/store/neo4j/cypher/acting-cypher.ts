/** For whom the ends of statements act, as Cypher: somebody represents a body on the days for which the office held is one of it. */
import type { ActorId } from '../../../model/actor.ts'
import type { ActorSelector } from '../../store.ts'
import type { Query } from '../query.ts'
import { searchWords } from '../search-words.ts'
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

/** Goes on from rows with `selector`: a row with `ids`, `bodies` and `sided` for each that means anybody. */
const SELECTED = `CALL (selector) {
        MATCH (r:ActorRecord) WHERE r.id IN selector.ids
        MATCH (a:Actor {id: r.canonical})
        RETURN a
        UNION
        UNWIND selector.names AS name
        CALL db.index.fulltext.queryNodes('actor_names', name.lucene) YIELD node AS a
        WHERE name.folded IN a.foldedNames
        RETURN a
      }
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
      WITH selector, [body IN bodies | body.id] AS bodies,
        [a IN named | a.id] + [p IN persons WHERE NOT p IN named | p.id] AS ids,
        [p IN persons WHERE p.sideOf IS NOT NULL AND NOT p IN named AND any(of IN p.sideOf WHERE NOT of IN bodies)
          | p {.id, .sideOf, .sideFrom, .sideTo}] AS sided`

/** Whom selectors mean; one that means nobody has no row. */
export function selectActors(list: readonly ActorSelector[]): Query<ActingRow> {
  return {
    text: `
      UNWIND $selectors AS selector
      ${SELECTED}
      RETURN selector.at AS at, bodies, ids, sided`,
    params: { selectors: list.map((selector, at) => ({ at, ...selectorParams(selector) })) },
  }
}

/**
 * A list of those whom a selector means, as `meant`: the selector is the parameter `walked` (`selectorParams`). Each has `id`, and where
 * it does not count on every day its `terms` and the `bodies` that count.
 */
export const MEANT = `
      WITH COLLECT {
        UNWIND [$walked] AS selector
        ${SELECTED}
        UNWIND ids AS id
        WITH id, bodies, head([one IN sided WHERE one.id = id]) AS terms
        RETURN {id: id, terms: terms, bodies: CASE WHEN terms IS NULL THEN [] ELSE bodies END}
      } AS meant`

/** A selector as Cypher takes it. */
export function selectorParams({ ids, names, throughRepresentatives }: ActorSelector) {
  const searched = names.map((folded) => ({ folded, lucene: searchWords(folded, false)?.lucene ?? null }))
  return { ids, names: searched.filter(({ lucene }) => lucene !== null), throughRepresentatives }
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
function actsOnTheDay(end: End, name: string, { bodies, sided }: ActingActors, bind: Bind): readonly string[] {
  // Of most countries everybody has one side, and then a question costs no more than their ids.
  if (Object.keys(sided).length === 0) return []
  return [onTheDay(end, `${bind(`${name}Sided`, sided)}[s.${end}Id]`, bind(`${name}Bodies`, bodies))]
}

/** That an end of `s`, which has these `terms`, acts for one of these `bodies`; without terms it does on any day. */
export function onTheDay(end: End, terms: string, bodies: string): string {
  return `(${terms} IS NULL OR any(of IN ${actingFor(terms, `s.${end}RoleOf`)} WHERE of IN ${bodies}))`
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
