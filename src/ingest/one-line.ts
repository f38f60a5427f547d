/** Words of a document as a part of one line for a terminal. */

/** White space and control characters, which a terminal would obey, become single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ')
}

/** One line of at most `longest` UTF-16 units; what is cut shows as an ellipsis. */
export function shorten(text: string, longest: number): string {
  const line = oneLine(text)
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
