/** Acts that a speaker performs by what is said, though no verb names them: "they must leave", "it was a crime". */
import type { Argument, Clause } from '../clause.ts'
import {
  ACCUSING_VERBS,
  COURT_NOUNS,
  HARSH_WORDS,
  KIND_WORDS,
  SYMPATHY_NOUNS,
  WRONGDOING,
} from '../lexicon/judgement-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { Match } from './match.ts'
import { headLemma, logicalSubject, type Reading } from './reading.ts'
import { sameActor } from './same-actor.ts'

/** Whose words a clause is: the subject of the verb of saying above it, or the speaker of the quotation around it. */
function speakersOf(clause: Clause, reading: Reading): readonly number[] {
  const parent = clause.relation === 'COMPLEMENT' && clause.parent !== null ? reading.clauses[clause.parent] : undefined
  if (parent)
    return LEXICON.verbs.get(parent.lemma)?.some((frame) => frame.type === 'STATED')
      ? (logicalSubject(parent)?.mentions ?? [])
      : []
  const head = reading.tokens[clause.head]?.start ?? clause.start
  const speaker = reading.quotedAt(head)[0]?.speaker ?? null
  return speaker === null ? [] : [speaker]
}

/** The actors that the subject names or that own it ("Ruritania's acts"), without the speakers; not those that only hang on it. */
function others(subject: Argument, sources: readonly number[], { mentions }: Reading): readonly number[] {
  return subject.mentions.filter(
    (mention) =>
      !sources.includes(mention) && (mentions[mention]?.start ?? 0) < subject.end && !OWN.test(mentions[mention]!.text),
  )
}

/** What "we must do" asks of nobody else. */
const OWN = /^(?:we|i|our|us)$/i

/** "must", "should", or "need to" and "have to" with an infinitive. */
function obligation(clause: Clause, reading: Reading): string | null {
  if (clause.modal === 'must' || clause.modal === 'should' || clause.modal === 'ought') return clause.modal
  if (clause.modal !== null || (clause.lemma !== 'need' && clause.lemma !== 'have')) return null
  const infinitive = reading.children.get(clause.index)?.find((child) => child.relation === 'INFINITIVE')
  return infinitive?.firstToken === clause.endToken ? 'need' : null
}

const ANYBODY = new Set(['any', 'every', 'no', 'nobody', 'everyone', 'everybody', 'anyone', 'anybody'])

/** "X said that Y must withdraw": the obligation is the speaker's demand. */
export function demanded(clause: Clause, reading: Reading): Match | null {
  const duty = obligation(clause, reading)
  // "the forest should be opened up" obliges whoever would open it.
  if (duty === null || !clause.subject || clause.polarity === 'DENIED' || clause.voice === 'PASSIVE') return null
  const sources = speakersOf(clause, reading)
  // "any citizen should be able to vote" asks nobody.
  if (ANYBODY.has(reading.tokens[clause.subject.head - 1]?.norm ?? '')) return null
  const targets = sources.length === 0 ? [] : others(clause.subject, sources, reading)
  if (targets.length === 0) return null
  // "they must face charges" accuses.
  const faces = clause.lemma === 'face' && clause.object !== null && COURT_NOUNS.has(headLemma(clause.object, reading))
  return {
    type: faces ? 'CONDEMNED' : duty === 'must' || duty === 'need' ? 'DEMANDED' : 'URGED',
    sources,
    targets,
    rule: `modal:${duty}`,
    confidence: 0.75,
    negated: null,
    noun: null,
  }
}

function isThing(target: number, { mentions, tokens }: Reading): boolean {
  const mention = mentions[target]
  return mention?.form === 'PRONOUN' && /^(?:it|this|that)$/.test(tokens[mention.firstToken]?.norm ?? '')
}

const HARSH: ReadonlySet<string> = new Set([...HARSH_WORDS, 'responsible', 'guilty', 'blame', 'complicit'])

/** How far from the verb the judgement stands: "was a clear and serious violation". */
const REACH = 6

/** True below a verb of accusing, directly or through an auxiliary clause. */
function isAccusation({ parent }: Clause, { clauses }: Reading): boolean {
  for (let at = parent, steps = 0; at !== null && steps < 3; at = clauses[at]?.parent ?? null, steps++)
    if (ACCUSING_VERBS.has(clauses[at]?.lemma ?? '')) return true
  return false
}

