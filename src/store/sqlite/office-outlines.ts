/** Outlines of offices: representations without their sightings, counted by SQLite and brought together by folded role. */
import type { OfficeOutline } from '../../graph/office-by-outline.ts'
import type { ActorId } from '../../model/actor.ts'
import { compareCodeUnits } from '../../model/compare-code-units.ts'
import { foldName } from '../../model/fold-name.ts'
import type { Day } from '../../model/statement.ts'
import type { Database } from './database.ts'
import { wordingsOfOffices } from './representation-query.ts'

interface Wording {
  readonly asked: ActorId
  readonly body: ActorId
  readonly role: string
  readonly first_seen: Day | null
  readonly last_seen: Day | null
  readonly times: number
}

/** Every id asked for is a key. */
export function outlineMap(
  database: Database,
  persons: readonly ActorId[],
): ReadonlyMap<ActorId, readonly OfficeOutline[]> {
  const outlines = new Map<ActorId, OfficeOutline[]>(persons.map((id) => [id, []]))
  if (persons.length === 0) return outlines
  const rows = database.all(wordingsOfOffices(persons)) as readonly unknown[] as readonly Wording[]
  const offices = Map.groupBy(rows, ({ asked, body, role }) => [asked, body, foldName(role)].join('\u0000'))
  for (const wordings of offices.values()) outlines.get(wordings[0]!.asked)?.push(outlineOf(wordings))
  return outlines
}

/** As `deriveRepresentations`: the most frequent wording is shown, of equals the smallest. */
function outlineOf(wordings: readonly Wording[]): OfficeOutline {
  const [shown] = [...wordings].sort((a, b) => b.times - a.times || compareCodeUnits(a.role, b.role))
  const days = wordings
    .flatMap(({ first_seen, last_seen }) => [first_seen, last_seen])
    .filter((day) => day !== null)
    .sort(compareCodeUnits)
  return { role: shown!.role, of: shown!.body, firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null }
}
