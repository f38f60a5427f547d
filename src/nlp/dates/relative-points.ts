/** The part of the date grammar that counts from another day: "yesterday", "two weeks ago", "the same day", "recently". */
import { DAY_PARTS, SMALL_NUMBERS } from '../lexicon/calendar.ts'
import { dayNumberAt, type Reading, WEEK_WORDS, whichAt } from './date-atoms.ts'
import type { PointValue } from './date-value.ts'
import type { DateWord } from './date-words.ts'

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const UNITS: ReadonlyMap<string, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'> = new Map([
  ['day', 'DAY'],
  ['days', 'DAY'],
  ['week', 'WEEK'],
  ['weeks', 'WEEK'],
  ['month', 'MONTH'],
  ['months', 'MONTH'],
  ['year', 'YEAR'],
  ['years', 'YEAR'],
])
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'over', 'a', 'his', 'her', 'their', 'its', 'our'])
const DAY_SPANS: ReadonlySet<string> = new Set(['day', ...DAY_PARTS])
const LAST_DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['previous', -1],
  ['following', 1],
  ['next', 1],
])
/** "in the next day" is a span of time. */
const SPAN_OPENERS: ReadonlySet<string> = new Set(['in', 'over', 'within', 'for', 'during'])
const LATER: ReadonlyMap<string, number> = new Map([
  ['later', 1],
  ['earlier', -1],
  ['ago', -1],
])

/** "today", "last night", "two days ago", "earlier this week", "the previous day", "over the weekend". */
export function readRelative(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const [first, second, third] = [words[at]?.norm ?? '', words[at + 1]?.norm ?? '', words[at + 2]?.norm ?? '']
  const day = DAY_WORDS.get(first)
  if (day !== undefined) return offset('DAY', day, DAY_PARTS.has(second) ? at + 2 : at + 1)
  if (first === 'last' && second === 'night') return offset('DAY', -1, at + 2)
  if (first === 'this' && DAY_PARTS.has(second)) return offset('DAY', 0, at + 2)
  const unit = UNITS.get(second)
  // "over the last week" is a span of time, "last week" is a week.
  const bare = !DETERMINERS.has(words[at - 1]?.norm ?? '')
  if (unit !== undefined && unit !== 'DAY' && !second.endsWith('s') && bare) {
    const count = WEEK_WORDS.get(first)
    if (count !== undefined) return offset(unit, count, at + 2)
  }
  // "this past weekend"
  if (first === 'this' && third === 'weekend' && whichAt(words, at + 1) !== 'NEAREST')
    return { value: { kind: 'WEEKEND', which: whichAt(words, at + 1) }, end: at + 3 }
  if (second === 'weekend' && (WEEK_WORDS.has(first) || first === 'the')) {
    if (first === 'the' && !['over', 'at', 'during', 'on'].includes(words[at - 1]?.norm ?? '')) return null
    return { value: { kind: 'WEEKEND', which: whichAt(words, at) }, end: at + 2 }
  }
  if (first === 'later' && second === 'in' && third === 'the' && DAY_SPANS.has(words[at + 3]?.norm ?? ''))
    return { value: { kind: 'FROM_LAST_DAY', count: 0 }, end: at + 4 }
  const named = third === 'day' || DAY_PARTS.has(third)
  const fromLast = named && (first === 'the' || first === 'that') ? LAST_DAY_WORDS.get(second) : undefined
  const span = second === 'next' && SPAN_OPENERS.has(words[at - 1]?.norm ?? '')
  if (fromLast !== undefined && !span) return { value: { kind: 'FROM_LAST_DAY', count: fromLast }, end: at + 3 }
  if (first === 'that' && DAY_SPANS.has(second)) return { value: { kind: 'FROM_LAST_DAY', count: 0 }, end: at + 2 }
  return readCounted(words, at) ?? readVague(words, at)
}

const VAGUE_WORDS: ReadonlySet<string> = new Set(['recently', 'previously', 'earlier'])
/** "earlier this week" is the week. */
const AFTER_EARLIER: ReadonlySet<string> = new Set(['today', 'this', 'that', 'last', 'in', 'on', 'than', 'yesterday'])
const VAGUE_UNITS = /^(?:moments?|minutes?|hours?|days|weeks|months|years|decades?|centur(?:y|ies)|while)$/
const QUANTITIES: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...'few several some many couple number of'.split(' '),
])
const SPANS = /^(?:days|weeks|months|years|decades?|centur(?:y|ies))$/

/** "a few days ago", "decades ago", "in recent weeks", "over the past year", "recently": some other day, unknown which. */
function readVague(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const vague = (end: number): Reading<PointValue> => ({ value: { kind: 'VAGUE' }, end })
  const norm = words[at]?.norm ?? ''
  let unit = at
  while (unit - at < 4 && (QUANTITIES.has(words[unit]?.norm ?? '') || words[unit]?.kind === 'NUMBER')) unit++
  if (VAGUE_UNITS.test(words[unit]?.norm ?? '') && words[unit + 1]?.norm === 'ago') return vague(unit + 2)
  // "a recently built road", "the earlier call"
  const bare = !DETERMINERS.has(words[at - 1]?.norm ?? '') && words[at - 1]?.norm !== 'an'
  if (VAGUE_WORDS.has(norm) && bare && !AFTER_EARLIER.has(words[at + 1]?.norm ?? '')) return vague(at + 1)
  if (!SPAN_OPENERS.has(words[at - 1]?.norm ?? '')) return null
  if (norm === 'recent' && SPANS.test(words[at + 1]?.norm ?? '')) return vague(at + 2)
  if (norm !== 'the') return null
  if (words[at + 1]?.norm !== 'past' && words[at + 1]?.norm !== 'last') return null
  const counted = words[at + 2]?.kind === 'NUMBER' || SMALL_NUMBERS.has(words[at + 2]?.norm ?? '')
  const spanned = words[at + (counted ? 3 : 2)]?.norm ?? ''
  return UNITS.has(spanned) || SPANS.test(spanned) ? vague(at + (counted ? 4 : 3)) : null
}

/** "two days ago", "a week earlier". */
function readCounted(words: readonly DateWord[], at: number): Reading<PointValue> | null {
  const count = SMALL_NUMBERS.get(words[at]?.norm ?? '') ?? dayNumberAt(words, at)
  const unit = UNITS.get(words[at + 1]?.norm ?? '')
  const direction = LATER.get(words[at + 2]?.norm ?? '')
  if (count === null || count === undefined || unit === undefined || direction === undefined) return null
  if (words[at + 2]?.norm === 'ago') return offset(unit, -count, at + 3)
  return unit === 'DAY' ? { value: { kind: 'FROM_LAST_DAY', count: direction * count }, end: at + 3 } : null
}

function offset(unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', count: number, end: number): Reading<PointValue> {
  return { value: { kind: 'OFFSET', unit, count }, end }
}
