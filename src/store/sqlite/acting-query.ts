/** For whom the ends of statements act, as SQL: somebody represents a body on the days for which the office held is one of it. */
import type { ActorSelector } from '../store.ts'
import { listOf } from './sql.ts'

export type End = 'source' | 'target'

/**
 * Tables for the `WITH` clause: `NAME_named`, the canonical ids that a selector names by what `selectorParams`
 * gives. `NAME_ids` has these and, where it looks through representatives, also whoever ever represented one of `NAME_bodies`; `sided` are those of them who
 * represented others as well, and so do not count on every day.
 */
export function actorTables(name: string, { throughRepresentatives }: ActorSelector): readonly string[] {
  const named =
    `${name}_named (id) AS MATERIALIZED (SELECT canonical FROM records WHERE id IN ${listOf(name)}` +
    ` UNION SELECT actor FROM actor_names WHERE folded IN ${listOf(`${name}Names`)})`
  if (!throughRepresentatives)
    return [named, `${name}_ids (id, sided) AS MATERIALIZED (SELECT id, FALSE FROM ${name}_named)`]
  const bodies = `(SELECT id FROM ${name}_bodies)`
  return [
    named,
    `${name}_bodies (id) AS MATERIALIZED (SELECT id FROM ${name}_named` +
      ` UNION SELECT o.id FROM actors c JOIN actors o ON o.country = c.country AND o.kind = 'ORGANIZATION'` +
      ` WHERE c.kind = 'COUNTRY' AND c.id IN (SELECT id FROM ${name}_named))`,
    `${name}_sided (id) AS MATERIALIZED (SELECT t.person FROM terms t` +
      ` WHERE t.body IN ${bodies} AND t.person NOT IN (SELECT id FROM ${name}_named)` +
      ` AND EXISTS (SELECT 1 FROM terms o WHERE o.person = t.person AND o.body NOT IN ${bodies}))`,
    `${name}_ids (id, sided) AS MATERIALIZED (SELECT id, id IN (SELECT id FROM ${name}_sided) FROM (SELECT id FROM ${name}_named` +
      ` UNION SELECT r.person FROM representations r WHERE r.body IN ${bodies}))`,
  ]
}

/** Lists by the names of their parameters. */
export function selectorParams(name: string, { ids, names }: ActorSelector): Readonly<Record<string, string>> {
  return { [name]: JSON.stringify(ids), [`${name}Names`]: JSON.stringify(names) }
}

/** That an end of `s` is one of those whom the tables of NAME name, or acts for them. */
export function actsFor(end: End, name: string, { throughRepresentatives }: ActorSelector): string {
  const isOne = `s.${end} IN (SELECT id FROM ${name}_ids)`
  if (!throughRepresentatives) return isOne
  return `(${isOne} AND (s.${end} NOT IN (SELECT id FROM ${name}_sided) OR ${onTheDay(end, name)}))`
}

/** The same where that end is known to be row `a` of `NAME_ids`. */
export function actsAsRow(end: End, name: string, { throughRepresentatives }: ActorSelector): readonly string[] {
  return throughRepresentatives ? [`(NOT a.sided OR ${onTheDay(end, name)})`] : []
}

function onTheDay(end: End, name: string): string {
  return (
    `EXISTS (SELECT 1 FROM terms t WHERE t.person = s.${end} AND t.body IN (SELECT id FROM ${name}_bodies)` +
    ` AND ${counts('s', `s.${end}`, `s.${end}_body`)})`
  )
}

/**
 * That term `t` of a person is for whom it acts in a statement, of which `row` has the days: the body of the office that the text
 * gives, else those of the terms that the days meet; without days, each of its bodies.
 */
function counts(row: string, person: string, office: string): string {
  return (
    `CASE WHEN ${office} IN (SELECT body FROM terms WHERE person = ${person}) THEN t.body = ${office}` +
    ` WHEN ${row}.date_earliest IS NULL THEN TRUE` +
    ` ELSE t.first_day <= ${row}.date_latest AND t.last_day >= ${row}.date_earliest END`
  )
}

/**
 * A query that adds to each row of a table the country, by its id, for which one end acts, as column `as`: a row for each country
 * where several may be meant, none where there is none. The table has the days, and the actor and the body of its office in
 * the columns named.
 */
export function withCountry(table: string, { actor, office }: { actor: string; office: string }, as: string): string {
  const country = (of: string): string => `JOIN actors c ON c.country = ${of}.country AND c.kind = 'COUNTRY'`
  return (
    `SELECT f.*, c.id AS ${as} FROM ${table} f JOIN actors a ON a.id = f.${actor} ${country('a')}` +
    ` WHERE f.${actor} NOT IN (SELECT person FROM careers)` +
    ` UNION ALL SELECT DISTINCT f.*, c.id FROM ${table} f` +
    ` JOIN terms t ON t.person = f.${actor} AND ${counts('f', `f.${actor}`, `f.${office}`)}` +
    ` JOIN actors b ON b.id = t.body ${country('b')}`
  )
}
