/** Gives a date phrase's value a place in time, as seen from a day and towards the past or the future. */
import {
  addDays,
  dayFromNumber,
  dayNumber,
  dayParts,
  dayText,
  isDay,
  twoDigits,
  weekdayOf,
  yearText,
} from '../../model/day.ts'
import { interval } from '../../model/edtf.ts'
import type { Day } from '../../model/statement.ts'
import type { CalendarDay, CalendarMonth, DateValue, Offset, PointValue, Weekday, Weekend } from './date-value.ts'

/** DONE: the latest that is not after the day; PLANNED: the next. */
export type Direction = 'DONE' | 'PLANNED'

export interface Viewpoint {
  /** The document's day, null where unknown. */
  readonly day: Day | null
  /** `XXXX-MM-DD` where the document's day is known but for its year; null otherwise. */
  readonly yearless: string | null
  /** The day (`YYYY-MM-DD`) that the text named last, for "the same day"; null where it named none. */
  readonly lastDay: Day | null
}

/** EDTF of what the value means; null where that cannot be told from here. */
export function resolveDate(value: DateValue, from: Viewpoint, direction: Direction): string | null {
  if (value.kind !== 'RANGE') return resolvePoint(value, from, direction)
  // The end that the direction is sure of comes first; the other is the nearest one that makes a range with it.
  // "last December to January" says itself which way it lies.
  const pinned = 'which' in value.from && value.from.which !== 'NEAREST'
  const [start, end] = [inItsYear(value.from, from.day), inItsYear(value.to, from.day)]
  if (direction === 'DONE' || pinned) {
    const first = resolvePoint(start, from, 'DONE')
    return joined(first, resolvePoint(end, seenFrom(from, first), 'PLANNED', true))
  }
  const last = resolvePoint(end, from, 'PLANNED', true)
  return joined(resolvePoint(start, seenFrom(from, last), 'DONE'), last)
}

/** "last year" counts from the document's day, not from the other end of the range. */
function inItsYear(value: PointValue, day: Day | null): PointValue {
  return value.kind === 'DAY' || value.kind === 'MONTH' ? { ...value, year: yearOf(value, day) } : value
}

function seenFrom(from: Viewpoint, edtf: string | null): Viewpoint {
  if (edtf === null) return from
  const day = edtf.length === 7 ? `${edtf}-01` : edtf
  return isDay(day) ? { ...from, day } : from
}

function joined(first: string | null, last: string | null): string | null {
  if (first === null || last === null) return null
  if (first.startsWith('XXXX') || last.startsWith('XXXX')) {
    return first.startsWith('XXXX') && last.startsWith('XXXX') ? interval(first, last) : null
  }
  return first <= last ? interval(first, last) : null
}

/** `sameDay`: a planned weekday may be the viewpoint's own day. */
function resolvePoint(value: PointValue, from: Viewpoint, direction: Direction, sameDay = false): string | null {
  switch (value.kind) {
    case 'DAY':
      return calendarDay(value, from, direction)
    case 'MONTH':
      return calendarMonth(value, from.day, direction)
    case 'YEAR':
      return yearText(value.year)
    case 'WEEKDAY':
      return from.day === null ? null : weekday(value, from.day, direction, sameDay)
    case 'DAY_OF_MONTH':
      return from.day === null ? null : dayOfMonth(value.day, from.day, direction)
    case 'OFFSET':
      return from.day === null ? yearlessOffset(value, from.yearless) : offset(value, from.day, direction)
    case 'WEEKEND':
      return from.day === null ? null : weekend(value, from.day, direction)
    case 'VAGUE':
      return null
    case 'FROM_LAST_DAY': {
      const last = from.lastDay ?? from.day
      return last === null ? (value.count === 0 ? from.yearless : null) : addDays(last, value.count)
    }
  }
}

// 29 February comes back after eight years at the latest.
const YEARS_AROUND = 8

function calendarDay(value: CalendarDay, from: Viewpoint, direction: Direction): string | null {
  const written = yearOf(value, from.day)
  if (written !== null) {
    const day = dayText({ year: written, month: value.month, day: value.day })
    return isDay(day) ? day : null
  }
  if (from.day === null) return `XXXX-${twoDigits(value.month)}-${twoDigits(value.day)}`
  const { year } = dayParts(from.day)
  const step = direction === 'DONE' ? -1 : 1
  const days: Day[] = []
  for (let count = -1; count <= YEARS_AROUND; count++) {
    const day = dayText({ year: year + count * step, month: value.month, day: value.day })
    if (isDay(day)) days.push(day)
  }
  // "Thursday, March 25" tells its year by the weekday, whichever way the act lies.
  const named = days.slice(0, 3).filter((day) => weekdayOf(day) === value.weekday)
  if (named.length > 0) return named.reduce((a, b) => (distance(a, from.day) <= distance(b, from.day) ? a : b))
  const day = from.day
  return days.find((candidate) => (direction === 'DONE' ? candidate <= day : candidate >= day)) ?? null
}

