/** Periods of a timeline: where each ends, what it is called, and how one goes into it and out again. */
import { addDays, dayNumber, dayParts, daysInMonth, dayText, weekdayOf } from '../../model/day.ts'
import type { TimelineUnit } from '../api/queries.generated.ts'
import type { Window } from '../ask/when.ts'
import { dateInWords } from '../parts/date-in-words.ts'

/** From the widest. */
export const UNITS: readonly TimelineUnit[] = ['YEAR', 'MONTH', 'WEEK', 'DAY']

export const UNIT_WORDS: Readonly<Record<TimelineUnit, string>> = {
  YEAR: 'years',
  MONTH: 'months',
  WEEK: 'weeks',
  DAY: 'days',
}

/** The last day of the unit that begins on this one. */
export function lastDayOf(start: string, unit: TimelineUnit): string {
  const { year, month } = dayParts(start)
  if (unit === 'YEAR') return dayText({ year, month: 12, day: 31 })
  if (unit === 'MONTH') return dayText({ year, month, day: daysInMonth(year, month) })
  return unit === 'WEEK' ? addDays(start, 6) : start
}

/** The first day of the unit in which this one lies. */
export function firstDayOf(day: string, unit: TimelineUnit): string {
  const { year, month } = dayParts(day)
  if (unit === 'YEAR') return dayText({ year, month: 1, day: 1 })
  if (unit === 'MONTH') return dayText({ year, month, day: 1 })
  return unit === 'WEEK' ? addDays(day, 1 - weekdayOf(day)) : day
}

/** "2026", "March 2026", "the week from 9 March 2026", "10 March 2026". */
export function periodName(start: string, unit: TimelineUnit): string {
  if (unit === 'YEAR') return dateInWords(start.slice(0, 4))
  if (unit === 'MONTH') return dateInWords(start.slice(0, 7))
  return unit === 'WEEK' ? `the week from ${dateInWords(start)}` : dateInWords(start)
}

/** As it stands in the address, and as `readWindow` reads it: the shortest text for these days. */
export function whenText({ from, to }: Window): string {
  if (from === to) return from
  if (from === firstDayOf(from, 'YEAR') && to === lastDayOf(from, 'YEAR')) return from.slice(0, 4)
  if (from === firstDayOf(from, 'MONTH') && to === lastDayOf(from, 'MONTH')) return from.slice(0, 7)
  return `${from} to ${to}`
}

export const windowOf = (start: string, unit: TimelineUnit): Window => ({ from: start, to: lastDayOf(start, unit) })

/** What a period is divided into when one goes into it; a day into nothing finer. */
export const FINER: Readonly<Record<TimelineUnit, TimelineUnit>> = {
  YEAR: 'MONTH',
  MONTH: 'DAY',
  WEEK: 'DAY',
  DAY: 'DAY',
}

/** Where one comes to when one goes out of a window: its month, its year, or all time (null). */
export function around({ from, to }: Window): Window | null {
  for (const unit of ['MONTH', 'YEAR'] as const) {
    const whole = windowOf(firstDayOf(from, unit), unit)
    if (whole.from <= from && to <= whole.to && (whole.from < from || to < whole.to)) return whole
  }
  return null
}

const daysOf = ({ from, to }: Window): number => dayNumber(to) - dayNumber(from) + 1

/** Days, as an estimate of how many periods a window has. */
const LENGTHS: Readonly<Record<TimelineUnit, number>> = { YEAR: 365.25, MONTH: 30.44, WEEK: 7, DAY: 1 }

/** More bars than these are too thin to be seen and hit. */
const MOST_BARS = 400
const USUAL_BARS = 40

export const fits = (window: Window, unit: TimelineUnit): boolean => daysOf(window) / LENGTHS[unit] <= MOST_BARS

/** The unit with which a window is shown where none was chosen: the finest with a handy number of bars. */
export function usualUnit(window: Window): TimelineUnit {
  return UNITS.findLast((unit) => daysOf(window) / LENGTHS[unit] <= USUAL_BARS) ?? 'YEAR'
}
