/** What is known of an actor, from all records of it: name, other names, country. */

import type { Actor, ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import type { Day, Office } from '../model/statement.ts'

/** That a person represented a country, itself or through an organisation of it, and was last seen so on this day. */
export interface CountrySeen {
  readonly country: string
  readonly lastSeen: Day | null
}

/**
 * One record of what several documents contribute under one record id. Depends on the set of contributions alone.
 * @throws RangeError without any.
 */
export function uniteRecords(contributions: readonly ActorRecord[]): ActorRecord {
  const first = contributions[0]
  if (first === undefined) throw new RangeError('An actor record needs at least one contribution.')
  const name = fullestName(contributions.map((record) => record.name))
  const offices = new Map<string, Office>()
  for (const { role, of } of contributions.flatMap((record) => record.offices)) {
    offices.set(`${role}\u0000${of}`, { role, of })
  }
  return {
    id: first.id,
    kind: contributions.map((record) => record.kind).sort(compareCodeUnits)[0]!,
    name,
    aliases: otherNames(name, contributions),
    country: smallest(contributions.map((record) => record.country)),
    wikidataId: smallest(contributions.map((record) => record.wikidataId)),
    keys: [...new Set(contributions.flatMap((record) => record.keys))].sort(compareCodeUnits),
    offices: [...offices.values()].sort((a, b) => compareCodeUnits(a.role, b.role) || compareCodeUnits(a.of, b.of)),
  }
}

/**
 * The actor with this canonical id, from the records merged into it. The name is the fullest that a record has as its
 * name; an alias is never promoted. A person's country is that of the office in which it was last seen, for instance
 * Norway for the envoy of a Norwegian council; without one, and for all others, the one its records state (of several,
 * the smallest code).
 */
export function deriveActor(
  id: ActorId,
  records: readonly ActorRecord[],
  representing: readonly CountrySeen[] = [],
): Actor {
  const united = uniteRecords(records)
  const kind = records.find((record) => record.id === id)?.kind ?? united.kind
  return {
    id,
    kind,
    name: united.name,
    aliases: united.aliases,
    country: (kind === 'PERSON' ? lastRepresented(representing) : null) ?? united.country,
    wikidataId: united.wikidataId,
  }
}

/** Most words that are not initials, then the longest, then the smallest by code unit. */
export function fullestName(names: readonly string[]): string {
  const [fullest] = [...names].sort(
    (a, b) => wholeWords(b) - wholeWords(a) || b.length - a.length || compareCodeUnits(a, b),
  )
  if (fullest === undefined) throw new RangeError('There is no name to choose from.')
  return fullest
}

// "S.", "J.R." and a lone letter are initials.
const INITIALS = /^(?:\p{L}|(?:\p{L}\.-?)+)$/u

function wholeWords(name: string): number {
  return name.split(/\s+/u).filter((word) => word !== '' && !INITIALS.test(word)).length
}

/** The country of the office in which a person was last seen; null without one. Of several on one day, the smallest code. */
export function lastRepresented(representing: readonly CountrySeen[]): string | null {
  const [last] = [...representing].sort(
    (a, b) => compareCodeUnits(b.lastSeen ?? '', a.lastSeen ?? '') || compareCodeUnits(a.country, b.country),
  )
  return last?.country ?? null
}

function otherNames(name: string, records: readonly ActorRecord[]): readonly string[] {
  const forms = new Set(records.flatMap((record) => [record.name, ...record.aliases]))
  forms.delete(name)
  return [...forms].sort(compareCodeUnits)
}

function smallest(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).sort(compareCodeUnits)[0] ?? null
}
