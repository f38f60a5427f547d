/** Joins noun phrases that stand together as one argument. */
import { CLAUSE_VERBS } from '../lexicon/saying-verbs.ts'
import type { NounPhrase, SentenceElement } from './sentence-element.ts'

/**
 * Joins noun phrases that stand together: "X and Y", "X, Y and Z", "X as well as Y". `isSubject` is true for a token index at
 * which "he", "they" or the like stands, which is no member of a list ("ensuring stability, and he called").
 */
export function joinPhrases(
  elements: readonly SentenceElement[],
  isSubject: (token: number) => boolean,
): SentenceElement[] {
  const out: SentenceElement[] = []
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as SentenceElement
    if (element.kind !== 'NOUNS' || element.phrases[0]?.time) {
      out.push(element)
      continue
    }
    const phrases = [...element.phrases]
    const opening =
      elements[i - 1]?.kind === 'PREP' &&
      elements[0]?.kind === 'PREP' &&
      !elements.slice(0, i).some((each) => each.kind === 'VERB')
    let last = i
    let pending: NounPhrase[] = []
    let pendingEnd = i
    for (let at = i + 1; at < elements.length; ) {
      const link = elements[at]
      if (!link) break
      let next = at + 1
      let closes = false
      if (link.kind === 'COMMA' && link.norm === ',') {
        // "In a call with X, the minister and his deputy said": the comma ends the opening phrase.
        if (opening) break
        if (elements[next]?.kind === 'CC') {
          closes = true
          next++
        }
      } else if (link.kind === 'CC' && /^(?:and|or|nor|&)$/.test(link.norm)) closes = true
      else break
      if (closes && elements[next]?.kind === 'PREP') break
      const other = elements[next]
      if (other?.kind !== 'NOUNS' || other.phrases[0]?.time || isSubject(other.first)) break
      pending.push(...other.phrases)
      pendingEnd = next
      if (closes) {
        if (startsClause(elements, i, next)) break
        phrases.push(...pending)
        pending = []
        last = pendingEnd
      }
      at = next + 1
    }
    out.push({ kind: 'NOUNS', first: element.first, end: elements[last]?.end ?? element.end, phrases })
    i = last
  }
  return out
}

/** "met A and B said": B begins a clause of its own where A is an object and a finite verb follows B. */
function startsClause(elements: readonly SentenceElement[], first: number, last: number): boolean {
  const after = elements[last + 1]
  if (after?.kind !== 'VERB' || after.group.form !== 'FINITE') return false
  const before = elements[first - 1]
  if (before?.kind === 'VERB') return !CLAUSE_VERBS.has(before.group.lemma)
  return before?.kind === 'PREP' && elements.slice(0, first).some((element) => element.kind === 'VERB')
}
