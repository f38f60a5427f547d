/** Who corrected the date that a document's words were read to give. */
import type { DateRulingFragment, PlaceFragment } from '../api/queries.generated.ts'
import { momentInWords } from '../parts/date-in-words.ts'
import { readFrom } from './evidence-words.ts'

type Place = Pick<PlaceFragment, 'start' | 'end' | 'dateText' | 'dateAnchor'> & {
  readonly document: Pick<PlaceFragment['document'], 'id'>
}

/** `rulings` with the latest first. Null where the date of the words is as it was read: the latest that judged them counts. */
export function dateCorrection(place: Place, rulings: readonly DateRulingFragment[]): DateRulingFragment | null {
  const judged = rulings.find(({ evidence }) => evidence.some((own) => isSame(own, place)))
  const correction = judged?.correction
  if (!judged || !correction) return null
  // A correction of nothing else is one of the date, which it takes away.
  const hasDate = correction.date !== null || (correction.source === null && correction.target === null)
  return hasDate ? judged : null
}

const isSame = (one: DateRulingFragment['evidence'][number], other: Place): boolean =>
  one.document.id === other.document.id && one.start === other.start && one.end === other.end

/** "corrected by desk, 12 March 2026, 09:30 UTC; before, read from “today”, counted from the day of publication". */
export function dateOrigin(place: Place, rulings: readonly DateRulingFragment[]): string {
  const correction = dateCorrection(place, rulings)
  if (correction === null) return readFrom(place)
  return `corrected by ${correction.by}, ${momentInWords(correction.at)}; before, ${readFrom(place)}`
}
