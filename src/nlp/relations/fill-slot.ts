/** Finds who stands in a slot of a frame. */
import type { Argument, Clause, Oblique } from '../clause.ts'
import { DITRANSITIVE_VERBS } from '../lexicon/ditransitive-verbs.ts'
import type { Slot } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { REQUEST_NOUNS } from '../lexicon/request-nouns.ts'
import { SUFFERING_VERBS } from '../lexicon/verb-kinds.ts'
import { isTogether } from './companions.ts'
import { CONFIDENCE } from './finding.ts'
import { complement, fits } from './frame-constraints.ts'
import { headMention, logicalObject, logicalSubject, type Reading } from './reading.ts'

/** Prepositional phrases of time, manner and circumstance: whoever stands in one is no target. */
const CIRCUMSTANCE = new Set([
  'during',
  'after',
  'before',
  'since',
  'until',
  'despite',
  'as',
  'like',
  'because',
  'amid',
  'following',
  'under',
  'ahead',
  'through',
  'via',
  'by',
  'alongside',
  'without',
  'from',
  'among',
  'according to',
  'together with',
  'in light of',
])

const LETTING = new Set(['allow', 'permit', 'let', 'tolerate'])

/** How many infinitives inside one another are followed: "agreed to ask them to stop attacking". */
const DEEPEST = 2

/** True where it is the governing verb that denies: "refused to allow". */
function refuses(clause: Clause): boolean {
  return LEXICON.controls.get(clause.lemma)?.effect === 'DENIED'
}

/** The actors of one place, and how sure it is that they are meant. */
export interface Side {
  readonly mentions: readonly number[]
  readonly confidence: number
}

/** "at the behest of Ruritania": who wanted the act is not whom it was done to. */
function hasAsked(mention: number, { mentions, tokens }: Reading): boolean {
  const first = mentions[mention]?.firstToken ?? 0
  if (tokens[first - 1]?.norm !== 'of' || !REQUEST_NOUNS.has(tokens[first - 2]?.lemma ?? '')) return false
  return tokens[first - 3]?.norm === 'at' || tokens[first - 4]?.norm === 'at'
}

function side(argument: Argument | null | undefined, reading: Reading): Side | null {
  const mentions = (argument?.mentions ?? []).filter((mention) => !hasAsked(mention, reading))
  if (!argument || mentions.length === 0) return null
  return {
    mentions,
    confidence: headMention(argument, reading) ? CONFIDENCE.verb : CONFIDENCE.lastResort,
  }
}

/** The side without the sources themselves: neither their mentions nor a possessive that stands for them ("its airspace"). */
function without(found: Side | null, sources: readonly number[], { coreference, mentions: all }: Reading): Side | null {
  if (!found) return null
  const mentions = found.mentions.filter((mention) => {
    if (sources.includes(mention)) return false
    if (all[mention]?.form !== 'PRONOUN' || !all[mention].modifier) return true
    const entities = coreference.referents[mention] ?? []
    return (
      entities.length > 0 &&
      !sources.some((source) => coreference.referents[source]?.some((entity) => entities.includes(entity)))
    )
  })
  return mentions.length > 0 ? { ...found, mentions } : null
}

/** True for what belongs to a source itself: "withdrew its troops". */
function isOwned(argument: Argument | null, sources: readonly number[], reading: Reading): boolean {
  if (argument === null) return false
  const owned = headMention(argument, reading) ?? reading.mentions[argument.mentions[0] ?? -1]
  if (owned?.form !== 'DESCRIPTION') return false
  const head = owned.endToken - 1
  for (let i = head - 1; i >= 0 && i > head - 6; i--) {
    const before = reading.mentions[reading.mentionAt[i] ?? -1]
    if (before?.form === 'PRONOUN' && before.modifier && before.start >= argument.start) {
      const entities = reading.coreference.referents[before.index] ?? []
      return (
        entities.length === 0 ||
        sources.some((source) => reading.coreference.referents[source]?.some((each) => entities.includes(each)))
      )
    }
  }
  return false
}

/** The object without the actors that only modify it, where its head names the act itself: "offered US assistance". */
function own(argument: Argument | null, event: boolean, reading: Reading): Argument | null {
  if (!event || argument === null) return argument
  return {
    ...argument,
    mentions: argument.mentions.filter((index) => {
      const mention = reading.mentions[index]
      if (mention === undefined || mention.endToken <= argument.head) return false
      // "conveyed greetings from the people of India": whose they are, not whom they reached.
      return reading.tokens[mention.firstToken - 1]?.norm !== 'from'
    }),
  }
}

/** The actors that modify the head of the object. */
function possessors(argument: Argument | null, reading: Reading): Argument | null {
  // "expelled diplomats from Ruritania, Graustark and Sylvania".
  if (argument === null || headMention(argument, reading)) return argument
  return {
    ...argument,
    mentions: argument.mentions.filter((mention) => (reading.mentions[mention]?.firstToken ?? 0) <= argument.head),
  }
}

/** "praised the aid that Graustark sent": who did what a relative clause tells of the object. */
function doer(clause: Clause, { children }: Reading): Argument | null {
  const object = logicalObject(clause)
  if (object === null || object.mentions.length > 0) return null
  const told = children
    .get(clause.index)
    ?.find((child) => child.relation === 'RELATIVE' && child.voice === 'ACTIVE' && child.object?.head === object.head)
  return told?.subject ?? null
}

