/** Who an item of a list of participants names, where no word but its place there tells that it is an actor. */
import { isGivenName } from '../compromise.ts'
import { type Draft, draft } from './draft.ts'
import { isCapital, type SentenceView, tokenAt, wordsOf } from './sentence-view.ts'

const LONGEST_NAME = 9
const INNER = new Set('of for the and in on to & de la des du against'.split(' '))
const CLOSERS = /^[,(:;–—-]$/

/** `found` with the name that the item starts with at token `at`, where no mention of it names anybody there. */
export function withListItem(view: SentenceView, at: number, found: readonly Draft[]): readonly Draft[] {
  const item = readListItem(view, at, found)
  return item === null ? found : [item, ...found.filter(({ firstToken }) => firstToken >= item.endToken)]
}

function readListItem(view: SentenceView, at: number, found: readonly Draft[]): Draft | null {
  let end = at
  while (end < view.to && !CLOSERS.test(view.tokens[end]!.norm)) end++
  if (end === at || end - at > LONGEST_NAME || found.some((one) => one.firstToken < end && one.form !== 'DESCRIPTION'))
    return null
  if (!isCapital(tokenAt(view, at))) return null
  const words = view.tokens.slice(at, end)
  if (!words.every((word) => isCapital(word) || INNER.has(word.norm) || /^(?:'s?|\d+)$/.test(word.norm))) return null
  if (INNER.has(words.at(-1)!.norm)) return null
  const person = words.length > 1 && words.length < 4 && isGivenName(words[0]!.norm)
  return draft(at, end, { kind: person ? 'PERSON' : 'ORGANIZATION', name: wordsOf(view, at, end) })
}
