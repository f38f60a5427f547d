/** One day, month or year as people write it, as far as it is written: "10 March" has no year, "10" no month either. */
import { isDay, twoDigits } from '../../model/day.ts'
import { MONTHS } from '../parts/date-in-words.ts'

export interface Point {
  /** Four digits. */
  readonly year: string | null
  /** From 1. */
  readonly month: number | null
  readonly day: number | null
}

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`
const MONTH = String.raw`(?<month>[a-z]+)\.?`
const YEAR = String.raw`(?<year>\d{4})`

const FORMS = [
  // 2026, 2026-03, 2026-03-10; "~" for what is about right spans the same days.
  String.raw`${YEAR}(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?~?`,
  `(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY}(?:,? ${YEAR})?`,
  `${MONTH}(?:,? (?:of )?${YEAR})?`,
  `${DAY}(?:, ${YEAR})?`,
].map((form) => new RegExp(`^${form}$`, 'i'))

/** Null for any other text; that the day exists is not looked at. One space stands between words. */
export function readPoint(text: string): Point | null {
  for (const form of FORMS) {
    const { year = null, month, day } = form.exec(text)?.groups ?? {}
    if (year === null && month === undefined && day === undefined) continue
    const number = month === undefined ? null : monthNumber(month)
    return number === 0 ? null : { year, month: number, day: day === undefined ? null : Number(day) }
  }
  return null
}

/** 0 for none: a whole name, or its first letters, three at least; "Sept" among them. */
function monthNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  return MONTHS.findIndex((known) => text.length > 2 && known.toLowerCase().startsWith(text.toLowerCase())) + 1
}

/** EDTF; null where a part is missing above one that is there. */
export function pointEdtf({ year, month, day }: Point): string | null {
  if (year === null || (day !== null && month === null)) return null
  return [year, ...[month, day].flatMap((part) => (part === null ? [] : [twoDigits(part)]))].join('-')
}

/** "10/03/2026", with either number as the day. */
export const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/.-])/g

/** The days that such numbers can mean, day before month first: none, one or two. */
export function daysMeant(one: string, other: string, year: string): readonly string[] {
  return [...new Set([dayOf(year, other, one), dayOf(year, one, other)])].filter(isDay)
}

/** Such a day need not exist. */
export const dayOf = (...parts: readonly [year: string, month: string, day: string]): string =>
  parts.map((part) => part.padStart(2, '0')).join('-')
