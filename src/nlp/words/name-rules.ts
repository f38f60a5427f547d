/** Names and titles that a tagger takes for common words: "Bill", "Karl Holm, State Secretary". */
import { AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { type DraftWord, NAME, type TagRule } from './draft-word.ts'

/** "Karl Holm, State Secretary": a title behind a comma. */
export const stateTitle: TagRule = (words, at) =>
  words[at]!.text === 'State' && words[at]!.pos === 'VERB' && /^\p{Lu}/u.test(words[at + 1]?.text ?? '') ? NAME : null

/** A capital inside a sentence is a name: "Bill", "Rice", "Mark"; not in a headline, where every word has one. */
export const capitalisedName: TagRule = (words, at) => {
  const { text, norm, pos } = words[at]!
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(text) || FUNCTION_WORDS.has(norm) || AUXILIARIES.has(norm)) return null
  if (at === 0 || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ') return null
  return words[at - 1]!.pos === 'PUNCT' || isHeadline(words) ? null : NAME
}

function isHeadline(words: readonly DraftWord[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return long.length > 3 && long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.8
}
