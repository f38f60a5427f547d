/** Recognises what follows an article: lists of tags, and the beginnings of other articles. */
import { CUT_OFF, RELATED_HEADING } from './boilerplate-rules.ts'

const LONGEST = 800
const MOST_TEASER_WORDS = 60
const MOST_TITLE_WORDS = 25
const MOST_TAG_WORDS = 6
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of and the on in for de del al el la vs to a an with at by from und des du'.split(' '),
)

function isTag(item: string): boolean {
  const words = item.split(/\s+/)
  if (words.length > MOST_TAG_WORDS) return false
  return words.every((word, at) => /^["“#(]?[\p{Lu}\p{N}]/u.test(word) || (at > 0 && SMALL_WORDS.has(word)))
}

/**
 * SURE: capitalised phrases between commas with a comma left over at the end. LIKELY: the same without that comma, which
 * lists of countries or participants look like as well. NONE: anything else.
 */
export function tagList(paragraph: string): 'SURE' | 'LIKELY' | 'NONE' {
  if (paragraph.length > LONGEST || /[.!?:;]["”’)]*$/.test(paragraph)) return 'NONE'
  const items = paragraph
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (!items.every(isTag)) return 'NONE'
  if (paragraph.endsWith(',') && items.length >= 2) return 'SURE'
  return items.length >= 4 ? 'LIKELY' : 'NONE'
}

/** True for the beginning of another article: cut off by an ellipsis, spoken by nobody. */
export function isCutOff(paragraph: string): boolean {
  if (paragraph.length > LONGEST || !CUT_OFF.test(paragraph)) return false
  return paragraph.split(/\s+/).length <= MOST_TEASER_WORDS && !/^(?:Q\b|[\p{Lu} .]+:\s)/u.test(paragraph)
}

/** True for a heading such as "Related stories". */
export function isRelatedHeading(paragraph: string): boolean {
  return paragraph.length < 80 && RELATED_HEADING.test(paragraph)
}

/** True for what may be the title of another article: one short line that is no sentence. */
export function isBareTitle(paragraph: string): boolean {
  if (paragraph.length > 300 || /[.!:]["”’)]*$/.test(paragraph)) return false
  return paragraph.split(/\s+/).length <= MOST_TITLE_WORDS && !paragraph.includes('\n')
}
