/** What people decided, as rows of a table to take along, with the words that were judged. */
import type { RulingRowFragment } from '../api/queries.generated.ts'
import { VERDICTS } from '../words.ts'
import type { Table } from './table.ts'

export function rulingTable(rulings: readonly RulingRowFragment[]): Table {
  return {
    columns: ['verdict', 'by', 'at', 'reason', 'corrected date', 'corrected who', 'corrected whom', 'actors'],
    coded: ['verdict'],
    rows: rulings.map((ruling) => {
      const { verdict, by, at, reason, correction, evidence, actors } = ruling
      const corrected = [correction?.date ?? null, correction?.source?.name ?? null, correction?.target?.name ?? null]
      const names = actors.map(({ name }) => name).join(' | ')
      return {
        cells: [{ code: verdict, words: VERDICTS[verdict] }, by, at, reason, ...corrected, names],
        quotations: evidence,
        source: ruling,
      }
    }),
  }
}
