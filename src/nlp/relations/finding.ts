/** An act as a rule finds it, in terms of mentions, before these are resolved to entities. */
import type { Modality, Polarity } from '../../model/statement.ts'
import type { StatementType } from '../../model/statement-types.ts'
import type { Argument } from '../clause.ts'
import type { Span } from '../span.ts'

/** One act with its sides; the span is the evidence, inside one sentence. */
export interface Finding extends Span {
  readonly type: StatementType
  /** Indexes into `mentions`. */
  readonly sources: readonly number[]
  /** EACH: the sources acted with one another ("X and Y met"). Empty: no addressee. */
  readonly targets: readonly number[] | 'EACH'
  /** The place or thing that an act fell upon, where there is no mention for it. */
  readonly thing?: Argument | null
  readonly verb: string
  readonly rule: string
  /** Token index of the verb or noun that names it. */
  readonly head: number
  readonly sentence: number
  /** Index of the clause it was read from; null for a noun alone. */
  readonly clause: number | null
  /** Index of the clause that says when a noun's act happened ("the talks resumed on Friday", "will travel there on Friday for talks"), where there is one. */
  readonly occurs?: number
  /** True where it is only mentioned ("welcomed the visit of X to Y"): without a date phrase of its own it has no date. */
  readonly background: boolean
  readonly about: string | null
  readonly polarity: Polarity
  readonly modality: Modality
  /** One of `CONFIDENCE`, or between two of them. */
  readonly confidence: number
}

/**
 * How directly the words name the two sides, for rules that choose between readings: a verb with its sides, a noun with
 * its sides, an actor that only modifies or hangs on the phrase in the target's place. How often such findings are right is
 * measured: see `confidenceOf`.
 */
export const CONFIDENCE = {
  verb: 0.9,
  lightVerb: 0.85,
  noun: 0.75,
  lastResort: 0.6,
  thing: 0.7,
  anySlot: -0.15,
} as const
