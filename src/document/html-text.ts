/** The text of an element as a reader sees it: paragraphs with a blank line between them, no markup. */
import type { HtmlElement } from './html-metadata.ts'

const ELEMENT = 1
const TEXT = 3

const BLOCKS: ReadonlySet<string> = new Set(
  `address article blockquote body center dd details div dl dt fieldset figcaption footer h1 h2 h3 h4 h5 h6 header hr li main
  ol p pre section table tbody td th thead tr ul`.split(/\s+/),
)

/** What is no text of the article: code, controls, pictures with their captions. */
const SKIPPED: ReadonlySet<string> = new Set(
  'title meta link script style noscript template svg iframe button form input select textarea nav figure video audio object'.split(
    ' ',
  ),
)

// Unicode's own marks for the two; where a page has them they are white space.
const PARAGRAPH = '\u2029'
const LINE = '\u2028'

/** The text, paragraphs separated by `\n\n`, lines of a `<br>` by `\n`, other white space collapsed. May be empty. */
export function textOf(root: HtmlElement): string {
  const parts: string[] = []
  collect(root, parts)
  return parts
    .join('')
    .split(PARAGRAPH)
    .flatMap((paragraph) => paragraph.split(/\u2028\s*\u2028/))
    .map(tidy)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

function tidy(paragraph: string): string {
  const lines = paragraph.split(LINE).map((line) => line.replace(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}

function collect(node: HtmlElement, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) parts.push((child.textContent ?? '').replace(/[\u2028\u2029]/g, ' '))
    if (child.nodeType !== ELEMENT || SKIPPED.has(child.localName)) continue
    if (child.localName === 'br') parts.push(LINE)
    else if (BLOCKS.has(child.localName)) {
      parts.push(PARAGRAPH)
      collect(child, parts)
      parts.push(PARAGRAPH)
    } else collect(child, parts)
  }
}