/** The year that the phrase gives, in figures or counted from `day`; null where it gives none. */
function yearOf({ year, yearOffset }: CalendarDay | CalendarMonth, day: Day | null): number | null {
  return year ?? (yearOffset === null || day === null ? null : dayParts(day).year + yearOffset)
}

function distance(a: Day, b: Day | null): number {
  return b === null ? 0 : Math.abs(dayNumber(a) - dayNumber(b))
}

function calendarMonth(value: CalendarMonth, day: Day | null, direction: Direction): string | null {
  const written = yearOf(value, day)
  if (written !== null) return `${yearText(written)}-${twoDigits(value.month)}`
  if (day === null) return null
  const { year, month } = dayParts(day)
  const towards = value.which === 'LAST' ? 'DONE' : value.which === 'NEXT' ? 'PLANNED' : direction
  const strictly = value.which !== 'NEAREST'
  const ahead = value.month - month
  if (towards === 'DONE')
    return `${yearText(ahead > 0 || (strictly && ahead === 0) ? year - 1 : year)}-${twoDigits(value.month)}`
  return `${yearText(ahead < 0 || (strictly && ahead === 0) ? year + 1 : year)}-${twoDigits(value.month)}`
}

function weekday(value: Weekday, day: Day, direction: Direction, sameDay: boolean): Day {
  const today = weekdayOf(day)
  if (value.week !== null) return addDays(day, value.weekday - today + 7 * value.week)
  const back = (today - value.weekday + 7) % 7
  if (value.which === 'LAST') return addDays(day, back === 0 ? -7 : -back)
  if (value.which === 'NEXT' || direction === 'PLANNED') {
    return addDays(day, back === 0 ? (sameDay && value.which === 'NEAREST' ? 0 : 7) : 7 - back)
  }
  return addDays(day, -back)
}

function dayOfMonth(wanted: number, day: Day, direction: Direction): Day | null {
  const { year, month } = dayParts(day)
  const step = direction === 'DONE' ? -1 : 1
  // A month with that day lies at most two months away.
  for (let count = 0; count <= 2; count++) {
    const index = year * 12 + month - 1 + count * step
    const found = dayText({ year: Math.floor(index / 12), month: (index % 12) + 1, day: wanted })
    if (isDay(found) && (direction === 'DONE' ? found <= day : found >= day)) return found
  }
  return null
}

function offset(value: Offset, day: Day, direction: Direction): string {
  const { year, month } = dayParts(day)
  switch (value.unit) {
    case 'DAY':
      return addDays(day, value.count)
    case 'MONTH': {
      const index = year * 12 + month - 1 + value.count
      return `${yearText(Math.floor(index / 12))}-${twoDigits((index % 12) + 1)}`
    }
    case 'YEAR':
      return yearText(year + value.count)
    case 'WEEK': {
      const monday = addDays(day, 1 - weekdayOf(day) + 7 * value.count)
      // Of this week, an act that is done fell on its days so far, one to come falls on those left.
      if (value.count === 0 && direction === 'DONE') return interval(monday, day)
      return interval(value.count === 0 ? day : monday, addDays(monday, 6))
    }
  }
}

function weekend({ which }: Weekend, day: Day, direction: Direction): string {
  const monday = dayNumber(day) - weekdayOf(day) + 1
  const thisOne = dayFromNumber(monday + 5)
  const ahead = which === 'NEXT' || (which === 'NEAREST' && direction === 'PLANNED')
  // On the weekend itself, "the weekend" is the one that runs.
  const running = weekdayOf(day) >= 6
  const saturday = ahead
    ? which === 'NEXT' && running
      ? addDays(thisOne, 7)
      : thisOne
    : which === 'NEAREST' && running
      ? thisOne
      : addDays(thisOne, -7)
  return interval(saturday, addDays(saturday, 1))
}

/** "today" and "yesterday" of a day without a year; null at the end of February, where the year decides. */
function yearlessOffset(value: Offset, yearless: string | null): string | null {
  if (yearless === null || value.unit !== 'DAY') return null
  const inYear = (year: number): string => addDays(`${yearText(year)}${yearless.slice(4)}`, value.count).slice(4)
  if (value.count === 0) return yearless
  const leap = 2000
  if (!isDay(`2001${yearless.slice(4)}`)) return null
  return inYear(leap) === inYear(leap + 1) ? `XXXX${inYear(leap)}` : null
}
