/** Finds what stands in quotation marks, whatever marks a text uses, and closes what the text leaves open. */
import type { TextBlock } from '../../document/article-cleaner.ts'
import type { Span } from '../span.ts'

/** The span includes the marks. */
export interface QuotedSpan extends Span {
  /** Index into the blocks. */
  readonly block: number
  /** True where the next paragraph goes on with the same quotation, by beginning with an opening mark. */
  readonly continues: boolean
  /** True inside another quotation. */
  readonly nested: boolean
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’', "'": "'" }
const OPENING_MARKS = /^["“„«]/
const SINGLE = new Set(['‘', "'"])

/** Single marks are apostrophes more often than not: they count only where they close within so many units. */
const SINGLE_REACH = 400
const APOSTROPHE_LOOKAHEAD = 200

interface OpenMark {
  readonly mark: string
  readonly start: number
}

/**
 * The quotations of the BODY blocks, in order of start. A mark that is never closed ends with its paragraph where the next
 * one goes on, otherwise with its sentence (`sentenceEnd`), so that a lost mark swallows no more than that.
 */
export function quotedSpans(
  text: string,
  blocks: readonly TextBlock[],
  sentenceEnd: (at: number) => number,
): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = []
  const body = blocks.map((block, index) => ({ ...block, index })).filter(({ kind }) => kind === 'BODY')
  for (const [order, block] of body.entries()) {
    const found: { start: number; end: number; continues: boolean }[] = []
    const open = scan(text, block, (start, end) => found.push({ start, end, continues: false }))
    const unclosed = open.find(({ mark }) => !SINGLE.has(mark))
    if (unclosed !== undefined) {
      const next = body[order + 1]
      const continues = next !== undefined && OPENING_MARKS.test(text.slice(next.start, next.start + 1))
      const limit = continues ? block.end : Math.min(block.end, sentenceEnd(unclosed.start))
      // A pair that runs across the limit is sure, the limit is not.
      const across = found.filter((pair) => pair.start > unclosed.start && pair.start < limit && pair.end > limit)
      const end = Math.min(limit, ...across.map(({ start }) => start))
      if (end > unclosed.start + 1) found.push({ start: unclosed.start, end, continues })
    }
    spans.push(...nest(found, block.index))
  }
  return spans
}

function nest(found: { start: number; end: number; continues: boolean }[], block: number): QuotedSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let outerEnd = -1
  return found.map((span) => {
    const nested = span.start < outerEnd
    outerEnd = Math.max(outerEnd, span.end)
    return { ...span, block, nested }
  })
}

/** Calls `close` for each pair of marks; returns what is still open at the end of the block. */
function scan(text: string, { start, end }: Span, close: (start: number, end: number) => void): readonly OpenMark[] {
  let open: OpenMark[] = []
  const openAt = (mark: string, at: number): void => {
    // The same mark twice: the first was never closed, and what lies between is no quotation.
    open = open.filter((other) => other.mark !== mark)
    open.push({ mark, start: at })
  }
  const closeAt = (index: number, at: number): void => {
    const { start: from, mark } = open[index] as OpenMark
    open = open.slice(0, index)
    const length = at - from - 1
    // "rock 'n' roll"
    if (SINGLE.has(mark) ? length > 1 && length <= SINGLE_REACH : length > 0) close(from, at + 1)
  }
  for (let at = start; at < end; at++) {
    const mark = text.charAt(at)
    if (!MARKS.has(mark)) continue
    const last = open.findLastIndex((other) => CLOSING[other.mark] === mark || (other.mark === '“' && mark === '"'))
    const opens = beginsWord(text, at, start, end)
    if (mark === "'" || mark === '’') {
      if (last >= 0 && endsSingle(text, at, end)) closeAt(last, at)
      else if (mark === "'" && last < 0 && opens && isLetter(text.charAt(at + 1))) openAt(mark, at)
    } else if (mark === '"') {
      if (last >= 0 && !opens) closeAt(last, at)
      else if (opens) openAt(mark, at)
    } else if (last >= 0) closeAt(last, at)
    else if (mark in CLOSING ? mark !== '‘' || opens : opens && mark === '”') openAt(mark === '”' ? '“' : mark, at)
  }
  return open
}

const MARKS = new Set([...Object.keys(CLOSING), ...Object.values(CLOSING)])

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

/** A space, a bracket or a dash before and a word after: a straight mark opens there. */
function beginsWord(text: string, at: number, start: number, end: number): boolean {
  const before = at === start ? ' ' : text.charAt(at - 1)
  const after = at + 1 < end ? text.charAt(at + 1) : ' '
  return /[\s([{—–\-/"“‘']/.test(before) && /\S/.test(after) && !/[,.;:!?)\]]/.test(after)
}

/** An apostrophe inside a word or after a plural ("ministers’ meeting"), with the closing mark still to come, ends nothing. */
function endsSingle(text: string, at: number, end: number): boolean {
  if (isLetter(text.charAt(at + 1))) return false
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return true
  return !/['’](?![\p{L}\p{N}])/u.test(text.slice(at + 1, Math.min(end, at + APOSTROPHE_LOOKAHEAD)))
}