/** Actors told of their own deeds by somebody who says them: the speaker, in a report or a quotation. */
function tellers(clause: Clause, reading: Reading): readonly number[] {
  const governor =
    clause.relation === 'COMPLEMENT' && clause.parent !== null ? reading.clauses[clause.parent] : undefined
  // "sent a message that their acts are unacceptable".
  if (!governor?.act) return speakersOf(clause, reading)
  // "will declare that it was unlawful" has not been said.
  if (governor.modality !== 'ACTUAL' || governor.polarity === 'DENIED') return []
  return logicalSubject(governor)?.mentions ?? []
}

const spoken = (
  type: Match['type'],
  sources: readonly number[],
  targets: readonly number[],
  rule: string,
): Match | null =>
  sources.length === 0 || targets.length === 0
    ? null
    : { type, sources, targets, rule, confidence: 0.7, negated: null, noun: null }

/** "X said that Y was responsible", "Y is an aggressor", "Y is breaking the law": the speaker accuses, or praises. */
export function judged(clause: Clause, reading: Reading): Match | null {
  if (clause.polarity === 'DENIED' || clause.modality !== 'ACTUAL' || !clause.subject || clause.voice === 'PASSIVE')
    return null
  const harm = WRONGDOING.get(clause.lemma)
  const wrong =
    harm !== undefined && (harm.size === 0 || (clause.object !== null && harm.has(headLemma(clause.object, reading))))
  if (clause.lemma !== 'be' && !wrong) return null
  // "alleged that they were guilty" has been read as an accusation.
  if (isAccusation(clause, reading)) return null
  const sources = tellers(clause, reading)
  if (sources.length === 0) return null
  // "it was a crime": what happened, not who did it.
  const about = others(clause.subject, sources, reading).filter((target) => !isThing(target, reading))
  if (wrong) return spoken('CONDEMNED', sources, about, `deed:${clause.lemma}`)
  const end = Math.min(clause.endToken + REACH, reading.sentences[clause.sentence]?.endToken ?? 0)
  for (let i = clause.endToken; i < end; i++) {
    const norm = reading.tokens[i]?.norm ?? ''
    if (norm === 'that' || norm === 'and' || norm === 'but' || norm === ',') break
    if (reading.mentions[reading.mentionAt[i] ?? -1]?.form === 'NAME') continue
    if (HARSH.has(norm)) return spoken('CONDEMNED', sources, about, `predicate:${norm}`)
    if (KIND.has(norm))
      return spoken(
        'SUPPORTED',
        sources,
        about.filter((target) => isPerson(target, reading)),
        `predicate:${norm}`,
      )
  }
  return null
}

const KIND: ReadonlySet<string> = new Set(KIND_WORDS)

function isPerson(target: number, { mentions, coreference }: Reading): boolean {
  if (mentions[target]?.modifier) return false
  return (coreference.referents[target] ?? []).some((entity) => coreference.entities[entity]?.kind === 'PERSON')
}

/** "X said it would strike Y", "we will expel them": force that its own author announces is a threat. */
export function isThreat(clause: Clause, match: Match, reading: Reading): boolean {
  if (!FORCE.has(match.type) || clause.polarity === 'DENIED') return false
  if (clause.modal === null || !INTENT.has(clause.modal)) return false
  return speakersOf(clause, reading).some((speaker) => sameActor(speaker, match.sources, reading))
}

const FORCE: ReadonlySet<Match['type']> = new Set(['ATTACKED', 'SANCTIONED', 'COERCED'])
const INTENT = new Set(['will', 'would', "'ll", 'shall'])

/** "We are with Graustark", "our thoughts are with the families": whoever speaks sides with them. */
export function consoled(clause: Clause, reading: Reading): Match | null {
  if (clause.lemma !== 'be' && clause.lemma !== 'go out') return null
  if (clause.polarity === 'DENIED' || clause.modality !== 'ACTUAL' || !clause.subject || clause.object !== null)
    return null
  const { tokens } = reading
  const norm = tokens[clause.subject.head]?.norm ?? ''
  const felt = SYMPATHY_NOUNS.has(headLemma(clause.subject, reading))
  if (!felt && norm !== 'we' && norm !== 'i') return null
  const side = clause.obliques[0]
  if (!side || (side.preposition !== 'with' && !(felt && side.preposition === 'to'))) return null
  const speakers = speakersOf(clause, reading)
  const sources = speakers.length > 0 ? speakers : clause.subject.mentions
  return spoken(
    'SUPPORTED',
    sources,
    side.mentions.filter((mention) => !sources.includes(mention)),
    'with',
  )
}
