/** Finds the spans around a place in the text without going through all of them. */
import type { Span } from './span.ts'

export interface SpanIndex<S extends Span> {
  /** The spans that contain the unit at `offset`, in the order in which they were given. */
  at(offset: number): readonly S[]
}

/** Stretches of text of so many UTF-16 units share a list: a sentence or two. */
const STRETCH = 256

/**
 * Time and memory are linear in the length of all spans together: meant for spans that few others lie around, as quotations
 * and what is attributed to somebody.
 */
export function indexSpans<S extends Span>(spans: readonly S[]): SpanIndex<S> {
  const stretches = new Map<number, S[]>()
  for (const span of spans) {
    for (let at = Math.floor(span.start / STRETCH); at * STRETCH < span.end; at++) {
      const list = stretches.get(at)
      if (list === undefined) stretches.set(at, [span])
      else list.push(span)
    }
  }
  return {
    at: (offset) =>
      (stretches.get(Math.floor(offset / STRETCH)) ?? []).filter(({ start, end }) => start <= offset && offset < end),
  }
}
