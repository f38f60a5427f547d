/** Who represents whom, as REPRESENTS: of most persons only further sightings came, and those are added to what is there. */
import { deriveRepresentations } from '../../graph/derive-representations.ts'
import {
  extendOutline,
  type KnownOutline,
  outlineOf,
  type RepresentationOutline,
} from '../../graph/extend-representation.ts'
import type { ActorId } from '../../model/actor.ts'
import { foldName } from '../../model/fold-name.ts'
import { personsSightedFor } from './cypher/contribution-cypher.ts'
import {
  createRepresents,
  deleteRepresents,
  type RepresentsEdge,
  type RepresentsRow,
  representsBetween,
  representsEdges,
  updateRepresents,
} from './cypher/representation-cypher.ts'
import { storedCareers } from './cypher/terms-cypher.ts'
import { fromDate, toDate } from './day.ts'
import { type Run, runOver, type Send } from './query.ts'
import { representationsOf } from './representations.ts'
import type { Resolved } from './resolve-records.ts'
import type { Touched } from './write-contributions.ts'
import { type Careers, changedCareers, termWrites } from './write-terms.ts'

export interface Represents {
  /**
   * Canonical ids of the persons who represent others than before, or were seen later than before: whose country may be another.
   * Of the rest it is not.
   */
  readonly persons: ReadonlySet<ActorId>
  /** All representations of `persons`, as they now are. */
  readonly outlines: readonly KnownOutline[]
  /** Persons whose edges are to be written anew; of the others, those in `changed` and `added` are. */
  readonly anew: ReadonlySet<ActorId>
  readonly changed: readonly KnownOutline[]
  readonly added: readonly RepresentationOutline[]
  readonly careers: Careers
}

export async function findRepresents(run: Run, touched: Touched, resolved: Resolved): Promise<Represents> {
  const anew = new Set(await personsToDeriveAnew(run, touched, resolved))
  const sightings = touched.graphs.flatMap((graph) => graph.sightings)
  const came = deriveRepresentations(sightings, (id) => resolved.present.get(id)!).filter(
    ({ person }) => !anew.has(person),
  )
  const further = came.map(outlineOf)
  const pairs = new Map(further.map(({ person, of }) => [`${person}\u0000${of}`, { person, of }]))
  // Neither waits for the other: the server answers one after the other.
  const [edges, careers] = await Promise.all([
    runOver(run, [...pairs.values()], representsBetween),
    runOver(run, [...new Set(further.map(({ person }) => person))], storedCareers),
  ])
  const earlier = byKey(edges)
  const changed = new Map<string, KnownOutline>()
  const added = new Map<string, RepresentationOutline>()
  const persons = new Set<ActorId>()
  for (const outline of further) {
    const former = earlier.get(keyOf(outline))
    if (former === undefined) {
      added.set(keyOf(outline), outline)
      persons.add(outline.person)
      continue
    }
    const both = extendOutline(former, outline)
    if (both === null) anew.add(outline.person)
    else if (both !== former) changed.set(keyOf(outline), both)
    if (both !== null && both.lastSeen !== former.lastSeen) persons.add(outline.person)
  }
  const isExtended = ({ person }: KnownOutline): boolean => !anew.has(person)
  const extended = [...persons].filter((person) => !anew.has(person))
  const outlines = byKey(await runOver(run, extended, representsEdges))
  for (const [key, outline] of [...changed, ...added]) {
    if (persons.has(outline.person) && isExtended(outline)) outlines.set(key, outline)
  }
  const all = await representationsOf(run, [...anew])
  return {
    persons: new Set([...persons, ...anew]),
    outlines: [...all.map(outlineOf), ...outlines.values()],
    anew,
    changed: [...changed.values()].filter(isExtended),
    added: [...added.values()].filter(isExtended),
    careers: await changedCareers(run, { anew, all, further: came, outlines: [...outlines.values()], stored: careers }),
  }
}

/** The actors at both ends must be there. */
export function writeRepresents(send: Send, { outlines, anew, changed, added, careers }: Represents): void {
  const missing = [...outlines.filter(({ person }) => anew.has(person)), ...added]
  send(
    ...(anew.size > 0 ? [deleteRepresents([...anew])] : []),
    ...(missing.length > 0 ? [createRepresents(missing.map(representsRow))] : []),
    ...(changed.length > 0 ? [updateRepresents(changed.map(representsRow))] : []),
    ...termWrites(careers),
  )
}

/** Persons who lost a sighting, and those who, or whose body, became another actor. */
async function personsToDeriveAnew(
  run: Run,
  { gone }: Touched,
  { former, present, moved }: Resolved,
): Promise<ReadonlySet<ActorId>> {
  const persons = new Set<ActorId>()
  for (const record of [...gone.flatMap(({ sighted }) => sighted), ...moved]) {
    for (const canonical of [former.get(record), present.get(record)]) {
      if (canonical !== undefined) persons.add(canonical)
    }
  }
  if (moved.length > 0) for (const { id } of await run(personsSightedFor(moved))) persons.add(id)
  return persons
}

function byKey(edges: readonly RepresentsEdge[]): Map<string, KnownOutline> {
  const outlines = edges.map((edge) => ({
    ...edge,
    firstSeen: fromDate(edge.firstSeen),
    lastSeen: fromDate(edge.lastSeen),
    exact: null,
  }))
  return new Map(outlines.map((outline) => [keyOf(outline), outline]))
}

function keyOf({ person, of, role }: KnownOutline): string {
  return [person, of, foldName(role)].join('\u0000')
}

export function representsRow({
  person,
  of,
  role,
  firstSeen,
  lastSeen,
  exact,
  documentId,
}: KnownOutline): RepresentsRow {
  return {
    person,
    of,
    properties: {
      role,
      foldedRole: foldName(role),
      firstSeen: toDate(firstSeen),
      lastSeen: toDate(lastSeen),
      ...(exact === null ? {} : { exact }),
      documentId,
    },
  }
}
