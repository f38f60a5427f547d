/** Questions about representations and the sightings behind them, as SQL. */
import type { ActorId } from '../../model/actor.ts'
import { foldName } from '../../model/fold-name.ts'
import type { OfficeHolderFilter, OfficeHolderPosition } from '../office-holders.ts'
import type { PageRequest } from '../store.ts'
import { goingOn } from './database.ts'
import { listOf, type Sql, type SqlValue, sql, upTo, where } from './sql.ts'

/** Sightings of these persons (canonical ids), each with canonical ids at both ends. */
export function sightingsOfPersons(persons: readonly ActorId[]): Sql {
  return sql(`${SIGHTINGS} WHERE p.canonical IN ${listOf('persons')}`, { persons: JSON.stringify(persons) })
}

/** What these persons represent, given by any of their record ids, under which they stand in the rows as `asked`. */
export function officeOutlines(persons: readonly ActorId[]): Sql {
  return sql(
    'SELECT p.id AS asked, r.role, r.body, r.first_seen, r.last_seen FROM records p ' +
      `JOIN representations r ON r.person = p.canonical WHERE p.id IN ${listOf('persons')}`,
    { persons: JSON.stringify(persons) },
  )
}

/** Sightings of whoever represents one of these (canonical ids). */
export function sightingsOfBodies(bodies: readonly ActorId[]): Sql {
  return sql(`${SIGHTINGS} WHERE b.canonical IN ${listOf('bodies')}`, { bodies: JSON.stringify(bodies) })
}

const SIGHTINGS =
  'SELECT s.document, s.role, s.seen, s.exact, s.start_at, s.end_at, p.canonical AS person, b.canonical AS body ' +
  'FROM sightings s JOIN records p ON p.id = s.person JOIN records b ON b.id = s.body'

/** Persons with a representation, by id, for the export. */
export function representingPersonsAfter(id: ActorId, limit: number): Sql {
  return sql(`SELECT DISTINCT person FROM representations WHERE person > $id ORDER BY person ${upTo('limit')}`, {
    id,
    limit,
  })
}

/** The countries that a person represented, itself or through an organisation, and when it was last seen so. */
export function countriesOfPerson(person: ActorId): Sql {
  return sql(
    'SELECT a.country, r.last_seen FROM representations r JOIN actors a ON a.id = r.body ' +
      "WHERE r.person = $person AND a.country IS NOT NULL AND a.kind <> 'PERSON'",
    { person },
  )
}

/** One row more than a page has. */
export function officeHoldersPage(filter: OfficeHolderFilter, page: PageRequest<OfficeHolderPosition>): Sql {
  const { conditions, params } = holderParts(filter)
  if (page.after !== null) {
    conditions.push('(r.person, r.body, r.role) > ($afterPerson, $afterBody, $afterRole)')
    params.afterPerson = page.after.person
    params.afterBody = page.after.of
    params.afterRole = page.after.role
  }
  return sql(
    `SELECT r.person, r.role, r.body, r.first_seen, r.last_seen FROM representations r` +
      ` ${where(conditions)} ORDER BY r.person, r.body, r.role ${upTo('limit')}`,
    { ...params, limit: page.first + 1 },
  )
}

export function officeHoldersCount(filter: OfficeHolderFilter): Sql {
  const { conditions, params } = holderParts(filter)
  return sql(`SELECT count(*) AS count FROM representations r ${where(conditions)}`, params)
}

function holderParts({ persons, of, role, country, from, to }: OfficeHolderFilter): {
  readonly conditions: string[]
  readonly params: Record<string, SqlValue>
} {
  const conditions = [goingOn('r.person')]
  const params: Record<string, SqlValue> = {}
  const actors = (column: string, name: string, ids: readonly ActorId[] | null): void => {
    if (ids === null) return
    conditions.push(`r.${column} IN (SELECT canonical FROM records WHERE id IN ${listOf(name)})`)
    params[name] = JSON.stringify(ids)
  }
  actors('person', 'persons', persons)
  actors('body', 'bodies', of)
  if (role !== null) {
    const words = foldName(role).split(' ')
    if (words[0] === '') conditions.push('FALSE')
    // One condition, however many words there are: SQLite takes no text that is nested too deep.
    conditions.push(
      `NOT EXISTS (SELECT 1 FROM json_each($words) WHERE instr(' ' || r.folded || ' ', ' ' || value || ' ') = 0)`,
    )
    params.words = JSON.stringify(words)
  }
  if (country !== null) {
    conditions.push('r.body IN (SELECT id FROM actors WHERE country = $country)')
    params.country = country
  }
  if (from !== null) {
    conditions.push('r.last_seen >= $from')
    params.from = from
  }
  if (to !== null) {
    conditions.push('r.first_seen <= $to')
    params.to = to
  }
  return { conditions, params }
}
