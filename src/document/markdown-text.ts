/** Takes the marks out of Markdown, so that what is stored and read for findings is the text as a reader sees it. */
import { parseHTML } from 'linkedom'
import MarkdownIt, { type Env, type Token } from 'markdown-it'
import { isTooDeep } from './html-depth.ts'
import type { HtmlElement } from './html-metadata.ts'
import { textOf } from './html-text.ts'

/** The text without marks, and the heading of the first level it begins with, null where it begins otherwise. */
export interface MarkdownText {
  readonly text: string
  readonly heading: string | null
}

// Below this depth of quotations and lists the parser leaves text out; nobody writes so.
const DEEPEST = 100
// An address has a scheme, a path, a fragment or a domain. "[MINISTER]: Yes" has the form of a definition and is speech.
const ADDRESS = /[:/#@]|\.\w/
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\]:?/g

/** GitHub's Markdown without its indented code: in plain prose an indented line opens a paragraph. */
function createParser(rulesLeftOut: readonly string[]) {
  const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST }).disable([...rulesLeftOut])
  // An address that would be unsafe to follow is no reason to leave its brackets in the text.
  parser.validateLink = () => true
  return parser
}

const PARSER = createParser(['code'])
const WITHOUT_DEFINITIONS = createParser(['code', 'reference'])

function parse(source: string): readonly Token[] {
  const env: Env & { references?: Readonly<Record<string, { readonly href: string }>> } = {}
  const tokens = PARSER.parse(source, env)
  const areLinks = Object.entries(env.references ?? {}).every(
    ([label, { href }]) => ADDRESS.test(href) && !label.startsWith('^'),
  )
  return areLinks ? tokens : WITHOUT_DEFINITIONS.parse(source, {})
}

/**
 * Blocks (headings, paragraphs, list items, rows of tables, code) stand apart by a blank line; soft line breaks stay. Links
 * keep their words and lose their address; pictures, comments, tags and rules go; list items keep their marker as written.
 * Where nothing but white space would change, the source is given back as it is. Time grows in proportion to the source.
 */
export function markdownToText(source: string): MarkdownText {
  const tokens = parse(source)
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) return { text: source, heading: null }
  const { blocks, heading } = collectBlocks(tokens)
  const text = blocks.join('\n\n')
  return { text: withoutSpace(text) === withoutSpace(source) ? source : text, heading }
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}

function collectBlocks(tokens: readonly Token[]): { blocks: readonly string[]; heading: string | null } {
  const blocks: string[] = []
  let marker = ''
  let cells: string[] | null = null
  let heading: string | null = null
  const add = (block: string): void => {
    if (block === '') return
    blocks.push(marker + block)
    marker = ''
  }
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    if (token.type === 'list_item_open') marker += `${token.info}${token.markup} `
    else if (token.type === 'list_item_close') {
      // A number without an item is a number.
      if (/\d/.test(marker)) blocks.push(marker.trim())
      marker = ''
    } else if (token.type === 'tr_open') cells = []
    else if (token.type === 'tr_close') {
      add((cells ?? []).filter((cell) => cell !== '').join(' | '))
      cells = null
    } else if (token.type === 'fence') add(token.content.trim())
    else if (token.type === 'html_block') add(textOfHtml(token.content))
    else if (token.type === 'inline') {
      const own = inlineText(token.children ?? [])
      if (cells !== null) cells.push(own)
      else if (before?.type !== 'heading_open') add(own)
      else if (/[\p{L}\p{N}]/u.test(own)) {
        if (before.tag === 'h1' && blocks.length === 0) heading = own.replaceAll('\n', ' ')
        add(own)
      } else add(`${before.markup} ${own}`.trim()) // "###" is no heading but the end mark of a press release.
    }
  })
  return { blocks, heading }
}

/** The words of a paragraph. Where a picture or a tag goes, of the spaces on its two sides one stays. */
function inlineText(tokens: readonly Token[]): string {
  const parts: string[] = []
  let atGap = false
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak' || isLineBreak(token)) parts.push('\n')
    else if (token.type === 'image' || token.type === 'html_inline') atGap = true
    else {
      const words = token.type === 'text' ? token.content.replace(FOOTNOTE_MARK, '') : token.content
      if (words === '') continue
      parts.push(atGap && /\s$/.test(parts.at(-1) ?? ' ') ? words.trimStart() : words)
      atGap = false
    }
  }
  return parts.join('').trim()
}

function isLineBreak(token: Token): boolean {
  return token.type === 'html_inline' && /^<br\b/i.test(token.content)
}

function textOfHtml(html: string): string {
  // Most blocks are a lone tag or a comment: no parser is needed for them.
  if (/^\s*<[^<>]*>\s*$/.test(html)) return ''
  if (isTooDeep(html)) return html.trim()
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  return textOf(document as unknown as HtmlElement)
}
