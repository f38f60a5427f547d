/** The record of a web page: the article's text by Readability, the rest from the page's metadata. Nothing in the page is run. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { DocumentError } from '../errors.ts'
import type { Place } from './decode.ts'
import { isTooDeep } from './html-depth.ts'
import { type HtmlElement, type HtmlMetadata, readMetadata } from './html-metadata.ts'
import { textOf } from './html-text.ts'
import type { RawRecord } from './raw-record.ts'

// Readouts are short; Readability's own threshold (500) is made for features.
const FEWEST_CHARACTERS = 60

interface Page {
  readonly metadata: HtmlMetadata
  readonly article: HtmlElement | null
}

/** HTML lets a page leave out `<html>` and `<body>`; the parser needs them. */
function completed(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  if (/<html[\s>]/i.test(html)) return html.replace(/<\/head\s*>/i, '</head><body>')
  return `<!doctype html><html><head></head><body>${html}</body></html>`
}

function parsePage(html: string): Page {
  const { document } = parseHTML(completed(html))
  const metadata = readMetadata(document as unknown as HtmlElement)
  // Readability rewrites the document, so it comes last.
  const parsed = new Readability<HtmlElement>(document, {
    charThreshold: FEWEST_CHARACTERS,
    disableJSONLD: true,
    serializer: (node) => node as unknown as HtmlElement,
  }).parse()
  return { metadata, article: parsed?.content ?? null }
}

/** True where the text has at least one sentence of some length: a page of links has none. */
function isArticle(text: string): boolean {
  return text.split('\n').some((line) => line.length >= 40 && /[.!?。！？।؟]["”’)\]]*\s*$/.test(line))
}

/** Throws DocumentError: ARTICLE_MISSING, DOCUMENT_EMPTY. */
export function readHtmlPage(html: string, place: Place): RawRecord {
  if (html.trim() === '') throw new DocumentError('DOCUMENT_EMPTY', place, 'there is no text in it')
  const missing = 'the page holds no article that can be told from its navigation: save the text itself as .txt'
  if (isTooDeep(html)) throw new DocumentError('ARTICLE_MISSING', place, `${missing} (its markup is nested too deeply)`)
  let page: Page
  try {
    page = parsePage(html)
  } catch (cause) {
    // Whatever a parser trips over in a page is the page's own failure, and no other document's.
    throw new DocumentError('ARTICLE_MISSING', place, missing, { cause })
  }
  const { metadata, article } = page
  const candidates = [article === null ? '' : textOf(article), metadata.articleBody ?? '']
  const text = candidates.find(isArticle)
  if (text === undefined) throw new DocumentError('ARTICLE_MISSING', place, missing)
  return {
    text,
    sourceId: null,
    url: metadata.url,
    title: metadata.title,
    publisher: metadata.publisher,
    published: metadata.published,
    retrieved: null,
    kind: null,
  }
}
