/** The only importer of compromise: tags the words of one sentence. Its state is global, so nothing is ever added to it. */
import nlp from 'compromise/two'

/** A word with what stands around it: compromise reads punctuation from there. */
export interface Word {
  readonly text: string
  /** Punctuation and white space before the word, for instance `“`. */
  readonly before: string
  /** The same after it, for instance `, `. */
  readonly after: string
}

/** Tags in compromise's own scheme, for instance "PastTense". */
export type Tags = ReadonlySet<string>

/** What is read of compromise; its own types do not cover ready-made words. */
interface Term {
  readonly text: string
  readonly tags: Tags
}
interface View {
  readonly document: readonly (readonly Term[])[]
  compute(steps: readonly string[]): View
}
type Tokenize = (sentences: readonly { terms: readonly object[] }[]) => View

/** Time grows with the square of a sentence's length; longer ones are tagged piece by piece. In UTF-16 units. */
export const LONGEST_TAGGED = 2000

const STEPS = ['index', 'lexicon', 'preTagger', 'postTagger']
const CLAUSE_END = /[,;:—–]/
const NO_TAGS: Tags = new Set()

/** Tags by word, in the order given: "Rubio" gives Person among others. A word that compromise loses has no tags. */
export function tagWords(words: readonly Word[]): readonly Tags[] {
  const tags: Tags[] = []
  for (let from = 0; from < words.length; ) {
    const to = pieceEnd(words, from)
    tags.push(...tagPiece(words.slice(from, to)))
    from = to
  }
  return tags
}

/** True for the dictionary form of a verb that compromise knows: "urge". */
export function isKnownInfinitive(word: string): boolean {
  return KNOWN[word] === 'Infinitive'
}

/** True where compromise's dictionary has the word, in lower case, as anything but a name of a person, place or company. */
export function isKnownWord(word: string): boolean {
  return hasTag(word, (tag) => !PERSON_TAGS.has(tag) && !PLACE_TAGS.has(tag) && tag !== 'Organization')
}

/** True for a company or body that compromise's dictionary has under this one word, in lower case: "siemens". */
export function isCompanyName(word: string): boolean {
  return hasTag(word, (tag) => tag === 'Organization')
}

/** True for a given name that compromise's dictionary has, in lower case: "marco". */
export function isGivenName(word: string): boolean {
  return hasTag(word, (tag) => PERSON_TAGS.has(tag) && tag !== 'LastName')
}

/** True for a city, region or other place that compromise's dictionary has, in lower case. */
export function isPlaceName(word: string): boolean {
  return hasTag(word, (tag) => PLACE_TAGS.has(tag))
}

const PERSON_TAGS: ReadonlySet<string> = new Set(['FirstName', 'MaleName', 'FemaleName', 'LastName', 'Person'])
const PLACE_TAGS: ReadonlySet<string> = new Set(['City', 'Place', 'Region', 'Country'])

function hasTag(word: string, test: (tag: string) => boolean): boolean {
  const tags = Object.hasOwn(KNOWN, word) ? KNOWN[word] : undefined
  if (tags === undefined) return false
  return typeof tags === 'string' ? test(tags) : tags.some(test)
}

const KNOWN = (nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one.lexicon

/** End of the piece that starts at `from`: the last clause mark within the limit, where the rest is too long. */
function pieceEnd(words: readonly Word[], from: number): number {
  let length = 0
  let clause = from
  for (let at = from; at < words.length; at++) {
    const { text, before, after } = words[at]!
    length += before.length + text.length + after.length
    if (length > LONGEST_TAGGED && at > from) return clause > from ? clause : at
    if (CLAUSE_END.test(after)) clause = at + 1
  }
  return words.length
}

function tagPiece(words: readonly Word[]): readonly Tags[] {
  if (words.length === 0) return []
  const terms = words.map(({ text, before, after }) => ({ text, pre: before, post: after, tags: [] }))
  const view = (nlp.tokenize as unknown as Tokenize)([{ terms }])
  view.compute(STEPS)
  // Contractions gain terms without text.
  const tagged = view.document.flat().filter((term) => term.text !== '')
  return words.map((word, index) => {
    const term = tagged[index]
    return term?.text === word.text ? term.tags : NO_TAGS
  })
}
