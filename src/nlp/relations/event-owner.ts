/** Whose deed an event is that is condemned or regretted, where its own phrase does not say so. */
import type { Argument, Clause } from '../clause.ts'
import type { NounFrame } from '../lexicon/frame.ts'
import { sidesOf } from './noun-sides.ts'
import { headLemma, logicalSubject, type Reading } from './reading.ts'

const DEFINITE = new Set(['the', 'these', 'this', 'those', 'such'])
/** How many sentences back the event may have been told of. */
const SENTENCES_BACK = 3
/** Frame of a noun that is only asked for its owner. */
const ANY_EVENT: NounFrame = { type: 'ATTACKED', nouns: [], target: [] }

/**
 * The mentions of who did what `event` names, by "for which X claimed responsibility" behind it in `clause`, or by the
 * nearest earlier phrase with the same noun and an owner: "discussed Graustark's launches. He condemned the launches".
 */
export function ownerOfEvent(event: Argument, clause: Clause, reading: Reading): readonly number[] {
  const claim = reading.children
    .get(clause.index)
    ?.find((child) => child.lemma === 'claim' && child.relation === 'RELATIVE')
  const claimant = claim?.object && headLemma(claim.object, reading) === 'responsibility' ? logicalSubject(claim) : null
  if (claimant && claimant.mentions.length > 0) return claimant.mentions
  const lemma = headLemma(event, reading)
  let first = event.head
  while (first > 0 && (reading.tokens[first]?.start ?? 0) > event.start) first--
  if (!DEFINITE.has(reading.tokens[first]?.norm ?? '')) return []
  const from = reading.sentences[Math.max(0, clause.sentence - SENTENCES_BACK)]?.firstToken ?? 0
  for (let head = first - 1; head >= from; head--) {
    const token = reading.tokens[head]
    if (token?.lemma !== lemma || token.pos !== 'NOUN' || reading.mentionAt[head] !== -1) continue
    const { sides } = sidesOf(head, ANY_EVENT, reading, from, first)
    if (sides.sources.length > 0) return sides.sources
  }
  return []
}
