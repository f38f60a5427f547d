/** Dates as documents and records write them, read as calendar days; a day is never invented. */

/** In order of the year. */
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A day as written; `year` is null where the text gives none. */
export interface WrittenDay {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** Source of a regular expression for a month: full or shortened ("Sept."). */
const MONTH_SOURCE = `(?:${MONTH_NAMES.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|Sept\\.?)`

/** Source of a regular expression for a day of the week: full or shortened. */
export const WEEKDAY_SOURCE =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?)'

const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

/** Source of a regular expression with the groups month, day and (optional) year: "May 10, 2025". */
export const MONTH_DAY_SOURCE = `(?<month>${MONTH_SOURCE})\\s+${DAY}(?:,?\\s+(?<year>\\d{4}))?(?!\\d)`
/** The same with the day first: "10 May 2025". */
export const DAY_MONTH_SOURCE = `${DAY}\\s+(?<month>${MONTH_SOURCE})(?:,?\\s+(?<year>\\d{4}))?(?!\\d)`

const LEAP_YEAR = 2000

/** True where the calendar has such a day; 29 February passes without a year. */
export function isDay({ year, month, day }: WrittenDay): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  if (year !== null && (year < 1 || year > 9999)) return false
  const last = new Date(Date.UTC(LEAP_YEAR, month, 0)).getUTCDate()
  if (month !== 2 || year === null) return day <= last
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (leap ? 29 : 28)
}

/** The day in the named groups of a match of the sources above; null where the calendar has no such day. */
export function dayOfMatch(groups: Readonly<Record<string, string | undefined>> | undefined): WrittenDay | null {
  if (groups?.month === undefined || groups.day === undefined) return null
  const prefix = groups.month.slice(0, 3).toLowerCase()
  const found: WrittenDay = {
    year: groups.year === undefined ? null : Number(groups.year),
    month: MONTH_NAMES.findIndex((name) => name.slice(0, 3).toLowerCase() === prefix) + 1,
    day: Number(groups.day),
  }
  return isDay(found) ? found : null
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ]\d{2})/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
// A time or a zone may follow ("May 10, 2025 at 3:15 PM", RFC 2822), nothing else.
const TIME_AFTER = '(?:,?\\s+(?:at\\s+|[-–|]\\s*)?\\d{1,2}[:.]\\d{2}.*)?'
const ENGLISH = [MONTH_DAY_SOURCE, DAY_MONTH_SOURCE].map(
  (source) => new RegExp(`^(?:${WEEKDAY_SOURCE},?\\s+)?${source}${TIME_AFTER}$`, 'i'),
)

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/**
 * The day of a publication value as `YYYY-MM-DD`: ISO 8601 days and date-times (the day as written, without moving it to
 * another zone), and English dates with a year. Null for anything else, so also for 05/10/2025, which two countries read
 * as two days.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim()
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso !== null) {
    const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
    return isDay(day) ? `${iso[1]}-${iso[2]}-${iso[3]}` : null
  }
  for (const pattern of ENGLISH) {
    const day = dayOfMatch(pattern.exec(text)?.groups)
    if (day !== null && day.year !== null) return `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`
  }
  return null
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** `YYYY-MM-DDTHH:MM:SSZ` of an ISO 8601 date-time (without a zone: UTC) or day (its midnight); null for anything else. */
export function parseRetrieved(value: string): string | null {
  const text = value.trim()
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parsePublished(text) : null
  if (day !== null) return `${day}T00:00:00Z`
  if (!DATE_TIME.test(text)) return null
  const withZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(16)) ? text : `${text}Z`
  const time = Date.parse(withZone.replace(' ', 'T'))
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`
}
