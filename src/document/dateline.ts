/** Reads a dateline ("New Delhi, May 10 –") as place and date, and a line that is only a date. */
import type { TextBlock } from './article-cleaner.ts'
import {
  DAY_MONTH_SOURCE,
  dayOfMatch,
  isDay,
  MONTH_DAY_SOURCE,
  WEEKDAY_SOURCE,
  type WrittenDay,
} from './calendar-date.ts'

/** All offsets are UTF-16 offsets into the document's text. */
export interface Dateline {
  /** As written, with its country or state: "KYIV, Ukraine". */
  readonly place: string
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  /** The news agency in brackets, null where none is named. */
  readonly agency: string | null
  readonly start: number
  /** After the dash. */
  readonly end: number
  /** The date phrase ("May 10"); null where the dateline has no date. */
  readonly dateStart: number | null
  readonly dateEnd: number | null
  /** Where the first sentence proper begins. */
  readonly textStart: number
}

/** A line that is only a date: the date of the document itself. */
export interface DateLine {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly dateStart: number
  readonly dateEnd: number
}

// A dateline is short; nothing further into the paragraph is looked at.
const REACH = 160

const WORD = "[\\p{Lu}][\\p{L}\\p{M}.'’-]*"
const NAME = `${WORD}(?:[ \\u00a0](?:(?:of|the|de|da|do|del|la|el|al|am|an|der|den|upon)[ \\u00a0])*${WORD}){0,3}`
const PLACE = `(?<place>${NAME}(?:,\\s+${NAME})?(?:\\s+\\[${NAME}\\])?)`
const AGENCY = "(?:\\s*[(/\\[](?<agency>[\\p{L}][\\p{L}\\p{M} .,'’&-]{1,40})[)/\\]]\\.?:?)"
const DASH = '(?:\\s*(?:–|—|―|--+)\\s+|\\s+-\\s+)'

function withDate(date: string): RegExp {
  const dated = `(?:,?\\s*\\(|,?\\s+)(?:${WEEKDAY_SOURCE},?\\s+)?(?<date>${date})\\)?`
  return new RegExp(`^${PLACE}${dated}[,.]?(?:${AGENCY}(?:${DASH}|\\s+)|${DASH}|:\\s+)`, 'u')
}

const DATED: readonly RegExp[] = [withDate(MONTH_DAY_SOURCE), withDate(DAY_MONTH_SOURCE)]
const UNDATED = new RegExp(`^${PLACE}(?:${AGENCY})?${DASH}`, 'u')

/** Words in capitals that stand before a dash without being a place. */
const NO_PLACE =
  /^(?:From|On|In|At|By|Between|Until|Since|Through|During|Today|COVID|USA|UAE|DPRK|PRC|DRC|NATO|OPEC|ASEAN|UNICEF|UNESCO|BRICS|OSCE|AUKUS|QUAD|BREAKING|UPDATE\w*|EXCLUSIVE|ANALYSIS|OPINION|WATCH|CORRECTION|CORRECTED|EDITORIAL|FACT ?BOX|FACT SHEET|EXPLAINER|INTERVIEW|LIVE|NOTE|READOUT|STATEMENT|SUMMARY|URGENT|END|Q|A|QUESTION|ANSWER|MR|MS|MRS|DR|AMBASSADOR|SECRETARY|PRESIDENT|MINISTER|SPOKES\w+|MODERATOR|OPERATOR)\b/

const WEEKDAY_AFTER = new RegExp(`,\\s+${WEEKDAY_SOURCE}$`)

/** The sentence after a dateline begins like a sentence. */
const SENTENCE_START = /^["“‘'«([]?[\p{Lu}\p{N}]/u

/**
 * The dateline that a paragraph opens with, or null. Without a date it must be in capitals ("GENEVA —") or name an agency
 * ("Geneva (AP) —").
 */
export function readDateline(text: string, block: TextBlock): Dateline | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH))
  for (const pattern of [...DATED, UNDATED]) {
    const match = pattern.exec(head)
    const groups = match?.groups
    if (!match || groups?.place === undefined || NO_PLACE.test(groups.place)) continue
    if (!SENTENCE_START.test(text.slice(block.start + match[0].length, block.start + match[0].length + 3))) continue
    const dated = groups.date !== undefined
    const day = dated ? dayOfMatch(groups) : null
    if (dated && day === null) continue
    if (!dated && groups.agency === undefined && !inCapitals(groups.place)) continue
    const dateAt = dated ? match[0].indexOf(groups.date ?? '', groups.place.length) : 0
    return {
      place: groups.place.replace(WEEKDAY_AFTER, ''),
      day: day?.day ?? null,
      month: day?.month ?? null,
      year: day?.year ?? null,
      agency: groups.agency?.trim() ?? null,
      start: block.start,
      end: block.start + match[0].trimEnd().length,
      dateStart: dated ? block.start + dateAt : null,
      dateEnd: dated ? block.start + dateAt + (groups.date ?? '').length : null,
      textStart: block.start + match[0].length,
    }
  }
  return null
}

/** True where the town itself is in capitals; the country or state after the comma need not be. */
function inCapitals(place: string): boolean {
  const town = place.split(',')[0] ?? ''
  return town.length >= 3 && town === town.toUpperCase()
}

const BEFORE = '(?:for immediate release:?|released(?: on)?:?|published(?: on)?:?|posted(?: on)?:?|date:|dated:?)'
const TIME = '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s+(?:[A-Z]{2,4}|\\([A-Za-z ]+\\)))?)?'
const ISO_SOURCE = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'

const DATE_LINES: readonly RegExp[] = [MONTH_DAY_SOURCE, DAY_MONTH_SOURCE, ISO_SOURCE].map(
  (date) => new RegExp(`^(?:${BEFORE}\\s+)?(?:${WEEKDAY_SOURCE},?\\s+)?(?<date>${date})${TIME}\\s*\\.?$`, 'iu'),
)

/** The date of a paragraph that is nothing but a date line ("Friday, January 4, 2019"), or null. */
export function readDateLine(text: string, block: TextBlock): DateLine | null {
  if (block.end - block.start > REACH) return null
  // Markup around the line (`*May 10, 2025*`) is no part of it.
  const line = text.slice(block.start, block.end).replace(/^[*_#>\s]+/, (marks) => ' '.repeat(marks.length))
  const skipped = line.length - line.trimStart().length
  const trimmed = line.trim().replace(/[*_\s]+$/, '')
  for (const pattern of DATE_LINES) {
    const groups = pattern.exec(trimmed)?.groups
    const day = groups && readGroups(groups)
    if (!groups?.date || !day) continue
    const dateStart = block.start + skipped + trimmed.indexOf(groups.date)
    return { ...day, dateStart, dateEnd: dateStart + groups.date.length }
  }
  return null
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): WrittenDay | null {
  if (!/^\d+$/.test(groups.month ?? '')) return dayOfMatch(groups)
  const day = { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) }
  return isDay(day) ? day : null
}
