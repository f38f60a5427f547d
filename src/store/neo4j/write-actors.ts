/** Third step of a flush: actors as people see them, and who represents whom. */
import { type CountrySeen, deriveActor, lastRepresented, uniteRecords } from '../../graph/derive-actor.ts'
import type { Actor, ActorId } from '../../model/actor.ts'
import type { ActorRecord } from '../../model/actor-record.ts'
import { mergeActors, storedActors } from './cypher/actor-cypher.ts'
import { recordsMergedInto } from './cypher/contribution-cypher.ts'
import { personsRepresenting, representsEdges } from './cypher/representation-cypher.ts'
import { fromDate } from './day.ts'
import { type Run, runOver, type Send } from './query.ts'
import { actorProperties, toActor } from './record-mapper.ts'
import type { Resolved } from './resolve-records.ts'
import type { Touched } from './write-contributions.ts'
import { findRepresents, type Represents, writeRepresents } from './write-represents.ts'

/** Returns the canonical ids of actors that no record names any more; they go when their statements have gone. */
export async function writeActors(
  run: Run,
  send: Send,
  touched: Touched,
  resolved: Resolved,
): Promise<readonly ActorId[]> {
  const represents = await findRepresents(run, touched, resolved)
  const ids = new Set(resolved.actors)
  const seen = [...represents.persons].filter((id) => !ids.has(id))
  // Neither waits for the other: the server answers one after the other.
  const [records, before] = await Promise.all([recordsOf(run, ids, resolved), storedById(run, [...ids, ...seen])])
  const derived = new Map<ActorId, Actor>()
  const persons = new Set<ActorId>()
  for (const [id, own] of records) {
    const actor = deriveActor(id, own)
    if (actor.kind === 'PERSON') persons.add(id)
    else derived.set(id, actor)
  }

  // A person's country may be that of an organisation.
  const replaced = [...derived.values()].filter(({ id, country }) => (before.get(id)?.country ?? null) !== country)
  const represented = replaced.map(({ id }) => id)
  const follow = (await runOver(run, represented, personsRepresenting))
    .map(({ id }) => id)
    .filter((id) => !before.has(id) && !ids.has(id))
  for (const [id, actor] of await storedById(run, follow)) before.set(id, actor)

  const others = [...seen, ...follow]
  const countries = await countriesSeen(run, new Set([...persons, ...others]), represents, derived)
  // Of these, nothing but the country can be other than before.
  const elsewhere = others.filter((id) => lastRepresented(countries.get(id) ?? []) !== before.get(id)?.country)
  for (const [id, own] of await recordsOf(run, new Set(elsewhere), resolved)) {
    records.set(id, own)
    persons.add(id)
  }
  for (const id of persons) derived.set(id, deriveActor(id, records.get(id)!, countries.get(id) ?? []))

  const changed = [...derived.values()].filter((actor) => !isSame(actor, before.get(actor.id)))
  const byKind = Map.groupBy(changed, (actor) => actor.kind)
  send(...[...byKind].map(([kind, own]) => mergeActors(kind, own.map(actorProperties))))
  writeRepresents(send, represents)
  return [...ids, ...elsewhere].filter((id) => !derived.has(id))
}

/** The records of each actor, by canonical id; an actor without any is absent. */
async function recordsOf(
  run: Run,
  ids: ReadonlySet<ActorId>,
  resolved: Resolved,
): Promise<Map<ActorId, readonly ActorRecord[]>> {
  const records = new Map<ActorId, ActorRecord[]>()
  const add = (canonical: ActorId, record: ActorRecord): void => {
    const own = records.get(canonical)
    if (own) own.push(record)
    else records.set(canonical, [record])
  }
  // Records of one actor share keys or a ruling, directly or by way of others: where one was resolved, all were.
  for (const [id, record] of resolved.records) {
    const canonical = resolved.present.get(id)!
    if (ids.has(canonical)) add(canonical, record)
  }
  const others = [...ids].filter((id) => !records.has(id))
  for (const { canonical, forms } of await runOver(run, others, recordsMergedInto)) {
    if (canonical !== null) add(canonical, uniteRecords(forms.map((form) => JSON.parse(form) as ActorRecord)))
  }
  return records
}

async function storedById(run: Run, ids: readonly ActorId[]): Promise<Map<ActorId, Actor>> {
  const actors = (await runOver(run, ids, storedActors)).map(({ actor }) => toActor(actor))
  return new Map(actors.map((actor) => [actor.id, actor]))
}

/** For each person, the countries it was seen for: `outlines` hold those of `sighted`, the graph those of the rest. */
async function countriesSeen(
  run: Run,
  persons: ReadonlySet<ActorId>,
  { persons: sighted, outlines }: Represents,
  derived: ReadonlyMap<ActorId, Actor>,
): Promise<ReadonlyMap<ActorId, readonly CountrySeen[]>> {
  const rest = await runOver(
    run,
    [...persons].filter((id) => !sighted.has(id)),
    representsEdges,
  )
  const seen = [
    ...outlines.map(({ person, of, lastSeen }) => ({ person, of, lastSeen })),
    ...rest.map(({ person, of, lastSeen }) => ({ person, of, lastSeen: fromDate(lastSeen) })),
  ]
  const bodies = new Map(derived)
  const missing = new Set(seen.map(({ of }) => of).filter((id) => !bodies.has(id)))
  for (const [id, actor] of await storedById(run, [...missing])) bodies.set(id, actor)
  const countries = new Map<ActorId, CountrySeen[]>()
  for (const { person, of, lastSeen } of seen) {
    const body = bodies.get(of)
    if (!body?.country || body.kind === 'PERSON') continue
    countries.set(person, [...(countries.get(person) ?? []), { country: body.country, lastSeen }])
  }
  return countries
}

function isSame(actor: Actor, before: Actor | undefined): boolean {
  return (
    before !== undefined &&
    actor.kind === before.kind &&
    actor.name === before.name &&
    actor.country === before.country &&
    actor.wikidataId === before.wikidataId &&
    JSON.stringify(actor.aliases) === JSON.stringify(before.aliases)
  )
}
