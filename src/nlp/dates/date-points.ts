/** The part of the date grammar that reads one point in time: a day, month, year, weekday or relative word. */
import {
  DAY_PARTS,
  MONTHS,
  NAMED_DAY_WORDS,
  SMALL_NUMBERS,
  WEEKDAY_NAMES_AFTER,
  WEEKDAYS,
} from '../lexicon/calendar.ts'
import type { CalendarDay, DateValue, PointValue, Which } from './date-value.ts'
import type { DateWord } from './date-words.ts'

/** A value and the index of the first word after it. */
export interface Reading<V extends DateValue = DateValue> {
  readonly value: V
  readonly end: number
}

const MONTH_ABBREVIATION = /^(?!may)(?:[a-z]{3}|sept)$/
const YEAR_FROM = 1500
const YEAR_TO = 2199

/** What stands at `at`, or null. The longest reading wins. */
export function readPoint(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  return (
    readDay(words, at) ??
    readMonth(words, at) ??
    readYear(words, at) ??
    readWeekday(words, at) ??
    readRelative(words, at)
  )
}

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

/** The year that may follow a month or a day, after a comma or not; `end` is `at` where there is none. */
export function trailingYear(words: readonly DateWord[], at: number): { year: number | null; end: number } {
  for (const skipped of [0, 1]) {
    if (skipped === 1 && words[at]?.kind !== 'COMMA' && words[at]?.norm !== 'of') break
    const year = yearAt(words, at + skipped)
    if (year !== null) return { year, end: at + skipped + 1 }
  }
  return { year: null, end: at }
}

/** After a month's name, the stop of its abbreviation. */
export function afterMonth(words: readonly DateWord[], at: number): number {
  const short = MONTH_ABBREVIATION.test(words[at]?.norm ?? '')
  return short && words[at + 1]?.kind === 'STOP' && words[at + 1]?.start === words[at]?.end ? at + 2 : at + 1
}

/** "Thursday, March 25", "March 25, 2021", "25 March", "the 25th of March 2021", "2021-03-25". */
export function readDay(words: readonly DateWord[], at: number): Reading<CalendarDay> | null {
  const weekday = weekdayAt(words, at)
  if (weekday !== null) {
    let next = at + 1
    if (DAY_PARTS.has(words[next]?.norm ?? '')) next++
    if (words[next]?.kind === 'COMMA') next++
    const day = weekdayAt(words, next) === null ? readDay(words, next) : null
    return day === null ? null : { value: { ...day.value, weekday }, end: day.end }
  }
  const first = words[at]
  if (first?.kind === 'ISO') return isoDay(first, at)
  const month = monthAt(words, at)
  if (month !== null) {
    const dayIndex = afterMonth(words, at)
    const day = dayNumberAt(words, dayIndex)
    return day === null ? null : calendarDay(words, month, day, dayIndex + 1)
  }
  // "the 25th of March" is a day; in "the 25 March summit" the article belongs to the noun.
  const number = first?.norm === 'the' && words[at + 2]?.norm === 'of' ? at + 1 : at
  const day = dayNumberAt(words, number)
  if (day === null) return null
  const of = words[number + 1]?.norm === 'of' ? number + 2 : number + 1
  const after = monthAt(words, of)
  return after === null ? null : calendarDay(words, after, day, afterMonth(words, of))
}

function calendarDay(words: readonly DateWord[], month: number, day: number, at: number): Reading<CalendarDay> | null {
  if (day > (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)) return null
  const { year, end } = trailingYear(words, at)
  return { value: { kind: 'DAY', year, month, day, weekday: null }, end }
}

function isoDay(word: DateWord, at: number): Reading<CalendarDay> | null {
  const [year, month, day] = word.norm.split('-').map(Number) as [number, number, number]
  if (year < YEAR_FROM || year > YEAR_TO || month < 1 || month > 12 || day < 1) return null
  if (day > (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)) return null
  return { value: { kind: 'DAY', year, month, day, weekday: null }, end: at + 1 }
}

const QUALIFIERS: ReadonlySet<string> = new Set(['early', 'mid', 'late'])

/** After "early", "mid-" or "late"; `at` where none of them stands there. */
function afterQualifier(words: readonly DateWord[], at: number): number {
  if (!QUALIFIERS.has(words[at]?.norm ?? '')) return at
  return words[at + 1]?.kind === 'DASH' ? at + 2 : at + 1
}

function whichAt(words: readonly DateWord[], at: number): Which {
  const norm = words[at]?.norm
  if (norm === 'last' || norm === 'past' || norm === 'previous') return 'LAST'
  return norm === 'next' || norm === 'coming' || norm === 'upcoming' ? 'NEXT' : 'NEAREST'
}

/** "May 2025", "early July", "last May"; a month alone only after a word that asks for one, as "May" is also a name. */
function readMonth(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const which = whichAt(words, at)
  const from = which === 'NEAREST' ? afterQualifier(words, at) : at + 1
  const month = monthAt(words, from)
  if (month === null) return null
  const after = afterMonth(words, from)
  const { year, end } = trailingYear(words, after)
  const asked = from > at || MONTH_OPENERS.has(words[at - 1]?.norm ?? '') || words[after]?.kind === 'POSSESSIVE'
  if (year === null && !asked) return null
  return { value: { kind: 'MONTH', year, month, which: year === null ? which : 'NEAREST' }, end }
}

