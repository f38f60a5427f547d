/** Finds the noun that names the act under a light verb: "held talks", "lifted the sanctions". */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Argument, Clause } from '../clause.ts'
import type { NounFrame } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { words } from '../lexicon/word-list.ts'
import { contentOf, EMPTY_HEADS } from './frame-constraints.ts'
import { headLemma, headMention, headNorm, logicalObject, type Reading } from './reading.ts'

const LIGHT_PREPOSITIONS = new Set(['in', 'into', 'from', 'to', 'on'])

/** "reaffirmed the partnership with Graustark" is no act of working together. */
const PRAISING = new Set(
  words(
    'reaffirm, reiterate, affirm, confirm, stress, underline, underscore, state, express, voice, hail, repeat, show, enjoy',
  ),
)

const PROMISING = new Set(['commit', 'pledge'])

/** What is given to somebody does not fall upon them: "provided airstrikes with its air force". */
const GIVING = new Set(['provide', 'give', 'offer', 'extend', 'lend', 'share'])

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
    if (!frame || (frame.type === 'COOPERATED_WITH' && PRAISING.has(clause.lemma))) continue
    // "committed to close consultation with Graustark" is no contact yet.
    if (STATEMENT_TYPES[frame.type].contact && PROMISING.has(clause.lemma)) continue
    if (frame.type === 'ATTACKED' && GIVING.has(clause.lemma)) continue
    if (aspect === 'BEGIN') return { argument, frame, type: frame.type }
    if (frame.ended) return { argument, frame, type: frame.ended }
  }
  return null
}
