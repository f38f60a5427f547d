/** Leaves out what parts a verb from the words that belong to it: short insertions in brackets, marks around single words. */
import type { SentenceElement } from './sentence-element.ts'

/** The elements without short insertions in round brackets, a sum or a short name, which part a verb from what follows. */
export function withoutBrackets(elements: readonly SentenceElement[]): SentenceElement[] {
  const out: SentenceElement[] = []
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as SentenceElement
    if (element.kind === 'MARK' && element.norm === '(' && i > 0) {
      let close = i + 1
      while (close < elements.length && close < i + 6 && elements[close]?.kind !== 'MARK') close++
      const closing = elements[close]
      const inside = elements.slice(i + 1, close)
      if (closing?.kind === 'MARK' && closing.norm === ')' && inside.every((each) => each.kind !== 'VERB')) {
        i = close
        continue
      }
    }
    out.push(element)
  }
  return out
}

const OPENING_QUOTES = new Set(['"', '“', '‘', '«', '„'])
const CLOSING_QUOTES = new Set(['"', '”', '’', '»'])

/** The elements without the marks around single words: "as “a serious violation” of the treaty". Quoted sentences keep theirs. */
export function withoutScareQuotes(elements: readonly SentenceElement[]): SentenceElement[] {
  const out: SentenceElement[] = []
  let closing: SentenceElement | undefined
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as SentenceElement
    if (element === closing) continue
    const before = elements[i - 1]?.kind
    if (
      element.kind === 'MARK' &&
      OPENING_QUOTES.has(element.norm) &&
      (before === 'PREP' || before === 'NOUNS' || before === 'CC')
    ) {
      let close = i + 1
      while (close < elements.length && close < i + 8 && !/^(?:MARK|VERB|SUB|REL)$/.test(elements[close]?.kind ?? ''))
        close++
      const last = elements[close]
      // American usage: the full stop stands inside the marks.
      const end = last?.kind === 'MARK' && last.norm === '.' ? elements[close + 1] : last
      if (close > i + 1 && end?.kind === 'MARK' && CLOSING_QUOTES.has(end.norm)) {
        closing = end
        continue
      }
    }
    out.push(element)
  }
  return out
}
