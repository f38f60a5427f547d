/** Acts whose clause names no target: another sentence, or a clause that tells what they wait for, may name one. */
import type { StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { ANSWERING } from '../lexicon/event-words.ts'
import type { VerbFrame } from '../lexicon/frame.ts'
import { pointsBack } from './event-reference.ts'
import { CONFIDENCE } from './finding.ts'
import { fits } from './frame-constraints.ts'
import type { Match } from './match.ts'
import { logicalObject, logicalSubject, type Reading } from './reading.ts'
import { agentless } from './source-of.ts'

/** Acts of force whose other side the text may name elsewhere: "placed its troops on alert". */
const ONE_SIDED: ReadonlySet<StatementType> = new Set(['MOBILISED_AGAINST', 'THREATENED', 'ATTACKED'])

/** An act without the target that its type asks for, where another sentence can name it. */
export function openMatch(
  frames: readonly VerbFrame[],
  clause: Clause,
  reading: Reading,
  sources: readonly number[],
): Match | null {
  const back = pointsBack(logicalObject(clause), reading) !== null
  for (const frame of frames) {
    if (frame.source || !fits(frame, clause, reading)) continue
    const from = agentless(frame, clause, reading) ?? sources
    const open =
      (frame.type === 'SUPPORTED' && back) ||
      (ONE_SIDED.has(frame.type) && (frame.nouns !== undefined || frame.subject === 'force')) ||
      (frame.type === 'ATTACKED' && ANSWERING.has(clause.lemma) && clause.voice === 'ACTIVE')
    if (open && from.length > 0)
      return {
        type: frame.type,
        sources: from,
        targets: [],
        rule: `verb:${clause.lemma}`,
        confidence: CONFIDENCE.lastResort,
        negated: null,
        noun: frame.nouns ? (logicalObject(clause)?.head ?? null) : null,
      }
  }
  return null
}

/** "will not end the strike until the ministry yields": a refusal names whom it waits for, or nobody. */
export function refused(frame: VerbFrame, clause: Clause, reading: Reading, sources: readonly number[]): Match | null {
  if (frame.negated !== 'REJECTED' || !frame.nouns || clause.polarity !== 'DENIED' || clause.modality === 'ACTUAL')
    return null
  return {
    type: frame.type,
    sources,
    targets: awaited(clause, reading, sources),
    thing: null,
    rule: `verb:${clause.lemma}`,
    confidence: CONFIDENCE.lastResort,
    negated: 'REJECTED',
    noun: logicalObject(clause)?.head ?? null,
  }
}

/** Who must act first, by the clause that "until", "unless" or "before" opens. */
function awaited(clause: Clause, reading: Reading, sources: readonly number[]): readonly number[] {
  for (const child of reading.children.get(clause.index) ?? []) {
    if (child.relation !== 'ADVERBIAL') continue
    const agent = logicalSubject(child)?.mentions.filter(
      (mention) => !sources.includes(mention) && reading.mentions[mention]?.form !== 'PRONOUN',
    )
    if (agent && agent.length > 0) return agent
  }
  return []
}
