/** A date phrase and what it can mean. */
import type { DateAnchor } from '../model/evidence.ts'
import type { ActDate } from '../model/statement.ts'
import type { Span } from './span.ts'

/** `done` is what the phrase means of an act that happened ("on Friday": the last one), `planned` of one to come (the next one). */
export interface DatePhrase extends Span {
  readonly text: string
  readonly sentence: number
  readonly done: ActDate
  readonly planned: ActDate
  readonly anchor: DateAnchor
  /** True where it dates the noun beside it and no more: "Saturday's attack", "the talks of May 10". */
  readonly attributive: boolean
  /** True where it only says that the act was not on the document's day: "recently", "a few weeks ago". */
  readonly vague: boolean
}

/** A date that a sentence takes over from an earlier one, because its words say so: "They also ...", "At the summit, ...". */
export interface CarriedDate {
  readonly phrase: DatePhrase
  /** Of which acts it can be the date; null: of both. */
  readonly of: 'ACTUAL' | 'PLANNED' | null
}

/** The day a document speaks from, and where it is known from. */
export interface DocumentDate {
  /** Day of the dateline or of publication; `edtf` may lack a year (`XXXX-05-10`). */
  readonly date: ActDate
  readonly anchor: DateAnchor
  /** Where a dateline stands in the text; null where the date came with the record. */
  readonly span: Span | null
  /** The dateline's place, for instance "New Delhi". */
  readonly place: string | null
}

export interface DateLayer {
  readonly document: DocumentDate
  readonly phrases: readonly DatePhrase[]
  /** The day-exact phrase (or range of days) that the text opens with: what a readout tells happened then. */
  readonly lead: DatePhrase | null
  /** True where the sentence of `lead` tells of a plan ("will travel on May 3"). */
  readonly leadIsPlan: boolean
  /** The same phrases by sentence index. */
  readonly bySentence: ReadonlyMap<number, readonly DatePhrase[]>
  /** By sentence index: what dates its acts where the sentence itself has no date. */
  readonly carried: ReadonlyMap<number, CarriedDate>
}
