/** Finds the noun that names the act under a light verb: "held talks", "lifted the sanctions". */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Argument, Clause } from '../clause.ts'
import type { NounFrame } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { EMPTY_HEADS } from '../lexicon/noun-kinds.ts'
import { GIVING_VERBS, PRAISING_VERBS } from '../lexicon/verb-kinds.ts'
import { contentOf } from './frame-constraints.ts'
import { headLemma, headMention, headNorm, logicalObject, type Reading } from './reading.ts'

const LIGHT_PREPOSITIONS = new Set(['in', 'into', 'from', 'to', 'on'])

const PROMISING = new Set(['commit', 'pledge'])

/** The noun that decides under the clause's light verb, with its frame and the act that the verb makes of it; null without one. */
export function lightNoun(
  clause: Clause,
  reading: Reading,
): { argument: Argument; frame: NounFrame; type: StatementType } | null {
  const aspect = LEXICON.lightVerbs.get(clause.lemma)
  if (!aspect) return null
  const candidates = [
    contentOf(logicalObject(clause), clause, reading),
    // "calls for an end to the attacks": only what the verb governs itself.
    ...clause.obliques.slice(0, 1).filter(({ preposition }) => LIGHT_PREPOSITIONS.has(preposition)),
  ]
  const object = candidates[0]
  for (const argument of object ? [object] : candidates) {
    if (!argument || headMention(argument, reading)) continue
    const lemma = headLemma(argument, reading)
    const before = reading.tokens[argument.head - 1]
    const frame =
      LEXICON.nouns.get(lemma) ??
      LEXICON.nouns.get(headNorm(argument, reading)) ??
      (EMPTY_HEADS.has(lemma) ? LEXICON.nouns.get(before?.lemma ?? '') : undefined)
    if (!frame || (frame.type === 'COOPERATED_WITH' && PRAISING_VERBS.has(clause.lemma))) continue
    // "committed to close consultation with Graustark" is no contact yet.
    if (STATEMENT_TYPES[frame.type].contact && PROMISING.has(clause.lemma)) continue
    if (frame.type === 'ATTACKED' && GIVING_VERBS.has(clause.lemma)) continue
    if (aspect === 'BEGIN') return { argument, frame, type: frame.type }
    if (frame.ended) return { argument, frame, type: frame.ended }
  }
  return null
}
