/** What a page says of itself: JSON-LD first, then Open Graph and meta tags, then `<time>` and the title. */
import { parsePublished } from './calendar-date.ts'

/** The part of a DOM element that is used here. */
export interface HtmlElement {
  readonly nodeType: number
  readonly localName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlElement>
  getAttribute(name: string): string | null
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

/** Null where the page does not say. */
export interface HtmlMetadata {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  /** `YYYY-MM-DD`; null where the page names no day that can be read. */
  readonly published: string | null
  /** The article as JSON-LD carries it, null on most pages. */
  readonly articleBody: string | null
}

type Json = Readonly<Record<string, unknown>>

// schema.org types of pages that are one article; a WebPage is the last resort.
const ARTICLE_TYPES =
  /^(?:News|Reportage|Analysis|Opinion|Background|Report|Blog|Press|Social|Scholarly)?\w*(?:Article|Posting|Release|Report)$/
const PUBLISHED_META: readonly string[] = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'DC.date.issued',
  'DC.date',
  'date',
]

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nodesOf(value: unknown, depth = 0): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1))
  if (!isJson(value)) return []
  return [value, ...nodesOf(value['@graph'], depth + 1), ...nodesOf(value.mainEntity, depth + 1)]
}

function typesOf(node: Json): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string')
}

function readJsonLd(document: HtmlElement): Json | null {
  const nodes: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      nodes.push(...nodesOf(JSON.parse(script.textContent ?? '')))
    } catch {
      // A page whose JSON-LD is broken still has its meta tags.
    }
  }
  const ofType = (rule: RegExp): Json | undefined => nodes.find((node) => typesOf(node).some((type) => rule.test(type)))
  return ofType(ARTICLE_TYPES) ?? ofType(/^WebPage$/) ?? null
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return nameOf(value[0])
  return isJson(value) && typeof value.name === 'string' ? value.name : null
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return isJson(value) && typeof value['@id'] === 'string' ? value['@id'] : null
}

function meta(document: HtmlElement, ...names: readonly string[]): string | null {
  const wanted = new Map(names.map((name, at) => [name.toLowerCase(), at]))
  let best: { at: number; content: string } | null = null
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop']) {
      const at = wanted.get(element.getAttribute(attribute)?.trim().toLowerCase() ?? '')
      if (at !== undefined && content && (best === null || at < best.at)) best = { at, content }
    }
  }
  return best?.content ?? null
}

function* dateCandidates(document: HtmlElement, json: Json | null): Generator<string | null> {
  for (const value of [json?.datePublished, json?.dateCreated]) yield typeof value === 'string' ? value : null
  for (const name of PUBLISHED_META) yield meta(document, name)
  // A time inside the article before one elsewhere: pages also date their comments and their list of news.
  for (const selector of ['time[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'main time', 'time']) {
    const time = document.querySelector(selector)
    if (time !== null) yield time.getAttribute('datetime') ?? time.textContent
  }
}

function firstFilled(...values: readonly (string | null | undefined)[]): string | null {
  return values.map((value) => value?.replace(/\s+/g, ' ').trim()).find((value) => value) ?? null
}

/** Reads a page's metadata; the document is not changed. Never throws for what a page contains. */
export function readMetadata(document: HtmlElement): HtmlMetadata {
  const json = readJsonLd(document)
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const addresses = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    addressOf(json?.url),
    addressOf(json?.mainEntityOfPage),
    meta(document, 'og:url'),
  ]
  let published: string | null = null
  for (const candidate of dateCandidates(document, json)) {
    published = candidate === null ? null : parsePublished(candidate)
    if (published !== null) break
  }
  return {
    title: firstFilled(
      text(json?.headline),
      meta(document, 'og:title', 'twitter:title', 'dcterms.title'),
      document.querySelector('h1')?.textContent,
      document.querySelector('title')?.textContent,
    ),
    url: addresses.map((address) => address?.trim() ?? '').find((address) => /^https?:\/\/\S+$/i.test(address)) ?? null,
    publisher: firstFilled(nameOf(json?.publisher), meta(document, 'og:site_name', 'publisher', 'dcterms.publisher')),
    published,
    articleBody: firstFilled(text(json?.articleBody)) === null ? null : text(json?.articleBody),
  }
}