const MONTH_OPENERS: ReadonlySet<string> = new Set(['in', 'during', 'throughout', 'this', 'between', 'from'])
const YEAR_OPENERS: ReadonlySet<string> = new Set(['in', 'during', 'throughout', 'between', 'from'])
const COUNTED: ReadonlySet<string> = new Set(
  'dollars prices terms figures people villages towns cases troops soldiers euros pounds homes'.split(' '),
)

/** A year alone only after a word that asks for one: other numbers look the same. */
function readYear(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const from = afterQualifier(words, at)
  let index = from
  // "mid-2019" reaches us as one glued number without a value; it is a year all the same.
  const glued = from > at ? Number(words[from]?.norm) : Number.NaN
  const year = yearAt(words, from) ?? (glued >= YEAR_FROM && glued <= YEAR_TO ? glued : null)
  if (year === null) return null
  if (from === at && !YEAR_OPENERS.has(words[at - 1]?.norm ?? '')) return null
  index++
  return COUNTED.has(words[index]?.norm ?? '') ? null : { value: { kind: 'YEAR', year }, end: index }
}

const WEEK_WORDS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "Friday", "last Friday", "Friday evening", "Friday of last week". */
function readWeekday(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const thisOne = words[at]?.norm === 'this' ? at + 1 : at
  const which = whichAt(words, thisOne)
  const name = which === 'NEAREST' ? thisOne : thisOne + 1
  const weekday = weekdayAt(words, name)
  if (weekday === null || NAMED_DAY_WORDS.has(words[name - 1]?.norm ?? '')) return null
  if (WEEKDAY_NAMES_AFTER.has(words[name + 1]?.norm ?? '') && words[name + 1]?.capital) return null
  let end = name + 1
  if (DAY_PARTS.has(words[end]?.norm ?? '')) end++
  const of = words[end]?.norm === 'of' ? end + 1 : end
  const week = words[of + 1]?.norm === 'week' ? WEEK_WORDS.get(words[of]?.norm ?? '') : undefined
  if (week !== undefined) return { value: { kind: 'WEEKDAY', weekday, which, week }, end: of + 2 }
  return { value: { kind: 'WEEKDAY', weekday, which, week: null }, end }
}

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const UNITS: ReadonlyMap<string, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'> = new Map([
  ['day', 'DAY'],
  ['days', 'DAY'],
  ['week', 'WEEK'],
  ['weeks', 'WEEK'],
  ['month', 'MONTH'],
  ['months', 'MONTH'],
  ['year', 'YEAR'],
  ['years', 'YEAR'],
])
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'over', 'a', 'his', 'her', 'their', 'its', 'our'])
const LAST_DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['previous', -1],
  ['following', 1],
  ['next', 1],
])
/** "in the next day" is a span of time. */
const SPAN_OPENERS: ReadonlySet<string> = new Set(['in', 'over', 'within', 'for', 'during'])
const LATER: ReadonlyMap<string, number> = new Map([
  ['later', 1],
  ['earlier', -1],
  ['ago', -1],
])

/** "today", "last night", "two days ago", "earlier this week", "the previous day", "over the weekend". */
function readRelative(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const [first, second, third] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? '', words[at + 2]?.norm ?? '']
  const day = DAY_WORDS.get(first)
  if (day !== undefined) return offset('DAY', day, DAY_PARTS.has(second) ? at + 2 : at + 1)
  if (first === 'last' && second === 'night') return offset('DAY', -1, at + 2)
  if (first === 'this' && DAY_PARTS.has(second)) return offset('DAY', 0, at + 2)
  const unit = UNITS.get(second)
  // "over the last week" is a span of time, "last week" is a week.
  const bare = !DETERMINERS.has(words[at - 1]?.norm ?? '')
  if (unit !== undefined && unit !== 'DAY' && !second.endsWith('s') && bare) {
    const count = WEEK_WORDS.get(first)
    if (count !== undefined) return offset(unit, count, at + 2)
  }
  if (second === 'weekend' && (WEEK_WORDS.has(first) || first === 'the')) {
    if (first === 'the' && !['over', 'at', 'during', 'on'].includes(words[at - 1]?.norm ?? '')) return null
    return { value: { kind: 'WEEKEND', which: whichAt(words, at) }, end: at + 2 }
  }
  const fromLast = third === 'day' && first === 'the' ? LAST_DAY_WORDS.get(second) : undefined
  const span = second === 'next' && SPAN_OPENERS.has(words[at - 1]?.norm ?? '')
  if (fromLast !== undefined && !span) return { value: { kind: 'FROM_LAST_DAY', count: fromLast }, end: at + 3 }
  if (first === 'that' && second === 'day') return { value: { kind: 'FROM_LAST_DAY', count: 0 }, end: at + 2 }
  return readCounted(words, at)
}

/** "two days ago", "a week earlier". */
function readCounted(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const count = SMALL_NUMBERS.get(words[at]?.norm ?? '') ?? dayNumberAt(words, at)
  const unit = UNITS.get(words[at + 1]?.norm ?? '')
  const direction = LATER.get(words[at + 2]?.norm ?? '')
  if (count === null || count === undefined || unit === undefined || direction === undefined) return null
  if (words[at + 2]?.norm === 'ago') return offset(unit, -count, at + 3)
  return unit === 'DAY' ? { value: { kind: 'FROM_LAST_DAY', count: direction * count }, end: at + 3 } : null
}

function offset(unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', count: number, end: number): Reading<PointValue> {
  return { value: { kind: 'OFFSET', unit, count }, end }
}
