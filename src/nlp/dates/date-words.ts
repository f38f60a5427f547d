/**
 * Cuts text into the words that the date grammar reads. It does not use the `tokens` layer: the grammar must read date
 * lines outside the body as well, where there are no tokens, and wants "June 25-July 2" cut at the hyphen.
 */
import type { Span } from '../span.ts'

/** NUMBER: digits alone or an ordinal ("10th"). ISO: `YYYY-MM-DD`. OTHER: "33,000", "COP-27", "A320" and all else. */
export type DateWordKind = 'WORD' | 'NUMBER' | 'ISO' | 'DASH' | 'COMMA' | 'POSSESSIVE' | 'STOP' | 'OTHER'

export interface DateWord extends Span {
  readonly kind: DateWordKind
  /** Lower case. */
  readonly norm: string
  readonly capital: boolean
  /** The number, without the ending of an ordinal; null for other words. */
  readonly value: number | null
  readonly ordinal: boolean
}

const PIECE =
  /(\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}-]))|([\p{N}$€£#][\p{N}$€£#\p{L}]*(?:[.,/:][\p{N}]+)*%?)|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*)|([-‐‑–—−])|(['’]s?(?![\p{L}\p{N}]))|(,)|(\.)|\S/gu

const NUMBER = /^(\d{1,4})(st|nd|rd|th)?$/

/** The words of `text` from `start` to `end`, in order; offsets are those of `text`. */
export function dateWords(text: string, start: number, end: number): readonly DateWord[] {
  const words: DateWord[] = []
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const [piece, iso, number, word, dash, possessive, comma, stop] = match
    const from = start + match.index
    const digits = number === undefined ? null : NUMBER.exec(number.toLowerCase())
    const previous = words.at(-1)
    // "COP-27", "F-16", "2231(2015)": what is glued to letters by a hyphen is part of a name.
    const glued =
      digits !== null &&
      previous?.kind === 'DASH' &&
      previous.end === from &&
      words.at(-2)?.kind === 'WORD' &&
      words.at(-2)?.end === previous.start
    words.push({
      start: from,
      end: from + piece.length,
      norm: piece.toLowerCase(),
      capital: piece !== piece.toLowerCase(),
      value: digits === null || glued ? null : Number(digits[1]),
      ordinal: digits?.[2] !== undefined,
      kind:
        iso !== undefined
          ? 'ISO'
          : digits !== null && !glued
            ? 'NUMBER'
            : word !== undefined
              ? 'WORD'
              : dash !== undefined
                ? 'DASH'
                : possessive !== undefined
                  ? 'POSSESSIVE'
                  : comma !== undefined
                    ? 'COMMA'
                    : stop !== undefined
                      ? 'STOP'
                      : 'OTHER',
    })
  }
  return words
}
