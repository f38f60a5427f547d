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

/** Behind "in 1990", "in May 1946", "on 9 June", which begin at token `at`; `at` itself where none does. */
export function timePhraseEnd(at: number, end: number, tokens: readonly Token[]): number {
  if (tokens[at]?.norm !== 'in' && tokens[at]?.norm !== 'on') return at
  let next = at + 1
  while (
    next < end &&
    (isTimeWord(tokens[next]?.norm ?? '') || /^\d{1,4}(?:st|nd|rd|th)?$/.test(tokens[next]?.norm ?? ''))
  )
    next++
  return next === at + 1 ? at : next
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
