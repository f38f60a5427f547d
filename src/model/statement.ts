/** One real-world act: who did what to whom, and when, as the documents tell it. */
import type { ActorId } from './actor.ts'
import type { Evidence } from './evidence.ts'
import type { StatementType } from './statement-types.ts'

/** `st-` and 24 hexadecimal digits; see graph/statement-id.ts for what is hashed. */
export type StatementId = string

/** `YYYY-MM-DD`, a day in the proleptic Gregorian calendar. */
export type Day = string

export type Polarity = 'AFFIRMED' | 'DENIED'
export type Modality = 'ACTUAL' | 'PLANNED' | 'HYPOTHETICAL'
export type Review = 'EXTRACTED' | 'CONFIRMED' | 'REJECTED'

export const POLARITIES = ['AFFIRMED', 'DENIED'] as const satisfies readonly Polarity[]
export const MODALITIES = ['ACTUAL', 'PLANNED', 'HYPOTHETICAL'] as const satisfies readonly Modality[]
export const REVIEWS = ['EXTRACTED', 'CONFIRMED', 'REJECTED'] as const satisfies readonly Review[]

/** An office as a document words it: `{role: 'Secretary of State', of: 'country:USA'}`. */
export interface Office {
  readonly role: string
  readonly of: ActorId
}

/** When an act happened. `edtf` is an EDTF (ISO 8601-2) string; the bounds are null where it has no year. */
export interface ActDate {
  readonly edtf: string | null
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** What is said of an act, whoever says it: common to a Claim and a Statement. */
export interface Act {
  readonly type: StatementType
  readonly source: ActorId
  /** Null only where the act has no addressee at all. */
  readonly target: ActorId | null
  readonly sourceOffice: Office | null
  readonly targetOffice: Office | null
  /** The text's own verb or noun, as a lemma ("urge", "phone call"). */
  readonly verb: string
  /** The topic in the text's own words, at most 12 words. */
  readonly about: string | null
  readonly date: string | null
  readonly dateEarliest: Day | null
  readonly dateLatest: Day | null
  readonly polarity: Polarity
  readonly modality: Modality
  /** 0 to 1. */
  readonly confidence: number
}

/**
 * One document's account of one act, with actors as that document names them. Claims are what a store keeps;
 * Statements are derived from them, so that a merge of actors or of accounts can be undone.
 */
export interface Claim extends Act {
  /** At least one, in order of `start`. */
  readonly evidence: readonly Evidence[]
}

/** One act in the graph. Its evidence is kept apart and asked for by id. */
export interface Statement extends Act {
  readonly id: StatementId
  readonly plover: string | null
  readonly cameo: string
  readonly review: Review
}
