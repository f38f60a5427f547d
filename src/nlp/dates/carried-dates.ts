/**
 * Finds the sentences that take their date over from an earlier one, because their words say so: "They also met Venn", "At the
 * summit, ...", "In Selm, she will ...", a line of a schedule ("2:30 p.m. ..."). A sentence without such words takes over
 * nothing: in news, most acts without a date word have no date that the text gives.
 */
import type { DocumentKind } from '../../model/document.ts'
import { UNDATED } from '../../model/edtf.ts'
import type { CarriedDate, DatePhrase, DocumentDate } from '../date-phrase.ts'
import { CONTACT_NOUNS, EVENT_NOUNS } from '../lexicon/calendar.ts'
import type { Sentence } from '../token.ts'
import { isOfTheseDays } from './of-these-days.ts'

/** What is carried is looked for here. */
export interface DatedText {
  readonly text: string
  /** Of the body, in order. */
  readonly sentences: readonly Sentence[]
  /** By sentence index: its phrases that give a day or a span of days, attributive ones left out. */
  readonly daysOf: ReadonlyMap<number, readonly DatePhrase[]>
  readonly document: DocumentDate
  readonly kind: DocumentKind
}

/** "He also met": within the first words, before any mark. */
const GOES_ON = /^\W*(?:(?:then|afterwards?|later|also|the two)\b|[^.;:“”"]{0,60}?\balso\b)/iu
/** Words of a sentence that tells of a plan. */
export const PLAN =
  /\b(?:will|would|plans?|planned|planning|scheduled|expected|upcoming|forthcoming|looks? forward)\b|\b(?:set|due|is|are) to\b/iu
const AT_EVENT =
  /^\W*(?:at|during|on the (?:sidelines|margins) of)\s+(?:the|this|that|their|his|her)\s+(?:\p{L}+\s+)?(\p{L}+)/iu
const IN_PLACE = /^\W*(?:[Ii]n|[Ff]rom)\s+(?:the\s+)?((?:\p{Lu}[\p{L}'’.-]*\s*){1,4})/u
const TRIP = /\b(?:visit|travel|trip|tour|journey)/iu
const PLACE_BEFORE = /(\p{Lu}[\p{L}'’-]*),?\s*(?:,\s*)?$/u
const ONE_DAY = /^[\dX]{4}-\d\d-\d\d$/
const THEN = /\b(?:then|afterwards?|subsequently|thereafter|after that)\b/iu
const CLOCK = /^\W*\d{1,2}(?::\d{2})?\s*(?:[ap]\.?m\b\.?)/iu

/** How many sentences back "also" and "during the call" reach. */
const REACH = 2

interface Source {
  readonly phrase: DatePhrase
  readonly of: CarriedDate['of']
  /** Place in the order of sentences, and their block. */
  readonly order: number
  readonly block: number
}

/** By sentence index; time is linear in the length of the text. */
export function carriedDates(dated: DatedText): ReadonlyMap<number, CarriedDate> {
  const { text, sentences, daysOf, document, kind } = dated
  const carried = new Map<number, CarriedDate>()
  const byName = new Map<string, Source>()
  let last: Source | null = null
  let opening = null as Source | null
  let hour: DatePhrase | null = null
  for (const [order, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_OPENING))
    const days = daysOf.get(sentence.index) ?? []
    if (opening !== null && opening.block !== sentence.block) opening = null
    if (days.length > 0) {
      const whole = text.slice(sentence.start, sentence.end)
      const of = PLAN.test(whole) ? 'PLANNED' : 'ACTUAL'
      last = { phrase: days[0] as DatePhrase, of, order, block: sentence.block }
      if (startsWith(words, sentence, last.phrase) && isOfTheseDays(last.phrase, document.date, of)) opening = last
      nameDays(whole, sentence, days, { of, order, block: sentence.block }, byName)
      continue
    }
    const clock = kind === 'READOUT' && document.date.edtf !== null ? CLOCK.exec(words)?.[0] : undefined
    const entry: DatePhrase | null = clock === undefined ? hour : clockPhrase(clock, sentence, document)
    // "2:30 p.m." may have been taken for a sentence of its own.
    hour = clock?.length === sentence.end - sentence.start ? entry : null
    if (entry !== null) {
      carried.set(sentence.index, { phrase: entry, of: null })
      continue
    }
    const near = last !== null && order - last.order <= REACH ? last : null
    const from =
      named(words, byName, kind === 'ARTICLE' ? near : null) ??
      (near?.block === sentence.block && GOES_ON.test(words) ? near : null) ??
      (kind === 'READOUT' ? opening : null)
    // "will then travel to Selm": on some later day than the one told before.
    const planned = last !== null && last.of === 'PLANNED' ? last.phrase : null
    if (planned !== null && ONE_DAY.test(planned.planned.edtf ?? '') && THEN.test(words) && PLAN.test(words)) {
      carried.set(sentence.index, { phrase: { ...planned, done: UNDATED, planned: UNDATED }, of: null })
      continue
    }
    if (from === null) continue
    carried.set(sentence.index, { phrase: from.phrase, of: from.of })
    if (from === near) last = { ...near, order, block: sentence.block }
  }
  return carried
}

const LONGEST_OPENING = 120

function startsWith(words: string, sentence: Sentence, { start }: DatePhrase): boolean {
  return start - sentence.start < words.length && !/[\p{L}\p{N}]/u.test(words.slice(0, start - sentence.start))
}

/** Remembers which days an event or the place of a trip has: "the Valdoran Forum on May 3", "will travel to Selm on May 3". */
function nameDays(
  whole: string,
  sentence: Sentence,
  days: readonly DatePhrase[],
  source: Omit<Source, 'phrase'>,
  byName: Map<string, Source>,
): void {
  const trip = TRIP.test(whole)
  let from = 0
  for (const phrase of days) {
    const before = whole.slice(from, phrase.start - sentence.start)
    from = phrase.end - sentence.start
    for (const [word] of before.matchAll(/\p{L}+/gu)) {
      if (EVENT_NOUNS.has(word.toLowerCase())) byName.set(word.toLowerCase(), { ...source, phrase })
    }
    const place = trip ? PLACE_BEFORE.exec(before.slice(-40))?.[1] : undefined
    if (place !== undefined) byName.set(place, { ...source, phrase, of: null })
  }
}

/** What "At the summit" or "In Selm" at the head of a sentence goes back to; a bare "During the call" goes back to `near`. */
function named(words: string, byName: ReadonlyMap<string, Source>, near: Source | null): Source | null {
  const event = AT_EVENT.exec(words)
  if (event !== null) {
    const nouns = event[0].toLowerCase().split(/\s+/).slice(-2)
    for (const noun of nouns) if (byName.has(noun)) return byName.get(noun) ?? null
    return nouns.some((noun) => CONTACT_NOUNS.has(noun)) ? near : null
  }
  for (const word of IN_PLACE.exec(words)?.[1]?.trim().split(/\s+/) ?? []) {
    const place = byName.get(word.replace(/[,.]$/, ''))
    if (place !== undefined) return place
  }
  return null
}

function clockPhrase(clock: string, sentence: Sentence, { date, anchor }: DocumentDate): DatePhrase {
  return {
    start: sentence.start,
    end: sentence.start + clock.length,
    text: clock.trim(),
    sentence: sentence.index,
    done: date,
    planned: date,
    anchor,
    attributive: false,
    vague: false,
  }
}
