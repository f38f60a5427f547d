/** Calendar days as text, and arithmetic on them: proleptic Gregorian, no clock and no time zone anywhere. */
import type { Day } from './statement.ts'

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Years 0000 to 9999, months 1 to 12; not checked for a day beyond the month's end. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** 28 to 31. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for `YYYY-MM-DD` that the calendar has: "2024-02-29" but not "2025-02-29". */
export function isDay(text: string): text is Day {
  const match = DAY.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Throws a RangeError where `text` is no day. */
export function dayParts(text: Day): DayParts {
  if (!isDay(text)) throw new RangeError(`"${text}" is no day; write YYYY-MM-DD`)
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) }
}

/** `YYYY-MM-DD`, with zeros in front. */
export function dayText({ year, month, day }: DayParts): Day {
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

export function yearText(year: number): string {
  return String(year).padStart(4, '0')
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(text: Day): number {
  const { year, month, day } = dayParts(text)
  // Years are counted from March, so that the leap day is the last of a year.
  const y = month > 2 ? year : year - 1
  const yearDay = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + yearDay - 719_468
}

/** The day that many days after 1970-01-01. */
export function dayFromNumber(days: number): Day {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const eraDay = z - era * 146_097
  const eraYear = Math.floor(
    (eraDay - Math.floor(eraDay / 1460) + Math.floor(eraDay / 36_524) - Math.floor(eraDay / 146_096)) / 365,
  )
  const yearDay = eraDay - (365 * eraYear + Math.floor(eraYear / 4) - Math.floor(eraYear / 100))
  const fromMarch = Math.floor((5 * yearDay + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const day = yearDay - Math.floor((153 * fromMarch + 2) / 5) + 1
  return dayText({ year: era * 400 + eraYear + (month <= 2 ? 1 : 0), month, day })
}

/** `count` may be negative. */
export function addDays(text: Day, count: number): Day {
  return dayFromNumber(dayNumber(text) + count)
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(text: Day): number {
  return ((((dayNumber(text) + 3) % 7) + 7) % 7) + 1
}
