/** When an actor found in a sentence is the marked one: the two share a content word, or a country. */

/** Words that many actors share, and that tell none of them from another. */
const STOP: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with and or as that this these those its his her their our it he she they
   s is was were be been has have had who which will would not no into over after before against about between mr mrs ms
   dr sir president prime minister ministers foreign secretary state government governments official officials leader
   leaders spokesman spokeswoman spokesperson country countries group groups people man men woman women police army
   military force forces security national former new two three several some many other others all more`.split(/\s+/),
)

/** An actor of a sentence as it is compared. */
export interface SentenceActor {
  readonly words: ReadonlySet<string>
  /** ISO 3166-1 alpha-3 and other codes. */
  readonly codes: ReadonlySet<string>
}

/** A text without any content word is compared by all its words. */
export function sentenceActor(text: string | null, codes: readonly (string | null)[]): SentenceActor {
  const all = tokensOf(text ?? '')
  const content = all.filter((word) => !STOP.has(word))
  return { words: new Set(content.length > 0 ? content : all), codes: new Set(codes.filter((code) => code !== null)) }
}

/** True where the two can be one actor. */
export function meets(a: SentenceActor, b: SentenceActor): boolean {
  return overlap(a.words, b.words) || overlap(a.codes, b.codes)
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item))

/** Lower-case words; "U.S." is one word, and the possessive ending none. */
function tokensOf(text: string): readonly string[] {
  const plain = text.replace(/(?<=\p{L})\.(?=\p{L})|(?<=\b\p{L})\./gu, '').replace(/['’`]s\b/g, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
