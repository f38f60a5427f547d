/** Matches a clause whose verb only carries the noun that names the act: "held talks with", "lifted the sanctions on". */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Argument, Clause } from '../clause.ts'
import type { NounFrame, Slot } from '../lexicon/frame.ts'
import { contactType } from './contact-kind.ts'
import { CONFIDENCE } from './finding.ts'
import { lightNoun } from './light-noun.ts'
import type { Match } from './match.ts'
import { headLemma, logicalSubject, type Reading } from './reading.ts'
import { targetOf } from './target-of.ts'

const ASIDE = new Set(['at', 'upon', 'on', 'under', 'through', 'via', 'despite'])

/** False where "at", "for" or the like stands between the noun and whoever follows: "the trip at the request of X". */
function hangsOn({ head }: Argument, { tokens }: Reading): boolean {
  return !ASIDE.has(tokens[head + 1]?.norm ?? '')
}

/** "Talks between X and Y were held": who took part stands around the noun alone. */
function isAgentless(clause: Clause): boolean {
  return clause.voice === 'PASSIVE' && logicalSubject(clause) === null
}

/** Null where no such noun decides, or no target is found. */
export function lightMatch(clause: Clause, reading: Reading, sources: readonly number[]): Match | null {
  const light = isAgentless(clause) ? null : lightNoun(clause, reading)
  if (!light) return null
  const noun = headLemma(light.argument, reading)
  const type = contactType(light.type, clause, noun, reading)
  const slots = slotsOf(type, light.frame, hangsOn(light.argument, reading))
  const found = targetOf({ type, clause, sources, slots, event: true, named: true, mutual: undefined }, reading)
  if (!found) return null
  return {
    type,
    sources,
    targets: found.targets,
    thing: found.thing ?? null,
    rule: `light:${clause.lemma}+${noun}`,
    confidence: Math.min(found.confidence, CONFIDENCE.lightVerb),
    // "will not end the blockade", "will not lift the ban".
    negated: type === 'YIELDED_TO' || type === 'AIDED' ? 'REJECTED' : null,
    noun: light.argument.head,
  }
}

/** `hanging`: whoever follows the noun hangs on it. A contact is with whom its preposition names, never with a bystander. */
function slotsOf(type: StatementType, { target }: NounFrame, hanging: boolean): readonly Slot[] {
  const { contact, targetOptional } = STATEMENT_TYPES[type]
  const adjacent = !contact || hanging
  const slots: Slot[] = target.filter((slot) => adjacent || slot !== 'of')
  if (adjacent) slots.push('obj')
  if (type === 'NEGOTIATED_WITH') slots.push('inf')
  if (type === 'EXPRESSED_CONCERN') slots.push('that')
  if (!contact) slots.push('any', 'inf')
  if (targetOptional) slots.push('none')
  return slots
}
