/** Which places of a text lie inside quotation marks, block by block. */
import type { Doc } from '../doc.ts'
import type { Span } from '../span.ts'

/** Makes the test for one document. A quotation left open runs to the end of its block. Reads `blocks`. */
export function isQuoted(doc: Doc): (span: Span) => boolean {
  const spans: Span[] = []
  for (const { start, end } of doc.get('blocks')) {
    let open: number | null = null
    for (const match of doc.text.slice(start, end).matchAll(/["“”]/g)) {
      const at = start + match.index
      if (open === null) {
        if (match[0] !== '”') open = at
      } else if (match[0] !== '“') {
        spans.push({ start: open, end: at })
        open = null
      }
    }
    if (open !== null) spans.push({ start: open, end })
  }
  return (span) => spans.some((quotation) => quotation.start < span.start && span.end <= quotation.end)
}
