/** "to" and "that", which are several words each. */
import type { DraftWord, TagRule } from './draft-word.ts'

/** "to" before a verb is a particle. */
export const toBeforeVerb: TagRule = (words, at) =>
  words[at]!.norm === 'to' && words[after(words, at)]?.verbForm === 'INFINITIVE'
    ? { pos: 'PART', verbForm: null }
    : null

function after(words: readonly DraftWord[], at: number): number {
  let index = at + 1
  while (words[index]?.pos === 'ADV') index++
  return index
}

/** "that" after a verb, or before a subject and its verb, opens a clause. */
export const thatOpensClause: TagRule = (words, at) => {
  if (words[at]!.norm !== 'that') return null
  const previous = words[at - 1]
  const next = words[at + 1]
  const opens =
    previous?.pos === 'VERB' ||
    previous?.pos === 'ADJ' ||
    next?.pos === 'DET' ||
    next?.pos === 'PRON' ||
    next?.pos === 'PROPN'
  if (opens) return { pos: 'SCONJ', verbForm: null }
  const relative = previous?.pos === 'NOUN' || previous?.pos === 'PROPN' || previous?.norm === ','
  return relative ? { pos: 'PRON', verbForm: null } : null
}
