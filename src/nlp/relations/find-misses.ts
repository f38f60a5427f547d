/** Lists what was seen and not read: acts without their sides, and sentences that should have given something. */
import type { Miss, MissReason } from '../miss.ts'
import type { Span } from '../span.ts'
import type { Finding } from './finding.ts'
import { logicalSubject, type Reading } from './reading.ts'
import { isReadable } from './sentence-length.ts'
import { unreadReason, unresolvedReason } from './unread-reason.ts'

/**
 * `lost`: acts found whose sides could not be told. `read`: indexes of the sentences that gave an act. A sentence that gave
 * neither is a miss where it holds a verb of contact or two actors. In order of text.
 */
export function findMisses(reading: Reading, lost: readonly Finding[], read: ReadonlySet<number>): readonly Miss[] {
  const misses = lost.map((found): Miss => {
    const { start, end } = found
    return {
      ...missOf(reasonOfLoss(found, reading), reading.sentences[found.sentence]!, { start, end }),
      partly: read.has(found.sentence),
    }
  })
  const seen = new Set([...read, ...lost.map(({ sentence }) => sentence)])
  for (const sentence of reading.sentences) {
    if (!reading.readable(sentence.index)) continue
    if (sentence.continues || !isReadable(sentence)) misses.push(missOf('SENTENCE_TOO_LONG', sentence, sentence))
    else if (!seen.has(sentence.index)) {
      const found = unreadReason(sentence, reading)
      if (found) misses.push(missOf(found.reason, sentence, found))
    }
  }
  return joinPieces(misses, reading).sort((a, b) => a.start - b.start)
}

function missOf(reason: MissReason, { start, end }: Span, words: Span): Miss {
  return { reason, start: words.start, end: words.end, sentence: { start, end }, partly: false }
}

/** The pieces of a sentence that was cut are one miss. */
function joinPieces(misses: readonly Miss[], { sentences }: Reading): Miss[] {
  const endOf = new Map<number, number>()
  for (const [at, { continues, end }] of sentences.entries()) {
    const next = sentences[at + 1]
    if (continues && next) endOf.set(end, next.start)
  }
  const joined: Miss[] = []
  for (const miss of misses) {
    const last = joined.at(-1)
    const follows = last?.reason === 'SENTENCE_TOO_LONG' && endOf.get(last.end) === miss.start
    if (miss.reason !== 'SENTENCE_TOO_LONG' || !last || !follows) joined.push(miss)
    else joined[joined.length - 1] = { ...last, end: miss.end, sentence: { start: last.start, end: miss.end } }
  }
  return joined
}

/** Why an act that a rule found has no pair of actors. */
function reasonOfLoss({ sources, targets, clause }: Finding, reading: Reading): MissReason {
  if (sources.length === 0) {
    const named = clause !== null && logicalSubject(reading.clauses[clause]!) !== null
    return named ? 'SUBJECT_NO_ACTOR' : 'NO_SUBJECT'
  }
  const unresolved = unresolvedReason(sources, reading)
  if (unresolved !== null) return unresolved
  if (targets === 'EACH' || targets.length === 0) return 'NO_TARGET'
  return unresolvedReason(targets, reading) ?? 'SAME_ACTOR'
}
