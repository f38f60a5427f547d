/**
 * What a person decided about what was extracted. A ruling is kept for itself and never written over a contribution: what
 * follows from it is derived, so that it survives a newer extraction and can be withdrawn.
 */
import type { ActorId } from './actor.ts'
import type { ActorRecord } from './actor-record.ts'
import { compareCodeUnits } from './compare-code-units.ts'
import type { DocumentId } from './document.ts'
import type { ActDate, Claim } from './statement.ts'

/** `rl-` and 24 hexadecimal digits of a hash of all the rest (`rulingOn`, `rulingOnActors`): the same ruling has the same id. */
export type RulingId = string

export type Ruling = StatementRuling | ActorRuling

interface Decision {
  readonly id: RulingId
  /** Who decided; not empty. */
  readonly by: string
  /** `YYYY-MM-DDTHH:MM:SS.mmmZ`. Of several rulings on one matter the latest counts, of two at one instant that with the greater id. */
  readonly at: string
  /** Why, for people; may be empty. */
  readonly reason: string
}

/**
 * On an act, as the accounts tell it that stood behind it when it was judged. Another document's account of the same act was
 * not judged, and so is not touched.
 */
export interface StatementRuling extends Decision {
  readonly kind: 'STATEMENT'
  readonly verdict: 'CONFIRMED' | 'REJECTED'
  /** Only with CONFIRMED: the act is confirmed as corrected. Null where nothing is. */
  readonly correction: Correction | null
  /** At least one; in order of document id, then `start`. */
  readonly accounts: readonly Account[]
}

/** In each field null leaves what was read. A corrected actor comes with its record, in case that no document names it later. */
export interface Correction {
  /** `{edtf: null, …}` takes a date away. */
  readonly date: ActDate | null
  readonly source: ActorRecord | null
  readonly target: ActorRecord | null
}

/** One document's account of an act as it was extracted, with all that is needed to keep it when no extractor finds it any more. */
export interface Account {
  readonly document: DocumentId
  readonly claim: Claim
  /** Told from the other end: its source is the target of the statement. Only where the act is symmetric. */
  readonly reversed: boolean
  /** Of the actors that the claim names, offices included; by id. */
  readonly actors: readonly ActorRecord[]
}

/** That two actor records are one actor, or are not, whatever names and offices say. */
export interface ActorRuling extends Decision {
  readonly kind: 'ACTORS'
  readonly verdict: 'SAME' | 'NOT_SAME'
  /** Record ids, two different ones, in order. */
  readonly actors: readonly [ActorId, ActorId]
}

/** For `sort`: the ruling that counts comes first. */
export function latestFirst(a: Ruling, b: Ruling): number {
  return compareCodeUnits(b.at, a.at) || compareCodeUnits(b.id, a.id)
}
