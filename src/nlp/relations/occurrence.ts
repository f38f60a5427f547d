/** What a verb says about the act that its subject names: "the meeting of X and Y took place", "was cancelled". */
import type { Modality, Polarity } from '../../model/statement.ts'
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { OCCURRENCE_VERBS } from '../lexicon/occurrence-verbs.ts'
import type { Reading } from './reading.ts'

export interface Occurrence {
  readonly clause: Clause
  readonly polarity: Polarity
  readonly modality: Modality
}

/** Null where the noun at token `head` is no subject of such a verb. Only a contact can be called off. */
export function occurrenceOf(head: number, sentence: number, type: StatementType, reading: Reading): Occurrence | null {
  const clause = reading
    .clausesOf(sentence)
    // "the discussions held in Ruritania": the verb belongs to the noun.
    .find(({ subject, relation }) => subject?.head === head && relation !== 'RELATIVE' && relation !== 'PARTICIPIAL')
  if (!clause) return null
  const place = reading.tokens[clause.head + 1]?.norm === 'place' ? ' place' : ''
  const effect = OCCURRENCE_VERBS.get(clause.lemma + place)
  const { polarity, modality } = clause
  switch (effect) {
    case 'HAPPENED':
      return { clause, polarity, modality }
    case 'PLANNED':
      return clause.voice === 'PASSIVE' ? { clause, polarity, modality: 'PLANNED' } : null
    case 'CANCELLED':
      return STATEMENT_TYPES[type].contact ? { clause, polarity: 'DENIED', modality: 'ACTUAL' } : null
    case undefined:
      return null
  }
}
