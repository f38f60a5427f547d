/** One sentence as the mention readers see it, with the tests on single tokens that they share. */
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts'
import { FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { HONORIFICS, ROLE_NOUNS, ROLE_PLURALS } from '../lexicon/role-words.ts'
import type { Token } from '../token.ts'

export interface SentenceView {
  readonly text: string
  readonly tokens: readonly Token[]
  /** First token of the sentence, and the one after its last. */
  readonly from: number
  readonly to: number
  /** True where nearly every long word has a capital, so that capitals tell nothing. */
  readonly titleCase: boolean
  /** True where every letter is a capital. */
  readonly allCapitals: boolean
  /** Folded family names of persons known from the whole document. */
  readonly familyNames: ReadonlySet<string>
  /** Abbreviations that the document itself explains: "AfCFTA". */
  readonly acronyms: ReadonlySet<string>
  /** True in a text about Korea, where "the North" is a state. */
  readonly korea: boolean
}

/** The token at `at`, undefined outside the sentence. */
export function tokenAt(view: SentenceView, at: number): Token | undefined {
  return at >= view.from && at < view.to ? view.tokens[at] : undefined
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** Lower case and without its full stop: "gen" for "Gen.". */
export function bare(token: Token): string {
  return token.norm.endsWith('.') ? token.norm.slice(0, -1) : token.norm
}

/** "His Excellency", "Her Royal Highness" as initials. */
const SHORT_COURTESY = /^(?:H\.E\.?|HE|H\.R\.H\.?|HRH|H\.H\.?|HH|H\.M\.?|HM|H\.I\.M\.?)$/

export function isHonorific(token: Token | undefined): boolean {
  if (token && SHORT_COURTESY.test(token.text)) return true
  if (!isCapital(token) || !HONORIFICS.has(bare(token!))) return false
  // "Sen", "Col" and "Gov" without a full stop are as often parts of names.
  return token!.text.endsWith('.') || !/^(?:sen|rep|gov|col|adm|pres|ret|his|her|u)$/.test(token!.norm)
}

/** A role noun in the singular: "minister", "vice-president", "Secretary-General". */
export function isRoleNoun(token: Token | undefined): boolean {
  if (!token || (token.pos === 'VERB' && !token.norm.includes('-'))) return false
  if (/^(?:lady|gentleman)$/.test(token.norm) && !isCapital(token)) return false
  const plain = token.norm.replace(/-(?:elect|designate|at-large|nominate|in-waiting)$/, '')
  return (
    ROLE_NOUNS.has(plain) ||
    (token.norm.includes('-') && ROLE_NOUNS.has(token.norm.slice(token.norm.lastIndexOf('-') + 1)))
  )
}

export function isRolePlural(token: Token | undefined): boolean {
  return token !== undefined && token.pos !== 'VERB' && ROLE_PLURALS.has(token.norm)
}

export function isCalendarWord(token: Token): boolean {
  // "Mar" and "Jan" without a full stop are names as well.
  if (token.text.length < 5 && !token.text.endsWith('.') && !/^(?:may|june|july)$/.test(token.norm)) return false
  return MONTHS.has(bare(token)) || WEEKDAYS.has(bare(token))
}

export function isFunctionWord(token: Token): boolean {
  return FUNCTION_WORDS.has(token.norm) && token.pos !== 'PROPN'
}

export function isPossessiveEnd(token: Token | undefined): boolean {
  return token?.pos === 'PART' && /^'s?$/.test(token.norm)
}

/** The words from token `from` up to token `to`, as they stand in the text, without emphasis and with line breaks made spaces. */
export function wordsOf(view: SentenceView, from: number, to: number): string {
  const first = view.tokens[from]
  const last = view.tokens[to - 1]
  return first && last ? view.text.slice(first.start, last.end).replace(/\*+/g, '').replace(/\s+/g, ' ') : ''
}
