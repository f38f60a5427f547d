/** Words and sentences. */
import type { Span } from './span.ts'

/** Part of speech in the Universal Dependencies scheme, as far as compromise tells it. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'CCONJ'
  | 'SCONJ'
  | 'NUM'
  | 'PART'
  | 'INTJ'
  | 'PUNCT'
  | 'X'

/** Form of a verb, null for other words. GERUND is any -ing form, PARTICIPLE an -en or -ed form used as such. */
export type VerbForm = 'INFINITIVE' | 'PRESENT' | 'PAST' | 'PARTICIPLE' | 'GERUND' | 'MODAL'

/** A word or a punctuation mark. Possessive endings ("'s", "’") are tokens of their own, with pos PART. */
export interface Token extends Span {
  readonly index: number
  readonly text: string
  /** Lower case, typographic apostrophes made straight, line breaks and dots of "U.S." kept out: for look-ups. */
  readonly norm: string
  /** Dictionary form: infinitive of a verb, singular of a noun, else `norm`. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly verbForm: VerbForm | null
  /** Index into the `sentences` layer. */
  readonly sentence: number
}

/** A sentence, trimmed of surrounding white space. Tokens are `tokens.slice(firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  /** Index into the `blocks` layer. */
  readonly block: number
  /** True where it was longer than any sentence and is cut: the next sentence is the rest of it. */
  readonly continues?: true
}
