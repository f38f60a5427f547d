/** Acts that a speaker performs by what is said, though no verb names them: "they must leave", "it was a crime". */
import type { Argument, Clause } from '../clause.ts'
import { HARSH_WORDS } from '../lexicon/judgement-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import type { Quotation } from '../quotation.ts'
import type { SpanIndex } from '../span-index.ts'
import type { Match } from './match-clause.ts'
import { logicalSubject, type Reading } from './reading.ts'

/** Whose words a clause is: the subject of the verb of saying above it, or the speaker of the quotation around it. */
function speakersOf(clause: Clause, reading: Reading, quoted: SpanIndex<Quotation>): readonly number[] {
  const parent = clause.relation === 'COMPLEMENT' && clause.parent !== null ? reading.clauses[clause.parent] : undefined
  if (parent)
    return LEXICON.verbs.get(parent.lemma)?.some((frame) => frame.type === 'STATED')
      ? (logicalSubject(parent)?.mentions ?? [])
      : []
  const head = reading.tokens[clause.head]?.start ?? clause.start
  const speaker = quoted.at(head)[0]?.speaker ?? null
  return speaker === null ? [] : [speaker]
}

/** The actors that the subject names or that own it ("Ruritania's acts"), without the speakers; not those that only hang on it. */
function others(subject: Argument, sources: readonly number[], { mentions }: Reading): readonly number[] {
  return subject.mentions.filter(
    (mention) => !sources.includes(mention) && (mentions[mention]?.start ?? 0) < subject.end,
  )
}

/** "must", "should", or "need to" and "have to" with an infinitive. */
function obligation(clause: Clause, reading: Reading): string | null {
  if (clause.modal === 'must' || clause.modal === 'should' || clause.modal === 'ought') return clause.modal
  if (clause.modal !== null || (clause.lemma !== 'need' && clause.lemma !== 'have')) return null
  const infinitive = reading.children.get(clause.index)?.find((child) => child.relation === 'INFINITIVE')
  return infinitive?.firstToken === clause.endToken ? 'need' : null
}

const ANYBODY = new Set(['any', 'every', 'no', 'nobody', 'everyone', 'everybody', 'anyone', 'anybody'])

/** "X said that Y must withdraw": the obligation is the speaker's demand. */
export function demanded(clause: Clause, reading: Reading, quoted: SpanIndex<Quotation>): Match | null {
  const duty = obligation(clause, reading)
  // "the forest should be opened up" obliges whoever would open it.
  if (duty === null || !clause.subject || clause.polarity === 'DENIED' || clause.voice === 'PASSIVE') return null
  const sources = speakersOf(clause, reading, quoted)
  // "any citizen should be able to vote" asks nobody.
  if (ANYBODY.has(reading.tokens[clause.subject.head - 1]?.norm ?? '')) return null
  const targets = sources.length === 0 ? [] : others(clause.subject, sources, reading)
  if (targets.length === 0) return null
  return {
    type: duty === 'must' || duty === 'need' ? 'DEMANDED' : 'URGED',
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

/** "X said that Y was responsible", "it is a propaganda stunt", said X: the speaker accuses. */
export function judged(clause: Clause, reading: Reading, quoted: SpanIndex<Quotation>): Match | null {
  if (clause.lemma !== 'be' || clause.polarity === 'DENIED' || clause.modality !== 'ACTUAL' || !clause.subject)
    return null
  const governor =
    clause.relation === 'COMPLEMENT' && clause.parent !== null ? reading.clauses[clause.parent] : undefined
  // "sent a message that their acts are unacceptable".
  const sources = governor?.act ? (logicalSubject(governor)?.mentions ?? []) : speakersOf(clause, reading, quoted)
  if (sources.length === 0) return null
  const end = Math.min(clause.endToken + REACH, reading.sentences[clause.sentence]?.endToken ?? 0)
  for (let i = clause.endToken; i < end; i++) {
    const norm = reading.tokens[i]?.norm ?? ''
    if (norm === 'that' || norm === 'and' || norm === 'but' || norm === ',') return null
    if (!HARSH.has(norm) || reading.mentionAt[i] !== -1) continue
    // "it was a crime": what happened, not who did it.
    const targets = others(clause.subject, sources, reading).filter((target) => !isThing(target, reading))
    if (targets.length === 0) return null
    return {
      type: 'CONDEMNED',
      sources,
      targets,
      rule: `predicate:${norm}`,
      confidence: 0.7,
      negated: null,
      noun: null,
    }
  }
  return null
}
