/** Tells the article from what stands around it, by marking the stored text; nothing is cut out of it. */
import { isBoilerplate } from './boilerplate-rules.ts'
import { isByline } from './byline-rules.ts'
import { readDateLine } from './dateline.ts'
import { findHeadline, isSameTitle, isTitle } from './headline.ts'
import { findParagraphs, type Paragraph } from './paragraphs.ts'
import { isBareTitle, isCutOff, isRelatedHeading, tagList } from './trailing-matter.ts'

/**
 * HEADLINE: the title where it stands in the text. BYLINE: author, place, issuing office, "for immediate release", date lines.
 * BODY: what is read for findings. BOILERPLATE: navigation, teasers, tag lists, share lines, contacts.
 */
export type BlockKind = 'HEADLINE' | 'BYLINE' | 'BODY' | 'BOILERPLATE'

/** A paragraph, trimmed; half-open UTF-16 offsets into the document's text. Hard-wrapped lines are one block. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

// The head of an article is never longer than this many paragraphs.
const DEEPEST_HEAD = 14
const SENTENCE_WORDS = 25

/** "MR. GIBBS: ...", "Q  ...", "QUESTION: ...": a turn in a transcript, always part of it. */
const SPEAKER =
  /^(?:Q\s+\S|Q:|A:|(?:QUESTION|ANSWER|MODERATOR|OPERATOR|[\p{Lu}][\p{Lu}.'’-]*(?: [\p{Lu}][\p{Lu}.'’()-]*){0,7}):\s)/u

const SENTENCE_END = /[.!?]["”’)\]*_]*$/

/**
 * The paragraphs of a text in order, disjoint, each marked for what it is. `title` is the known headline; without one, a
 * first line in the shape of a headline is taken for it. In doubt a paragraph is BODY: a sentence is never lost.
 * Time grows in proportion to the text.
 */
export function findBlocks(text: string, title: string | null): readonly TextBlock[] {
  const paragraphs = findParagraphs(text, (line) => title !== null && isSameTitle(line, title))
  const headline = title === null ? findHeadline(text, paragraphs) : null
  const kinds: BlockKind[] = []
  let inHead = true
  let headlines = 0
  paragraphs.forEach((paragraph, at) => {
    const own = text.slice(paragraph.start, paragraph.end)
    const isHeadline = paragraph === headline || (inHead && headlines < 2 && title !== null && isTitle(own, title))
    const kind = isHeadline ? 'HEADLINE' : kindOf(own, inHead, () => readDateLine(text, { kind: 'BODY', ...paragraph }))
    kinds.push(kind)
    if (isHeadline) headlines += 1
    const isSentence =
      kind === 'BODY' && (SENTENCE_END.test(own) || own.length > 400 || countWords(own) > SENTENCE_WORDS)
    if (isSentence || SPEAKER.test(own) || at >= DEEPEST_HEAD) inHead = false
  })
  markTail(text, paragraphs, kinds)
  return paragraphs.map(({ start, end }, at) => ({ kind: kinds[at] as BlockKind, start, end }))
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}

function kindOf(own: string, inHead: boolean, dateLine: () => unknown): BlockKind {
  if (SPEAKER.test(own)) return 'BODY'
  if (isBoilerplate(own)) return 'BOILERPLATE'
  if (isByline(own, inHead)) return 'BYLINE'
  if (inHead && dateLine() !== null) return 'BYLINE'
  return tagList(own) === 'SURE' ? 'BOILERPLATE' : 'BODY'
}

/** Marks the teasers, tags and titles of other articles below the last sentence, from the end upwards. */
function markTail(text: string, paragraphs: readonly Paragraph[], kinds: BlockKind[]): void {
  const slice = (at: number): string => text.slice(paragraphs[at]?.start, paragraphs[at]?.end)
  let first = paragraphs.length
  while (first > 0 && (kinds[first - 1] !== 'BODY' || isTailLike(slice(first - 1)))) first -= 1
  let cutOffs = 0
  let others = 0
  for (let at = first; at < paragraphs.length; at += 1) {
    if (kinds[at] !== 'BODY') others += Number(kinds[at] === 'BOILERPLATE')
    else if (isCutOff(slice(at))) cutOffs += 1
  }
  // One sentence that ends in an ellipsis may be the article's own last one.
  const areTeasers = cutOffs >= 2 || (cutOffs === 1 && others > 0)
  let inRelated = false
  for (let at = first; at < paragraphs.length; at += 1) {
    const own = slice(at)
    if (kinds[at] === 'BODY') {
      if (isRelatedHeading(own)) inRelated = true
      const marked = inRelated || (areTeasers && (isCutOff(own) || tagList(own) === 'LIKELY'))
      if (marked) kinds[at] = 'BOILERPLATE'
    } else if (isRelatedHeading(own)) inRelated = true
  }
}

function isTailLike(own: string): boolean {
  if (SPEAKER.test(own)) return false
  return isCutOff(own) || isRelatedHeading(own) || isBareTitle(own) || tagList(own) === 'LIKELY'
}
