/** Tells "after they met" from "after the meeting": words that open a clause where a subject and a verb follow. */
import type { SentenceElement } from './sentence-element.ts'

const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'as', 'because'])
/** In elements: how far behind "as" its verb is looked for. */
const REACH = 8

/** The elements, with such prepositions as what opens a clause. */
export function withTimeClauses(elements: readonly SentenceElement[]): readonly SentenceElement[] {
  return elements.map((element, at) =>
    element.kind === 'PREP' && TEMPORAL.has(element.norm) && opensClause(at, element.norm, elements)
      ? { kind: 'SUB', first: element.first, end: element.end, norm: element.norm }
      : element,
  )
}

function opensClause(opener: number, norm: string, elements: readonly SentenceElement[]): boolean {
  const subject = elements[opener + 1]
  if (subject?.kind !== 'NOUNS' || subject.phrases[0]?.time) return false
  // "as some of the worst fighting in months broke off the talks".
  let at = opener + 2
  while (norm === 'as' && elements[at]?.kind === 'PREP' && elements[at + 1]?.kind === 'NOUNS' && at < opener + REACH)
    at += 2
  const verb = elements[at]
  const object = elements[at + 1]
  if (verb?.kind !== 'VERB' || verb.group.form !== 'FINITE') return false
  if (at === opener + 2 || verb.group.first !== verb.group.head) return true
  return object?.kind === 'NOUNS' && !object.phrases[0]?.time
}
