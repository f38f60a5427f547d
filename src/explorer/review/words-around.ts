/** The words of a text around a place in it. */

export interface Around {
  readonly before: string
  readonly after: string
  /** Whether the paragraph has more than that. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Not more than so many UTF-16 units on either side. */
const REACH = 400

/** What stands in the paragraph around `start` to `end`, cut between words where that is long. */
export function wordsAround(text: string, start: number, end: number, reach: number = REACH): Around {
  const before = /(?:(?!\n[ \t]*\n)[\s\S])*$/.exec(text.slice(Math.max(0, start - reach), start))![0]
  const after = /^(?:(?!\n[ \t]*\n)[\s\S])*/.exec(text.slice(end, end + reach))![0]
  const cutBefore = before.length === reach && start > reach
  const cutAfter = after.length === reach && end + reach < text.length
  return {
    // Half a word would be read as a word.
    before: cutBefore ? before.replace(/^\S+/, '').trimStart() : before.trimStart(),
    after: cutAfter ? after.replace(/\S+$/, '').trimEnd() : after.trimEnd(),
    cutBefore,
    cutAfter,
  }
}
