/** The part of the date grammar that reads one point in time: a day, month, year, weekday or relative word. */
import { DAY_PARTS, NAMED_DAY_WORDS, WEEKDAY_NAMES_AFTER } from '../lexicon/calendar.ts'
import { COUNTED_NOUNS } from '../lexicon/noun-kinds.ts'
import {
  afterMonth,
  dayNumberAt,
  monthAt,
  type Reading,
  trailingYear,
  WEEK_WORDS,
  weekdayAt,
  whichAt,
  YEAR_FROM,
  YEAR_TO,
  yearAt,
} from './date-atoms.ts'
import type { CalendarDay, PointValue } from './date-value.ts'
import type { DateWord } from './date-words.ts'
import { readRelative } from './relative-points.ts'

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
  const { end, ...year } = trailingYear(words, at)
  return { value: { kind: 'DAY', ...year, month, day, weekday: null }, end }
}

function isoDay(word: DateWord, at: number): Reading<CalendarDay> | null {
  const [year, month, day] = word.norm.split('-').map(Number) as [number, number, number]
  if (year < YEAR_FROM || year > YEAR_TO || month < 1 || month > 12 || day < 1) return null
  if (day > (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)) return null
  return { value: { kind: 'DAY', year, yearOffset: null, month, day, weekday: null }, end: at + 1 }
}

const QUALIFIERS: ReadonlySet<string> = new Set(['early', 'mid', 'late'])

/** After "early", "mid-" or "late"; `at` where none of them stands there. */
function afterQualifier(words: readonly DateWord[], at: number): number {
  if (!QUALIFIERS.has(words[at]?.norm ?? '')) return at
  return words[at + 1]?.kind === 'DASH' ? at + 2 : at + 1
}

/** "May 2025", "early July", "last May"; a month alone only after a word that asks for one, as "May" is also a name. */
function readMonth(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const which = whichAt(words, at)
  const from = which === 'NEAREST' ? afterQualifier(words, at) : at + 1
  const month = monthAt(words, from)
  if (month === null) return null
  const after = afterMonth(words, from)
  const { year, yearOffset, end } = trailingYear(words, after)
  const asked =
    from > at ||
    MONTH_OPENERS.has(words[at - 1]?.norm ?? '') ||
    isPartOf(words, at) ||
    words[after]?.kind === 'POSSESSIVE'
  if (year === null && yearOffset === null && !asked) return null
  return { value: { kind: 'MONTH', year, yearOffset, month, which: year === null ? which : 'NEAREST' }, end }
}

const PARTS: ReadonlySet<string> = new Set('beginning start middle end half week days part'.split(' '))

/** "at the end of May", "in the first week of May". */
export function isPartOf(words: readonly DateWord[], at: number): boolean {
  return words[at - 1]?.norm === 'of' && PARTS.has(words[at - 2]?.norm ?? '')
}

const MONTH_OPENERS: ReadonlySet<string> = new Set(['in', 'during', 'throughout', 'this', 'between', 'from'])
const YEAR_OPENERS: ReadonlySet<string> = new Set(['in', 'during', 'throughout', 'between', 'from'])

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
  return COUNTED_NOUNS.has(words[index]?.norm ?? '') ? null : { value: { kind: 'YEAR', year }, end: index }
}

/** "Friday", "last Friday", "Friday evening", "Friday of last week". */
function readWeekday(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const thisOne = words[at]?.norm === 'this' ? at + 1 : at
  // "this coming Friday", "this past Friday": "this" adds nothing.
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
