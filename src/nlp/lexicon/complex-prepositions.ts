/** Prepositions of several words ("in coordination with"), which hang nobody on the noun or verb before them. */
import { words } from './word-list.ts'

/** What such a preposition means: acting together, the word it stands for, or mere circumstance. */
export type ComplexPreposition = 'together with' | 'for' | 'in light of'

const JOINT = new Set(
  words('coordination, cooperation, co-operation, partnership, collaboration, concert, tandem, unison'),
)
const BENEFIT = new Set(words('honor, honour, favor, favour'))
const CIRCUMSTANCE = new Set(
  words(`
    accordance, compliance, line, connection, contrast, addition, light, view, spite,
    terms, lieu, wake, face, context, aftermath, course, presence, margin, margins, sideline, sidelines, eve, heels,
    consultation, conjunction, recognition, absence, run-up, keeping, parallel
  `),
)
const CLOSING = new Set(['with', 'of', 'to', 'for'])
/** Most words before the noun: "in full and close coordination with". */
const REACH = 4

/**
 * The complex preposition whose first word is `at(0)` ("in" or "on"); `at` gives the lower-case word so many places further
 * on, undefined behind the sentence. `length` is in words. Null where there is none.
 */
export function readComplexPreposition(
  at: (offset: number) => string | undefined,
): { readonly means: ComplexPreposition; readonly length: number } | null {
  const first = at(0)
  if (first !== 'in' && first !== 'on') return null
  for (let offset = 1; offset <= REACH; offset++) {
    const word = at(offset)
    if (word === undefined) return null
    const closing = at(offset + 1) ?? ''
    if (!CLOSING.has(closing)) continue
    const length = offset + 2
    if (JOINT.has(word) && closing === 'with') return { means: 'together with', length }
    if (BENEFIT.has(word) && closing === 'of') return { means: 'for', length }
    return CIRCUMSTANCE.has(word) ? { means: 'in light of', length } : null
  }
  return null
}
