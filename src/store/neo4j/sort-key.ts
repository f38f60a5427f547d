/** The order of a listing as one indexed string: the next page starts behind the key of the last row. */
import type { Day } from '../../model/statement.ts'
import type { ActorPosition, DocumentPosition, StatementPosition } from '../store.ts'

// Sorts before every character of a name, an id or a day.
const BREAK = '\t'
// Sorts right behind it.
const BEHIND_BREAK = '\n'

/** By folded name, then id. */
export function actorSortKey({ name, id }: ActorPosition): string {
  return `${name}${BREAK}${id}`
}

/** Newest first, those without a day last, then by id. */
export function statementSortKey({ dateEarliest, id }: StatementPosition): string {
  return `${newestFirst(dateEarliest)}${BREAK}${id}`
}

/** Newest first, those without a day last, then by id. */
export function documentSortKey({ publishedAt, id }: DocumentPosition): string {
  return `${newestFirst(publishedAt)}${BREAK}${id}`
}

/** The keys of all statements that can begin on these days, both included: from `least` on, and before `beyond`. */
export function statementKeys(from: Day, to: Day): { readonly least: string; readonly beyond: string } {
  return { least: newestFirst(to), beyond: `${newestFirst(from)}${BEHIND_BREAK}` }
}

/** No key of a statement that begins on this day, or before it, sorts before this. */
export function keysUpTo(day: string): string {
  return newestFirst(day)
}

/** Every key with a day lies before this, every one without behind it. */
export const UNDATED_KEYS = '~'

/** Each digit taken from nine, so that a later day sorts first: `2031-03-04` gives `7968-96-95`. */
function newestFirst(day: string | null): string {
  return day === null ? UNDATED_KEYS : day.replace(/\d/g, (digit) => String(9 - Number(digit)))
}
