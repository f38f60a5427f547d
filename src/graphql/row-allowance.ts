/** How many rows one request may ask for in all: what limits on the query's text cannot see, since `first` may be a variable. */
import { limitError, MAX_ROWS_OF_A_REQUEST } from './limits.ts'

export interface RowAllowance {
  /** Call before rows are loaded, or for a list without pages as soon as its length is known. Throws a GraphQLError with COST_LIMIT where the request asks for too many in all. */
  take(rows: number): void
}

export function createRowAllowance(limit: number = MAX_ROWS_OF_A_REQUEST): RowAllowance {
  let taken = 0
  return {
    take(rows) {
      taken += rows
      if (taken > limit) {
        throw limitError('COST_LIMIT', `The query asks for more than ${limit} rows in all; make its pages smaller.`)
      }
    },
  }
}
