/** Tells words of the language from names, where a capital letter may only mark the start of a sentence or a heading. */
import { isGivenName, isKnownWord } from '../compromise.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import { NAME_BREAKERS } from '../lexicon/name-breakers.ts'
import { ORGANIZATION_NOUNS, PEOPLE_NOUNS } from '../lexicon/organizations.ts'
import { ROLE_MODIFIERS, TOPIC_ENDS } from '../lexicon/role-words.ts'
import type { Token } from '../token.ts'

const LISTS: readonly ReadonlySet<string>[] = [
  NAME_BREAKERS,
  ORGANIZATION_NOUNS,
  PEOPLE_NOUNS,
  ROLE_MODIFIERS,
  TOPIC_ENDS,
]
/** Endings of common nouns, adjectives and adverbs that hardly any name has. */
const COMMON_ENDING =
  /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|ally|ical|ional|ative|ure|able|ible|ology|ives|ents|ions|ized|ised)$/

/** True where the word, by dictionary or ending, is one of the language: "Protection", "Summit". */
export function isCommonWord(token: Token): boolean {
  const { norm } = token
  if (isGivenName(norm) && !isKnownWord(norm)) return false
  return (
    isKnownWord(norm) ||
    LEXICON.verbForms.has(norm) ||
    (norm.length > 5 && COMMON_ENDING.test(norm)) ||
    isGerund(norm) ||
    LISTS.some((list) => list.has(norm))
  )
}

/** True for "Housing", "Planning": the rest of the word is one of the language; not for "Boeing". */
function isGerund(norm: string): boolean {
  if (norm.length < 6 || !norm.endsWith('ing')) return false
  const stem = norm.slice(0, -3)
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  return [stem, `${stem}e`, undoubled].some((word) => isKnownWord(word) || LEXICON.verbForms.has(word))
}
