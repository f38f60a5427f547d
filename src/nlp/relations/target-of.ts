/** Finds whom an act was done to, among the places in the clause where its frame lets a target stand. */
import { STATEMENT_TYPES, type StatementType } from '../../model/statement-types.ts'
import type { Clause } from '../clause.ts'
import type { Slot } from '../lexicon/frame.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { actorCount } from './actor-count.ts'
import { affectedThing } from './affected-thing.ts'
import { ownerOfEvent } from './event-owner.ts'
import { fill, type Side } from './fill-slot.ts'
import { CONFIDENCE } from './finding.ts'
import { complement } from './frame-constraints.ts'
import type { Match } from './match.ts'
import { headLemma, headMention, logicalObject, type Reading } from './reading.ts'
import { sameActor } from './same-actor.ts'

export type Target = Pick<Match, 'targets' | 'thing' | 'confidence'>

export interface TargetSearch {
  readonly type: StatementType
  readonly clause: Clause
  readonly sources: readonly number[]
  /** Where the target may stand, the likeliest first. */
  readonly slots: readonly Slot[]
  /** True where an actor that only modifies the object is no target: it has done or given what the object names. */
  readonly event: boolean
  /** True where the object noun names the act. */
  readonly named: boolean
  /** Whether two sources make the act complete; undefined: as for all acts of the type. */
  readonly mutual: boolean | undefined
}

/** Slots by which a mutual act names its other side; after them, the act is among the subjects. */
const MUTUAL_SLOTS: ReadonlySet<Slot> = new Set(['with', 'obj', 'between', 'to', 'from', 'by', 'of'])

/** Acts by which what somebody did is judged. */
const JUDGED: ReadonlySet<StatementType> = new Set(['SUPPORTED', 'EXPRESSED_CONCERN', 'CONDEMNED'])

/** Where whoever did the harm stands: "condemned Graustark's attack on X", "deplored the attack by Graustark". */
const CULPRITS: readonly Slot[] = ['poss', 'by', 'from', 'none']

/** True where the object is a harm done to whoever stands behind it: "the attacks in", "the killing of", "the detention of". */
function namesHarm(clause: Clause, reading: Reading): boolean {
  const object = logicalObject(clause)
  if (object === null || headMention(object, reading)) return false
  const type = LEXICON.nouns.get(headLemma(object, reading))?.type
  return type === 'ATTACKED' || type === 'COERCED'
}

/** The target, or the place or thing in its stead; null where the act asks for one and the clause has none. */
export function targetOf(search: TargetSearch, reading: Reading): Target | null {
  const { type, clause, sources, named } = search
  const { symmetric, targetOptional } = STATEMENT_TYPES[type]
  const mutual = (search.mutual ?? symmetric) && actorCount(sources, reading) > 1
  const slots = likelySlots(search, reading)
  const side = firstSide(search, slots, mutual, reading)
  if (side) return { targets: side.mentions, thing: null, confidence: side.confidence }
  const owners = unnamedOwners(search, reading)
  if (owners.length > 0) return { targets: owners, thing: null, confidence: CONFIDENCE.lastResort }
  if (mutual) return { targets: 'EACH', thing: null, confidence: CONFIDENCE.verb }
  const thing = affectedThing(search.slots, type, clause, reading, named)
  if (thing) return { targets: [], thing, confidence: CONFIDENCE.thing }
  return targetOptional && slots.includes('none') ? { targets: [], thing: null, confidence: CONFIDENCE.verb } : null
}

/** The slots of the frame, but first those of whoever is judged for what the object names. */
function likelySlots({ type, clause, slots, event }: TargetSearch, reading: Reading): readonly Slot[] {
  let likely = slots
  const judgesHarm = type === 'SUPPORTED' || (type === 'CONDEMNED' && slots.includes('none'))
  if (judgesHarm && !event && namesHarm(clause, reading)) likely = CULPRITS
  if (type === 'SUPPORTED' && event) likely = inOrderOfText(likely, clause)
  // "welcomed the arrest of the men by Graustark": who did what is judged.
  return JUDGED.has(type) && clause.voice === 'ACTIVE' ? ['by', ...likely] : likely
}

function firstSide(
  { type, clause, sources, event }: TargetSearch,
  slots: readonly Slot[],
  mutual: boolean,
  reading: Reading,
): Side | null {
  for (const slot of slots) {
    if (mutual && !MUTUAL_SLOTS.has(slot)) break
    const found = fill(slot, clause, reading, sources, 0, event)
    if (!found) continue
    // "X and Y signed agreements in the Hall of Z": what only hangs on the object is no third side.
    if (mutual && slot === 'obj' && found.confidence < CONFIDENCE.verb) continue
    // "X and Y signed an agreement between the two countries".
    if (mutual && actorCount(found.mentions, reading) === 0) continue
    // "support for the ceasefire between X and Y" takes no side.
    if (event && type === 'SUPPORTED' && isShared(found.mentions, reading)) continue
    return found
  }
  return null
}

/** Whose deed is condemned, or what a concern is about, where the clause itself does not say so. */
function unnamedOwners({ type, clause, sources, event }: TargetSearch, reading: Reading): readonly number[] {
  const isOther = (mention: number): boolean => !sameActor(mention, sources, reading)
  // "concern that these launches demonstrate Graustark's determination".
  if (type === 'EXPRESSED_CONCERN') return (complement(clause, reading, 'that')?.object?.mentions ?? []).filter(isOther)
  const deed = type === 'CONDEMNED' && !event ? logicalObject(clause) : null
  return deed && !headMention(deed, reading) ? ownerOfEvent(deed, clause, reading).filter(isOther) : []
}

/** The slots with the preposition that comes first in front: "appreciation for Graustark's commitment to peace in Ruritania". */
function inOrderOfText(slots: readonly Slot[], { obliques }: Clause): readonly Slot[] {
  const first = obliques.find(({ preposition }) => (slots as readonly string[]).includes(preposition))
  if (first === undefined) return slots
  return [first.preposition as Slot, ...slots.filter((slot) => slot !== first.preposition)]
}

/** True where the actors stand behind "between". */
function isShared(found: readonly number[], { mentions, tokens }: Reading): boolean {
  const first = mentions[found[0] ?? -1]?.firstToken ?? 0
  const before = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1]
  return before?.norm === 'between'
}
