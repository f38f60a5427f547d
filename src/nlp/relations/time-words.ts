/** Words of time, which are no argument of a verb where they stand without a preposition. */

import type { Token } from '../token.ts'

const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight week weeks month months year years day days
  morning afternoon evening night weekend noon hour hours minute minutes decade decades century time times`.split(
    /\s+/,
  ),
)

/** True for "Monday", "weeks", "yesterday"; the argument is a token's `norm`. */
export function isTimeWord(norm: string): boolean {
  return TIME_WORDS.has(norm)
}

const DAY_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb jan. feb. aug. sept. oct. nov. dec. yesterday'.split(
    ' ',
  ),
)

/** True for a weekday or month that is written as a name. */
export function isDayName(token: Token): boolean {
  return DAY_NAMES.has(token.norm) && token.text !== token.norm
}
