/** Dates of what was called off: "the meeting planned for March 20 was cancelled" on March 10 is of neither last year nor March 10. */
import type { DatePhrase, DocumentDate } from '../date-phrase.ts'

/** ACT: the act calls something off. EVENT: it is what was called off. */
export type CalledOff = 'ACT' | 'EVENT'

const DAY = 86_400_000
/** In days: a day of the past months is told as past. */
const LONG_AGO = 120
/** In days: what is farther ahead is planned with its year. */
const SOON = 240

/** True where the phrase, read as past, would lie ahead of the document, or long before it while the next such day is near. */
function liesAhead({ done, planned }: DatePhrase, { date }: DocumentDate): boolean {
  const [told, past, next] = [date.latest, done.earliest, planned.earliest].map((day) => Date.parse(day ?? ''))
  if (told === undefined || past === undefined || next === undefined || Number.isNaN(told)) return false
  return past > told || (told - past > LONG_AGO * DAY && next > told && next - told < SOON * DAY)
}

/** The phrase as it dates the act; null where it dates what the act calls off ("cancelled Friday's meeting"). */
export function ofCalledOff(phrase: DatePhrase, calledOff: CalledOff, document: DocumentDate): DatePhrase | null {
  if (calledOff === 'ACT') return phrase.attributive || liesAhead(phrase, document) ? null : phrase
  return liesAhead(phrase, document) ? { ...phrase, done: phrase.planned } : phrase
}
