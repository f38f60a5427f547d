/** The words of a sentence while their tags are being corrected, and what the rules ask of a word's neighbours. */
import type { PartOfSpeech, VerbForm } from '../token.ts'
import type { Reading } from './part-of-speech.ts'

/** A word of one sentence, as corrections see it. */
export interface DraftWord {
  readonly text: string
  readonly norm: string
  pos: PartOfSpeech
  verbForm: VerbForm | null
}

/** The reading that the word at `at` should have by its surroundings; null where the rule has nothing to say. */
export type TagRule = (words: readonly DraftWord[], at: number) => Reading | null

export const NOUN: Reading = { pos: 'NOUN', verbForm: null }
export const NAME: Reading = { pos: 'PROPN', verbForm: null }
export const ADJECTIVE: Reading = { pos: 'ADJ', verbForm: null }
export const ADVERB: Reading = { pos: 'ADV', verbForm: null }
export const PAST: Reading = { pos: 'VERB', verbForm: 'PAST' }
export const PARTICIPLE: Reading = { pos: 'VERB', verbForm: 'PARTICIPLE' }
export const INFINITIVE: Reading = { pos: 'VERB', verbForm: 'INFINITIVE' }

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they', 'who', 'which'])
export const DO_FORMS: ReadonlySet<string> = new Set(['do', 'does', 'did'])

export function isNominal({ pos }: DraftWord): boolean {
  return pos === 'NOUN' || pos === 'PROPN'
}

/** Index of the nearest word before `at` that is neither adverb nor negation. */
export function before(words: readonly DraftWord[], at: number): number {
  let index = at - 1
  while (
    index >= 0 &&
    (words[index]!.pos === 'ADV' || (words[index]!.pos === 'PART' && !isPossessiveMark(words[index]!)))
  )
    index--
  return index
}

/** "'s" or "'" behind an owner. */
export function isPossessiveMark({ norm }: DraftWord): boolean {
  return /^['’]s?$/.test(norm)
}

/** True for a word with which the object of a verb begins. */
export function opensObject(next: DraftWord | undefined): boolean {
  if (!next) return false
  const { pos, norm } = next
  if (pos === 'DET' || pos === 'PRON' || pos === 'PROPN' || pos === 'SCONJ') return true
  return norm === 'that' || /^[“"‘]$/.test(norm)
}
