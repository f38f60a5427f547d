/** Are two claims of one document an account of the same act in the same words? */
import type { Claim } from '../model/statement.ts'
import { STATEMENT_TYPES } from '../model/statement-types.ts'

/** NONE: another act. WORDS: the same words about the same act, read otherwise. READING: read alike as well. */
export type Agreement = 'NONE' | 'WORDS' | 'READING'

/**
 * The same act is one of the same type, polarity and modality between the same two records, in either direction where it is
 * symmetric, with quotations that overlap. It is read alike where the date is the same, and, but for a contact, the verb.
 *
 * Unsure: where an extractor gives an end another record id, the two are no longer seen as one account, even if both records
 * turn out to be one actor, since which records are one actor changes with every document. Two acts told by the same words
 * ("met on Monday and on Friday") are told apart by their dates alone.
 */
export function agreementOf(a: Claim, b: Claim): Agreement {
  if (a.type !== b.type || a.polarity !== b.polarity || a.modality !== b.modality) return 'NONE'
  if (!sameEnds(a, b) || overlapOf(a, b) === 0) return 'NONE'
  const sameVerb = STATEMENT_TYPES[a.type].contact || a.verb === b.verb
  return a.date === b.date && sameVerb ? 'READING' : 'WORDS'
}

/** How much of their quotations two claims share, in UTF-16 units; 0 where they do not meet. */
export function overlapOf(a: Claim, b: Claim): number {
  let shared = 0
  for (const one of a.evidence) {
    for (const other of b.evidence) {
      shared += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
    }
  }
  return shared
}

function sameEnds(a: Claim, b: Claim): boolean {
  if (a.source === b.source && a.target === b.target) return true
  return STATEMENT_TYPES[a.type].symmetric && a.source === b.target && a.target === b.source
}
