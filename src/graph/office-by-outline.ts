/** Which office a person held on a day, told from the first and the last day of each office, where these are enough. */
import { dayNumber } from '../model/day.ts'
import type { Representation } from '../model/representation.ts'
import type { Act, Day, Office } from '../model/statement.ts'

/** A representation without its sightings, of which a busy person has thousands. */
export type OfficeOutline = Pick<Representation, 'role' | 'of' | 'firstSeen' | 'lastSeen'>

/**
 * The office that `officeOnDay` gives for the same person and act; null where only the sightings themselves tell: where one
 * office was seen before and after others, or two may be equally near.
 *
 * Example: minister from 1961 to 1963, ambassador from 1965 on; for an act of 1962 the office is minister.
 */
export function officeByOutline(
  outlines: readonly OfficeOutline[],
  { dateEarliest, dateLatest }: Pick<Act, 'dateEarliest' | 'dateLatest'>,
): { readonly office: Office | null } | null {
  const from = dateEarliest ?? dateLatest
  const to = dateLatest ?? dateEarliest
  const dated = outlines.filter(({ firstSeen }) => firstSeen !== null)
  if (from === null || to === null || dated.length === 0) {
    // Nothing is near: what counts is whether there is one office alone.
    const [only, ...others] = outlines
    return { office: only && others.length === 0 ? { role: only.role, of: only.of } : null }
  }
  const away = dated.map((outline) => ({ outline, ...distance(outline, from, to) }))
  const nearest = away.find((one) => away.every((other) => other === one || one.most < other.least))
  return nearest ? { office: { role: nearest.outline.role, of: nearest.outline.of } } : null
}

/** How many days lie between an act and the nearest sighting: at least, and at most. */
function distance(
  { firstSeen, lastSeen }: OfficeOutline,
  from: Day,
  to: Day,
): { readonly least: number; readonly most: number } {
  const [first, last] = [dayNumber(firstSeen!), dayNumber(lastSeen!)]
  const [begin, end] = [dayNumber(from), dayNumber(to)]
  if (last < begin) return { least: begin - last, most: begin - last }
  if (first > end) return { least: first - end, most: first - end }
  // It was seen on both days, and between them nobody knows when.
  return { least: 0, most: Math.max(0, Math.min(begin - first, last - end)) }
}
