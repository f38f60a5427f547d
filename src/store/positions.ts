/** Pages of lists: their orders, and where a row stands in each. */
import type { ActorId } from '../model/actor.ts'
import type { DocumentId } from '../model/document.ts'
import type { RulingId } from '../model/ruling.ts'
import type { Day, StatementId } from '../model/statement.ts'

/** By instant, then id: DATE_NEWEST has the latest and the greatest first, DATE_OLDEST is the same the other way round. */
export interface RulingPosition {
  readonly at: string
  readonly id: RulingId
}

/** Forward paging; `after` is the position of the last row of the page before. */
export interface PageRequest<Position> {
  /** 1 or more. */
  readonly first: number
  readonly after: Position | null
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly hasNextPage: boolean
}

/**
 * DATE_NEWEST: the latest day first, those of one day by id. DATE_OLDEST: the same the other way round, ids as well. In both what has
 * no day comes after all others, by id.
 */
export type DateOrder = 'DATE_NEWEST' | 'DATE_OLDEST'

export const DATE_ORDERS = ['DATE_NEWEST', 'DATE_OLDEST'] as const satisfies readonly DateOrder[]

/** LEAST_SURE: the lowest confidence first, those of one confidence as in DATE_NEWEST. The day is `dateEarliest`. */
export type StatementOrder = DateOrder | 'LEAST_SURE'

export const STATEMENT_ORDERS = [...DATE_ORDERS, 'LEAST_SURE'] as const satisfies readonly StatementOrder[]

/** Where a statement stands in a list. */
export interface StatementPosition {
  readonly dateEarliest: Day | null
  /** For LEAST_SURE, which alone looks at it. */
  readonly confidence?: number
  readonly id: StatementId
}

/** Actors come by folded name, then by id. */
export interface ActorPosition {
  /** `foldName(actor.name)`. */
  readonly name: string
  readonly id: ActorId
}

/** Where a document stands in a list; its day is `publishedAt`. */
export interface DocumentPosition {
  readonly publishedAt: string | null
  readonly id: DocumentId
}
