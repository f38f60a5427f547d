/** Matches a clause with one frame of its verb. */
import type { StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import type { VerbFrame } from '../lexicon/frame.ts'
import { DECREES } from '../lexicon/noun-kinds.ts'
import { contactType } from './contact-kind.ts'
import { fill } from './fill-slot.ts'
import { CONFIDENCE } from './finding.ts'
import { complement, fits } from './frame-constraints.ts'
import type { Match } from './match.ts'
import { refused } from './open-match.ts'
import { headMention, headNorm, logicalObject, type Reading } from './reading.ts'
import { agentless, together } from './source-of.ts'
import { type Target, targetOf } from './target-of.ts'
import { visitedCountries } from './visited-countries.ts'

/** Acts whose target may only modify the object: "condemned Graustark's attack". What is offered by name of a country is not. */
const MODIFIERS_COUNT: ReadonlySet<StatementType> = new Set([
  'CONDEMNED',
  'SUPPORTED',
  'REJECTED',
  'URGED',
  'DEMANDED',
  'ATTACKED',
  'COERCED',
  'SANCTIONED',
  'THREATENED',
  'EXPRESSED_CONCERN',
  'YIELDED_TO',
  'RECOGNISED',
  'PROTESTED',
  'MET_WITH',
])

const LETTING = new Set(['allow', 'enable', 'permit'])

/** Null where the frame asks for something else, or for a side that the clause does not name. */
export function frameMatch(
  frame: VerbFrame,
  clause: Clause,
  reading: Reading,
  subject: readonly number[],
): Match | null {
  if (!fits(frame, clause, reading) || asksOthers(frame, clause, reading)) return null
  const agent = agentless(frame, clause, reading)
  const sources = agent ?? together(frame, clause, reading) ?? namedSource(frame, clause, reading) ?? subject
  const type = contactType(frame.type, clause, null, reading)
  if (isByItself(type, clause, reading)) return null
  const found = targetIn(frame, type, clause, reading, sources)
  if (!found) return frame.place ? null : refused(frame, clause, reading, sources)
  const exchange = frame.exchange && found.targets === 'EACH'
  if (exchange && !isExchange(clause, sources, reading)) return null
  return {
    type,
    sources,
    targets: found.targets,
    thing: found.thing ?? null,
    rule: `${exchange ? 'exchange' : 'verb'}:${clause.lemma}`,
    confidence: agent ? CONFIDENCE.lastResort : found.confidence,
    negated: frame.negated ?? null,
    noun: frame.nouns ? (logicalObject(clause)?.head ?? null) : null,
  }
}

/** Where the frame says that the source is no subject; null where it does not. */
function namedSource({ source }: VerbFrame, clause: Clause, reading: Reading): readonly number[] | null {
  return source ? (fill(source, clause, reading, [], 0)?.mentions ?? []) : null
}

function isByItself(type: StatementType, clause: Clause, reading: Reading): boolean {
  // "X's plan would enable the states": what a plan does is not done by its owner.
  const plan = type === 'YIELDED_TO' && clause.voice === 'ACTIVE' && LETTING.has(clause.lemma) ? clause.subject : null
  if (plan && !headMention(plan, reading)) return true
  // "signed an executive order": with nobody.
  const signed = type === 'SIGNED_WITH' ? logicalObject(clause) : null
  return signed !== null && DECREES.has(headNorm(signed, reading))
}

function targetIn(
  frame: VerbFrame,
  type: StatementType,
  clause: Clause,
  reading: Reading,
  sources: readonly number[],
): Target | null {
  if (frame.place) {
    const targets = visitedCountries(frame, clause, reading)
    return targets.length > 0 ? { targets, thing: null, confidence: CONFIDENCE.verb } : null
  }
  const named = frame.nouns !== undefined
  const event = named || !MODIFIERS_COUNT.has(type)
  return targetOf({ type, clause, sources, slots: frame.target, event, named, mutual: frame.mutual }, reading)
}

/** True where named sides talked; "they" may be others than those in touch, and a purpose or a plan is told elsewhere. */
function isExchange(clause: Clause, sources: readonly number[], { mentions }: Reading): boolean {
  if (clause.modality !== 'ACTUAL' || clause.relation === 'INFINITIVE') return false
  return sources.every((source) => /^(?:NAME|OFFICE|COLLECTIVE)$/.test(mentions[source]?.form ?? ''))
}

/** "called for the killers to be tried": whoever is to suffer it is not asked. */
function asksOthers(frame: VerbFrame, clause: Clause, reading: Reading): boolean {
  return (
    frame.needs === 'for' && frame.type === 'URGED' && complement(clause, reading, 'infinitive')?.voice === 'PASSIVE'
  )
}