function isRecipientSubject({ voice, object, lemma, obliques }: Clause): boolean {
  if (voice !== 'PASSIVE' || object === null || !DITRANSITIVE_VERBS.has(lemma)) return false
  return !obliques.some(({ preposition }) => preposition === 'to')
}

/**
 * Who stands in a slot, without the `sources`; null where nobody does. `event` is true where the object noun names the
 * act itself, so that an actor before it is no target.
 */
export function fill(
  slot: Slot,
  clause: Clause,
  reading: Reading,
  sources: readonly number[],
  depth: number,
  event = false,
): Side | null {
  // "was granted asylum by Graustark": the subject is who is given something.
  if (slot === 'to' && isRecipientSubject(clause)) return without(side(clause.subject, reading), sources, reading)
  switch (slot) {
    case 'none':
      return null
    case 'subj':
      return side(logicalSubject(clause), reading)
    case 'obj':
      return inObject(clause, reading, sources, event)
    case 'poss':
      return (
        without(side(possessors(logicalObject(clause), reading), reading), sources, reading) ??
        without(side(doer(clause, reading), reading), sources, reading)
      )
    case 'that': {
      const child = complement(clause, reading, 'that')
      // "concern that workers are suffering": those who suffer are not whom it is about.
      if (child && SUFFERING_VERBS.has(child.lemma)) return null
      return without(side(child?.subject, reading), sources, reading)
    }
    case 'inf':
      return inInfinitive(clause, reading, sources, depth)
    case 'any':
      return anywhere(clause, reading, sources, event)
    default:
      return behindPreposition(slot, clause, reading, sources)
  }
}

function inObject(clause: Clause, reading: Reading, sources: readonly number[], event: boolean): Side | null {
  const object = logicalObject(clause)
  if (isOwned(object, sources, reading)) return null
  const found = without(side(own(object, event, reading), reading), sources, reading)
  return found ?? (event ? null : without(side(doer(clause, reading), reading), sources, reading))
}

function inInfinitive(clause: Clause, reading: Reading, sources: readonly number[], depth: number): Side | null {
  const child = complement(clause, reading, 'infinitive')
  if (!child || depth > DEEPEST) return null
  // "pledged not to allow the territory of Graustark to be used".
  if (child.polarity === 'DENIED' && LETTING.has(child.lemma) && !refuses(clause)) return null
  const inner = matchTarget(child, reading, sources, depth + 1)
  return inner && { mentions: inner.mentions, confidence: Math.min(inner.confidence, CONFIDENCE.verb - 0.1) }
}

/** The object, else the first phrase behind the verb that is no circumstance. */
function anywhere(clause: Clause, reading: Reading, sources: readonly number[], event: boolean): Side | null {
  const named = logicalObject(clause)
  const skipped = named !== null && (event ? headMention(named, reading) !== null : isOwned(named, sources, reading))
  const object = skipped ? null : without(side(own(named, event, reading), reading), sources, reading)
  if (object) return { ...object, confidence: object.confidence + CONFIDENCE.anySlot }
  let circumstance = -1
  for (const oblique of clause.obliques) {
    // "through open work with partners": what hangs on a circumstance belongs to it.
    const hanging = oblique.start - circumstance === oblique.preposition.length + 2
    if (CIRCUMSTANCE.has(oblique.preposition) || hanging) {
      circumstance = oblique.end
      continue
    }
    const found = without(side(oblique, reading), sources, reading)
    if (found) return { ...found, confidence: found.confidence + CONFIDENCE.anySlot }
  }
  return null
}

function behindPreposition(slot: Slot, clause: Clause, reading: Reading, sources: readonly number[]): Side | null {
  for (const oblique of clause.obliques) {
    if (oblique.preposition !== slot || (slot === 'by' && clause.voice === 'PASSIVE')) continue
    if (slot === 'of' && isOwned(oblique, sources, reading)) continue
    if (slot === 'with' && isTogether(oblique, reading)) continue
    const found = without(side(repeated(oblique, clause, reading), reading), sources, reading)
    if (found) return found
  }
  return null
}

/** "spoke to A and to B": the phrase with those that "and" and the same preposition join to it. */
function repeated(first: Oblique, clause: Clause, reading: Reading): Argument {
  let joined: Argument = first
  for (const oblique of clause.obliques) {
    if (oblique.start <= joined.start || oblique.preposition !== first.preposition) continue
    if (!joinedBefore(oblique, joined.end, reading)) continue
    joined = { ...joined, end: oblique.end, mentions: [...joined.mentions, ...oblique.mentions] }
  }
  return joined
}

/** True where nothing but "and", commas and the preposition stands between `end` and the phrase. */
function joinedBefore(oblique: Oblique, end: number, { text }: Reading): boolean {
  return /^,?\s+(?:and|as well as)\s+(?:also\s+)?\S+\s*$/.test(text.slice(end, oblique.start))
}

/** The target that a complement clause would have as an act of its own. */
function matchTarget(clause: Clause, reading: Reading, sources: readonly number[], depth: number): Side | null {
  let event = false
  for (const frame of LEXICON.verbs.get(clause.lemma) ?? []) {
    if (!fits(frame, clause, reading)) continue
    event ||= frame.nouns !== undefined
    for (const slot of frame.target) {
      const found = fill(slot, clause, reading, sources, depth, frame.nouns !== undefined)
      if (found) return found
    }
  }
  return fill('any', clause, reading, sources, depth, event) ?? fill('inf', clause, reading, sources, depth)
}
