/** The day that a document speaks from: its dateline or date line, else the day of publication. */
import type { TextBlock } from '../../document/article-cleaner.ts'
import { readDateLine, readDateline } from '../../document/dateline.ts'
import { addDays, dayText, isDay, twoDigits } from '../../model/day.ts'
import type { Document } from '../../model/document.ts'
import { actDate, UNDATED } from '../../model/edtf.ts'
import type { Day } from '../../model/statement.ts'
import type { DocumentDate } from '../date-phrase.ts'
import type { Span } from '../span.ts'
import { resolveDate } from './resolve-date.ts'

interface WrittenDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly span: Span
}

/** A date line may stand between headline and text; further down, a date alone is no longer the document's. */
const LEADING_BLOCKS = 12

// Where the place lies east of the publisher, it is already tomorrow there.
const DAYS_AHEAD = 1

/**
 * Dateline before date line before publication. A dateline without a year takes it from a date line or from the day of
 * publication, as the last such day up to that: December 31 in a text of January 1 is the year before. Without either it
 * stays `XXXX-MM-DD`: no year is looked for elsewhere in the text.
 */
export function documentDate(document: Document, blocks: readonly TextBlock[]): DocumentDate {
  const published = document.publishedAt !== null && isDay(document.publishedAt) ? document.publishedAt : null
  const body = blocks.findIndex(({ kind }) => kind === 'BODY')
  const dateline = body === -1 ? null : readDateline(document.text, blocks[body] as TextBlock)
  const place = dateline?.place ?? null
  const span = dateline === null ? null : { start: dateline.start, end: dateline.end }
  const line = leadingDateLine(document.text, blocks)
  const written =
    dateline !== null && dateline.month !== null && dateline.day !== null
      ? { year: dateline.year, month: dateline.month, day: dateline.day, span: span as Span }
      : line
  if (written === null) {
    const anchor = published === null ? 'NONE' : 'PUBLISHED'
    return { date: published === null ? UNDATED : actDate(published), anchor, span, place }
  }
  const lineDay = line === null ? null : fullDay(line, published)
  const day = fullDay(written, lineDay ?? published)
  const edtf = day ?? `XXXX-${twoDigits(written.month)}-${twoDigits(written.day)}`
  return { date: actDate(edtf), anchor: 'DATELINE', span: written.span, place }
}

/** Null where neither the date nor the day beside it has a year. */
function fullDay({ year, month, day }: WrittenDate, beside: Day | null): Day | null {
  if (year !== null) return dayText({ year, month, day })
  if (beside === null) return null
  const from = { day: addDays(beside, DAYS_AHEAD), yearless: null, lastDay: null }
  return resolveDate({ kind: 'DAY', year: null, yearOffset: null, month, day, weekday: null }, from, 'DONE')
}

/** The first date line before or at the head of the body. */
function leadingDateLine(text: string, blocks: readonly TextBlock[]): WrittenDate | null {
  let bodies = 0
  for (const block of blocks.slice(0, LEADING_BLOCKS)) {
    if (block.kind === 'BOILERPLATE') continue
    const line = readDateLine(text, block)
    if (line !== null) {
      return { year: line.year, month: line.month, day: line.day, span: { start: line.dateStart, end: line.dateEnd } }
    }
    if (block.kind === 'BODY' && ++bodies > 1) return null
  }
  return null
}
