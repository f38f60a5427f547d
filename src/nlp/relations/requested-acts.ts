/** Who asked for what another did: "suspended the assembly at the behest of X", "returned at Ruritania's request". */
import type { Clause } from '../clause.ts'
import { REQUEST_NOUNS } from '../lexicon/request-nouns.ts'
import { CONFIDENCE, type Finding } from './finding.ts'
import { logicalSubject, type Reading } from './reading.ts'

/** In tokens: how far before the noun its "at" stands ("at the Ruritanian government's explicit request"). */
const REACH = 7

/** The requests that the text tells behind the acts they led to. */
export function requestedActs(reading: Reading): readonly Finding[] {
  const out: Finding[] = []
  for (const { index, firstToken, endToken } of reading.sentences) {
    if (!reading.readable(index)) continue
    for (let at = firstToken; at < endToken; at++) {
      if (!REQUEST_NOUNS.has(reading.tokens[at]?.lemma ?? '')) continue
      const found = requestAt(at, index, reading)
      if (found) out.push(found)
    }
  }
  return out
}

function requestAt(noun: number, sentence: number, reading: Reading): Finding | null {
  const { tokens, mentions, mentionAt } = reading
  let opening = noun - 1
  while (opening > noun - REACH && tokens[opening]?.norm !== 'at') opening--
  if (tokens[opening]?.norm !== 'at') return null
  const asker = askerOf(noun, opening, reading)
  const clause = clauseOf(opening, sentence, reading)
  if (asker === null || clause === null || clause.polarity === 'DENIED' || clause.modality !== 'ACTUAL') return null
  // "the closure of the assembly by Y at the request of X": who stands behind "by" did it.
  const before = mentions[mentionAt[opening - 1] ?? -1]
  const doers =
    before && tokens[before.firstToken - 1]?.norm === 'by' ? [before.index] : (logicalSubject(clause)?.mentions ?? [])
  const targets = doers.filter((mention) => mention !== asker)
  if (targets.length === 0) return null
  const lemma = tokens[noun]?.lemma ?? ''
  return {
    type: 'URGED',
    sources: [asker],
    targets,
    verb: lemma,
    rule: `requested:${lemma}`,
    head: noun,
    sentence,
    clause: null,
    background: true,
    about: null,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    confidence: CONFIDENCE.noun,
    start: Math.min(clause.start, mentions[asker]?.start ?? clause.start),
    end: Math.max(clause.end, mentions[asker]?.end ?? clause.end),
  }
}

/** The mention before the noun or behind its "of"; a pronoun ("at his own request") asks nobody else. */
function askerOf(noun: number, opening: number, { tokens, mentions, mentionAt }: Reading): number | null {
  const behind = tokens[noun + 1]?.norm === 'of'
  const [from, to] = behind ? [noun + 2, noun + 5] : [opening + 1, noun]
  for (let at = from; at < to; at++) {
    const mention = mentions[mentionAt[at] ?? -1]
    if (mention) return mention.form === 'PRONOUN' ? null : mention.index
  }
  return null
}

/** The clause that the phrase at token `at` belongs to: the last one before it, or the first where it opens the sentence. */
function clauseOf(at: number, sentence: number, reading: Reading): Clause | null {
  const clauses = reading.clausesOf(sentence)
  // "and then at Ruritania's request returned": the verb of a second predicate may follow.
  const next = clauses.find(({ head }) => head > at)
  if (next && (next.relation === 'COORDINATED' || next === clauses[0])) return next
  return clauses.findLast(({ head }) => head < at) ?? null
}
