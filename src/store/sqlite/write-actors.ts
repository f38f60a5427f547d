/** Last step of a flush: the actors as readers see them, and the names by which they are found. */
import { type CountrySeen, deriveActor } from '../../graph/derive-actor.ts'
import type { Actor, ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Breathe } from './breathe.ts'
import type { Database } from './database.ts'
import { fromActor } from './record-mapper.ts'
import { countriesOfPerson } from './representation-query.ts'
import { type Sql, sql } from './sql.ts'

/** `ids`: canonical ids, former and present, of which something may have changed. */
export async function writeActors(database: Database, ids: ReadonlySet<ActorId>, breathe: Breathe): Promise<void> {
  // A person's country may be that of an organisation, so persons come last.
  const persons = new Set<ActorId>()
  for (const id of ids) {
    await breathe()
    const records = recordsOf(database, id)
    if (records.length > 0 && deriveActor(id, records).kind === 'PERSON') {
      persons.add(id)
      continue
    }
    const former = database.get(sql('SELECT country FROM actors WHERE id = $id', { id }))
    const actor = records.length === 0 ? null : deriveActor(id, records)
    writeActor(database, id, actor)
    if ((former?.country ?? null) === (actor?.country ?? null)) continue
    for (const row of database.all(sql('SELECT DISTINCT person FROM representations WHERE body = $id', { id }))) {
      persons.add(row.person as ActorId)
    }
  }
  for (const id of persons) {
    await breathe()
    const records = recordsOf(database, id)
    const representing = database
      .all(countriesOfPerson(id))
      .map((row): CountrySeen => ({ country: row.country as string, lastSeen: row.last_seen as string | null }))
    writeActor(database, id, deriveActor(id, records, representing))
  }
}

function recordsOf(database: Database, canonical: ActorId): readonly ActorRecord[] {
  return database
    .all(sql('SELECT content FROM records WHERE canonical = $canonical ORDER BY id', { canonical }))
    .map((row) => JSON.parse(row.content as string) as ActorRecord)
}

function writeActor(database: Database, id: ActorId, actor: Actor | null): void {
  for (const row of database.all(sql('DELETE FROM actor_names WHERE actor = $id RETURNING num', { id }))) {
    database.run(sql('DELETE FROM actor_words WHERE rowid = $num', { num: row.num as number }))
  }
  if (actor === null) {
    database.run(sql('DELETE FROM actors WHERE id = $id', { id }))
    return
  }
  database.run(upsert(actor))
  const names = new Set([actor.name, ...actor.aliases].map(foldName))
  names.delete('')
  for (const folded of names) {
    const { rowid } = database.run(sql('INSERT INTO actor_names (actor, folded) VALUES ($id, $folded)', { id, folded }))
    database.run(sql('INSERT INTO actor_words (rowid, words) VALUES ($rowid, $folded)', { rowid, folded }))
  }
}

function upsert(actor: Actor): Sql {
  return sql(
    `INSERT INTO actors (id, kind, name, folded, aliases, country, wikidata_id)
     VALUES ($id, $kind, $name, $folded, $aliases, $country, $wikidata_id)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, folded = excluded.folded,
       aliases = excluded.aliases, country = excluded.country, wikidata_id = excluded.wikidata_id`,
    { ...fromActor(actor), folded: foldName(actor.name) },
  )
}
