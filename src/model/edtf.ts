/**
 * Dates of acts as EDTF (ISO 8601-2) strings: the few forms that Demarche writes, and what they span.
 *
 * The `edtf` library reads the whole standard through a general grammar: about 100 microseconds a value and 26 ms to load,
 * where the forms below take a microsecond. It serves as the judge in the tests instead.
 */
import { daysInMonth, isDay, twoDigits, yearText } from './day.ts'
import type { ActDate, Day } from './statement.ts'

export { addDays, isDay, weekdayOf } from './day.ts'

/** The date of an act of which nothing is known. */
export const UNDATED: ActDate = { edtf: null, earliest: null, latest: null }

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?~?$/
const YEARLESS_DAY = /^XXXX-(\d{2})-(\d{2})$/

/**
 * Bounds of an EDTF value: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each with `~` where it is approximate, an interval `A/B` of
 * those, a day without a year `XXXX-MM-DD` or an interval of two. The bounds of `~` are those of the value itself; without
 * a year, and for null, there are none. Throws a RangeError for any other text.
 */
export function actDate(edtf: string | null): ActDate {
  if (edtf === null) return UNDATED
  const parts = edtf.split('/')
  const from = bounds(parts[0] as string)
  const to = parts.length === 1 ? from : parts.length === 2 ? bounds(parts[1] as string) : null
  if (from === null || to === null) throw new RangeError(`"${edtf}" is no date that Demarche writes`)
  if (from === 'YEARLESS' || to === 'YEARLESS') {
    if (from !== to) throw new RangeError(`"${edtf}" has a year at one end only`)
    return { edtf, earliest: null, latest: null }
  }
  if (from.earliest > to.earliest) throw new RangeError(`"${edtf}" ends before it begins`)
  return { edtf, earliest: from.earliest, latest: to.latest }
}

/**
 * What all days of a value share, at the precision that an act may be dated with: a single day as it is, an interval
 * within one month `YYYY-MM`, within one year `YYYY`; null for longer ones, for `XXXX-MM-DD` and for null.
 */
export function sharedPrecision(edtf: string | null): string | null {
  const { earliest, latest } = actDate(edtf)
  if (edtf === null || earliest === null || latest === null) return null
  if (earliest === latest) return earliest
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7)
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : null
}

/** `A/B`, or `A` alone where both are the same. */
export function interval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`
}

function bounds(point: string): { earliest: Day; latest: Day } | 'YEARLESS' | null {
  const yearless = YEARLESS_DAY.exec(point)
  // 2000 stands for any year: the day exists if it exists in a leap year.
  if (yearless !== null) return isDay(`2000-${yearless[1]}-${yearless[2]}`) ? 'YEARLESS' : null
  const match = POINT.exec(point)
  if (match === null) return null
  const [, year = '', month, day] = match
  if (day !== undefined) {
    const exact = `${year}-${month}-${day}`
    return isDay(exact) ? { earliest: exact, latest: exact } : null
  }
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  if (!isDay(`${year}-${month}-01`)) return null
  return { earliest: `${year}-${month}-01`, latest: monthEnd(Number(year), Number(month)) }
}

/** The last day of a month. */
function monthEnd(year: number, month: number): Day {
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(daysInMonth(year, month))}`
}
