/** Fourth step of a flush: who represents whom, for the filter that looks through a country to its people. */
import type { ActorId } from '../../model/actor.ts'
import { type Breathe, partsOf } from './breathe.ts'
import type { Database } from './database.ts'
import { representationsOf } from './joined-reads.ts'
import { listOf, sql } from './sql.ts'
import { insert, type Touched } from './write-documents.ts'
import type { Resolved } from './write-records.ts'

/** Returns the canonical ids of the persons whose representations were written anew. */
export async function writeRepresentations(
  database: Database,
  touched: Touched,
  { moved }: Resolved,
  breathe: Breathe,
): Promise<ReadonlySet<ActorId>> {
  const records = new Set(touched.persons)
  for (const part of partsOf(moved.keys())) {
    const text = `SELECT DISTINCT person FROM sightings WHERE person IN ${listOf('list')} OR body IN ${listOf('list')}`
    for (const row of database.all(sql(text, { list: JSON.stringify(part) }))) records.add(row.person as ActorId)
  }
  const persons = new Set<ActorId>()
  for (const record of records) {
    const present = database.get(sql('SELECT canonical FROM records WHERE id = $record', { record }))
    if (present !== null) persons.add(present.canonical as ActorId)
    const former = moved.get(record)
    if (former) persons.add(former)
  }
  for (const person of persons) {
    database.run(sql('DELETE FROM representations WHERE person = $person', { person }))
    for (const { role, of, lastSeen } of representationsOf(database, [person])) {
      insert(database, 'representations', { person, body: of, role, last_seen: lastSeen })
      await breathe()
    }
  }
  return persons
}
