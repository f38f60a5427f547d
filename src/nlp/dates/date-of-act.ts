/** Chooses, for one act, the date phrase that dates it. */
import type { DocumentKind } from '../../model/document.ts'
import { actDate, interval, UNDATED } from '../../model/edtf.ts'
import type { DateAnchor } from '../../model/evidence.ts'
import type { ActDate, Modality } from '../../model/statement.ts'
import type { DateLayer, DatePhrase } from '../date-phrase.ts'
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts'
import { contains, type Span } from '../span.ts'
import type { VerbForm } from '../token.ts'
import { type CalledOff, ofCalledOff } from './called-off.ts'
import { isOfTheseDays } from './of-these-days.ts'

/** `lemma`: of its verb, where that is known. */
interface GoverningClause extends Span {
  readonly lemma?: string
}

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
  readonly head?: Span & { readonly verbForm?: VerbForm | null }
  /** All clauses of the sentence: a phrase counts only for the innermost one around it. */
  readonly clauses?: readonly Span[]
  /** Clauses that the act's own depends on, nearest first: "spoke on Friday, conveying ..." dates the conveying too. */
  readonly governing?: readonly GoverningClause[]
  /** The quotations around a place in the text: what is quoted dates no act outside. */
  readonly quotedAt?: (offset: number) => readonly Span[]
  /** Where the act calls something off, or was called off. */
  readonly calledOff?: CalledOff
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

/**
 * The date of an act in clause `clause` of sentence `sentence`, by the guidelines:
 * 1. the phrase in the act's own clause, the nearest to `head`; or one beside the noun that names it;
 * 2. a phrase of a clause that governs it, or one of the sentence outside every clause;
 * 3. what the sentence takes over from an earlier one ("They also ...");
 * 4. in a readout, what its opening is dated with ("On March 10, ..."), else the document's day, which is also that of what it
 *    says in the present tense ("The United States condemns ...");
 * 5. in an article the document's day for the lead event, and no date for anything else.
 * An act that is only said to lie elsewhere in time ("a few weeks ago") has no date. The document's day never stands for a
 * planned or hypothetical act, nor the day on which somebody told of a plan for the plan, or denied an act for the act. `done` or `planned` reading goes by
 * modality.
 */
export function dateOfAct(
  dates: DateLayer,
  sentence: number,
  clause: Span,
  modality: Modality,
  options: DateOfActOptions,
): DateOfAct {
  const head = options.head ?? clause
  const near = phrasesOf(dates, sentence, options.calledOff).filter(
    (phrase) =>
      options
        .quotedAt?.(phrase.start)
        .every((quotation) => !contains(quotation, phrase) || contains(quotation, head)) ?? true,
  )
  const labelled = nearest(
    near.filter((phrase) => phrase.attributive && isBeside(phrase, head)),
    head,
  )
  if (labelled !== null) return dated(labelled, modality)
  const governing: readonly GoverningClause[] = options.governing ?? []
  const told = governing.some(isSaying) && (modality !== 'ACTUAL' || governing.some(({ lemma }) => lemma === 'deny'))
  const clauses = options.clauses ?? []
  for (const vague of [false, true]) {
    const free = near.filter((phrase) => !phrase.attributive && phrase.vague === vague)
    for (const own of [clause, ...(told ? governing.slice(0, governing.findIndex(isSaying)) : governing)]) {
      const phrase = nearest(
        free.filter((candidate) => contains(own, candidate) && innermost(candidate, own, clauses)),
        own === clause ? head : own,
      )
      if (phrase !== null) return own === clause ? dated(phrase, modality) : withLater(phrase, free)
    }
    const outside = nearest(
      free.filter(
        (phrase) =>
          clauses.every((other) => !contains(other, phrase)) &&
          !contains(clause, phrase) &&
          !(told && phrase.end <= clause.start) &&
          !(options.background === true && gap(phrase, clause) > NOUN_REACH),
      ),
      head,
    )
    if (outside !== null) return withLater(outside, free)
  }
  return carriedDate(dates, sentence, modality, options) ?? documentsDate(dates, modality, options)

  /** By `first`, and where another day stands between it and a planned act, by both. */
  function withLater(first: DatePhrase, phrases: readonly DatePhrase[]): DateOfAct {
    const between = phrases.filter(({ start, end }) => start >= first.end && end <= head.start)
    const last = modality === 'PLANNED' ? nearest(between, head) : null
    return last === null ? dated(first, modality) : spanning(first, last)
  }
}

function phrasesOf(
  { bySentence, document }: DateLayer,
  sentence: number,
  calledOff: CalledOff | undefined,
): readonly DatePhrase[] {
  const phrases = bySentence.get(sentence) ?? []
  return calledOff === undefined ? phrases : phrases.flatMap((phrase) => ofCalledOff(phrase, calledOff, document) ?? [])
}

function isSaying({ lemma }: GoverningClause): boolean {
  return lemma !== undefined && SAYING_VERBS.has(lemma)
}

function carriedDate(
  { carried }: DateLayer,
  sentence: number,
  modality: Modality,
  options: DateOfActOptions,
): DateOfAct | null {
  const found = carried.get(sentence)
  if (found === undefined || options.background === true || modality === 'HYPOTHETICAL') return null
  if (isPresentInReadout(modality, options)) return null
  return found.of === null || found.of === modality ? dated(found.phrase, modality) : null
}

function isPresentInReadout(modality: Modality, { kind, head }: DateOfActOptions): boolean {
  return kind === 'READOUT' && modality === 'ACTUAL' && head?.verbForm === 'PRESENT'
}

/** "will go there on May 3 to attend the forum on May 4, and to meet ...": on one of these days. */
function spanning(first: DatePhrase, last: DatePhrase): DateOfAct {
  const [from, to] = [first.planned.earliest, last.planned.latest]
  if (from === null || to === null || from > to) return dated(first, 'PLANNED')
  return { date: actDate(interval(from, to)), dateText: first.text, dateAnchor: first.anchor }
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
  // "We met today. Selm will send aid.": a plan does not fall on the day of what was done.
  const leading =
    options.kind === 'READOUT' &&
    lead !== null &&
    (modality === 'ACTUAL' || dates.leadIsPlan) &&
    isOfTheseDays(lead, document.date, modality)
  if (leading && !(isPresentInReadout(modality, options) && document.date.edtf !== null)) return dated(lead, modality)
  if (modality === 'PLANNED' || document.date.edtf === null) return NO_DATE
  if (options.kind === 'ARTICLE' && options.leadEvent !== true) return NO_DATE
  return { date: document.date, dateText: null, dateAnchor: document.anchor }
}
