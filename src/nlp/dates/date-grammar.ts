/**
 * Finds date phrases in a sentence: points, ranges, and what stands before and after them.
 *
 * An own grammar rather than a general date library: those read lower-case "may" as a month, take the nearest weekday
 * whichever way it lies, leave out bare years, and answer with instants in a time zone, while here a phrase needs two
 * readings (of an act done and of one planned), may stay without a year, and must be refused before a noun ("the April 19
 * agreement"). Time is linear in the length of the sentence.
 */
import {
  AFTER_DAY_WORDS,
  DAY_PARTS,
  LIMIT_WORDS,
  MONTHS,
  STANDING_NOUNS,
  TIME_WORDS,
  WEEKDAYS,
} from '../lexicon/calendar.ts'
import type { Span } from '../span.ts'
import { afterMonth, dayNumberAt, monthAt, type Reading, trailingYear, yearAt } from './date-atoms.ts'
import { isPartOf, readDay, readPoint } from './date-points.ts'
import type { CalendarDay, DateValue, PointValue } from './date-value.ts'
import { type DateWord, dateWords } from './date-words.ts'

/** The span begins with the preposition: "on Friday", "in May 2025". */
export interface FoundDate extends Span {
  readonly value: DateValue
  /** True where the phrase dates the noun beside it and no more: "Saturday's attack", "the talks of May 10". */
  readonly attributive: boolean
}

/** Without a figure or one of these there is no date. */
const SIGN = new RegExp(
  `\\d|\\b(?:${[...MONTHS.keys(), ...WEEKDAYS.keys(), ...DAY_PARTS, ...TIME_WORDS].join('|')})`,
  'i',
)

/** The date phrases of `text` from `start` to `end`, in order, without overlap. */
export function findDates(text: string, start: number, end: number): readonly FoundDate[] {
  // Most sentences have no date, and cutting them into words costs more than looking for a sign of one.
  if (!SIGN.test(text.slice(start, end))) return []
  const words = dateWords(text, start, end)
  const found: FoundDate[] = []
  let at = 0
  while (at < words.length) {
    const reading = readDayOfMonth(words, at) ?? readRange(words, at) ?? readPoint(words, at)
    if (reading === null) {
      at++
      continue
    }
    const phrase = inContext(words, at, reading)
    if (phrase !== null) found.push(phrase)
    at = reading.end
  }
  return found
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'till', 'and', 'or'])

function isConnector(words: readonly DateWord[], at: number): boolean {
  const word = words[at]
  return word?.kind === 'DASH' || (word?.kind === 'WORD' && RANGE_WORDS.has(word.norm))
}

function range(from: PointValue, to: PointValue, end: number): Reading {
  return { value: { kind: 'RANGE', from, to }, end }
}

/** "June 27-29, 2021", "20 to 22 December", "June 25-July 2", "Monday and Tuesday", "2015-2018". */
function readRange(words: readonly DateWord[], at: number): Reading | null {
  const bare = readBareDays(words, at)
  if (bare !== null) return bare
  const first = readPoint(words, at)
  if (first === null || !isConnector(words, first.end)) return null
  const next = first.end + 1
  const { value } = first
  if (value.kind === 'DAY') {
    const last = readDay(words, next)
    if (last !== null) return range(withYearOf(value, last.value), last.value, last.end)
    const lastDay = dayNumberAt(words, next)
    const counts = words[next + 1]?.kind === 'WORD' && !isAfterDayWord(words[next + 1])
    if (lastDay === null || lastDay <= value.day || dayNumberAt(words, first.end - 1) === null || counts) return null
    const { year, yearOffset, end } = trailingYear(words, next + 1)
    const to = {
      ...value,
      day: lastDay,
      year: year ?? value.year,
      yearOffset: yearOffset ?? value.yearOffset,
      weekday: null,
    }
    return range({ ...value, year: to.year, yearOffset: to.yearOffset }, to, end)
  }
  if (value.kind === 'YEAR' && yearAt(words, next) !== null) {
    const year = yearAt(words, next) as number
    return year > value.year ? range(value, { kind: 'YEAR', year }, next + 1) : null
  }
  // "from May 2019 to June 2020": a month alone would not be read after "to".
  const month = value.kind === 'MONTH' ? monthAt(words, next) : null
  if (value.kind === 'MONTH' && month !== null) {
    const { year, yearOffset, end } = trailingYear(words, afterMonth(words, next))
    const fromYear = value.year ?? (year === null ? null : value.month > month ? year - 1 : year)
    const to = { ...value, month, year: year ?? value.year, yearOffset, which: 'NEAREST' } as const
    return range({ ...value, year: fromYear, yearOffset: value.yearOffset ?? yearOffset }, to, end)
  }
  const last = readPoint(words, next)
  const alike = last !== null && last.value.kind === value.kind && value.kind === 'WEEKDAY'
  return alike ? range(value, last.value, last.end) : null
}

