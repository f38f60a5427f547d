/** Fourth step of a flush: who represents whom, for the filter that looks through a country to its people. */
import { deriveRepresentations } from '../../graph/derive-representations.ts'
import type { ActorId } from '../../model/actor.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Representation } from '../../model/representation.ts'
import { type Breathe, partsOf } from './breathe.ts'
import type { Database } from './database.ts'
import { representationsOf } from './joined-reads.ts'
import { listOf, sql } from './sql.ts'
import { insert, type Touched } from './write-documents.ts'
import type { Resolved } from './write-records.ts'
import { extendTerms, writeTerms } from './write-terms.ts'

/** Returns the canonical ids of the persons whose representations may be other than before. */
export async function writeRepresentations(
  database: Database,
  touched: Touched,
  { moved }: Resolved,
  breathe: Breathe,
): Promise<ReadonlySet<ActorId>> {
  const canonical = (record: ActorId): ActorId | undefined =>
    database.get(sql('SELECT canonical FROM records WHERE id = $record', { record }))?.canonical as ActorId | undefined
  const anew = new Set<ActorId>()
  for (const record of recordsToDeriveAnew(database, touched, moved)) {
    const present = canonical(record)
    if (present !== undefined) anew.add(present)
    const former = moved.get(record)
    if (former) anew.add(former)
  }
  const persons = new Set(anew)
  // Of most persons only further sightings came: those are added, whatever the number of earlier ones.
  const further = Map.groupBy(
    deriveRepresentations(touched.sightings, (id) => canonical(id)!),
    ({ person }) => person,
  )
  for (const [person, own] of further) {
    await breathe()
    persons.add(person)
    if (anew.has(person)) continue
    if (own.every((one) => extend(database, one))) extendTerms(database, person, own)
    else anew.add(person)
  }
  for (const person of anew) {
    await breathe()
    deriveAnew(database, person)
  }
  return persons
}

/** What a person represents, from all of its sightings. */
export function deriveAnew(database: Database, person: ActorId): void {
  const all = representationsOf(database, [person])
  database.run(sql('DELETE FROM representations WHERE person = $person', { person }))
  for (const one of all) insert(database, 'representations', rowOf(one))
  writeTerms(database, person, all)
}

function rowOf({ person, of, role, firstSeen, lastSeen }: Representation) {
  return { person, body: of, role, folded: foldName(role), first_seen: firstSeen, last_seen: lastSeen }
}

/** Persons who lost a sighting, and those who, or whose body, became another actor. */
function recordsToDeriveAnew(
  database: Database,
  touched: Touched,
  moved: ReadonlyMap<ActorId, ActorId | null>,
): ReadonlySet<ActorId> {
  const records = new Set(touched.withdrawn)
  // What nobody named before has no earlier sightings.
  const known = [...moved].filter(([, former]) => former !== null).map(([record]) => record)
  for (const part of partsOf(known)) {
    const text = `SELECT DISTINCT person FROM sightings WHERE person IN ${listOf('list')} OR body IN ${listOf('list')}`
    for (const row of database.all(sql(text, { list: JSON.stringify(part) }))) records.add(row.person as ActorId)
    for (const record of part) records.add(record)
  }
  return records
}

/** False where the role is worded in another way than before, so that its most frequent wording must be counted anew. */
function extend(database: Database, further: Representation): boolean {
  const { person, of: body, role, firstSeen, lastSeen } = further
  const earlier = database.get(
    sql('SELECT role FROM representations WHERE person = $person AND body = $body AND folded = $folded', {
      person,
      body,
      folded: foldName(role),
    }),
  )
  if (earlier === null) insert(database, 'representations', rowOf(further))
  else if (earlier.role !== role) return false
  else if (firstSeen !== null) {
    database.run(
      sql(
        `UPDATE representations SET first_seen = min(coalesce(first_seen, $firstSeen), $firstSeen),
           last_seen = max(coalesce(last_seen, $lastSeen), $lastSeen)
         WHERE person = $person AND body = $body AND role = $role
           AND (first_seen IS NULL OR first_seen > $firstSeen OR last_seen < $lastSeen)`,
        { firstSeen, lastSeen, person, body, role },
      ),
    )
  }
  return true
}
