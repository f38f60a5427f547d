/** Cuts a paragraph into sentences. A line break inside it is a space, except before a bullet. */
import { LEADING_ABBREVIATIONS, NUMBER_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { MONTHS } from '../lexicon/calendar.ts'
import type { Span } from '../span.ts'

// A closing mark, the quotation marks and brackets that it takes along, and white space or the end.
const TERMINATOR = /([.!?…]+)(["”’')\]»]*)(?=\s|$|[“"(]?\p{Lu}\p{Ll})/gu
const BULLET = /\n\s*(?=(?:[-*•‣▪◦–—]|\(?\d{1,2}[.)])\s)/g
const LAST_WORD = /[\p{L}\p{N}.'’&-]*$/u
const NEXT_WORD = /^\s*["“‘'([«]*\s*([\p{L}\p{N}$€£'’-]+)/u
// Words that open a sentence and hardly ever follow an abbreviation within one.
const OPENERS =
  /^(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|In|On|At|But|And|Or|So|If|When|While|As|After|Before|Since|For|From|By|With|To|Our|His|Her|Their|Its|My|There|Here|However|Both|According|Under|Despite|During|Although|Meanwhile|Earlier|Later|Many|Some|Most|Also|What|Who|How|Why|Where|Following|Asked|Speaking|Not|No|Yes|Today|Yesterday|Last|Now)$/

/** `continues`: it was longer than any sentence and is cut here; the next span is the rest of it. */
export interface SentenceSpan extends Span {
  readonly continues?: true
}

/** Spans of sentences inside `text.slice(block.start, block.end)`, trimmed, in order; offsets are those of `text`. */
export function findSentences(text: string, block: Span): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = []
  const paragraph = text.slice(block.start, block.end)
  let from = 0
  for (const to of [...boundaries(paragraph), paragraph.length]) {
    const piece = paragraph.slice(from, to)
    const start = from + piece.length - piece.trimStart().length
    const end = from + piece.trimEnd().length
    if (end > start) spans.push(...pieces(text, { start: block.start + start, end: block.start + end }))
    from = to
  }
  return spans
}

/** Longer than any sentence (UTF-16 units): what is longer is cut, so that time stays in proportion to the text. */
const LONGEST_SENTENCE = 4000

/** A span cut at the last clause mark, else at the last space, before it is too long; else in the middle of a word. */
function pieces(text: string, { start, end }: Span): readonly SentenceSpan[] {
  const found: SentenceSpan[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const window = text.slice(from, from + LONGEST_SENTENCE)
    const mark = Math.max(window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf(': ')) + 1
    const length = mark || window.trimEnd().lastIndexOf(' ') + 1 || LONGEST_SENTENCE
    const piece = window.slice(0, length).trimEnd()
    if (piece !== '') found.push({ start: from, end: from + piece.length, continues: true })
    from += length
    while (from < end && /\s/.test(text[from]!)) from++
  }
  if (from < end) found.push({ start: from, end })
  return found
}

function boundaries(paragraph: string): readonly number[] {
  const found = new Set<number>()
  for (const match of paragraph.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length
    if (end < paragraph.length && endsSentence(paragraph, match.index, match[1]!, match[2]!, end)) found.add(end)
  }
  for (const match of paragraph.matchAll(BULLET)) if (opensItem(paragraph, match)) found.add(match.index)
  return [...found].sort((a, b) => a - b)
}

/** False for "on February\n14. They ..." and for a dash that a line of running text happens to begin with. */
function opensItem(text: string, { 0: gap, index }: RegExpExecArray): boolean {
  const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index).trimEnd()
  const item = text.slice(index + gap.length, index + gap.length + 12)
  if (/^\(?\d/.test(item)) {
    const word = (LAST_WORD.exec(line)?.[0] ?? '').toLowerCase().replace(/\.$/, '')
    return !MONTHS.has(word) && !/^(?:on|of|the|article|section|paragraph|chapter|page)$/.test(word)
  }
  return !(/^[–—]\s+\p{Ll}/u.test(item) && /[\p{L}\p{N}]$/u.test(line) && !/^\s*[–—]/.test(line))
}

function endsSentence(text: string, at: number, mark: string, closing: string, end: number): boolean {
  const next = NEXT_WORD.exec(text.slice(end, end + 60))?.[1] ?? ''
  const before = LAST_WORD.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  if (!/\s/.test(text[end] ?? '')) return closing === '' ? isRunTogether(before, next) : /^\p{Lu}/u.test(next)
  if (/^\p{Ll}/u.test(next)) return false
  if (mark !== '.' || closing.length > 0) return true
  const word = before.replace(/^['’&-]+/, '')
  const norm = word.toLowerCase()
  if (LEADING_ABBREVIATIONS.has(norm)) return NUMBER_ABBREVIATIONS.has(norm) && !/^[\p{N}\p{Lu}]/u.test(next)
  if (norm === 'no' || norm === 'nos') return !/^\p{N}/u.test(next)
  if (TRAILING_ABBREVIATIONS.has(norm) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.test(next) || next === ''
  // An initial: "J. D. Vance", "S. Jaishankar".
  if (/^\p{Lu}$/u.test(word)) return OPENERS.test(next) && next !== 'A' && next !== 'I'
  return true
}

/** "... ties with Beijing.The minister" lacks its space; "example.Com", "v2.Next" do not. */
function isRunTogether(before: string, next: string): boolean {
  return /^[\p{L}'’-]*\p{Ll}{3}$/u.test(before) && /^\p{Lu}\p{Ll}+$/u.test(next) && OPENERS.test(next)
}
