/** A statement in one line, where it stands for itself: in what is said after a decision, and among the acts of an actor. */
import type { LedgerRowFragment } from '../api/queries.generated.ts'
import { dateInWords } from '../parts/date-in-words.ts'
import { sentenceText } from '../parts/sentence-text.ts'

/** "Wanjiru Otieno met Ingrid Solvang, 10 March 2026"; "Lucía Arancibia condemned: the arrest" where nobody is named whom it reached. */
export function datedSentence(statement: LedgerRowFragment): string {
  const { target, about, date } = statement
  const topic = target === null && about ? `: ${about}` : ''
  return `${sentenceText(statement)}${topic}${date ? `, ${dateInWords(date)}` : ''}`
}
