/** Outlines of offices as Neo4j gives them. */
import type { OfficeOutline } from '../../graph/office-by-outline.ts'
import type { ActorId } from '../../model/actor.ts'
import type { OutlineRow } from './cypher/representation-cypher.ts'
import { fromDate } from './day.ts'

/** Every one of `persons` is a key. */
export function outlinesOf(
  persons: readonly ActorId[],
  rows: readonly OutlineRow[],
): ReadonlyMap<ActorId, readonly OfficeOutline[]> {
  const own = Map.groupBy(rows, ({ person }) => person)
  return new Map(persons.map((person) => [person, (own.get(person) ?? []).map(toOutline)]))
}

function toOutline({ actor, role, firstSeen, lastSeen }: OutlineRow): OfficeOutline {
  return { role, of: actor.id as string, firstSeen: fromDate(firstSeen), lastSeen: fromDate(lastSeen) }
}
