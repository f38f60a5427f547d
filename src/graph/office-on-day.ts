/** Which office did a person hold when an act took place? The one that the nearest dated sighting gives. */
import { compareCodeUnits } from '../model/compare-code-units.ts'
import { dayNumber } from '../model/day.ts'
import { foldName } from '../model/fold-name.ts'
import type { Representation } from '../model/representation.ts'
import type { Act, Day, Office } from '../model/statement.ts'

/**
 * The office of the sighting that lies nearest to the act's day or range of days. At the same distance, an office held
 * comes before a former one, and a sighting up to the act before one after it. Sightings without a day count only where
 * there is no dated one, and for an act without a day nothing is near: then the answer is the person's only office, or
 * null where documents give several.
 *
 * Example: foreign minister in 1961, prime minister in 1964; for an act of 1963-12-01 the answer is prime minister.
 */
export function officeOnDay(
  representations: readonly Representation[],
  act: Pick<Act, 'dateEarliest' | 'dateLatest'>,
): Office | null {
  const candidates = representations.flatMap(({ role, of, evidence }) =>
    evidence.flatMap(({ seen }) => {
      const away = daysAway(seen, act.dateEarliest, act.dateLatest)
      return away === null
        ? []
        : [{ office: { role, of }, away: Math.abs(away), former: isFormer(role), after: away > 0 }]
    }),
  )
  if (candidates.length === 0) return onlyOffice(representations)
  candidates.sort(
    (a, b) =>
      a.away - b.away ||
      Number(a.former) - Number(b.former) ||
      Number(a.after) - Number(b.after) ||
      compareCodeUnits(a.office.of, b.office.of) ||
      compareCodeUnits(a.office.role, b.office.role),
  )
  return candidates[0]!.office
}

/** Days from the act to the sighting: 0 within the act's range, negative before it; null where a day is missing. */
function daysAway(seen: Day | null, earliest: Day | null, latest: Day | null): number | null {
  const from = earliest ?? latest
  const to = latest ?? earliest
  if (seen === null || from === null || to === null) return null
  if (seen < from) return dayNumber(seen) - dayNumber(from)
  if (seen > to) return dayNumber(seen) - dayNumber(to)
  return 0
}

/** Of an office that a text says was held before. */
export function isFormer(role: string): boolean {
  // Folded, so that wordings of one role are of one mind.
  return /\b(?:former|ex)\b/.test(foldName(role))
}

function onlyOffice(representations: readonly Representation[]): Office | null {
  const [only, ...others] = representations
  return only && others.length === 0 ? { role: only.role, of: only.of } : null
}
