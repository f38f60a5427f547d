/** The small words of a verb group: auxiliaries, modals, negations; and determiners. */
import type { Token } from '../token.ts'

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"])
const AUXILIARIES = new Set([
  ...BE,
  'have',
  'has',
  'had',
  'having',
  "'ve",
  "'d",
  'do',
  'does',
  'did',
  'get',
  'gets',
  'got',
])
const MODALS = new Set([
  'will',
  'shall',
  'would',
  'could',
  'should',
  'may',
  'might',
  'can',
  'must',
  "'ll",
  'wo',
  'ca',
  'cannot',
  'ought',
  "won't",
  "can't",
  "wouldn't",
  "couldn't",
  "shouldn't",
])
const CONTRACTED = new Set([
  "didn't",
  "doesn't",
  "don't",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
])
const NEGATIONS = new Set([
  ...CONTRACTED,
  'not',
  "n't",
  'never',
  'neither',
  'nor',
  "won't",
  "can't",
  'cannot',
  "wouldn't",
  "couldn't",
  "shouldn't",
])

/** True for the forms of "be"; the argument of these tests is a token's `norm`. */
export const isBe = (norm: string): boolean => BE.has(norm) || /^(?:is|was|are|were)n't$/.test(norm)
/** True for "be", "have", "do" and "get" in all forms. */
export const isAuxiliary = (norm: string): boolean => AUXILIARIES.has(norm) || CONTRACTED.has(norm)
/** True for "will", "must", "could". */
export const isModal = (norm: string): boolean => MODALS.has(norm)
/** True for "not", "never", "won't". */
export const isNegation = (norm: string): boolean => NEGATIONS.has(norm)

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'no',
  'any',
  'some',
  'every',
  'each',
  'all',
  'both',
  'several',
  'many',
  'few',
])
/** True for articles, demonstratives and possessives ("the", "its"). */
export const isDeterminer = (token: Token): boolean => token.pos === 'DET' || DETERMINERS.has(token.norm)
