/** When an act happened, with how exactly that is known. */
import type { LedgerRowFragment } from '../api/queries.generated.ts'
import { PRECISIONS } from '../words.ts'
import { dateInWords } from './date-in-words.ts'

export function ActDate({ statement }: { readonly statement: Pick<LedgerRowFragment, 'date' | 'datePrecision'> }) {
  const { date, datePrecision } = statement
  const note = PRECISIONS[datePrecision]
  if (date === null || date === undefined) return <span class="no-date">no date</span>
  return (
    <span class="act-date">
      <time>{dateInWords(date)}</time>
      {note && <small>{note}</small>}
    </span>
  )
}
