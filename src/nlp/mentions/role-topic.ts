/** What an office is for or over: "for European and Eurasian Affairs", "of foreign affairs", "of Paris". */
import { isGivenName } from '../compromise.ts'
import { ROLE_MODIFIERS, TOPIC_ENDS } from '../lexicon/role-words.ts'
import type { Token } from '../token.ts'
import { readCountry } from './country-phrase.ts'
import {
  bare,
  isCalendarWord,
  isCapital,
  isFunctionWord,
  isHonorific,
  isRoleNoun,
  isRolePlural,
  type SentenceView,
  tokenAt,
} from './sentence-view.ts'

/** End of a place's name: "Paris", "New York City". A given name after it begins a person's. */
export function readPlace(view: SentenceView, at: number): number {
  let index = at + 1
  while (
    isCapital(tokenAt(view, index)) &&
    !isGivenName(view.tokens[index]!.norm) &&
    !isHonorific(tokenAt(view, index)) &&
    index - at < 4
  )
    index++
  return index
}

/** "European and Eurasian Affairs", "Afghan Women, Girls, and Human Rights": the end of the topic, before a name begins. */
export function readTopic(view: SentenceView, at: number): number | null {
  let index = at
  // A name after the topic holds no "and": the last place where the topic still goes on for sure.
  let sure = at
  let ended = false
  let given: number | null = null
  let closing: number | null = null
  while (index < view.to && index - at < 14) {
    const token = view.tokens[index]!
    const nation = readCountry(view, index)
    if (nation) {
      index = nation.end
      sure = index
      ended = nation.use === 'NAME'
      continue
    }
    // "for Global Criminal Justice" is a topic, "for Trade Justice Holm" is not.
    const justice = token.norm === 'justice' && index > at && /al$/.test(view.tokens[index - 1]!.norm)
    if (isCapital(token) && !justice && (isRoleNoun(token) || isHonorific(token))) break
    if (isCapital(token) && !isFunctionWord(token) && !isCalendarWord(token)) {
      const word = bare(token)
      if (
        given === null &&
        index > at &&
        (isGivenName(word) || /^\p{Lu}\.$/u.test(token.text)) &&
        !TOPIC_ENDS.has(word)
      )
        given = index
      index++
      if (TOPIC_ENDS.has(word)) {
        closing = index
        given = null
      }
      continue
    }
    // "Foreign Affairs and Expatriates of Jordan", "Defence Amara Sesay of Sierra Leone": whose the office is.
    if (token.norm === 'of' && index > at && isCapital(view.tokens[index - 1])) {
      const owner = readCountry(view, tokenAt(view, index + 1)?.norm === 'the' ? index + 2 : index + 1)
      if (owner?.use === 'NAME' && sure > at && index === sure) return index
      if (owner?.use === 'NAME') break
    }
    // "Relations with States".
    if (token.norm === 'with' && closing === index && isCapital(tokenAt(view, index + 1))) {
      index += 2
      closing = index
      continue
    }
    // Behind the topic's last word stands the name: "of Foreign Affairs Ma Zhaoxu in Washington".
    if (closing !== null && index > closing && sure <= closing) break
    const links =
      index > at && (/^(?:and|of|&|in|the)$/.test(token.norm) || (token.norm === ',' && isListed(view, index)))
    if (!links || given !== null || !startsTopic(view, index + 1)) break
    index++
    sure = index + 1
    ended = false
  }
  while (index > at && !isCapital(view.tokens[index - 1])) index--
  if (index === at) return null
  if (closing !== null && closing >= sure) return closing
  if (ended && index > sure) return sure
  if (given !== null && given >= sure) return given
  if (sure > at && index - sure >= 1) return sure
  // "Agriculture Pham Quoc Dung": a common word of ministries, then words that are none.
  let common = at
  while (common < index - 2 && isTopicWord(view.tokens[common]!)) common++
  if (common > at) return common
  // Nothing tells; most names have two words.
  return index - at >= 3 ? index - 2 : index
}

function isTopicWord(token: Token): boolean {
  const word = bare(token)
  return ROLE_MODIFIERS.has(word) || TOPIC_ENDS.has(word)
}

function startsTopic(view: SentenceView, index: number): boolean {
  const token = tokenAt(view, index)
  if (!token) return false
  if (token.norm === 'the' || token.norm === 'and' || readCountry(view, index)) return true
  return (
    isCapital(token) &&
    !isRoleNoun(token) &&
    !isHonorific(token) &&
    !isGivenName(bare(token)) &&
    !isRolePlural(token) &&
    readRoleAhead(view, index) === false
  )
}

/** True where the capitalised words from `index` on are the title of another person. */
function readRoleAhead(view: SentenceView, index: number): boolean {
  for (let at = index; at < view.to && at - index < 4 && isCapital(view.tokens[at]); at++)
    if (isRoleNoun(view.tokens[at])) return true
  return false
}

/** True for a comma of "Women, Girls, and Human Rights". */
function isListed(view: SentenceView, at: number): boolean {
  if (tokenAt(view, at + 1)?.norm === 'and')
    return TOPIC_ENDS.has(tokenAt(view, at + 2)?.norm ?? '') || TOPIC_ENDS.has(tokenAt(view, at + 3)?.norm ?? '')
  return (
    isCapital(tokenAt(view, at + 1)) &&
    view.tokens.slice(at + 2, Math.min(view.to, at + 5)).some(({ norm }) => norm === 'and')
  )
}

/** "of foreign affairs", "of staff", "of the opposition", "of the armed forces". */
export function readSmallTopic(view: SentenceView, at: number, noun: string): number | null {
  let index = at
  while (
    index < view.to &&
    index - at < 4 &&
    (view.tokens[index]!.pos === 'NOUN' ||
      view.tokens[index]!.pos === 'ADJ' ||
      ROLE_MODIFIERS.has(view.tokens[index]!.norm))
  )
    index++
  while (index > at && view.tokens[index - 1]!.pos === 'ADJ' && !ROLE_MODIFIERS.has(view.tokens[index - 1]!.norm))
    index--
  if (index === at || /^(?:president|king|queen|premier|emir)$/.test(noun)) return null
  return index
}
