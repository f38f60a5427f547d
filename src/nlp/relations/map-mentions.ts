/** Which mention every token belongs to. */
import type { Mention } from '../mention.ts'

/** By token index: index of the mention over it, or -1. */
export type MentionMap = Int32Array

/** Lays the mentions over the tokens. */
export function mapMentions(tokenCount: number, mentions: readonly Mention[]): MentionMap {
  const map = new Int32Array(tokenCount).fill(-1)
  for (const mention of mentions) map.fill(mention.index, mention.firstToken, mention.endToken)
  return map
}
