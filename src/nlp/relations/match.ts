/** What one clause says of an act, before its Finding is made. */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Argument } from '../clause.ts'

/** The act that a clause names, in terms of mentions. */
export interface Match {
  readonly type: StatementType
  readonly sources: readonly number[]
  readonly targets: readonly number[] | 'EACH'
  /** The place or thing it fell upon, where no mention names a target. */
  readonly thing?: Argument | null
  readonly rule: string
  readonly confidence: number
  /** The act that a negation makes of it. */
  readonly negated: StatementType | null
  /** Token index of the noun that names the act under a light verb. */
  readonly noun: number | null
}

/** True for talks, calls and meetings. */
export function isContact({ type }: { readonly type: StatementType }): boolean {
  return STATEMENT_TYPES[type].contact
}
