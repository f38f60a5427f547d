/** Reads the words that link clauses and phrases: conjunctions, relative pronouns, what opens a subordinate clause. */
import type { Token } from '../token.ts'
import type { ChunkInput } from './read-phrase.ts'
import type { SentenceElement } from './sentence-element.ts'

const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where'])
const SUBORDINATORS = new Set([
  'if',
  'whether',
  'because',
  'unless',
  'although',
  'though',
  'while',
  'when',
  'once',
  'whereas',
  'how',
  'why',
  'what',
  'until',
  'lest',
  'so',
])
const CONJUNCTIONS = new Set(['and', 'or', 'but', 'nor', '&', 'yet', 'plus'])

/** True for "who", "which". */
export function isRelative({ norm }: Token): boolean {
  return RELATIVES.has(norm)
}

/** The link word that begins at token `at`; null where none does. */
export function readLink(at: number, input: ChunkInput, end: number): SentenceElement | null {
  const { tokens } = input
  const { norm } = tokens[at]!
  const one = { first: at, end: at + 1, norm }
  if (CONJUNCTIONS.has(norm)) return { kind: 'CC', ...one }
  if (norm === 'as' && tokens[at + 1]?.norm === 'well' && tokens[at + 2]?.norm === 'as')
    return { kind: 'CC', first: at, end: at + 3, norm: 'and' }
  if (RELATIVES.has(norm)) return { kind: 'REL', ...one }
  if (norm === 'that') return thatIsDeterminer(at, input, end) ? null : { kind: 'SUB', ...one }
  const soFar = norm === 'so' && tokens[at + 1]?.norm === 'far'
  return SUBORDINATORS.has(norm) && !soFar ? { kind: 'SUB', ...one } : null
}

/** ", should Graustark continue its attacks": a condition. */
export function readCondition(at: number, { tokens, map }: ChunkInput, firstToken: number): SentenceElement | null {
  const inverted = tokens[at]?.norm === 'should' && tokens[at - 1]?.norm === ',' && at > firstToken
  return inverted && map[at + 1] !== -1 ? { kind: 'SUB', first: at, end: at + 1, norm: 'if' } : null
}

function thatIsDeterminer(at: number, { tokens, map }: ChunkInput, end: number): boolean {
  const next = tokens[at + 1]
  const previous = tokens[at - 1]
  if (!next || at + 1 >= end) return false
  return previous?.pos === 'ADP' && next.pos === 'NOUN' && map[at + 1] === -1
}
