/** Tells a commitment that is only spoken of from one that is given. */
import type { Clause } from '../clause.ts'
import type { Match } from './match.ts'
import type { Reading } from './reading.ts'

/** "Both highlighted their shared commitment", "confirmed Graustark's readiness": a state of theirs, or of somebody else. */
export function isSpokenOf({ object }: Clause, { type, noun, sources }: Match, reading: Reading): boolean {
  if (type !== 'PLEDGED' || noun === null || object === null || object.head !== noun) return false
  const { tokens, mentions, coreference } = reading
  const entities = (mention: number): readonly number[] => coreference.referents[mention] ?? []
  const speakers = new Set(sources.flatMap(entities))
  for (let at = noun - 1; at >= 0 && (tokens[at]?.start ?? 0) >= object.start; at--) {
    if (speakers.size > 1 && tokens[at]?.norm === 'shared') return true
    const owner = mentions[reading.mentionAt[at] ?? -1]
    if (!owner || owner.form === 'PRONOUN' || owner.country === null) continue
    const own = [...speakers].some((entity) => {
      const { country, offices } = coreference.entities[entity]!
      return country === null && offices.every((office) => office.country === null)
        ? true
        : country === owner.country || offices.some((office) => office.country === owner.country)
    })
    if (!own) return true
  }
  return false
}
