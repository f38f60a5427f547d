/** What a person writes for a time, as a window of days. */
import { addDays, isDay } from '../../model/day.ts'
import { actDate } from '../../model/edtf.ts'
import { dayOf, daysMeant, NUMBERS, type Point, pointEdtf, readPoint } from './point.ts'

export interface Window {
  readonly from: string
  readonly to: string
}

/** Where an end is absent, it goes on for all time. */
export type OpenWindow = Partial<Window>

/** Why a time is not read: in no known form, without a year, a day and a month that may be each other, or the ends turned round. */
export type WhenProblem = 'FORM' | 'YEAR' | 'DAY_OR_MONTH' | 'ORDER'

/**
 * A day, a month or a year (`2026-03`, `10 March 2026`, `March 10, 2026`, `16/03/2026`), two of them ("to", "/", ".." or a dash between;
 * "from … to", "between … and"), or one with "since", "after", "until" or "before" in front. "Since" and "until" take in what they
 * name, "after" and "before" do not. An empty text is no window (undefined); null where it cannot be read.
 */
export function readTime(text: string): OpenWindow | undefined | null {
  const read = timeOf(text)
  return typeof read === 'string' ? null : read
}

/** As `readTime`; null also where an end is open. */
export function readWindow(text: string): Window | undefined | null {
  const read = readTime(text)
  if (!read) return read
  return read.from === undefined || read.to === undefined ? null : { from: read.from, to: read.to }
}

export function timeOf(text: string): OpenWindow | undefined | WhenProblem {
  const plain = unambiguous(text.trim().replace(/\s+/g, ' '))
  if (plain === '') return undefined
  if (plain === null) return 'DAY_OR_MONTH'
  const [, word = '', rest = ''] = WORD_IN_FRONT.exec(plain)!
  const before = word.toLowerCase()
  if (ONE_END.has(before)) return openWindow(before, spanOf([rest]))
  const ends = splitTime(before === 'between' ? rest.replace(/ and /i, ' to ') : rest)
  const isOpen = (before === 'since' || before === 'from') && ends.length === 1
  return isOpen ? openWindow('since', spanOf([rest.replace(/ (?:on|onwards?)$/i, '')])) : spanOf(ends)
}

const WORD_IN_FRONT = /^(?:(since|from|between|after|until|till|up to|before|in|on|during) )?(.*)$/i
const ONE_END: ReadonlySet<string> = new Set(['after', 'until', 'till', 'up to', 'before'])

/** Days in numbers as ISO 8601 has them; null where one may be either of two. */
function unambiguous(text: string): string | null {
  const yearFirst = text.replace(
    /(?<![\d/.-])(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?![\d/.-])/g,
    (_, year, __, month, day) => dayOf(year, month, day),
  )
  let isOpen = false
  const days = yearFirst.replace(NUMBERS, (whole, one, _, other, year) => {
    const meant = daysMeant(one, other, year)
    if (meant.length > 1) isOpen = true
    return meant[0] ?? whole
  })
  if (isOpen) return null
  const months = days.replace(
    /(?<![\d/.-])(\d{1,2})[/.](\d{4})(?![\d/.-])/g,
    (_, month, year) => `${year}-${month.padStart(2, '0')}`,
  )
  // 10-Mar-2026
  return months.replace(/\b(\d{1,2})-([a-z]{3,})-(\d{4})\b/gi, '$1 $2 $3')
}

/** What stands on both sides of "to", "/", ".." or a dash. */
export const endsOf = (text: string): readonly string[] => text.trim().split(/\s*(?:\.\.|\/|\bto\b|–|—)\s*/i)

/** Hyphens that stand for "to": with spaces, behind a name, between years, and between days of one month. */
const HYPHENS = [
  ' - ',
  String.raw`(?<=[a-z]\.?)-(?=[a-z\d])`,
  String.raw`(?<=[ ,]\d{4})-(?=[a-z]|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3})`,
  String.raw`(?<=^\d{4})-(?=\d{4}$)`,
  String.raw`(?<=^\d{1,2}(?:st|nd|rd|th)?)-(?=\d{1,2}(?:st|nd|rd|th)? )`,
  String.raw`(?<=^[a-z]+\.? \d{1,2})-(?=\d{1,2}(?:,|$))`,
].join('|')
const BETWEEN = new RegExp(`${HYPHENS}| (?:until|till|through) `, 'gi')

const splitTime = (text: string): readonly string[] => endsOf(text.replace(BETWEEN, ' to '))

/** From one or two ends; a year, and a month, that stands at one of them holds for both. */
function spanOf(ends: readonly string[]): Window | WhenProblem {
  if (ends.length > 2) return 'FORM'
  const [first, last] = [readPoint(ends[0]!), readPoint(ends.at(-1)!)]
  if (first === null || last === null) return 'FORM'
  const [from, to] = [withParts(first, last), withParts(last, first)]
  if (from.year === null || to.year === null) return from.month === null && to.month === null ? 'FORM' : 'YEAR'
  const [begin, end] = [daysOf(from), daysOf(to)]
  if (begin === null || end === null) return 'FORM'
  return begin.from <= end.to ? { from: begin.from, to: end.to } : 'ORDER'
}

function withParts(point: Point, other: Point): Point {
  return {
    year: point.year ?? (isBareYear(other) ? null : other.year),
    month: point.month ?? (point.day === null ? null : other.month),
    day: point.day,
  }
}

const isBareYear = ({ month, day }: Point): boolean => month === null && day === null

function daysOf(point: Point): Window | null {
  const edtf = pointEdtf(point)
  try {
    const { earliest, latest } = actDate(edtf)
    return earliest !== null && latest !== null ? { from: earliest, to: latest } : null
  } catch {
    return null
  }
}

function openWindow(word: string, span: Window | WhenProblem): OpenWindow | WhenProblem {
  if (typeof span === 'string') return span
  if (word === 'since') return { from: span.from }
  if (word === 'after' || word === 'before') {
    const day = word === 'after' ? addDays(span.to, 1) : addDays(span.from, -1)
    if (!isDay(day)) return 'FORM'
    return word === 'after' ? { from: day } : { to: day }
  }
  return { to: span.to }
}

/** `10 March 2026` and the like as EDTF; any other text as it is. */
export function edtfOf(text: string): string {
  const point = text.endsWith('~') ? null : readPoint(text)
  return (point && pointEdtf(point)) ?? text
}
