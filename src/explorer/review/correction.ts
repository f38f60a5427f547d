/** What a person enters to correct a statement, and what of it is sent. */
import { actDate, interval } from '../../model/edtf.ts'
import type { CorrectionInput, LedgerRowFragment } from '../api/queries.generated.ts'
import { actorRef } from '../ask/question.ts'
import { edtfOf, endsOf } from '../ask/when.ts'

/** As it stands in the fields. Actors are ids, or names as they were written. */
export interface Draft {
  readonly date: string
  readonly source: string
  readonly target: string
}

export type Correctable = Pick<LedgerRowFragment, 'date' | 'source' | 'target'>

export const DATE_HINT =
  'A day (2026-03-10, or 10 March 2026), a month (2026-03), a year (2026), two of them with "to" between, "~" behind what is ' +
  'about right (2026-03~), or a day of an unknown year (XXXX-03-10). Leave it empty where no date is known.'

export const draftOf = ({ date, source, target }: Correctable): Draft => ({
  date: date ?? '',
  source: source.id,
  target: target?.id ?? '',
})

/** EDTF, as Demarche keeps it; null for an empty text, undefined where it cannot be read. */
export function readDate(text: string): string | null | undefined {
  if (text.trim() === '') return null
  const ends = endsOf(text).map(edtfOf)
  try {
    return actDate(ends.length === 2 ? interval(ends[0]!, ends[1]!) : ends.join('/')).edtf
  } catch {
    return undefined
  }
}

export type Corrected =
  | { readonly correction: CorrectionInput }
  /** Of the first field that is wrong; null where it is none of them. */
  | { readonly field: keyof Draft | null; readonly problem: string }

/** Only what differs from what was read is sent. */
export function correctionOf(draft: Draft, statement: Correctable): Corrected {
  const read = draftOf(statement)
  const date = readDate(draft.date)
  if (date === undefined)
    return { field: 'date', problem: 'This date cannot be read: write it in one of the forms above.' }
  if (draft.source === '') return { field: 'source', problem: 'Somebody must have acted: say who, or reject it.' }
  if (draft.target === '' && read.target !== '') {
    return { field: 'target', problem: 'Say whom it reached, or reject it.' }
  }
  const correction: CorrectionInput = {
    ...(date === statement.date ? {} : { date }),
    ...(draft.source === read.source ? {} : { source: actorRef(draft.source) }),
    ...(draft.target === read.target ? {} : { target: actorRef(draft.target) }),
  }
  if (Object.keys(correction).length > 0) return { correction }
  return { field: null, problem: 'Nothing is corrected yet. Change the date or an actor, or confirm it as it is.' }
}