/** "20 to 22 December 2002", "5-6 April", "the 3rd and 4th of May". */
function readBareDays(words: readonly DateWord[], at: number): Reading | null {
  const first = words[at]?.norm === 'the' ? at + 1 : at
  const day = dayNumberAt(words, first)
  if (day === null || !isConnector(words, first + 1)) return null
  const last = readDay(words, first + 2)
  if (last === null || last.value.day <= day || monthAt(words, first + 2) !== null) return null
  return range({ ...last.value, day }, last.value, last.end)
}

function withYearOf(from: CalendarDay, to: CalendarDay): CalendarDay {
  if (from.year !== null || to.year === null) return from
  return { ...from, year: from.month > to.month ? to.year - 1 : to.year }
}

function isAfterDayWord(word: DateWord | undefined): boolean {
  return word === undefined || word.capital || AFTER_DAY_WORDS.has(word.norm) || word.norm.endsWith('ed')
}

/** "on the 10th", with nothing after it that the ordinal would count ("on the 10th anniversary"). */
function readDayOfMonth(words: readonly DateWord[], at: number): Reading | null {
  if (words[at]?.norm !== 'the' || words[at - 1]?.norm !== 'on' || !words[at + 1]?.ordinal) return null
  const day = dayNumberAt(words, at + 1)
  const after = words[at + 2]
  if (day === null || after?.kind === 'DASH' || after?.norm === 'of') return null
  if (after?.kind === 'WORD' && !isAfterDayWord(after)) return null
  // "on the 10th Floor", "on the 7th Fleet".
  return after?.kind === 'WORD' && after.capital ? null : { value: { kind: 'DAY_OF_MONTH', day }, end: at + 2 }
}

const OPENERS: ReadonlySet<string> = new Set(['on', 'in', 'during', 'between', 'from', 'over', 'at', 'throughout'])
const ARTICLES: ReadonlySet<string> = new Set('the a an this that these those his her its their our my your'.split(' '))
const INSIDE: ReadonlySet<string> = new Set(['in', 'during', 'at'])

