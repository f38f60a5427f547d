/** Sightings of many documents become representations: who held which office, from when to when, by whose word. */
import type { ActorId } from '../model/actor.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import { foldName } from '../model/fold-name.ts'
import type { Representation, Sighting } from '../model/representation.ts'

/**
 * Representations of the sightings given, by person, body and role. Roles that fold alike ("Foreign Minister", "foreign
 * minister") are one; the most frequent wording is shown, of equals the smallest. Ids, also those in the evidence, are
 * canonical. Depends on the set of sightings alone, not on their order.
 */
export function deriveRepresentations(
  sightings: readonly Sighting[],
  canonical: (id: ActorId) => ActorId,
): readonly Representation[] {
  const groups = new Map<string, Sighting[]>()
  for (const stored of sightings) {
    const sighting: Sighting = { ...stored, person: canonical(stored.person), of: canonical(stored.of) }
    const key = [sighting.person, sighting.of, foldName(sighting.role)].join('\u0000')
    const group = groups.get(key)
    if (group) group.push(sighting)
    else groups.set(key, [sighting])
  }
  return [...groups.values()]
    .map(derive)
    .sort(
      (a, b) =>
        compareCodeUnits(a.person, b.person) || compareCodeUnits(a.of, b.of) || compareCodeUnits(a.role, b.role),
    )
}

function derive(group: readonly Sighting[]): Representation {
  const { person, of } = group[0]!
  const days = group.flatMap(({ seen }) => (seen === null ? [] : [seen])).sort(compareCodeUnits)
  const evidence = distinct(group)
  return {
    person,
    role: wording(evidence),
    of,
    firstSeen: days[0] ?? null,
    lastSeen: days.at(-1) ?? null,
    evidence,
  }
}

function wording(group: readonly Sighting[]): string {
  const counts = new Map<string, number>()
  for (const { role } of group) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || compareCodeUnits(a, b))[0]![0]
}

function distinct(group: readonly Sighting[]): readonly Sighting[] {
  const ordered = [...group].sort(
    (a, b) =>
      compareCodeUnits(a.document, b.document) ||
      a.start - b.start ||
      a.end - b.end ||
      compareCodeUnits(a.role, b.role) ||
      compareCodeUnits(a.seen ?? '', b.seen ?? ''),
  )
  return ordered.filter((sighting, index) => {
    const former = ordered[index - 1]
    return (
      former === undefined ||
      former.document !== sighting.document ||
      former.start !== sighting.start ||
      former.end !== sighting.end ||
      former.role !== sighting.role
    )
  })
}
