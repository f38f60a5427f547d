/** Verbs that a tagger takes for nouns or adjectives: "Rubio urges", "did not call", "stands with". */
import { isKnownInfinitive } from '../compromise.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { LEXICON } from '../lexicon/load-lexicon.ts'
import {
  before,
  DO_FORMS,
  type DraftWord,
  INFINITIVE,
  isNominal,
  opensObject,
  PARTICIPLE,
  PAST,
  SUBJECT_PRONOUNS,
  type TagRule,
} from './draft-word.ts'
import type { Reading } from './part-of-speech.ts'

/** "to visit", "will meet", "did not call". */
export const infinitiveByPlace: TagRule = (words, at) => {
  const { pos, text, norm } = words[at]!
  const previous = words[before(words, at)]
  if (!previous || pos === 'VERB' || !/^\p{Ll}/u.test(text) || FUNCTION_WORDS.has(norm)) return null
  const wants = previous.verbForm === 'MODAL' || DO_FORMS.has(previous.norm)
  const known = LEXICON.verbForms.get(norm)?.form === 'INFINITIVE' || (wants && isKnownInfinitive(norm))
  if (!known) return null
  const next = words[at + 1]
  return wants || (previous.norm === 'to' && (opensObject(next) || next?.pos === 'NUM')) ? INFINITIVE : null
}

/** "Rubio condemned the", "Ministers urges that", "he stresses": a form of a known verb right after a subject. */
export const verbBehindSubject: TagRule = (words, at) => {
  const { pos, norm, text } = words[at]!
  if (pos === 'VERB' || pos === 'AUX' || FUNCTION_WORDS.has(norm) || at === 0) return null
  const verbForm = LEXICON.verbForms.get(norm)?.form
  if (!verbForm || !/^\p{Ll}/u.test(text)) return null
  const previous = words[before(words, at)]
  if (!previous) return null
  const reading: Reading = { pos: 'VERB', verbForm }
  if (SUBJECT_PRONOUNS.has(previous.norm) && verbForm !== 'GERUND') return reading
  const past = verbForm === 'PAST' || verbForm === 'PARTICIPLE'
  if (/^(?:have|has|had)$/.test(previous.norm)) return past ? PARTICIPLE : null
  if (!isNominal(previous) && previous.norm !== ',' && previous.norm !== ')' && !/^\d{4}$/.test(previous.norm))
    return null
  if (past) return opensComplement(words[at + 1]) ? reading : null
  const fits =
    verbForm === 'PRESENT'
      ? isPresentHere(words, at, previous)
      : verbForm === 'GERUND'
        ? isGerundHere(words, at, previous)
        : verbForm === 'INFINITIVE' && previous.pos === 'PROPN' && !LEXICON.nouns.has(norm) && isAsked(words, at)
  return fits ? reading : null
}

function opensComplement(next: DraftWord | undefined): boolean {
  return opensObject(next) || next?.pos === 'ADP' || next?.pos === 'ADJ' || next?.pos === 'NUM' || next?.norm === 'to'
}

function isPresentHere(words: readonly DraftWord[], at: number, previous: DraftWord): boolean {
  const next = words[at + 1]
  if (previous.pos === 'PROPN') return opensObject(next) || next?.norm === 'for'
  // "the military trains Ruritanian pilots": no plural after a singular, and an object behind it.
  return (
    previous.pos === 'NOUN' &&
    !previous.norm.endsWith('s') &&
    !LEXICON.nouns.has(lemmaOf(words[at]!)) &&
    (next?.pos === 'DET' || next?.pos === 'PROPN') &&
    words[at - 2]?.pos !== 'ADP'
  )
}

/** "passed a resolution Thursday criticizing President". */
function isGerundHere(words: readonly DraftWord[], at: number, previous: DraftWord): boolean {
  const next = words[at + 1]
  return (
    isNominal(previous) &&
    (next?.pos === 'DET' || next?.pos === 'PROPN') &&
    !LEXICON.nouns.has(words[at]!.norm) &&
    LEXICON.verbs.has(lemmaOf(words[at]!))
  )
}

function lemmaOf({ norm }: DraftWord): string {
  return LEXICON.verbForms.get(norm)?.lemma ?? ''
}

const ASKING = /^(?:demand|insist|urge|request|require|propose|recommend|ask|call|suggest|order)(?:s|d|ed|ing|ence)?$/

/** "its demand that Ruritania ease sanctions": behind "that" and a subject of a few words. */
function isAsked(words: readonly DraftWord[], at: number): boolean {
  for (let index = at - 1; index > 0 && index > at - 6; index--)
    if (words[index]!.norm === 'that') return ASKING.test(words[index - 1]!.norm)
  return false
}

/** "Sylvania cut diplomatic ties": a past form like the bare one, behind a name. */
export const pastLikeBareForm: TagRule = (words, at) => {
  const { pos, norm } = words[at]!
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !/^(?:hit|put|set|cut|shut)$/.test(norm)) return null
  if (words[at - 1]?.pos !== 'PROPN' || !/^(?:ADJ|NOUN|DET|PROPN|NUM)$/.test(words[at + 1]?.pos ?? '')) return null
  return words.slice(0, at).some((word) => word.pos === 'VERB' || word.pos === 'AUX') ? null : PAST
}

/** "Ruritania stands with Graustark", "stands ready to". */
export const standsWith: TagRule = (words, at) =>
  words[at]!.norm === 'stands' &&
  words[at]!.pos === 'NOUN' &&
  words[at - 1]?.pos === 'PROPN' &&
  /^(?:with|by|behind|alongside|ready|in|shoulder-to-shoulder|shoulder|firm|firmly|united|together)$/.test(
    words[at + 1]?.norm ?? '',
  )
    ? { pos: 'VERB', verbForm: 'PRESENT' }
    : null

const REGNAL = /^(?:ii|iii|iv|vi|vii|viii|ix|xi{1,3}|xiv|xvi{0,3}|xxiii)$/

/** "Christina II suspended the assembly": behind a monarch's number stands the verb. */
export const verbBehindMonarch: TagRule = (words, at) => {
  const { pos, norm } = words[at]!
  const previous = words[at - 1]
  if (pos !== 'ADJ' || previous?.pos !== 'PROPN' || !REGNAL.test(previous.norm)) return null
  return LEXICON.verbForms.get(norm)?.form === 'PAST' ? PAST : null
}
