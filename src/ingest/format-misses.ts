/** What was not read in one document, as lines for a terminal. */
import type { Document } from '../model/document.ts'
import { MISS_REASONS, type Miss } from '../nlp/miss.ts'
import { extractedMiss } from './extracted-miss.ts'
import { oneLine } from './one-line.ts'

/** One paragraph for each miss: the reason, the sentence, and in it the words at which the reading stopped. */
export function formatMisses({ title, sourceId, id, text }: Document, misses: readonly Miss[]): string {
  const name = title ?? sourceId ?? id
  if (misses.length === 0) return `${name}: nothing was left unread\n`
  const lines = misses.flatMap((miss) => {
    const { sentence } = extractedMiss(miss, text)
    const words = text.slice(miss.start, miss.end)
    return [
      `  ${miss.reason}  ${MISS_REASONS[miss.reason]}`,
      `    "${oneLine(sentence)}"`,
      ...(sentence.startsWith(words) && words.length >= sentence.length ? [] : [`    at "${oneLine(words)}"`]),
      ...(miss.partly ? ['    another act was read in this sentence'] : []),
    ]
  })
  return `${[`${name}: ${misses.length} not read`, ...lines].join('\n')}\n`
}
