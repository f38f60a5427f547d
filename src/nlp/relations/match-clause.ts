/** Matches a clause with the lexicon's frames: which act it names, and who stands on its two sides. */
import type { Clause } from '../clause.ts'
import type { VerbFrame } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { fits } from './frame-constraints.ts'
import { frameMatch } from './frame-match.ts'
import { lightMatch } from './light-match.ts'
import type { Match } from './match.ts'
import { openMatch } from './open-match.ts'
import type { Reading } from './reading.ts'
import { sourcesOf } from './source-of.ts'

/**
 * The act that a clause names with its sides; null where the lexicon knows none, or no side is an actor. The object noun
 * decides before the verb alone: "lodged a complaint", "held talks".
 */
export function matchClause(clause: Clause, reading: Reading): Match | null {
  const frames = LEXICON.verbs.get(clause.lemma) ?? []
  const sources = sourcesOf(clause, reading)
  let named = false
  for (const frame of frames) {
    if (!frame.nouns) continue
    const match = frameMatch(frame, clause, reading, sources)
    if (match) return match
    named ||= fits(frame, clause, reading)
  }
  const light = lightMatch(clause, reading, sources)
  if (light) return light
  for (const frame of frames) {
    // The object noun has named the act, only its target is missing: mere saying is not what is meant.
    if (frame.nouns || (named && isMereSaying(frame))) continue
    const match = frameMatch(frame, clause, reading, sources)
    if (match) return match
  }
  return openMatch(frames, clause, reading, sources)
}

/** "called for" says a wish, which is more. */
function isMereSaying({ type, needs }: VerbFrame): boolean {
  return type === 'PLEDGED' || (type === 'STATED' && needs !== 'for')
}
