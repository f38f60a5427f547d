/** The words that the date grammar builds its readings of: months, weekdays, numbers, "last", "next". */
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts'
import type { DateValue, Which } from './date-value.ts'
import type { DateWord } from './date-words.ts'

/** A value and the index of the first word after it. */
export interface Reading<V extends DateValue = DateValue> {
  readonly value: V
  readonly end: number
}

const MONTH_ABBREVIATION = /^(?!may)(?:[a-z]{3}|sept)$/
/** Four figures outside of these are no year. */
export const YEAR_FROM = 1500
export const YEAR_TO = 2199

/** The month that a capitalised word names, null for others. */
export function monthAt(words: readonly DateWord[], at: number): number | null {
  const word = words[at]
  return word?.kind === 'WORD' && word.capital ? (MONTHS.get(word.norm) ?? null) : null
}

/** The weekday that a capitalised word names, null for others. */
export function weekdayAt(words: readonly DateWord[], at: number): number | null {
  const word = words[at]
  return word?.kind === 'WORD' && word.capital ? (WEEKDAYS.get(word.norm) ?? null) : null
}

/** A day number, 1 to 31, with or without its ordinal ending. */
export function dayNumberAt(words: readonly DateWord[], at: number): number | null {
  const word = words[at]
  if (word?.kind !== 'NUMBER' || word.value === null || word.end - word.start > 4) return null
  return word.value >= 1 && word.value <= 31 && !(word.norm.length > 2 && !word.ordinal) ? word.value : null
}

/** A year of four digits, 1500 to 2199. */
export function yearAt(words: readonly DateWord[], at: number): number | null {
  const word = words[at]
  if (word?.kind !== 'NUMBER' || word.value === null || word.ordinal || word.norm.length !== 4) return null
  return word.value >= YEAR_FROM && word.value <= YEAR_TO ? word.value : null
}

/** A year as it follows a month or a day: in figures, or counted from the present one. */
export interface TrailingYear {
  readonly year: number | null
  readonly yearOffset: number | null
  readonly end: number
}

/** The year that may follow a month or a day, after a comma or not; `end` is `at` where there is none. */
export function trailingYear(words: readonly DateWord[], at: number): TrailingYear {
  for (const skipped of [0, 1]) {
    if (skipped === 1 && words[at]?.kind !== 'COMMA' && words[at]?.norm !== 'of') break
    const year = yearAt(words, at + skipped)
    if (year !== null) return { year, yearOffset: null, end: at + skipped + 1 }
    const counted = words[at + skipped + 1]?.norm === 'year' ? WEEK_WORDS.get(words[at + skipped]?.norm ?? '') : null
    if (counted != null) return { year: null, yearOffset: counted, end: at + skipped + 2 }
  }
  return { year: null, yearOffset: null, end: at }
}

/** After a month's name, the stop of its abbreviation. */
export function afterMonth(words: readonly DateWord[], at: number): number {
  const short = MONTH_ABBREVIATION.test(words[at]?.norm ?? '')
  return short && words[at + 1]?.kind === 'STOP' && words[at + 1]?.start === words[at]?.end ? at + 2 : at + 1
}

/** What "last" or "next" at `at` says of the name after it. */
export function whichAt(words: readonly DateWord[], at: number): Which {
  const norm = words[at]?.norm
  if (norm === 'last' || norm === 'past' || norm === 'previous') return 'LAST'
  return norm === 'next' || norm === 'coming' || norm === 'upcoming' ? 'NEXT' : 'NEAREST'
}

/** Weeks or years from the present one. */
export const WEEK_WORDS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
