/** Cuts a text into passages that a browser lays out one by one, and each into pieces by what lies over it. */

/** UTF-16 offsets; `end` is not included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** All of it has the same spans over it. */
export interface Piece<S extends Span> extends Span {
  /** In the order of their beginnings. */
  readonly over: readonly S[]
}

export interface Passage<S extends Span> extends Span {
  readonly pieces: readonly Piece<S>[]
}

/** UTF-16 units of a passage: a text without paragraphs is cut at a line or a word. */
const LONGEST = 4_000

/** Passages and pieces follow each other without a gap, and together are the whole text. Spans may overlap, and reach beyond the text. */
export function passagesOf<S extends Span>(
  text: string,
  spans: readonly S[],
  longest: number = LONGEST,
): readonly Passage<S>[] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  let next = 0
  let open: readonly S[] = []
  return boundsOf(text, longest).map((bounds) => {
    const first = next
    while (next < sorted.length && sorted[next]!.start < bounds.end) next += 1
    open = [...open, ...sorted.slice(first, next)].filter(({ end }) => end > bounds.start)
    return { ...bounds, pieces: piecesOf(bounds, open) }
  })
}

/** Every span lies over some of the whole. */
function piecesOf<S extends Span>(whole: Span, spans: readonly S[]): readonly Piece<S>[] {
  const cuts = new Set([whole.start])
  for (const { start, end } of spans) {
    if (start > whole.start) cuts.add(start)
    if (end < whole.end) cuts.add(end)
  }
  const starts = [...cuts].sort((a, b) => a - b)
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? whole.end
    return { start, end, over: spans.filter((span) => span.start <= start && span.end >= end) }
  })
}

/** Paragraphs with the blank lines behind them, and parts of those that are too long. */
function boundsOf(text: string, longest: number): readonly Span[] {
  const bounds: Span[] = []
  let start = 0
  const add = (end: number): void => {
    while (end - start > longest) {
      const cut = cutBefore(text, start, start + longest)
      bounds.push({ start, end: cut })
      start = cut
    }
    if (end > start) bounds.push({ start, end })
    start = end
  }
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/g)) add(index + gap.length)
  add(text.length)
  return bounds
}

/** A place in the second half from `start` to `limit`: behind a line, else behind a word, else where no character is cut. */
function cutBefore(text: string, start: number, limit: number): number {
  const middle = start + Math.floor((limit - start) / 2)
  for (const gap of ['\n', ' ']) {
    const cut = text.lastIndexOf(gap, limit - 1) + 1
    if (cut > middle) return cut
  }
  for (let cut = limit; cut > middle; cut -= 1) if (!isJoined(text, cut)) return cut
  return limit
}

/** Whether what stands on the two sides is one character: a pair of units, an accent on its letter, two pictures made one. */
function isJoined(text: string, cut: number): boolean {
  return /^(?:\p{M}|\u200d|[\udc00-\udfff])/u.test(text.slice(cut, cut + 2)) || text[cut - 1] === '\u200d'
}
