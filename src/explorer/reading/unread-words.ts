/** Why a sentence was not read, in words. */
import type { UnreadFragment, UnreadReason } from '../api/queries.generated.ts'
import type { Table } from '../take-along/table.ts'

export const UNREAD_REASONS: Readonly<Record<UnreadReason, string>> = {
  UNRESOLVED_PRONOUN: 'An act was found, but not whom “he”, “she” or “they” means.',
  UNRESOLVED_REFERENCE: 'An act was found, but not whom “both sides”, “the minister” or the like means.',
  SAME_ACTOR: 'An act was found, but one actor stands at both ends of it.',
  NO_TARGET: 'The verb names an act, but nobody was found whom it reaches.',
  NO_SUBJECT: 'The verb names an act, but nobody was found who does it.',
  SUBJECT_NO_ACTOR: 'The verb names an act, but what does it is no person, country or body.',
  NO_PATTERN: 'The verb can name an act, but not with the words around it here.',
  UNKNOWN_VERB: 'A verb stands between two actors, and is not known as an act.',
  NO_ACT: 'It is wished, offered or attempted, and no act of its own.',
  ACTORS_APART: 'There are two actors, and no verb that has both.',
  NO_VERB: 'There are two actors, and no verb.',
  SENTENCE_TOO_LONG: 'It is longer than any sentence: a list or a table.',
}

/** What a person is told of it. */
export function unreadText({ reason, partly }: Pick<UnreadFragment, 'reason' | 'partly'>): string {
  return partly ? `${UNREAD_REASONS[reason]} Something else in this sentence was read.` : UNREAD_REASONS[reason]
}

export function unreadTable(unread: readonly UnreadFragment[], text: string): Table {
  return {
    coded: ['reason'],
    columns: ['reason', 'at the words', 'start', 'end', 'sentence', 'partly read'],
    rows: unread.map((miss) => {
      const { reason, start, end, sentence, partly } = miss
      const where = [text.slice(start, end), start, end, sentence]
      return {
        cells: [{ code: reason, words: UNREAD_REASONS[reason] }, ...where, partly ? 'yes' : 'no'],
        quotations: [],
        source: miss,
      }
    }),
  }
}
