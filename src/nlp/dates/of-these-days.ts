/** Tells a date of the days that a readout is about from one of background. */
import { addDays, isDay } from '../../model/day.ts'
import type { ActDate, Modality } from '../../model/statement.ts'
import type { DatePhrase } from '../date-phrase.ts'

/** A readout tells of a contact of the last days; an older phrase in its opening is background. */
const READOUT_DAYS = 31
const PLANNED_DAYS = 180

/** `document`: the document's own day. Where that is unknown, any phrase that can be placed will do. */
export function isOfTheseDays(
  phrase: Pick<DatePhrase, 'done' | 'planned'>,
  { earliest: day }: ActDate,
  modality: Modality,
): boolean {
  const { edtf, earliest, latest } = modality === 'PLANNED' ? phrase.planned : phrase.done
  if (day === null || !isDay(day)) return edtf !== null
  if (earliest === null || latest === null) return false
  return modality === 'PLANNED'
    ? latest >= day && earliest <= addDays(day, PLANNED_DAYS)
    : earliest <= day && latest >= addDays(day, -READOUT_DAYS)
}
