/** Finds who did what a later sentence only points to: "the attack was condemned", "claimed responsibility", "raised its alert". */
import type { StatementType } from '../../model/statement-types.ts'
import type { Argument, Clause } from '../clause.ts'
import { ANSWERING, EVENT_WORDS, type EventWords } from '../lexicon/event-words.ts'
import type { Finding } from './finding.ts'
import { headLemma, headMention, logicalObject, type Reading } from './reading.ts'
import { sameActor } from './same-actor.ts'
import { isTimeWord } from './time-words.ts'

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])
/** Behind these the noun is told anew: "the attack on the embassy". */
const SPECIFYING = new Set(['of', 'on', 'against', 'to', 'for', 'that', 'by', 'into'])
/** Judgements about an event that are judgements about whoever did it. */
const JUDGING: ReadonlySet<StatementType> = new Set(['CONDEMNED', 'SUPPORTED', 'REJECTED'])

/** What the argument points back to; null where it names an actor, or tells a new event. */
export function pointsBack(argument: Argument | null, reading: Reading): EventWords | null {
  if (argument === null || argument.mentions.length > 0 || headMention(argument, reading)) return null
  const { tokens } = reading
  const next = argument.head + 1
  if (SPECIFYING.has(tokens[next]?.norm ?? '') && !isTimeWord(tokens[next + 1]?.norm ?? '')) return null
  let first = argument.head
  while ((tokens[first - 1]?.start ?? -1) >= argument.start) first--
  if (!DEFINITE.has(tokens[first]?.norm ?? '')) return null
  const lemma = headLemma(argument, reading)
  return EVENT_WORDS.find(({ nouns }) => nouns.has(lemma)) ?? null
}

/** False for a purpose and for a war that goes on: "came to fight the rebels" is no event. */
function isEvent({ clause, modality, verb }: Finding, { clauses }: Reading): boolean {
  if (modality === 'HYPOTHETICAL' || verb === 'fight' || verb === 'battle') return false
  return clause === null || clauses[clause]?.relation !== 'INFINITIVE'
}

/** The sources of the nearest act before `found` that its object can mean. */
function culprits(found: Finding, before: readonly Finding[], clause: Clause, reading: Reading): readonly number[] {
  const event = pointsBack(logicalObject(clause), reading)
  if (event === null) return []
  for (let i = before.length - 1; i >= 0; i--) {
    const act = before[i]
    if (act === undefined || found.sentence - act.sentence > event.reach) break
    if (!event.types.has(act.type) || act.polarity === 'DENIED' || !isEvent(act, reading)) continue
    const known = act.sources.filter((source) => (reading.coreference.referents[source] ?? []).length > 0)
    if (known.length > 0 && !known.some((source) => sameActor(source, found.sources, reading))) return known
  }
  // "criticised the move", far below: what the text opens with.
  const opening = event.opening ? before.find((act) => act.sentence < OPENING && event.types.has(act.type)) : undefined
  return opening && !opening.sources.some((source) => sameActor(source, found.sources, reading)) ? opening.sources : []
}

/** Sentences in which a text opens with its own event. */
const OPENING = 3

/** Acts of force and pressure, between whose two sides forces are moved and threats made. */
const HOSTILE: ReadonlySet<StatementType> = new Set(['ATTACKED', 'THREATENED', 'MOBILISED_AGAINST', 'SANCTIONED'])

/** The same actor, or an actor of the same country. */
function sameSide(mention: number, others: readonly number[], reading: Reading): boolean {
  const { entities, referents } = reading.coreference
  const countries = (each: number): readonly string[] =>
    (referents[each] ?? []).flatMap((entity) => entities[entity]?.country ?? [])
  const own = countries(mention)
  return (
    sameActor(mention, others, reading) || others.some((other) => countries(other).some((each) => own.includes(each)))
  )
}

/** Farthest sentence in which the other side of a hostile act is looked for. */
const QUARREL = 12

/** Whom the sources of `found` are told to be at odds with, nearest in the text. */
function adversaries(found: Finding, all: readonly Finding[], reading: Reading): readonly number[] {
  let nearest: readonly number[] = []
  // "both sides" may be at odds with one another.
  if (new Set(found.sources.flatMap((source) => reading.coreference.referents[source] ?? [])).size !== 1) return nearest
  let distance = QUARREL
  for (const act of all) {
    if (act === found || !HOSTILE.has(act.type) || act.targets === 'EACH' || act.targets.length === 0) continue
    const gap = Math.abs(act.sentence - found.sentence)
    if (gap >= distance) continue
    const [source] = found.sources
    if (source === undefined) continue
    const mine = sameSide(source, act.sources, reading)
    const theirs = sameSide(source, act.targets, reading)
    if (mine === theirs) continue
    const other = (mine ? act.targets : act.sources).filter((each) => isParty(each, reading))
    if (other.length === 0) continue
    nearest = other
    distance = gap
  }
  return nearest
}

/** Countries, bodies and people quarrel; "36 people" are no party. */
function isParty(mention: number, { coreference }: Reading): boolean {
  return (coreference.referents[mention] ?? []).some((entity) => coreference.entities[entity]?.kind !== 'GROUP')
}

const CLAIMS =
  /^claim (?:responsibility|credit|attack|bombing|assault|strike|killing|raid|ambush|shooting|explosion|blast)$/
/** Farthest sentence in which the deed is looked for that is claimed. */
const CLAIM_REACH = 10

/** True where the act has somebody or something that it falls upon. */
export function reaches({ targets, thing }: Finding): boolean {
  return targets === 'EACH' || targets.length > 0 || (thing ?? null) !== null
}

/** Index of the attack of no known author that `claim` is about; -1 where the text tells none. */
function claimedDeed(claim: Finding, before: readonly Finding[]): number {
  if (claim.type !== 'STATED' || !CLAIMS.test(claim.verb) || claim.polarity === 'DENIED') return -1
  for (let i = before.length - 1; i >= 0; i--) {
    const deed = before[i]
    if (deed === undefined || claim.sentence - deed.sentence > CLAIM_REACH) break
    if (deed.type === 'ATTACKED' && deed.sources.length === 0 && reaches(deed)) return i
  }
  return -1
}

/** The findings, in order of text, with the sides that only other sentences name. */
export function withEventReferences(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  const out: Finding[] = []
  for (const found of findings) {
    const deed = claimedDeed(found, out)
    if (deed !== -1) out[deed] = { ...(out[deed] as Finding), sources: found.sources, rule: 'claim' }
    const clause = found.clause === null ? undefined : reading.clauses[found.clause]
    if (!clause || reaches(found) || found.sources.length === 0) {
      out.push(found)
      continue
    }
    const targets = JUDGING.has(found.type)
      ? culprits(found, out, clause, reading)
      : HOSTILE.has(found.type) && (found.type !== 'ATTACKED' || ANSWERING.has(clause.lemma))
        ? adversaries(found, findings, reading)
        : []
    out.push(targets.length > 0 ? { ...found, targets } : found)
  }
  // A noun alone of which nobody says whose act it is tells nothing.
  return out.filter((found) => found.sources.length > 0 || found.clause !== null)
}
