/** A stretch of text. */

/** Half-open, in UTF-16 units into the Doc's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True where the two share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True where `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
