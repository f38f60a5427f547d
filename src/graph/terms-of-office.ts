/** For whom a person with several sides acts, from which day to which: the rule of `officeOnDay` for every day at once. */
import type { ActorId } from '../model/actor.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import { dayFromNumber, dayNumber } from '../model/day.ts'
import type { Representation } from '../model/representation.ts'
import type { Day } from '../model/statement.ts'
import { isFormer } from './office-on-day.ts'

/** The ends of time: terms before the first sighting and after the last have no other. */
export const FIRST_DAY: Day = '0000-01-01'
export const LAST_DAY: Day = '9999-12-31'

/**
 * A person acts for this body from one day to another, both included. Each body that a person represents has at least one
 * term; that of a body which is nearest on no day begins behind its own end.
 */
export interface Term {
  readonly of: ActorId
  readonly from: Day
  readonly to: Day
}

/** What one day's sightings of a person come to: for whom, and whether as somebody who formerly was. */
export interface SeenOn {
  readonly of: ActorId
  readonly former: boolean
}

/**
 * A person's bodies, and what was seen on each day: all that its terms depend on. Further sightings are added to it, so that
 * nobody needs to look at all the earlier ones again.
 */
export interface Career {
  readonly bodies: ReadonlySet<ActorId>
  readonly days: ReadonlyMap<Day, SeenOn>
}

/** Of representations of one person; with `earlier`, of these and those. */
export function careerOf(representations: readonly Representation[], earlier?: Career): Career {
  const bodies = new Set(earlier?.bodies)
  const days = new Map(earlier?.days)
  for (const { role, of, evidence } of representations) {
    bodies.add(of)
    const seenOn = { of, former: isFormer(role) }
    for (const { seen } of evidence) {
      if (seen === null) continue
      const other = days.get(seen)
      if (other === undefined || compare(seenOn, other) < 0) days.set(seen, seenOn)
    }
  }
  return { bodies, days }
}

/** A person of one side, or of none, acts for that on any day. */
export function hasSides({ bodies }: Career): boolean {
  return bodies.size > 1
}

/**
 * The terms of a person, by body and first day. Between two days with different sightings the nearer counts, of two that are equally
 * near an office held before a former one, then the earlier. Without any dated sighting, each body has all time.
 */
export function termsOf({ bodies, days }: Career): readonly Term[] {
  const seen = [...days].sort(([a], [b]) => compareCodeUnits(a, b))
  const terms: Term[] = seen.length === 0 ? [...bodies].map((of) => ({ of, from: FIRST_DAY, to: LAST_DAY })) : []
  let from = FIRST_DAY
  for (const [index, [day, seenOn]] of seen.entries()) {
    const next = seen[index + 1]
    if (next?.[1].of === seenOn.of) continue
    const last = next === undefined ? null : dayNumber(day) + daysKept(day, seenOn, ...next)
    terms.push({ of: seenOn.of, from, to: last === null ? LAST_DAY : dayFromNumber(last) })
    if (last !== null) from = dayFromNumber(last + 1)
  }
  const held = new Set(terms.map(({ of }) => of))
  for (const of of bodies) if (!held.has(of)) terms.push({ of, from: LAST_DAY, to: FIRST_DAY })
  return terms.sort((a, b) => compareCodeUnits(a.of, b.of) || compareCodeUnits(a.from, b.from))
}

/** How many days after `day` it is still the nearer one. */
function daysKept(day: Day, { former }: SeenOn, nextDay: Day, next: SeenOn): number {
  const between = dayNumber(nextDay) - dayNumber(day)
  const keepsMiddle = !former || next.former
  return keepsMiddle ? Math.floor(between / 2) : Math.ceil(between / 2) - 1
}

function compare(a: SeenOn, b: SeenOn): number {
  return Number(a.former) - Number(b.former) || compareCodeUnits(a.of, b.of)
}

/** As text that is equal for equal careers. */
export function careerJson({ bodies, days }: Career): string {
  return JSON.stringify([
    [...bodies].sort(compareCodeUnits),
    [...days]
      .sort(([a], [b]) => compareCodeUnits(a, b))
      .map(([day, { of, former }]) => (former ? [day, of, 1] : [day, of])),
  ])
}

/** From the text that `careerJson` gives. */
export function parseCareer(json: string): Career {
  const [bodies, days] = JSON.parse(json) as [ActorId[], [Day, ActorId, 1?][]]
  return {
    bodies: new Set(bodies),
    days: new Map(days.map(([day, of, former]) => [day, { of, former: former === 1 }])),
  }
}
