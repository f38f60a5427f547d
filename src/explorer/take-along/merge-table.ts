/** Pairs of actors that may be one, as rows of a table to take along. */
import type { ComparedPairFragment } from '../api/queries.generated.ts'
import type { Table } from './table.ts'

export function mergeTable(pairs: readonly ComparedPairFragment[]): Table {
  return {
    columns: ['one', 'other', 'reasons', 'explanation', 'score'],
    rows: pairs.map((pair) => {
      const { actors, reasons, explanation, score } = pair
      const [one, other] = actors.map(({ id }) => id)
      return {
        cells: [one ?? null, other ?? null, reasons.join(' '), explanation, score],
        quotations: [],
        source: pair,
      }
    }),
  }
}
