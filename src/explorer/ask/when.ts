/** What a person writes for a time, as a window of days. */
import { actDate } from '../../model/edtf.ts'
import { MONTHS } from '../parts/date-in-words.ts'

export interface Window {
  readonly from: string
  readonly to: string
}

export const WHEN_HINT =
  'Write a day, a month, a year or two of them: "10 March 2026", "March 2026", "2026-03-01 to 2026-03-15".'

/**
 * `2026`, `2026-03`, `2026-03-10`, `March 2026`, `10 March 2026`, `March 10, 2026`, and two of them with "to", "/" or ".." between.
 * An empty text is no window (undefined); null where it cannot be read.
 */
export function readWindow(text: string): Window | undefined | null {
  if (text.trim() === '') return undefined
  const ends = endsOf(text)
  if (ends.length > 2) return null
  const windows = ends.map(readTime)
  const [first, last] = [windows[0], windows.at(-1)]
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null
}

/** What stands on both sides of "to", "/", ".." or a dash. */
export const endsOf = (text: string): readonly string[] => text.trim().split(/\s*(?:\.\.|\/|\bto\b|–|—)\s*/i)

function readTime(text: string): Window | null {
  try {
    const { earliest, latest } = actDate(edtfOf(text))
    return earliest !== null && latest !== null ? { from: earliest, to: latest } : null
  } catch {
    return null
  }
}

/** `10 March 2026` and the like as EDTF; any other text as it is. */
export function edtfOf(text: string): string {
  const dayFirst = /^(?:(\d{1,2})\s+)?([a-z]+)\.?,?\s+(\d{4})$/i.exec(text)
  if (dayFirst) return fromParts(dayFirst[3]!, dayFirst[2]!, dayFirst[1])
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(text)
  if (monthFirst) return fromParts(monthFirst[3]!, monthFirst[1]!, monthFirst[2])
  return text
}

function fromParts(year: string, name: string, day: string | undefined): string {
  // A whole name, or its first letters, three at least; "Sept" among them.
  const month = MONTHS.findIndex((known) => name.length > 2 && known.toLowerCase().startsWith(name.toLowerCase())) + 1
  return [year, String(month), ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-')
}
