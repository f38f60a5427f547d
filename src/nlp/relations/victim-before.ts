/** Whom an attack was aimed at, where only the words before it say so: "support for Graustark against Ruritania's aggression". */
import type { Reading } from './reading.ts'

/** How far before the preposition the victim may stand, in tokens. */
const REACH = 12
const BEHIND = new Set(['for', 'of'])
const STANDING = new Set(['stand', 'solidarity', 'side'])

/** True where the words before token `first` oppose somebody to what follows: "against", "in the face of". */
function isOpposed(first: number, { tokens }: Reading): boolean {
  const last = tokens[first - 1]?.norm
  return last === 'against' || (last === 'of' && tokens[first - 2]?.norm === 'face')
}

/** The mention of the country that the act, whose phrase opens at token `first`, was aimed at; null where none is said. */
export function victimBefore(first: number, floor: number, reading: Reading): number | null {
  if (!isOpposed(first, reading)) return null
  const { tokens, mentions, mentionAt } = reading
  for (let at = first - 2; at >= Math.max(floor, first - REACH); at--) {
    const mention = mentions[mentionAt[at] ?? -1]
    if (mention?.form !== 'NAME' || mention.kind !== 'COUNTRY') continue
    const before = tokens[mention.firstToken - 1]?.norm ?? ''
    const governor = before === 'and' ? 'for' : before
    const stands = governor === 'with' && STANDING.has(tokens[mention.firstToken - 2]?.lemma ?? '')
    return BEHIND.has(governor) || stands ? mention.index : null
  }
  return null
}
