/**
 * The log of additions: which statements became new, flush by flush, in the order in which the flushes were committed. It belongs
 * to one store: exports and copies do not have it, and statements that were there before the store kept a log are not in it.
 */
import type { Statement, StatementId } from '../model/statement.ts'
import type { StatementFilter } from './store.ts'

/** A place between two entries of a log. */
export interface AdditionPosition {
  /** Which log: a name that a store makes with it. */
  readonly log: string
  /** The flush of the next entry; flushes that added statements are counted from 1, without a gap. */
  readonly flush: number
  /** How many entries of that flush are passed. */
  readonly passed: number
}

export interface Addition {
  /** As it is now. */
  readonly statement: Statement
  /** Right behind its entry. */
  readonly position: AdditionPosition
}

/** A part of the log. */
export interface Additions {
  /** In the order of the log. */
  readonly rows: readonly Addition[]
  /** How far the log was read, whether its statements match or not. */
  readonly end: AdditionPosition
  /**
   * Entries whose statements were not found. A snapshot does not find what was removed since; another view of a server may also
   * miss what a writer is replacing at this very moment.
   */
  readonly missing: number
}

export interface AdditionLog {
  /** Behind the last entry. What a snapshot gives is whole: all that the log has before it can be read. */
  additionsEnd(): Promise<AdditionPosition>
  /**
   * Those of the additions between two positions of this log that match a filter; of a long part the beginning, at most `most` entries.
   * `upTo` is a position that `additionsEnd` gave.
   */
  additions(filter: StatementFilter, from: AdditionPosition, upTo: AdditionPosition, most: number): Promise<Additions>
}

/** Also false for equal ones. Both must be of one log. */
export function isBefore(one: AdditionPosition, other: AdditionPosition): boolean {
  return one.flush < other.flush || (one.flush === other.flush && one.passed < other.passed)
}

/** Flushes that a store reads at once, so that a long log is read in parts; an import adds hundreds of statements with each. */
export const FLUSHES_AT_ONCE = 10

/** What one flush added, as a store keeps it. */
export interface LoggedFlush {
  readonly flush: number
  readonly statements: readonly StatementId[]
}

interface Entry {
  readonly statement: StatementId
  readonly position: AdditionPosition
}

export interface PartOfLog {
  readonly entries: readonly Entry[]
  readonly end: AdditionPosition
}

/** The first entries behind `from`. `flushes` come in their order; one that is missing ends the part, since it may not be visible yet. */
export function partOfLog(flushes: readonly LoggedFlush[], from: AdditionPosition, most: number): PartOfLog {
  const { log } = from
  const entries: Entry[] = []
  let end = from
  for (const { flush, statements } of flushes) {
    if (flush !== end.flush) break
    for (const [index, statement] of [...statements.entries()].slice(end.passed)) {
      if (entries.length === most) return { entries, end }
      end = { log, flush, passed: index + 1 }
      entries.push({ statement, position: end })
    }
    end = { log, flush: flush + 1, passed: 0 }
  }
  return { entries, end }
}

/** `there` are the statements found, `matching` those of them that fit the filter. */
export function additionsOf(
  { entries, end }: PartOfLog,
  there: ReadonlySet<StatementId>,
  matching: ReadonlyMap<StatementId, Statement>,
): Additions {
  const rows = entries.flatMap(({ statement: id, position }) => {
    const statement = matching.get(id)
    return statement === undefined ? [] : [{ statement, position }]
  })
  return { rows, end, missing: entries.filter(({ statement }) => !there.has(statement)).length }
}