/** The phrase as it stands in its sentence; null where it is a limit, a mere label, or part of another expression. */
function inContext(words: readonly DateWord[], at: number, reading: Reading): FoundDate | null {
  const { value } = reading
  const before = words[at - 1]
  const after = words[reading.end]
  const previous = before?.kind === 'WORD' ? before.norm : ''
  const possessive = after?.kind === 'POSSESSIVE'
  const opensRange = value.kind === 'RANGE' && (previous === 'from' || previous === 'between')
  const labels =
    (ARTICLES.has(previous) || before?.kind === 'POSSESSIVE' || isDescribed(words, at, reading)) && isLabelled(value)
  const noun = labels || possessive ? nounAfter(words, possessive ? reading.end + 1 : reading.end) : null
  if (noun !== null) {
    if (STANDING_NOUNS.has(noun) || isYear(value)) return null
    const outer = words[labels ? at - 2 : at - 1]
    return phrase(words, at, reading, !INSIDE.has(outer?.norm ?? ''))
  }
  if (!opensRange && LIMIT_WORDS.has(previous)) return null
  if (INSIDE.has(previous) && isSince(words, at - 1)) return null
  // "In May 30 soldiers died": the number after "in" counts what follows.
  if (
    previous === 'in' &&
    value.kind === 'DAY' &&
    value.year === null &&
    !isAfterDayWord(after) &&
    after?.kind === 'WORD'
  )
    return null
  if (isPartOf(words, at)) {
    const from = partStart(words, at)
    return LIMIT_WORDS.has(words[from - 1]?.norm ?? '') ? null : phrase(words, from, reading, false)
  }
  if (previous === 'of' && words[at - 2]?.norm !== 'as') {
    const owner = words[at - 2]?.norm ?? ''
    return isYear(value) || STANDING_NOUNS.has(owner) ? null : phrase(words, at, reading, true)
  }
  return phrase(words, OPENERS.has(previous) ? at - 1 : at, reading, false)
}

/** How many words may stand between "since" and the date of what it names. */
const SINCE_REACH = 7

/** "since the full-scale invasion of Selm in February": the date of where a time begins. */
function isSince(words: readonly DateWord[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - SINCE_REACH - 1); index--) {
    const word = words[index]
    if (word?.kind === 'WORD' && word.norm === 'since') return true
    if (word?.kind !== 'WORD' && word?.kind !== 'POSSESSIVE' && word?.kind !== 'DASH') return false
  }
  return false
}

/** Where "in the first week of May" begins: with its preposition, or its article where it has none. */
function partStart(words: readonly DateWord[], at: number): number {
  let from = at - 2
  while (from > 0 && at - from < 4 && words[from - 1]?.kind === 'WORD' && words[from]?.norm !== 'the') from--
  return OPENERS.has(words[from - 1]?.norm ?? '') ? from - 1 : from
}

function phrase(words: readonly DateWord[], from: number, reading: Reading, attributive: boolean): FoundDate {
  const start = (words[from] as DateWord).start
  const last = words[reading.end - 1] as DateWord
  // The stop of an abbreviation at the very end may be the sentence's own.
  const end = last.kind === 'STOP' ? last.start : last.end
  return { start, end, value: reading.value, attributive }
}

function isYear(value: DateValue): boolean {
  return value.kind === 'YEAR' || (value.kind === 'RANGE' && value.from.kind === 'YEAR')
}

/** Dates by the calendar can label a noun ("the May 10 call"); "the previous day" has its article in itself. */
function isLabelled(value: DateValue): boolean {
  const { kind } = value.kind === 'RANGE' ? value.from : value
  return kind === 'DAY' || kind === 'MONTH' || kind === 'YEAR' || kind === 'WEEKDAY'
}

/** "the strong June 15 vote": article, adjective, date, noun. */
function isDescribed(words: readonly DateWord[], at: number, { value, end }: Reading): boolean {
  const adjective = words[at - 1]
  if (value.kind !== 'DAY' || adjective?.kind !== 'WORD' || adjective.capital) return false
  if (!ARTICLES.has(words[at - 2]?.norm ?? '') || OPENERS.has(adjective.norm) || LIMIT_WORDS.has(adjective.norm))
    return false
  return !words[end]?.norm.endsWith('ed')
}

/** The last of the words in a row, as far as three, that can be a noun phrase: "peace agreement", "attack". */
function nounAfter(words: readonly DateWord[], at: number): string | null {
  let noun: string | null = null
  for (let index = at; index < at + 3; index++) {
    const word = words[index]
    if (word?.kind !== 'WORD' || AFTER_DAY_WORDS.has(word.norm)) break
    noun = word.norm
    if (STANDING_NOUNS.has(noun)) break
  }
  return noun
}
