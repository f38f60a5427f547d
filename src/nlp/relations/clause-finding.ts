/** Makes a Finding of a clause and the act that it names: whether it happened, when, and what it is about. */
import type { Modality } from '../../model/statement.ts'
import type { Clause } from '../clause.ts'
import { WITHDRAWALS } from '../lexicon/noun-kinds.ts'
import { findTopic } from './find-topic.ts'
import type { Finding } from './finding.ts'
import { isContact, type Match } from './match.ts'
import type { Reading } from './reading.ts'
import { verbReading } from './verb-form.ts'

/** "thanked X for hosting Y", "appreciation for receiving Z": an earlier contact, of no stated day. */
function isGiven(clause: Clause, { tokens }: Reading): boolean {
  return /ing$/.test(tokens[clause.head]?.norm ?? '') && tokens[clause.firstToken - 1]?.norm === 'for'
}

/** "the support that Ruritania has provided", "the people, who are resisting the attack": of a longer time than one day. */
function isOngoing({ relation, modality, firstToken, head }: Clause, { tokens }: Reading): boolean {
  if (relation !== 'RELATIVE' || modality !== 'ACTUAL') return false
  const first = tokens[firstToken]?.norm ?? ''
  return /^(?:has|have|['’]ve)$/.test(first) || (/^(?:is|are)$/.test(first) && /ing$/.test(tokens[head]?.norm ?? ''))
}

/** "announced the withdrawal of its troops": what is announced is still to come. */
function announcedLater(clause: Clause, { type, noun }: Match, { tokens }: Reading): boolean {
  return (
    type === 'YIELDED_TO' &&
    clause.lemma === 'announce' &&
    clause.modality === 'ACTUAL' &&
    noun !== null &&
    WITHDRAWALS.has(tokens[noun]?.lemma ?? '')
  )
}

/** "The Secretary meets with ..." in an issuing body's own text: the present tense announces. */
function isAnnounced(clause: Clause, match: Match, { announces, tokens }: Reading): boolean {
  const main = tokens[clause.head]
  if (!announces || !isContact(match) || clause.firstToken !== clause.head || !main) return false
  return verbReading(main)?.form === 'PRESENT'
}

function modalityOf(clause: Clause, match: Match, reading: Reading): Modality {
  // "must", "will strike": the words themselves are the act.
  if (/^(?:modal|threat):/.test(match.rule)) return 'ACTUAL'
  return announcedLater(clause, match, reading) ? 'PLANNED' : clause.modality
}

function stanceOf(clause: Clause, match: Match, reading: Reading): Pick<Finding, 'type' | 'polarity' | 'modality'> {
  const { type, negated, rule } = match
  const { polarity } = clause
  const modality = modalityOf(clause, match, reading)
  if (rule.startsWith('modal:')) return { type, polarity: 'AFFIRMED', modality }
  // "will not lift the ban" rejects.
  if (polarity === 'DENIED' && negated !== null && modality !== 'ACTUAL')
    return { type: negated, polarity: 'AFFIRMED', modality: 'ACTUAL' }
  return { type, polarity, modality }
}

/** The evidence is the clause. */
export function toFinding(clause: Clause, match: Match, reading: Reading): Finding {
  const { type, polarity, modality } = stanceOf(clause, match, reading)
  return {
    type,
    sources: match.sources,
    targets: match.targets,
    thing: match.thing ?? null,
    verb: match.noun === null ? clause.lemma : `${clause.lemma} ${reading.tokens[match.noun]?.lemma ?? ''}`,
    rule: match.rule,
    head: match.noun ?? clause.head,
    sentence: clause.sentence,
    clause: clause.index,
    background: (isContact(match) && isGiven(clause, reading)) || isOngoing(clause, reading),
    about: findTopic(clause, match, reading),
    polarity,
    modality: modality === 'ACTUAL' && isAnnounced(clause, match, reading) ? 'PLANNED' : modality,
    confidence: match.confidence,
    start: clause.start,
    end: clause.end,
  }
}
