/** Finds the document's own day and the date phrases of its body, each with what it means of acts done and planned. */
import { isDay } from '../../model/day.ts'
import { actDate } from '../../model/edtf.ts'
import type { DateAnchor } from '../../model/evidence.ts'
import type { Day } from '../../model/statement.ts'
import type { Annotator } from '../annotator.ts'
import type { DatePhrase, DocumentDate } from '../date-phrase.ts'
import { carriedDates, PLAN } from '../dates/carried-dates.ts'
import { type FoundDate, findDates } from '../dates/date-grammar.ts'
import type { DateValue, PointValue } from '../dates/date-value.ts'
import { documentDate } from '../dates/document-date.ts'
import { isOfTheseDays } from '../dates/of-these-days.ts'
import { resolveDate, type Viewpoint } from '../dates/resolve-date.ts'
import type { Doc } from '../doc.ts'
import { overlaps } from '../span.ts'
import type { Sentence } from '../token.ts'

/** The lead phrase stands in one of so many first sentences of the body. */
const LEAD_SENTENCES = 3

export const dateTagger: Annotator = {
  name: 'date-tagger',
  requires: ['blocks', 'sentences'],
  assigns: ['dates'],
  annotate(doc) {
    const blocks = doc.get('blocks')
    const document = documentDate(doc.document, blocks)
    const body = doc.get('sentences').filter(({ block }) => blocks[block]?.kind === 'BODY')
    const phrases: DatePhrase[] = []
    const daysOf = new Map<number, DatePhrase[]>()
    const leads: DatePhrase[] = []
    let lastDay: Day | null = null
    for (const [order, sentence] of body.entries()) {
      const days: DatePhrase[] = []
      for (const { found, value } of sentenceDates(doc, sentence, document)) {
        const phrase = datePhrase(doc, sentence, found, value, document, lastDay)
        phrases.push(phrase)
        if (phrase.done.edtf !== null && isDay(phrase.done.edtf)) lastDay = phrase.done.edtf
        if (found.attributive || !isDayExact(value)) continue
        days.push(phrase)
        if (order < LEAD_SENTENCES && firstPoint(value).kind !== 'FROM_LAST_DAY') leads.push(phrase)
      }
      if (days.length > 0) daysOf.set(sentence.index, days)
    }
    // "Since the truce of 2 April 2022, ... today": the first phrase may be background.
    const ofTheseDays = (phrase: DatePhrase): boolean =>
      isOfTheseDays(phrase, document.date, 'ACTUAL') || isOfTheseDays(phrase, document.date, 'PLANNED')
    const lead = leads.find(ofTheseDays) ?? leads[0] ?? null
    const { kind } = doc.document
    doc.set('dates', {
      document,
      phrases,
      bySentence: Map.groupBy(phrases, ({ sentence }) => sentence),
      lead,
      leadIsPlan: lead !== null && isPlan(doc, lead),
      carried: carriedDates({ text: doc.text, sentences: body, daysOf, document, kind }),
    })
  },
}

function isPlan(doc: Doc, { sentence }: DatePhrase): boolean {
  const told = doc.get('sentences')[sentence]
  return told !== undefined && PLAN.test(doc.text.slice(told.start, told.end))
}

function sentenceDates(doc: Doc, sentence: Sentence, document: DocumentDate): { found: FoundDate; value: DateValue }[] {
  const { span } = document
  const found = findDates(doc.text, sentence.start, sentence.end).filter(
    (date) => span === null || document.anchor !== 'DATELINE' || !overlaps(date, span),
  )
  const known = document.date.earliest !== null
  return found.map((date, index) => ({ found: date, value: withSharedYear(found, index, known) }))
}

/** How near, in phrases and UTF-16 units, the date with the year must stand. */
const SHARING_PHRASES = 3
const SHARING_REACH = 30

/**
 * "on 4 April and from 5 to 6 April 2016": a day or month without a year takes the year of one close after it in its
 * sentence, of the same or a neighbouring month; where the document's day is unknown, also of one further off or before it.
 */
function withSharedYear(found: readonly FoundDate[], index: number, known: boolean): DateValue {
  const own = found[index] as FoundDate
  const first = firstPoint(own.value)
  if ((first.kind !== 'DAY' && first.kind !== 'MONTH') || first.year !== null || first.yearOffset !== null)
    return own.value
  const after = found.slice(index + 1, index + 1 + SHARING_PHRASES)
  const others = known
    ? after.filter(({ start }) => start - own.end <= SHARING_REACH)
    : [...after, ...found.slice(Math.max(0, index - SHARING_PHRASES), index).reverse()]
  for (const { value } of others) {
    const point = firstPoint(value)
    if ((point.kind !== 'DAY' && point.kind !== 'MONTH') || point.year === null) continue
    if (Math.abs(point.month - first.month) <= 1) return withYear(own.value, point.year)
  }
  return own.value
}

function withYear(value: DateValue, year: number): DateValue {
  const dated = (point: PointValue): PointValue =>
    point.kind === 'DAY' || point.kind === 'MONTH' ? { ...point, year } : point
  return value.kind === 'RANGE' ? { ...value, from: dated(value.from), to: dated(value.to) } : dated(value)
}

function firstPoint(value: DateValue): PointValue {
  return value.kind === 'RANGE' ? value.from : value
}

function isDayExact(value: DateValue): boolean {
  const point = firstPoint(value)
  if (point.kind === 'OFFSET') return point.unit === 'DAY'
  return point.kind === 'DAY' || point.kind === 'WEEKDAY' || point.kind === 'FROM_LAST_DAY'
}

function datePhrase(
  doc: Doc,
  sentence: Sentence,
  found: FoundDate,
  value: DateValue,
  document: DocumentDate,
  lastDay: Day | null,
): DatePhrase {
  const { edtf } = document.date
  const day = edtf !== null && isDay(edtf) ? edtf : null
  const from: Viewpoint = { day, yearless: day === null ? edtf : null, lastDay }
  const done = actDate(resolveDate(value, from, 'DONE'))
  const planned = actDate(resolveDate(value, from, 'PLANNED'))
  return {
    start: found.start,
    end: found.end,
    text: doc.text.slice(found.start, found.end),
    sentence: sentence.index,
    done,
    planned,
    anchor: anchorOf(value, done.edtf ?? planned.edtf, document, lastDay),
    attributive: found.attributive,
    vague: value.kind === 'VAGUE',
  }
}

/** TEXT where the phrase says it all; else what the document's day was known from; NONE where it stays open. */
function anchorOf(value: DateValue, edtf: string | null, document: DocumentDate, lastDay: Day | null): DateAnchor {
  if (edtf === null) return 'NONE'
  const point = firstPoint(value)
  const whole = point.kind === 'YEAR' || ((point.kind === 'DAY' || point.kind === 'MONTH') && point.year !== null)
  if (whole || (edtf.startsWith('XXXX') && point.kind === 'DAY')) return 'TEXT'
  return point.kind === 'FROM_LAST_DAY' && lastDay !== null ? 'TEXT' : document.anchor
}
