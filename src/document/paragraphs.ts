/** Finds the paragraphs of a text, whether each stands on one line, or is wrapped by hand over several. */

/** A paragraph, trimmed; half-open UTF-16 offsets into the text. */
export interface Paragraph {
  readonly start: number
  readonly end: number
}

interface Line extends Paragraph {
  /** Characters of white space before the first letter. */
  readonly indent: number
  readonly text: string
  /** True where only empty space stands between this line and the one before. */
  readonly afterBlank: boolean
}

// White space and the invisible marks (zero-width, direction) that web pages leave behind.
const BLANK = /[\s\u200b-\u200f\u2060\ufeff]/
const BLANK_END = /[\s\u200b-\u200f\u2060\ufeff]$/

/** Ends a sentence, a quotation or a clause that introduces a list. */
const TERMINATED = /(?:[.!?…:;]|\.\.\.)["”’')\]*_]*$/
/** Opens a paragraph wherever it stands: a speaker, a question, a list item, a rule. */
const OPENING =
  /^(?:(?:Q|A)(?::|\s{1,3}(?=["“(\p{Lu}]))|(?:[\p{Lu}][\p{Lu}.'’-]*\s){0,6}[\p{Lu}][\p{Lu}.'’()-]+:\s|[-*•–—‣▪]\s|\(?\d{1,3}[.)]\s|#{1,6}\s|[_*=-]{3,}$|\\?(?:# ?){3}$|<!--)/u
const LIST_ITEM = /^(?:[-*•–—‣▪]\s|\(?\d{1,3}[.)]\s)/

// Widths that people and programs wrap lines at.
const NARROWEST = 40
const WIDEST = 140
/** A lone pair of lines is taken for one wrapped paragraph only where the first is about as long as wrapped lines are. */
const LONE_WIDTH = 55
const FEW_LINES = 3
const QUANTILES: readonly number[] = [0.95, 0.85, 0.7]

function readLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let afterBlank = true
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline === -1 ? text.length : newline
    let start = from
    let end = to
    while (start < end && BLANK.test(text[start] ?? '')) start += 1
    while (end > start && BLANK_END.test(text[end - 1] ?? '')) end -= 1
    if (end > start) lines.push({ start, end, indent: start - from, text: text.slice(start, end), afterBlank })
    afterBlank = end === start
    from = to + 1
  }
  return lines
}

/** True where the first word of `next` would not have fitted on `line`: what a program that wraps at `width` does. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.indent + line.text.length + 1 + word > width
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The width the text is wrapped at by hand, null where its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | null {
  const inner: [Line, Line][] = []
  const lengths: number[] = []
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const follows = next !== undefined && !next.afterBlank
    // A list item stands on a line of its own in either kind of text, so it tells nothing.
    if (follows && !OPENING.test(next.text)) inner.push([line, next])
    if (follows || !line.afterBlank) lengths.push(line.indent + line.text.length)
  })
  if (inner.length === 0) return null
  lengths.sort((a, b) => a - b)
  // Long addresses and table rows do not change the width of the rest.
  return (
    QUANTILES.map((share) => quantile(lengths, lengths.length < 20 ? 1 : share)).find((width) =>
      isWrappedAt(inner, width),
    ) ?? null
  )
}

function isWrappedAt(inner: readonly [Line, Line][], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false
  if (inner.length < FEW_LINES && width < LONE_WIDTH) return false
  const full = inner.filter(([line, next]) => isFull(line, next, width)).length
  const open = inner.filter(([line]) => !TERMINATED.test(line.text)).length
  return full >= inner.length * 0.6 && open >= inner.length * 0.5
}

/** True where `next`, the line right below, goes on with the paragraph of `line`. */
function goesOn(line: Line, next: Line, width: number | null): boolean {
  if (OPENING.test(next.text)) return false
  const terminated = TERMINATED.test(line.text)
  const small = /^\p{Ll}/u.test(next.text)
  // A small letter goes on with a sentence, except below the end of a teaser or above a list.
  if (width === null) return small && !/(?:[:…]|\.\.\.)["”’)\]*_]*$/.test(line.text)
  if (next.indent > line.indent && terminated && !LIST_ITEM.test(line.text)) return false
  if (isFull(line, next, width)) return true
  return !terminated && (small || line.text.length >= width * 0.75)
}

/**
 * The paragraphs in order, disjoint, none empty. `isOwn` names lines that are never joined with a neighbour, such as the
 * headline. Time grows in proportion to the text.
 */
export function findParagraphs(text: string, isOwn: (line: string) => boolean = () => false): readonly Paragraph[] {
  const lines = readLines(text)
  const width = wrapWidth(lines)
  const paragraphs: Paragraph[] = []
  let previous: Line | null = null
  let previousOwn = false
  for (const line of lines) {
    const own = isOwn(line.text)
    const last = paragraphs.at(-1)
    const joined =
      previous !== null && last && !line.afterBlank && !own && !previousOwn && goesOn(previous, line, width)
    if (joined) paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    else paragraphs.push({ start: line.start, end: line.end })
    previous = line
    previousOwn = own
  }
  return paragraphs
}
