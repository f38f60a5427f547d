/** Tells why a sentence gave nothing. */
import { STATEMENT_TYPES } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { MISS_REASON_NAMES, type MissReason } from '../miss.ts'
import type { Span } from '../span.ts'
import type { Sentence } from '../token.ts'
import { matchClause } from './match-clause.ts'
import { headLemma, logicalObject, logicalSubject, type Reading } from './reading.ts'

/** A reason, with the words at which the reading stopped. */
export interface UnreadReason extends Span {
  readonly reason: MissReason
}

/** Null where nothing was to be expected: no verb of contact and fewer than two actors, or what another act covers. */
export function unreadReason(sentence: Sentence, reading: Reading): UnreadReason | null {
  const clauses = reading.clausesOf(sentence.index)
  if (!clauses.some((clause) => isContactVerb(clause, reading)) && actorsIn(sentence, reading) < 2) return null
  const { start, end } = sentence
  if (clauses.length === 0) return { reason: 'NO_VERB', start, end }
  let best: UnreadReason | null = null
  for (const clause of clauses) {
    // What a clause names and another act covers, or a rule leaves out on purpose, is no miss.
    if (clause.act && matchClause(clause, reading)) return null
    const reason = reasonOf(clause, reading)
    if (reason && (!best || MISS_REASON_NAMES.indexOf(reason) < MISS_REASON_NAMES.indexOf(best.reason)))
      best = { reason, start: clause.start, end: clause.end }
  }
  return best ?? { reason: 'ACTORS_APART', start, end }
}

/** Verbs that tell how things are, and stand between actors without any act. */
const STATES: ReadonlySet<string> = new Set(['be', 'have', 'become', 'remain', 'seem'])

/** Null for a clause that has to do with no act. */
function reasonOf(clause: Clause, reading: Reading): MissReason | null {
  const subject = logicalSubject(clause)
  const others = [...(logicalObject(clause)?.mentions ?? []), ...clause.obliques.flatMap(({ mentions }) => mentions)]
  const reached = others.some((mention) => !subject?.mentions.includes(mention))
  const acts = subject !== null && subject.mentions.length > 0
  if (!clause.act) return acts && reached ? 'NO_ACT' : null
  if (!namesAct(clause, reading)) return acts && reached && !STATES.has(clause.lemma) ? 'UNKNOWN_VERB' : null
  // Where neither side is an actor, people do nothing to one another.
  if (!acts && !reached && !isContactVerb(clause, reading)) return null
  if (subject === null) return 'NO_SUBJECT'
  if (!acts) return 'SUBJECT_NO_ACTOR'
  return unresolvedReason(subject.mentions, reading) ?? (reached ? 'NO_PATTERN' : 'NO_TARGET')
}

/** Null where anybody was found for the mentions of a side. */
export function unresolvedReason(side: readonly number[], { coreference, mentions }: Reading): MissReason | null {
  if (side.some((mention) => (coreference.referents[mention] ?? []).length > 0)) return null
  return side.some((mention) => mentions[mention]?.form === 'PRONOUN') ? 'UNRESOLVED_PRONOUN' : 'UNRESOLVED_REFERENCE'
}

function namesAct(clause: Clause, reading: Reading): boolean {
  // "was in touch with" alone makes an act of "be".
  return (LEXICON.verbs.has(clause.lemma) && !STATES.has(clause.lemma)) || lightNounType(clause, reading) !== null
}

function isContactVerb(clause: Clause, reading: Reading): boolean {
  const type = lightNounType(clause, reading)
  if (type !== null) return STATEMENT_TYPES[type].contact
  if (STATES.has(clause.lemma)) return false
  return LEXICON.verbs.get(clause.lemma)?.some((frame) => !frame.nouns && STATEMENT_TYPES[frame.type].contact) ?? false
}

/** The act that the object noun names under a light verb ("hold talks"). */
function lightNounType(clause: Clause, reading: Reading): keyof typeof STATEMENT_TYPES | null {
  const object = logicalObject(clause)
  if (object === null || !LEXICON.lightVerbs.has(clause.lemma)) return null
  return LEXICON.nouns.get(headLemma(object, reading))?.type ?? null
}

/** How many different actors the sentence names or means. */
function actorsIn({ firstToken, endToken }: Sentence, { coreference, mentionAt }: Reading): number {
  const entities = new Set<number>()
  for (let at = firstToken; at < endToken; at++)
    for (const entity of coreference.referents[mentionAt[at]!] ?? []) entities.add(entity)
  return entities.size
}
