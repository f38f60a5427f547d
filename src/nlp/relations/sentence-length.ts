/** Which sentences are short enough to be read. */
import type { Sentence } from '../token.ts'

/** Longest sentence that is read, in tokens: beyond it the text is a list or a table. */
export const MAX_SENTENCE_TOKENS = 250

/** False for a sentence above `MAX_SENTENCE_TOKENS`, in which no clauses are looked for. */
export function isReadable({ firstToken, endToken }: Sentence): boolean {
  return endToken - firstToken <= MAX_SENTENCE_TOKENS
}
