/** A person's name taken apart, so that forms of one name can be compared. */
import { foldName } from '../model/fold-name.ts'

export interface PersonName {
  /** Folded words before the family name; an initial is one letter. */
  readonly given: readonly string[]
  /** The last folded word, with its particles ("bin zayed" stays in `given`, "al nahyan" is one family name). */
  readonly family: string
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
const FAMILY_PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'de',
  'da',
  'di',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'du',
  'dos',
])

/** `{given: ['s'], family: 'jaishankar'}` for "S. Jaishankar". Both parts are empty for a name without letters. */
export function parsePersonName(name: string): PersonName {
  // Folding joins "J.D." to "jd"; initials written together are taken apart first.
  const words = foldName(name.replace(/(?<=\b\p{Lu})\.(?=\p{Lu})/gu, '. '))
    .split(' ')
    .filter(Boolean)
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop()
  let start = words.length - 1
  while (start > 1 && FAMILY_PARTICLES.has(words[start - 1]!)) start--
  return { given: words.slice(0, Math.max(0, start)), family: words.slice(Math.max(0, start)).join(' ') }
}

/** How two names relate, by their words alone. */
export type NameAgreement =
  /** Every given name that both have is equal in full, at least one of them: "Antony J. Blinken", "Antony Blinken". */
  | 'GIVEN'
  /** They agree, but only by initials or short forms: "S. Jaishankar", "Subrahmanyam Jaishankar"; "Joe", "Joseph". */
  | 'INITIAL'
  /** One of them is a family name alone. */
  | 'FAMILY'
  | 'NONE'

export function compareNames(a: PersonName, b: PersonName, shortForms: ReadonlyMap<string, string>): NameAgreement {
  if (a.family === '' || a.family !== b.family) return 'NONE'
  if (a.given.length === 0 || b.given.length === 0) return 'FAMILY'
  const [shorter, longer] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given]
  // The first given names must agree; a middle name may be missing, yet not contradict.
  const first = compareGiven(shorter[0]!, longer[0]!, shortForms)
  if (first === 'NONE') return 'NONE'
  let next = 1
  for (const word of shorter.slice(1)) {
    while (next < longer.length && compareGiven(word, longer[next]!, shortForms) === 'NONE') next++
    if (next === longer.length) return 'NONE'
    next++
  }
  return first
}

function compareGiven(a: string, b: string, shortForms: ReadonlyMap<string, string>): 'GIVEN' | 'INITIAL' | 'NONE' {
  if (a === b) return a.length === 1 ? 'INITIAL' : 'GIVEN'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'INITIAL' : 'NONE'
  return (shortForms.get(a) ?? a) === (shortForms.get(b) ?? b) ? 'INITIAL' : 'NONE'
}
