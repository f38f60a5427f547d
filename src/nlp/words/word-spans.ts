/** Cuts a sentence into words and punctuation marks, each with its place. */
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { Span } from '../span.ts'

export type WordKind = 'WORD' | 'MARK' | 'POSSESSIVE' | 'CLITIC'

export interface WordSpan extends Span {
  readonly kind: WordKind
}

const LETTER = '[\\p{L}\\p{N}\\p{M}]'
const PIECE = new RegExp(
  [
    '(?<link>https?://[^\\s<>"”]+|www\\.[^\\s<>"”]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+|[@#][\\p{L}_][\\p{L}\\p{N}_]*)',
    // Marks of emphasis inside a word belong to it: "Andr**é**s".
    // "U.S.", "p.m.", "U.S.-Russia".
    `(?<dotted>(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?(?:-${LETTER}+)*)`,
    '(?<number>[$€£¥₹]?\\d+(?:[.,:]\\d+)*(?:%|st|nd|rd|th|bn|m|k)?(?![\\p{L}\\p{N}-]))',
    `(?<word>[$€£¥₹]?${LETTER}+(?:(?:[-‑&_]|\\*{1,3}|[.'’ʼ´\`](?=${LETTER}))${LETTER}+|[-‑](?:\\p{L}\\.){2,})*)`,
    "(?<ending>(?<=[\\p{L}\\p{N}.])['’´`]s(?![\\p{L}\\p{N}]))",
    '(?<mark>\\.{2,}|-{2,}|[\\p{P}\\p{S}])',
  ].join('|'),
  'gu',
)
const CLITIC = /(?:n['’]t|['’](?:re|ve|ll|d|m))$/iu
const POSSESSIVE = /['’´`]s$/iu
/** Before these, "'s" is a verb ("it's", "that's"); elsewhere it is the possessive ending. */
const BEFORE_IS = /^(?:it|he|she|that|there|here|what|who|where|how|when|let|everything|something)$/i

/** Spans of words and marks inside `text.slice(sentence.start, sentence.end)`; offsets are those of `text`. */
export function findWords(text: string, sentence: Span): readonly WordSpan[] {
  const words: WordSpan[] = []
  const source = text.slice(sentence.start, sentence.end)
  const open = { single: false }
  for (let match = PIECE.exec(source); match; match = PIECE.exec(source)) {
    let start = sentence.start + match.index
    let end = start + match[0].length
    const { word, mark, ending } = match.groups!
    if (ending !== undefined) {
      words.push({ start, end, kind: 'POSSESSIVE' })
      continue
    }
    if (
      word !== undefined &&
      source[match.index + word.length] === '.' &&
      keepsStop(word, source.slice(PIECE.lastIndex + 1))
    ) {
      end += 1
      PIECE.lastIndex += 1
    }
    if (mark !== undefined) {
      if (mark === '‘') open.single = true
      const possessive = /['’]/.test(mark) && isPluralPossessive(text, start, words.at(-1), open.single)
      if (mark === '’' && !possessive) open.single = false
      words.push({ start, end, kind: possessive ? 'POSSESSIVE' : 'MARK' })
      continue
    }
    const cut = word === undefined ? null : endingOf(text.slice(start, end))
    if (cut && cut.length < end - start) {
      words.push({ start, end: end - cut.length, kind: 'WORD' })
      start = end - cut.length
      words.push({ start, end, kind: cut.kind })
    } else words.push({ start, end, kind: 'WORD' })
  }
  PIECE.lastIndex = 0
  return words
}

function endingOf(word: string): { length: number; kind: WordKind } | null {
  const clitic = CLITIC.exec(word)
  if (clitic) return { length: clitic[0].length, kind: 'CLITIC' }
  const possessive = POSSESSIVE.exec(word)
  if (!possessive) return null
  return { length: 2, kind: BEFORE_IS.test(word.slice(0, -2)) ? 'CLITIC' : 'POSSESSIVE' }
}

function keepsStop(word: string, rest: string): boolean {
  if (/^nos?$/i.test(word)) return /^\s*\d/.test(rest)
  // At the very end the full stop is the sentence's, unless the abbreviation may stand there.
  if (/^[\s"”’')\]]*$/.test(rest)) return TRAILING_ABBREVIATIONS.has(word.toLowerCase())
  const norm = word.toLowerCase()
  return LEADING_ABBREVIATIONS.has(norm) || TRAILING_ABBREVIATIONS.has(norm) || /^\p{Lu}$/u.test(word)
}

/** The apostrophe of "the allies' forces": after a plural, right before a space, with no single quotation open. */
function isPluralPossessive(text: string, at: number, before: WordSpan | undefined, open: boolean): boolean {
  if (open || before?.kind !== 'WORD' || before.end !== at) return false
  return /s$/i.test(text.slice(before.start, before.end)) && /^\s+[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 8))
}
