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
  for (const further of deriveRepresentations(touched.sightings, (id) => canonical(id)!)) {
    await breathe()
    persons.add(further.person)
    if (!anew.has(further.person) && !extend(database, further)) anew.add(further.person)
  }
  for (const person of anew) {
    database.run(sql('DELETE FROM representations WHERE person = $person', { person }))
    for (const { role, of, lastSeen } of representationsOf(database, [person])) {
      insert(database, 'representations', { person, body: of, role, last_seen: lastSeen })
      await breathe()
    }
  }
  return persons
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
function extend(database: Database, { person, of: body, role, lastSeen }: Representation): boolean {
  const rows = database.all(
    sql('SELECT role, last_seen FROM representations WHERE person = $person AND body = $body', { person, body }),
  )
  const earlier = rows.find((row) => foldName(row.role as string) === foldName(role))
  if (earlier === undefined) insert(database, 'representations', { person, body, role, last_seen: lastSeen })
  else if (earlier.role !== role) return false
  else if ((lastSeen ?? '') > ((earlier.last_seen as string | null) ?? '')) {
    database.run(
      sql('UPDATE representations SET last_seen = $lastSeen WHERE person = $person AND body = $body AND role = $role', {
        lastSeen,
        person,
        body,
        role,
      }),
    )
  }
  return true
}
