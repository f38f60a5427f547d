/** Lists of those who took part in a contact: "Participants included:" and an item for each, a line or a paragraph long. */
import type { Sentence, Token } from './token.ts'

/** A sentence that opens a list, and the sentences that its items begin with, as indexes, in order. */
export interface ParticipantList {
  readonly opener: number
  readonly items: readonly number[]
}

const OPENER =
  /\b(?:participants?|attendees|attended|attending|attendance|participating|participated|(?:took|taking|take) part|joined(?: (?:in|on|for) the \w+)? by)\b[^.;?!]*:\s*$/i
const BULLET = /^\s*(?:[-*•‣▪◦–—]|\(?\d{1,2}[.)])\s/
/** In UTF-16 units: a longer sentence tells more than that a list follows. */
const LONGEST_OPENER = 160
const LONGEST_BARE_ITEM = 140

/** Lists in order of text; every sentence is in one at most. */
export function findParticipantLists(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): readonly ParticipantList[] {
  const lists: ParticipantList[] = []
  for (let opener = 0; opener < sentences.length; opener++) {
    const { start, end } = sentences[opener]!
    if (text[end - 1] !== ':' || end - start > LONGEST_OPENER || !OPENER.test(text.slice(start, end))) continue
    const items: number[] = []
    let at = opener + 1
    for (; at < sentences.length; at++) {
      const sentence = sentences[at]!
      const bulleted = BULLET.test(text.slice(sentence.start, sentence.start + 6))
      // What else an item says of who it names is no item of its own.
      if (!bulleted && items.length > 0 && sentence.block === sentences[at - 1]!.block) continue
      if (!bulleted && !isBareItem(sentence, text, tokens)) break
      items.push(at)
    }
    if (items.length > 0) lists.push({ opener, items })
    opener = at - 1
  }
  return lists
}

/** First token behind the bullet. */
export function itemStart({ firstToken, endToken, start }: Sentence, text: string, tokens: readonly Token[]): number {
  const bullet = BULLET.exec(text.slice(start, start + 8))?.[0].length ?? 0
  let at = firstToken
  while (at < endToken && tokens[at]!.start < start + bullet) at++
  return at
}

/** A line without a verb or a full stop. */
function isBareItem({ start, end, firstToken, endToken }: Sentence, text: string, tokens: readonly Token[]): boolean {
  if (end - start > LONGEST_BARE_ITEM || !/^\p{Lu}/u.test(text[start]!) || /[.!?:]["”]?$/.test(text.slice(start, end)))
    return false
  for (let at = firstToken; at < endToken; at++) {
    const { pos, verbForm } = tokens[at]!
    if (pos === 'AUX' || (pos === 'VERB' && (verbForm === 'PAST' || verbForm === 'PRESENT'))) return false
  }
  return true
}
