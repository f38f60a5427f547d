/** A contact that a noun names and a verb denies: "denied a meeting with X", "dismissed reports of talks between X and Y". */
import type { Clause } from '../clause.ts'
import { TOLD_NOUNS } from '../lexicon/denial-words.ts'
import { denies } from './clause-effect.ts'
import { headLemma, logicalObject, type Reading } from './reading.ts'

/** In tokens, from "reports" to the noun of the contact: "reports of a secret meeting". */
const REACH = 6

/** The clause that denies what the noun at token `head` names; null where none does, or leaves it open. */
export function denialOf(head: number, sentence: number, reading: Reading): Clause | null {
  return reading.clausesOf(sentence).find((clause) => isDenied(head, clause, reading)) ?? null
}

function isDenied(head: number, clause: Clause, reading: Reading): boolean {
  const object = logicalObject(clause)
  if (object === null || clause.polarity === 'DENIED' || clause.modality !== 'ACTUAL') return false
  const noun = headLemma(object, reading)
  if (object.head === head) return denies(clause.lemma, null)
  const told = TOLD_NOUNS.has(noun) && reading.tokens[object.head + 1]?.norm === 'of'
  return told && head > object.head && head - object.head <= REACH && denies(clause.lemma, noun)
}
