/** From compromise's tags to part of speech and verb form, before context has its say. */
import { isKnownWord, type Tags } from '../compromise.ts'
import { AUXILIARIES, FUNCTION_WORDS, MODALS } from '../lexicon/function-words.ts'
import type { PartOfSpeech, VerbForm } from '../token.ts'

export interface Reading {
  readonly pos: PartOfSpeech
  readonly verbForm: VerbForm | null
}

const CLITICS: ReadonlyMap<string, Reading> = new Map([
  ["n't", { pos: 'PART', verbForm: null }],
  ["'re", { pos: 'AUX', verbForm: 'PRESENT' }],
  ["'ve", { pos: 'AUX', verbForm: 'PRESENT' }],
  ["'m", { pos: 'AUX', verbForm: 'PRESENT' }],
  ["'s", { pos: 'AUX', verbForm: 'PRESENT' }],
  ["'ll", { pos: 'AUX', verbForm: 'MODAL' }],
  ["'d", { pos: 'AUX', verbForm: 'MODAL' }],
])

const AUXILIARY_FORMS: Readonly<Record<string, VerbForm>> = {
  be: 'INFINITIVE',
  been: 'PARTICIPLE',
  being: 'GERUND',
  was: 'PAST',
  were: 'PAST',
  had: 'PAST',
  having: 'GERUND',
  did: 'PAST',
  done: 'PARTICIPLE',
  doing: 'GERUND',
}

/** Reading of a clitic such as "n't" or "'ll". */
export function readClitic(norm: string): Reading {
  return CLITICS.get(norm) ?? { pos: 'X', verbForm: null }
}

/** Reading of one word; `text` as written, `norm` in lower case. */
export function readWord(text: string, norm: string, tags: Tags, opensSentence: boolean): Reading {
  const closed = FUNCTION_WORDS.get(norm)
  if (closed && !isNameLike(text, norm, opensSentence)) {
    return { pos: closed, verbForm: closed === 'AUX' ? auxiliaryForm(norm) : null }
  }
  if (AUXILIARIES.has(norm)) return { pos: tags.has('Auxiliary') ? 'AUX' : 'VERB', verbForm: auxiliaryForm(norm) }
  if (norm === 'to') return { pos: 'ADP', verbForm: null }
  const plain = closed ? NAME : readTags(tags)
  const capital = /^\p{Lu}/u.test(text)
  const allCapitals = /^(?:\p{Lu}\.?){2,}$/u.test(text)
  if (
    plain.pos === 'NOUN' &&
    capital &&
    (!opensSentence || allCapitals || tags.has('ProperNoun') || !isKnownWord(norm))
  )
    return { pos: 'PROPN', verbForm: null }
  return plain
}

const NAME: Reading = { pos: 'PROPN', verbForm: null }

/** "US", "U.S.", "IT", "May 10": capitals tell a name from the function word that is spelt alike. */
function isNameLike(text: string, norm: string, opensSentence: boolean): boolean {
  if (norm === 'us' || norm === 'it' || norm === 'who')
    return text !== text.toLowerCase() && text.replaceAll('.', '') === norm.toUpperCase()
  return (norm === 'may' || norm === 'will') && /^\p{Lu}\p{Ll}/u.test(text) && !opensSentence
}

function auxiliaryForm(norm: string): VerbForm {
  return MODALS.has(norm) ? 'MODAL' : (AUXILIARY_FORMS[norm] ?? 'PRESENT')
}

function readTags(tags: Tags): Reading {
  if (tags.has('Verb') && !tags.has('Noun')) return { pos: 'VERB', verbForm: formOf(tags) }
  const pos: PartOfSpeech = tags.has('Pronoun')
    ? 'PRON'
    : tags.has('Determiner')
      ? 'DET'
      : tags.has('Value')
        ? 'NUM'
        : tags.has('Noun') || tags.has('Date')
          ? 'NOUN'
          : tags.has('Adjective')
            ? 'ADJ'
            : tags.has('Adverb')
              ? 'ADV'
              : tags.has('Preposition')
                ? 'ADP'
                : tags.has('Conjunction')
                  ? 'SCONJ'
                  : tags.has('Expression')
                    ? 'INTJ'
                    : 'X'
  return { pos, verbForm: null }
}

function formOf(tags: Tags): VerbForm {
  if (tags.has('Gerund')) return 'GERUND'
  if (tags.has('Participle')) return 'PARTICIPLE'
  if (tags.has('PastTense')) return 'PAST'
  return tags.has('Infinitive') ? 'INFINITIVE' : 'PRESENT'
}
