/** Reads prepositions, of one word or of several. */
import { readComplexPreposition } from '../lexicon/complex-prepositions.ts'
import { PREPOSITIONS } from '../lexicon/frame.ts'
import type { ChunkInput } from './read-phrase.ts'
import type { SentenceElement } from './sentence-element.ts'

const PREPOSITION_WORDS: ReadonlySet<string> = new Set(PREPOSITIONS)

/** "according to", "in full coordination with": several words that make one preposition, where no actor stands inside it. */
export function readLongPreposition(at: number, { tokens, map }: ChunkInput, end: number): SentenceElement | null {
  if (tokens[at]?.norm === 'according' && tokens[at + 1]?.norm === 'to')
    return { kind: 'PREP', first: at, end: at + 2, norm: 'according to' }
  const found = readComplexPreposition((offset) =>
    at + offset < end && map[at + offset] === -1 ? tokens[at + offset]?.norm : undefined,
  )
  return found && { kind: 'PREP', first: at, end: at + found.length, norm: found.means }
}

/** The preposition of one word at token `at`; null where there is none. */
export function readPreposition(at: number, { tokens }: ChunkInput): SentenceElement | null {
  const { norm, pos } = tokens[at]!
  return PREPOSITION_WORDS.has(norm) || pos === 'ADP' ? { kind: 'PREP', first: at, end: at + 1, norm } : null
}

const MEASURES = new Set(['than', 'over', 'around', 'about', 'under', 'near', 'up', 'to', 'least'])

/** "flew over 13 tons", "more than 40 strikes", "in around 20": the preposition only says how exact the number is. */
export function measures(
  at: number,
  { tokens }: ChunkInput,
  before: SentenceElement | undefined,
  end: number,
): boolean {
  const token = tokens[at]
  if (!token || at + 1 >= end || !MEASURES.has(token.norm)) return false
  if (before !== undefined && before.kind !== 'VERB' && before.kind !== 'PREP' && token.norm !== 'than') return false
  const next = tokens[at + 1]
  if (token.norm === 'up') return next?.norm === 'to' && tokens[at + 2]?.pos === 'NUM'
  if (token.norm === 'to') return tokens[at - 1]?.norm === 'up' && next?.pos === 'NUM'
  const amount = next?.pos === 'NUM' || /^[$€£]/.test(next?.norm ?? '') || tokens[at + 2]?.norm.startsWith('$') === true
  return amount && (token.norm === 'than' || !/^(?:19|20)\d\d$/.test(next?.norm ?? ''))
}
