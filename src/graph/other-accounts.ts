/** Which statements may tell one act differently? A view on the graph: nothing is merged, and nothing of it is stored. */
import type { ActorId } from '../model/actor.ts'
import { dayNumber } from '../model/day.ts'
import type { Act, Statement } from '../model/statement.ts'
import { CONTACT_TYPES } from '../model/statement-types.ts'

/** CHANNEL: one says a call, the other a meeting or a negotiation. POLARITY: one says that it was, the other that it was not. */
export type Difference = 'DATE' | 'CHANNEL' | 'PARTICIPANTS' | 'POLARITY'

export const DIFFERENCES = ['DATE', 'CHANNEL', 'PARTICIPANTS', 'POLARITY'] as const satisfies readonly Difference[]

/** Days by which the dates of two accounts of one act may miss each other. */
export const DAYS_APART = 3

/** Days, first and last included, that a date may leave open: a year says too little of when an act was. */
export const WIDEST = 31

/**
 * In what two contacts differ that may be one act; empty where they differ in nothing that is compared. Null where they are not taken
 * for one. Both are dated, to a month or better, and of the same modality. Then either
 * - the same two stand at their ends, either way round, and their dates meet or lie at most DAYS_APART days apart; or
 * - one of the two is the same, both are of the same day, and the others belong to the same country (`countryOf`): "India" in one
 *   account and its minister in another.
 *
 * Of documents it knows nothing: one document that tells both tells two acts, which is for the caller to leave out.
 */
export function differencesOf(
  one: Statement,
  other: Statement,
  countryOf: (id: ActorId) => string | null,
): readonly Difference[] | null {
  if (one.id === other.id || one.modality !== other.modality) return null
  const [ends, others] = [endsOf(one), endsOf(other)]
  const [span, second] = [spanOf(one), spanOf(other)]
  if (!ends || !others || !span || !second) return null
  const alike = ends.every((end) => others.includes(end))
  if (alike) {
    if (Math.max(span.from, second.from) - Math.min(span.to, second.to) > DAYS_APART) return null
  } else {
    const sameDay = span.from === span.to && second.from === second.to && span.from === second.from
    if (!sameDay || !isRetold(ends, others, countryOf)) return null
  }
  return [
    ...(one.date === other.date ? [] : (['DATE'] as const)),
    ...(one.type === other.type ? [] : (['CHANNEL'] as const)),
    ...(alike ? [] : (['PARTICIPANTS'] as const)),
    ...(one.polarity === other.polarity ? [] : (['POLARITY'] as const)),
  ]
}

type Ends = readonly [ActorId, ActorId]

/** Null for what is no contact between two. */
function endsOf({ type, source, target }: Act): Ends | null {
  return target === null || !CONTACT_TYPES.includes(type) ? null : [source, target]
}

/** Numbers of days; null where too little is known of the date. */
function spanOf({ dateEarliest, dateLatest }: Act): { readonly from: number; readonly to: number } | null {
  if (dateEarliest === null || dateLatest === null) return null
  const span = { from: dayNumber(dateEarliest), to: dayNumber(dateLatest) }
  return span.to - span.from < WIDEST ? span : null
}

function isRetold(ends: Ends, others: Ends, countryOf: (id: ActorId) => string | null): boolean {
  const [left] = ends.filter((end) => !others.includes(end))
  const [right] = others.filter((end) => !ends.includes(end))
  const shares = ends.some((end) => others.includes(end))
  if (!shares || left === undefined || right === undefined) return false
  const country = countryOf(left)
  return country !== null && country === countryOf(right)
}
