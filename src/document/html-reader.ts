/** Reads a web page: the article's text by Readability, the rest of the record from the page's metadata. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { DocumentError } from '../errors.ts'
import { decodeText, type Place } from './decode.ts'
import { isTooDeep } from './html-depth.ts'
import { type HtmlElement, type HtmlMetadata, readMetadata } from './html-metadata.ts'
import { textOf } from './html-text.ts'
import type { RawRecord } from './raw-record.ts'

// Readouts are short; Readability's own threshold (500) is made for features.
const FEWEST_CHARACTERS = 60
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<label>[\w-]{2,40})/i

/** Text of a page in UTF-8, or in the older encoding that the page declares. Throws as `decodeText`. */
function decodePage(bytes: Uint8Array, place: Place): string {
  try {
    return decodeText(bytes, place)
  } catch (cause) {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
    const label = DECLARED.exec(head)?.groups?.label
    if (!(cause instanceof DocumentError) || cause.code !== 'DOCUMENT_ENCODING' || !label || /^utf-?8$/i.test(label))
      throw cause
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      throw cause
    }
  }
}

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

/** The record of a page. Throws DocumentError: ARTICLE_MISSING, DOCUMENT_EMPTY, DOCUMENT_ENCODING, DOCUMENT_BINARY. */
export function readHtml(bytes: Uint8Array, place: Place): RawRecord {
  const html = decodePage(bytes, place)
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
