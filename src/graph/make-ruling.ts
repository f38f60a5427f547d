/** Rulings are made from what a person decides. */
import { createHash } from 'node:crypto'
import type { ActorId } from '../model/actor.ts'
import type { ActorRecord } from '../model/actor-record.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import { actDate } from '../model/edtf.ts'
import type { Account, ActorRuling, Ruling, RulingId, StatementRuling } from '../model/ruling.ts'
import { stableJson } from '../model/stable-json.ts'

export interface Decision<Verdict> {
  readonly verdict: Verdict
  readonly by: string
  /** An instant, in any form of ISO 8601 that says its offset from UTC. */
  readonly at: string
  readonly reason: string
}

export interface StatementDecision extends Decision<StatementRuling['verdict']> {
  /** EDTF, as Demarche writes it; null takes the date away; as it was read where not given. */
  readonly date?: string | null
  /** As it was read where not given. */
  readonly source?: ActorRecord
  readonly target?: ActorRecord
}

/**
 * A ruling on the accounts behind a statement (`View.accounts`). A corrected `source` is that of the statement; accounts that
 * tell the act from the other end are corrected at their other end.
 * @throws RangeError for a date or an instant that is none.
 */
export function rulingOn(accounts: readonly Account[], decision: StatementDecision): StatementRuling {
  const { verdict, by, at, reason, date, source = null, target = null } = decision
  const corrects = date !== undefined || source !== null || target !== null
  return identified({
    kind: 'STATEMENT',
    verdict,
    correction: corrects ? { date: date === undefined ? null : actDate(date), source, target } : null,
    accounts: [...accounts].sort(
      (a, b) =>
        compareCodeUnits(a.document, b.document) ||
        a.claim.evidence[0]!.start - b.claim.evidence[0]!.start ||
        compareCodeUnits(stableJson(a), stableJson(b)),
    ),
    by,
    at: instant(at),
    reason,
  })
}

/** Both by a record id, or by the canonical id of an actor, which is the id of one of its records. */
export function rulingOnActors(a: ActorId, b: ActorId, decision: Decision<ActorRuling['verdict']>): ActorRuling {
  const { verdict, by, at, reason } = decision
  return identified({ kind: 'ACTORS', verdict, actors: a < b ? [a, b] : [b, a], by, at: instant(at), reason })
}

/** A hash of all else in the ruling, so that the same decision on the same accounts is one ruling in every store. */
export function rulingId({ id: _, ...content }: Ruling): RulingId {
  return `rl-${createHash('sha256').update(stableJson(content)).digest('hex').slice(0, 24)}`
}

/** With its keys in order, so that a ruling is the same to the letter when a store gives it back. */
function identified<T extends Ruling>(content: Omit<T, 'id'>): T {
  const ruling = { ...content, id: '' } as T
  return JSON.parse(stableJson({ ...ruling, id: rulingId(ruling) })) as T
}

function instant(at: string): string {
  // Without an offset, an instant would depend on the machine that reads it.
  const time = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(at) ? Date.parse(at) : Number.NaN
  if (Number.isNaN(time)) throw new RangeError(`"${at}" is no instant; write for instance 2031-03-05T09:30:00Z`)
  return new Date(time).toISOString()
}
