/** Finds the place or thing that an act fell upon, where no actor is named: "shelled a hospital", "a curfew on Strelsau". */
import type { StatementType } from '../../model/statement-types.ts'
import type { Argument, Clause } from '../clause.ts'
import { AFFECTED_THINGS, NO_THINGS } from '../lexicon/affected-things.ts'
import type { Slot } from '../lexicon/frame.ts'
import { TARGET_NOUNS } from '../lexicon/target-words.ts'
import { LEGAL_VERBS } from '../lexicon/verb-kinds.ts'
import type { PartOfSpeech } from '../token.ts'
import { isDeterminer } from './auxiliaries.ts'
import { complement } from './frame-constraints.ts'
import { logicalObject, type Reading } from './reading.ts'
import { isTimeWord } from './time-words.ts'

/** Acts that fall upon places and things as well; all others need an actor, or none. */
const FALLING: ReadonlySet<StatementType> = new Set([
  'ATTACKED',
  'COERCED',
  'SANCTIONED',
  'MOBILISED_AGAINST',
  'PROTESTED',
  'THREATENED',
  'AIDED',
  'YIELDED_TO',
])

/** Of those, the ones whose object is never what is given, sent or lifted. */
const SEIZING: ReadonlySet<StatementType> = new Set(['ATTACKED', 'COERCED'])

/** Slots that name no phrase of the clause itself. */
const ELSEWHERE: ReadonlySet<Slot> = new Set(['subj', 'poss', 'that', 'none'])

/** Slots that may hold no more than the place of the act. */
const AROUND: ReadonlySet<Slot> = new Set(['in', 'at', 'any'])

function isThing(argument: Argument, { tokens, mentionAt }: Reading): boolean {
  const head = tokens[argument.head]
  if (!head || argument.mentions.length > 0 || mentionAt[argument.head] !== -1 || isTimeWord(head.norm)) return false
  if (head.pos === 'PROPN') return /^\p{Lu}/u.test(head.text) && !NO_THINGS.has(head.norm)
  return head.pos === 'NOUN' && (TARGET_NOUNS.has(head.norm) || AFFECTED_THINGS.has(head.lemma))
}

/**
 * The phrase in the first of the slots that names a place or thing and no actor; null where none does, or where the act is
 * of another kind. `event` is true where the object noun names the act itself.
 */
export function affectedThing(
  slots: readonly Slot[],
  type: StatementType,
  clause: Clause,
  reading: Reading,
  event: boolean,
): Argument | null {
  if (type === 'CONDEMNED' || type === 'REJECTED') return addressedThing(type, clause, reading, event)
  const falls = FALLING.has(type)
  for (const slot of slots) {
    // "agreed to lift the blockade of Strelsau": what is agreed on falls upon it.
    if (ELSEWHERE.has(slot) || (!falls && !(slot === 'inf' && type === 'PLEDGED'))) continue
    const child = slot === 'inf' ? complement(clause, reading, 'infinitive') : undefined
    if (slot === 'inf' && (!child || (!falls && child.firstToken !== clause.endToken))) continue
    const { obliques } = child ?? clause
    // "raided the newspaper": a noun that a frame asks for may be what the act falls upon.
    const moved = event && !child && !(slot === 'obj' && SEIZING.has(type))
    const object = moved ? null : logicalObject(child ?? clause)
    // "fight the epidemic in Strelsau": where something else is struck, its place is not.
    if (object && !event && !isThing(object, reading) && AROUND.has(slot)) continue
    const candidates =
      slot === 'obj'
        ? [object]
        : slot === 'any' || child
          ? [object, ...obliques.slice(0, 2)]
          : obliques.filter(({ preposition }) => preposition === slot)
    const found = candidates.find((each) => each !== null && isThing(each, reading))
    if (found) return found
  }
  return null
}

/** What may be blamed or refused without being an actor is no target; whom the words around it name is. */
const ADDRESSING: Readonly<Record<'CONDEMNED' | 'REJECTED', ReadonlySet<string>>> = {
  CONDEMNED: new Set(['into', 'against']),
  REJECTED: new Set(['from', 'by', 'with', 'to', 'on', 'against']),
}

/** "an inquiry into Hofmann", "a request from Vikersund": a name that no mention reads. */
function addressedThing(
  type: 'CONDEMNED' | 'REJECTED',
  clause: Clause,
  reading: Reading,
  event: boolean,
): Argument | null {
  const object = LEGAL_VERBS.has(clause.lemma) ? logicalObject(clause) : null
  const child = type === 'REJECTED' ? complement(clause, reading, 'infinitive') : undefined
  // "condemned hatred after the vandalism against a synagogue": only what an inquiry or a suit is against.
  if (type === 'CONDEMNED' && !event) return object && isThing(object, reading) ? object : null
  const around = [...clause.obliques, ...(child?.obliques ?? [])].filter(({ preposition }) =>
    ADDRESSING[type].has(preposition),
  )
  return [object, ...around].find((each) => each !== null && isThing(each, reading)) ?? null
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'])

/** What the phrase names, without articles and with what "of" adds: "military hospital", "parts of the old town". */
export function thingName(thing: Argument, { tokens, text }: Reading): string {
  let first = thing.head
  while (first > 0 && (tokens[first - 1]?.start ?? 0) >= thing.start) first--
  while (first < thing.head && isDeterminer(tokens[first]!)) first++
  let last = thing.head
  if (tokens[last + 1]?.norm === 'of')
    for (let at = last + 2; at < last + 7 && NOMINAL.has(tokens[at]?.pos ?? 'X'); at++)
      if (tokens[at]?.pos !== 'DET' && !NOMINAL.has(tokens[at + 1]?.pos ?? 'X')) last = at
  return text.slice(tokens[first]?.start ?? thing.start, tokens[last]?.end ?? thing.end).replace(/\s+/g, ' ')
}
