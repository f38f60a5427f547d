/** Where a journey leads: the countries themselves, or those of the cities named. */
import type { Clause } from '../clause.ts'
import type { VerbFrame } from '../lexicon/frame.ts'
import type { Reading } from './reading.ts'

/** Mentions of the countries to which the clause sends its subject: "to Peru and Chile", "to Cairo, Egypt". */
export function visitedCountries(frame: VerbFrame, clause: Clause, reading: Reading): readonly number[] {
  const { tokens, mentions, mentionAt } = reading
  const goal = clause.obliques.find(({ preposition }) => (frame.target as readonly string[]).includes(preposition))
  if (!goal) return []
  const isCountry = (index: number): boolean => mentions[index]?.kind === 'COUNTRY' && !mentions[index].modifier
  const named = goal.mentions.filter(isCountry)
  if (named.length > 0) return named
  // "to Bonn, Germany": the city alone names no country.
  const behind = tokens[goal.head + 1]?.norm === ',' ? (mentionAt[goal.head + 2] ?? -1) : -1
  return isCountry(behind) ? [behind] : []
}
