/** Recognises the headline where it stands in the text, by the known title or by its shape. */
import { foldName } from '../model/fold-name.ts'
import type { TextBlock } from './article-cleaner.ts'
import { isBoilerplate } from './boilerplate-rules.ts'
import { isByline } from './byline-rules.ts'
import { readDateLine, readDateline } from './dateline.ts'
import { findParagraphs, type Paragraph } from './paragraphs.ts'

const MOST_WORDS = 25
const FEWEST_WORDS = 4
// A title may come from a page's metadata, shortened or with the site's name behind it.
const MOST_TITLE_WORDS = 45
const ALIKE = 0.8
/** A headline stands among the first paragraphs, below at most the lines that say who issued it. */
const DEEPEST = 8

function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(' ')
    .filter((word) => word !== '')
}

/** True where a line is the known title but for case and punctuation. */
export function isSameTitle(line: string, title: string): boolean {
  return line.length <= 500 && foldName(line) !== '' && foldName(line) === foldName(title)
}

/** True where a paragraph is the known title, or the title with small changes. */
export function isTitle(paragraph: string, title: string): boolean {
  if (paragraph.length > 500) return false
  const own = wordsOf(paragraph)
  const known = wordsOf(title)
  if (own.length === 0 || known.length === 0 || own.length > MOST_TITLE_WORDS) return false
  if (isSameTitle(paragraph, title)) return true
  // A sentence that repeats the title ("... spoke today with ...") is part of the article.
  if (/[.!?:]["”’)]*$/.test(paragraph.trim()) || Math.min(own.length, known.length) < FEWEST_WORDS) return false
  const there = new Set(known)
  const shared = own.filter((word) => there.has(word)).length
  return shared >= own.length * ALIKE && shared >= known.length * ALIKE
}

function block(paragraph: Paragraph): TextBlock {
  return { kind: 'BODY', start: paragraph.start, end: paragraph.end }
}

/** True where the paragraph has the shape of a headline and what follows has the shape of an article. */
function looksLikeHeadline(text: string, paragraph: Paragraph, next: Paragraph): boolean {
  const own = text.slice(paragraph.start, paragraph.end)
  if (own.length > 300 || own.includes('\n') || !/\p{L}/u.test(own)) return false
  const words = own.split(/\s+/).length
  if (words < FEWEST_WORDS || words > MOST_WORDS) return false
  if (/(?:[.…:;,]|\.\.\.)["”’)]*$/.test(own) || /^(?:[-*•–—]\s|Q\s|[\p{Lu} .]+:\s)/u.test(own)) return false
  if (readDateline(text, block(paragraph)) !== null) return false
  if (readDateline(text, block(next)) !== null) return true
  return next.end - next.start > own.length && /[.!?]["”’)]*/.test(text.slice(next.start, next.end))
}

/** The headline of a text that comes without a title, where its first line is one; null where it is not. */
export function findHeadline(text: string, paragraphs: readonly Paragraph[] = findParagraphs(text)): Paragraph | null {
  for (let at = 0; at < Math.min(paragraphs.length - 1, DEEPEST); at += 1) {
    const paragraph = paragraphs[at] as Paragraph
    const own = text.slice(paragraph.start, paragraph.end)
    const above = isByline(own, true) || isBoilerplate(own) || readDateLine(text, block(paragraph)) !== null
    if (above) continue
    const next = paragraphs.slice(at + 1, at + 1 + DEEPEST).find((later) => {
      const line = text.slice(later.start, later.end)
      return !isByline(line, true) && readDateLine(text, block(later)) === null
    })
    return next && looksLikeHeadline(text, paragraph, next) ? paragraph : null
  }
  return null
}
