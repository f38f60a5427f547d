/** Which acts are no second act beside that of the clause above them: "refused to lift", "sent boats to support". */
import type { Clause } from '../clause.ts'
import { STANDING_VERBS } from '../lexicon/verb-kinds.ts'
import { isContact, type Match } from './match.ts'
import type { Reading } from './reading.ts'

/** Types whose infinitive is an act of its own only where it is a contact: "agreed to meet". */
const COVERING = new Set(['AGREED_WITH', 'REJECTED', 'DEMANDED'])

/** "sent boats to support the islands", "will give money to help": what the aid is for is no second act. */
const GIVING = new Set(['AIDED', 'PLEDGED', 'SUPPORTED', 'COOPERATED_WITH'])

/** True where a clause above it covers this one: "refused to lift", "agreed to withdraw". */
export function isCovered(
  clause: Clause,
  match: Match,
  reading: Reading,
  matches: ReadonlyMap<number, Match>,
): boolean {
  if (clause.relation === 'MAIN' || clause.relation === 'COMPLEMENT' || clause.parent === null) return false
  const parent = matches.get(clause.parent)
  // "met the minister to discuss the crisis with him" is one contact.
  if (parent && isContact(parent) && match.type === 'SPOKE_TO' && clause.relation !== 'COORDINATED') return true
  if (clause.relation !== 'INFINITIVE') return false
  if (parent && GIVING.has(parent.type) && (match.type === 'SUPPORTED' || match.type === 'AIDED')) return true
  return (
    parent !== undefined &&
    (COVERING.has(parent.type) || parent.rule === 'verb:agree') &&
    (!isContact(match) || STANDING_VERBS.has(clause.lemma)) &&
    reading.clauses[clause.parent]?.sentence === clause.sentence
  )
}
