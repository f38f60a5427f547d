/** A contact that no verb of contact names: who took part is told by a clause that hosts, leads, attends or joins. */
import type { StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { CONFIDENCE, type Finding } from './finding.ts'

/** Mentions of the two sides. */
export interface ContactSides {
  readonly type: StatementType
  readonly one: readonly number[]
  readonly other: readonly number[]
}

/** `rule`: the rule that read the clause, to which its verb is added. */
export function toldContact(clause: Clause, { type, one, other }: ContactSides, rule: string): Finding {
  return {
    type,
    sources: one,
    targets: other,
    verb: clause.lemma,
    rule: `${rule}:${clause.lemma}`,
    head: clause.head,
    sentence: clause.sentence,
    clause: clause.index,
    background: false,
    about: null,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    confidence: CONFIDENCE.noun,
    start: clause.start,
    end: clause.end,
  }
}
