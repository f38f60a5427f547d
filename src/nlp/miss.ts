/** What was seen and could not be read, so that nothing vanishes in silence. docs/misses.md lists the reasons. */
import type { Span } from './span.ts'

/** Each reason as a plain sentence. The nearer to an act the reading came, the earlier it stands. */
export const MISS_REASONS = {
  UNRESOLVED_PRONOUN:
    'An act was found, but nobody could be found for a pronoun ("he", "they") that does or suffers it.',
  UNRESOLVED_REFERENCE:
    'An act was found, but nobody could be found for a reference ("both sides", "the minister") in it.',
  SAME_ACTOR: 'An act was found, but whoever does it and whoever it reaches are one actor.',
  NO_TARGET: 'The verb names an act, and nobody whom it reaches was found.',
  NO_SUBJECT: 'The verb names an act, and no subject was found for it.',
  SUBJECT_NO_ACTOR: 'The verb names an act, and its subject names no actor.',
  NO_PATTERN: 'The verb can name an act, but not with the words that stand around it here.',
  UNKNOWN_VERB: 'A verb stands between two actors, and the lexicon does not know it as an act.',
  NO_ACT: 'What stands between the actors is wished, offered or attempted, and no act of its own.',
  ACTORS_APART: 'There are two actors, and no verb has both.',
  NO_VERB: 'There are two actors, and no verb.',
  SENTENCE_TOO_LONG:
    'It is longer than any sentence, a list or a table: it is cut, and a piece of more than 250 words is not read.',
} as const

export type MissReason = keyof typeof MISS_REASONS

export const MISS_REASON_NAMES = Object.keys(MISS_REASONS) as readonly MissReason[]

/** The span holds the words at which the reading stopped; `sentence` is the whole of it. */
export interface Miss extends Span {
  readonly reason: MissReason
  readonly sentence: Span
  /** True where another act was read in the same sentence. */
  readonly partly: boolean
}
