/** Part of the fourth step of a flush: for whom persons with several sides act on which days. Of all others nothing is kept. */
import { type Career, careerJson, careerOf, hasSides, parseCareer, termsOf } from '../../graph/terms-of-office.ts'
import type { ActorId } from '../../model/actor.ts'
import type { Representation } from '../../model/representation.ts'
import type { Database } from './database.ts'
import { representationsOf } from './joined-reads.ts'
import { sql } from './sql.ts'
import { insert } from './write-documents.ts'

/** Call where all of a person's representations were derived anew. */
export function writeTerms(database: Database, person: ActorId, all: readonly Representation[]): void {
  const career = careerOf(all)
  write(database, person, hasSides(career) ? career : null, storedCareer(database, person))
}

/** Call where only further sightings came, when these stand in the table of representations. */
export function extendTerms(database: Database, person: ActorId, further: readonly Representation[]): void {
  const { bodies } = database.get(
    sql('SELECT count(DISTINCT body) AS bodies FROM representations WHERE person = $person', { person }),
  )!
  if ((bodies as number) < 2) return
  const before = storedCareer(database, person)
  const career =
    before === null ? careerOf(representationsOf(database, [person])) : careerOf(further, parseCareer(before))
  write(database, person, career, before)
}

/** As `careerJson` gives it; null where there is none. */
function storedCareer(database: Database, person: ActorId): string | null {
  const row = database.get(sql('SELECT content FROM careers WHERE person = $person', { person }))
  return row && (row.content as string)
}

function write(database: Database, person: ActorId, career: Career | null, before: string | null): void {
  const content = career && careerJson(career)
  if (content === before) return
  database.run(sql('DELETE FROM careers WHERE person = $person', { person }))
  database.run(sql('DELETE FROM terms WHERE person = $person', { person }))
  if (career === null) return
  insert(database, 'careers', { person, content })
  for (const { of, from, to } of termsOf(career)) {
    insert(database, 'terms', { person, body: of, first_day: from, last_day: to })
  }
}
