/** What one Doc says that one actor did to another, and who holds which office. */
import type { DateAnchor } from '../model/evidence.ts'
import type { ActDate, Modality, Polarity } from '../model/statement.ts'
import type { StatementType } from '../model/statement-types.ts'
import type { Sign } from './relations/confidence.ts'
import type { Span } from './span.ts'

/** The span is the evidence: a sentence or less. */
export interface Relation extends Span {
  readonly type: StatementType
  /** Index into `coreference.entities`. */
  readonly source: number
  /** Index into `coreference.entities`, and beyond them into `affected`. */
  readonly target: number | null
  /** How the text names them here. */
  readonly sourceText: string
  readonly targetText: string | null
  readonly verb: string
  readonly about: string | null
  readonly date: ActDate
  readonly dateText: string | null
  readonly dateAnchor: DateAnchor
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: string | null
  readonly rule: string
  /** What the confidence is made of. */
  readonly signs: readonly Sign[]
  /** 0 to 1: the share of findings with these signs that is right. */
  readonly confidence: number
}

/** A person's office; the span is its evidence. Country and organisation: at least one is given. */
export interface RoleRelation extends Span {
  /** Index into `coreference.entities`. */
  readonly person: number
  readonly role: string
  readonly country: string | null
  readonly organization: string | null
}
