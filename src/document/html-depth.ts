/** Guards the HTML parser against markup that nests without end. */

// Real pages stay below a hundred; the time to read a page grows with the square of its depth.
const DEEPEST = 500
const TAG = /<(?<closing>\/?)(?<name>[a-z][a-z0-9-]*)[^<>]*?(?<empty>\/?)>/gi
/** Elements that are never closed, or need not be. */
const UNCLOSED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body)$/i

/** True where elements stand inside each other more than 500 deep. Time grows in proportion to the text. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const { groups } of html.matchAll(TAG)) {
    if (groups?.name === undefined || groups.empty === '/' || UNCLOSED.test(groups.name)) continue
    depth = groups.closing === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}
