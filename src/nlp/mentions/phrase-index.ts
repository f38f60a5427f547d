/** Look-up of phrases of several words at a place in a sentence; the longest wins. */
import { foldName } from '../../model/fold-name.ts'
import type { Token } from '../token.ts'
import { findWords } from '../words/word-spans.ts'

export interface PhraseMatch<T> {
  readonly value: T
  /** Index after the last token of the phrase. */
  readonly end: number
}

/** What of a token a look-up needs. */
export type PhraseWord = Pick<Token, 'text' | 'norm'>

export interface PhraseIndex<T> {
  /** The longest phrase that starts at token `at` and ends before `limit`; null where none does. */
  match(tokens: readonly PhraseWord[], at: number, limit: number): PhraseMatch<T> | null
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value: T | null
  /** True for abbreviations: "US" is a country, "us" and "Us" are not. */
  capitals: boolean
}

const ASCII = /^[a-z0-9]*$/

/** Of two rows with one phrase, the first holds. Phrases are found in any case, if they begin with a capital in the text. */
export function createPhraseIndex<T>(rows: readonly (readonly [string, T])[]): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), value: null, capitals: false }
  for (const [phrase, value] of rows) {
    let node = root
    for (const { norm } of phraseWords(phrase)) {
      const key = foldKey(norm)
      const known: Node<T> = node.next.get(key) ?? { next: new Map(), value: null, capitals: false }
      node.next.set(key, known)
      node = known
    }
    if (node.value !== null) continue
    node.value = value
    node.capitals = /^\p{Lu}{2,5}$/u.test(phrase)
  }
  return {
    match(tokens, at, limit) {
      let node = root
      let found: PhraseMatch<T> | null = null
      for (let index = at; index < limit; index++) {
        const token = tokens[index]!
        const next = node.next.get(foldKey(token.norm))
        if (!next) break
        node = next
        if (index === at && !/^(?:al-)?\p{Lu}/u.test(token.text)) break
        if (node.value !== null && (!node.capitals || isCapitals(token.text)))
          found = { value: node.value, end: index + 1 }
      }
      return found
    },
  }
}

/** The words of a short text that is no part of a document, ready for a look-up. */
export function phraseWords(phrase: string): readonly PhraseWord[] {
  return findWords(phrase, { start: 0, end: phrase.length }).map(({ start, end }) => {
    const text = phrase.slice(start, end)
    return { text, norm: text.toLowerCase().replaceAll('’', "'") }
  })
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase()
}

function foldKey(norm: string): string {
  if (ASCII.test(norm)) return norm
  const folded = foldName(norm)
  return folded === '' ? norm : folded
}
