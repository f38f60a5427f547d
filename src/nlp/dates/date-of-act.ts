/** Chooses, for one act, the date phrase that dates it. */
import { addDays, isDay } from '../../model/day.ts'
import type { DocumentKind } from '../../model/document.ts'
import { UNDATED } from '../../model/edtf.ts'
import type { DateAnchor } from '../../model/evidence.ts'
import type { ActDate, Modality } from '../../model/statement.ts'
import type { DateLayer, DatePhrase } from '../date-phrase.ts'
import { contains, type Span } from '../span.ts'

export interface DateOfActOptions {
  readonly kind: DocumentKind
  /** True where the act is the one the article opens with; it then has the document's day. */
  readonly leadEvent?: boolean
  /**
   * True where the text only mentions the act in passing, by a noun ("the recent visit of X", "Russia's attack"): without a
   * date word of its own it has none, in a readout too.
   */
  readonly background?: boolean
  /** The act's verb, or its noun where a noun names it ("Saturday's attack"). */
  readonly head?: Span
  /** All clauses of the sentence: a phrase counts only for the innermost one around it. */
  readonly clauses?: readonly Span[]
  /** Clauses that the act's own depends on, nearest first: "spoke on Friday, conveying ..." dates the conveying too. */
  readonly governing?: readonly Span[]
  /** The document's quotations: what is quoted dates no act outside. */
  readonly quotations?: readonly Span[]
}

export interface DateOfAct {
  readonly date: ActDate
  /** The literal phrase, null where the date is the document's. */
  readonly dateText: string | null
  readonly dateAnchor: DateAnchor
}

const NO_DATE: DateOfAct = { date: UNDATED, dateText: null, dateAnchor: 'NONE' }

/** How far from its noun an attributive phrase may stand, in UTF-16 units: "Saturday's deadly missile attack". */
const NOUN_REACH = 40
const AFTER_NOUN_REACH = ' of '.length

/** A readout tells of a contact of the last days; an older phrase in its opening is background. */
const READOUT_DAYS = 31
const PLANNED_DAYS = 180

/**
 * The date of an act in clause `clause` of sentence `sentence`, by the guidelines:
 * 1. the phrase in the act's own clause, the nearest to `head`; or one beside the noun that names it;
 * 2. a phrase of a clause that governs it, or one of the sentence outside every clause;
 * 3. in a readout, what its opening is dated with ("On March 10, ..."), else the document's day;
 * 4. in an article the document's day for the lead event, and no date for anything else.
 * The document's day never stands for a planned or hypothetical act. `done` or `planned` reading goes by modality.
 */
export function dateOfAct(
  dates: DateLayer,
  sentence: number,
  clause: Span,
  modality: Modality,
  options: DateOfActOptions,
): DateOfAct {
  const head = options.head ?? clause
  const quotations = options.quotations ?? []
  const quoted = quotations.filter((quotation) => contains(quotation, head))
  const near = dates.phrases.filter(
    (phrase) =>
      phrase.sentence === sentence &&
      quotations.every((quotation) => quoted.includes(quotation) || !contains(quotation, phrase)),
  )
  const labelled = nearest(
    near.filter((phrase) => phrase.attributive && isBeside(phrase, head)),
    head,
  )
  if (labelled !== null) return dated(labelled, modality)
  const free = near.filter((phrase) => !phrase.attributive)
  const clauses = options.clauses ?? []
  for (const own of [clause, ...(options.governing ?? [])]) {
    const phrase = nearest(
      free.filter((candidate) => contains(own, candidate) && innermost(candidate, own, clauses)),
      own === clause ? head : own,
    )
    if (phrase !== null) return dated(phrase, modality)
  }
  const outside = nearest(
    free.filter((phrase) => clauses.every((other) => !contains(other, phrase)) && !contains(clause, phrase)),
    head,
  )
  return outside === null ? documentsDate(dates, modality, options) : dated(outside, modality)
}

function dated(phrase: DatePhrase, modality: Modality): DateOfAct {
  const date = modality === 'PLANNED' ? phrase.planned : phrase.done
  return { date, dateText: phrase.text, dateAnchor: date.edtf === null ? 'NONE' : phrase.anchor }
}

/** True where no clause other than `own` stands between it and the phrase. */
function innermost(phrase: Span, own: Span, clauses: readonly Span[]): boolean {
  return !clauses.some((other) => contains(other, phrase) && contains(own, other) && !contains(other, own))
}

function isBeside(phrase: Span, noun: Span): boolean {
  if (phrase.end <= noun.start) return noun.start - phrase.end <= NOUN_REACH
  return phrase.start - noun.end === AFTER_NOUN_REACH
}

function nearest(phrases: readonly DatePhrase[], to: Span): DatePhrase | null {
  let best: DatePhrase | null = null
  for (const phrase of phrases) {
    if (best === null || gap(phrase, to) < gap(best, to)) best = phrase
  }
  return best
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

function documentsDate(dates: DateLayer, modality: Modality, options: DateOfActOptions): DateOfAct {
  if (modality === 'HYPOTHETICAL' || options.background === true) return NO_DATE
  const { document, lead } = dates
  if (options.kind === 'READOUT' && lead !== null && isOfTheseDays(lead, document.date, modality)) {
    return dated(lead, modality)
  }
  if (modality === 'PLANNED' || document.date.edtf === null) return NO_DATE
  if (options.kind === 'ARTICLE' && options.leadEvent !== true) return NO_DATE
  return { date: document.date, dateText: null, dateAnchor: document.anchor }
}

function isOfTheseDays(lead: DatePhrase, { earliest: day }: ActDate, modality: Modality): boolean {
  const { edtf, earliest, latest } = modality === 'PLANNED' ? lead.planned : lead.done
  if (day === null || !isDay(day)) return edtf !== null
  if (earliest === null || latest === null) return false
  return modality === 'PLANNED'
    ? latest >= day && earliest <= addDays(day, PLANNED_DAYS)
    : earliest <= day && latest >= addDays(day, -READOUT_DAYS)
}
