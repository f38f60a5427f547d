/** The verb that a token can be, and what stands around it. */
import { LEXICON, type VerbReading } from '../lexicon/load-lexicon.ts'
import type { Token } from '../token.ts'

/** The verb reading of a token from the lexicon's forms, else from its tag; null where it has none. */
export function verbReading(token: Token): VerbReading | null {
  const known = LEXICON.verbForms.get(token.norm)
  if (known) return known
  if (token.pos !== 'VERB') return null
  return { lemma: token.lemma, form: token.verbForm ?? 'INFINITIVE' }
}

/** What stands around a token, as far as it tells a verb from a noun or an adjective. */
export interface Surroundings {
  readonly previous: Token | undefined
  readonly next: Token | undefined
  /** True where the token belongs to a mention. */
  readonly inMention: boolean
  /** True where the previous token ends a mention that is no modifier, or is a pronoun. */
  readonly afterActor: boolean
  /** True where the next token begins a mention. */
  readonly beforeActor: boolean
  /** True where the previous token ends a mention in the plural or is a pronoun other than "it". */
  readonly afterPlural: boolean
  /** True where the actor before it stands behind "that": "demanded that Ruritania withdraw". */
  readonly subjunctive: boolean
  /** True where the words before it belong to a phrase that a preposition or a verb governs. */
  readonly governed: boolean
}
