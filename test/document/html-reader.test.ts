import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/document/html-reader.ts'
import { DocumentError } from '../../src/errors.ts'

const FIRST = 'Foreign Minister Aki Tanaka spoke with her Norwegian counterpart Lars Berg on Friday.'
const SECOND = 'The two ministers agreed to send monitors to the island before the end of the month.'

interface Parts {
  readonly head?: string
  readonly article?: string
}

function page({ head = '', article = `<p>${FIRST}</p><p>${SECOND}</p>` }: Parts): string {
  const nav = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>'
  return `<!doctype html><html><head>${head}</head><body>${nav}<main><article>${article}</article></main><footer>© 2025</footer></body></html>`
}

function read(html: string | Uint8Array): ReturnType<typeof readHtml> {
  return readHtml(typeof html === 'string' ? Buffer.from(html) : html, { path: 'a.html' })
}

function codeOf(html: string | Uint8Array): string {
  try {
    read(html)
  } catch (error) {
    if (error instanceof DocumentError) return error.code
    throw error
  }
  return 'READ'
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`
}

describe('readHtml: text', () => {
  it('gives the paragraphs of the article and nothing around it', () => {
    expect(read(page({})).text).toBe(`${FIRST}\n\n${SECOND}`)
  })

  it('keeps the words of links and emphasis, breaks lines at <br>, leaves out pictures and scripts', () => {
    const article = `<h1>Talks</h1><figure><img src="a.jpg"><figcaption>The ministers</figcaption></figure>
      <p>Foreign Minister <a href="/t"><b>Aki</b> Tanaka</a> spoke
      with Lars Berg on Friday.<br>He thanked her for the ship.</p><script>let a = 1</script><p>${SECOND}</p>`
    expect(read(page({ article })).text).toContain(
      'Foreign Minister Aki Tanaka spoke with Lars Berg on Friday.\nHe thanked her for the ship.',
    )
    expect(read(page({ article })).text).not.toMatch(/The ministers|let a/)
  })

  it.each([
    ['<body>', `<html><head><title>Talks</title></head><p>${FIRST}</p><p>${SECOND}</p></html>`],
    ['<html>', `<title>Talks</title><p>${FIRST}</p><p>${SECOND}</p>`],
  ])('reads a page without %s', (_, html) => {
    expect(read(html)).toMatchObject({ text: `${FIRST}\n\n${SECOND}`, title: 'Talks' })
  })

  it('takes the text from JSON-LD where the page shows none', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Talks', articleBody: `${FIRST}\n\n${SECOND}` })
    expect(read(page({ head, article: '<div id="app"></div>' })).text).toBe(`${FIRST}\n\n${SECOND}`)
  })

  it('reads an older encoding that the page declares, and only then', () => {
    const html = page({ head: '<meta charset="windows-1252">', article: `<p>${FIRST} Señor Muñoz was there too.</p>` })
    expect(read(Buffer.from(html, 'latin1')).text).toContain('Señor Muñoz')
    const undeclared = page({ article: `<p>${FIRST} Señor Muñoz was there too.</p>` })
    expect(codeOf(Buffer.from(undeclared, 'latin1'))).toBe('DOCUMENT_ENCODING')
  })

  it.each([
    [
      'a page of links',
      '<html><body><ul><li><a href="/1">One story</a></li><li><a href="/2">Another story</a></li></ul></body></html>',
      'ARTICLE_MISSING',
    ],
    ['an empty body', '<html><body></body></html>', 'ARTICLE_MISSING'],
    ['no markup that closes', '<<<<', 'ARTICLE_MISSING'],
    ['white space', ' \n ', 'DOCUMENT_EMPTY'],
    ['a binary file', 'a\0b', 'DOCUMENT_BINARY'],
    ['very deep markup', `${'<div>'.repeat(30_000)}x`, 'ARTICLE_MISSING'],
  ])('refuses %s', (_, html, code) => {
    expect(codeOf(html)).toBe(code)
  })
})

describe('readHtml: metadata', () => {
  it('reads JSON-LD in a graph first', () => {
    const graph = [
      { '@type': 'WebSite', name: 'Wrong' },
      {
        '@type': ['NewsArticle'],
        headline: 'Tanaka calls Berg',
        datePublished: '2025-05-10T23:30:00-05:00',
        publisher: { '@type': 'Organization', name: 'The Courier' },
        mainEntityOfPage: { '@id': 'https://courier.example/1' },
      },
    ]
    const head = `${jsonLd({ '@graph': graph })}<meta property="og:title" content="Wrong"><meta property="article:published_time" content="2020-01-01">`
    expect(read(page({ head }))).toMatchObject({
      title: 'Tanaka calls Berg',
      published: '2025-05-10',
      publisher: 'The Courier',
      url: 'https://courier.example/1',
    })
  })

  it('falls back to Open Graph and meta tags, also where JSON-LD is broken', () => {
    const head = `<script type="application/ld+json">{"@type":</script>
      <meta property="og:title" content="Tanaka calls Berg"><meta property="og:site_name" content="The Courier">
      <meta property="article:published_time" content="May 10, 2025"><link rel="canonical" href="https://courier.example/2">
      <meta property="og:url" content="https://courier.example/other"><title>Wrong</title>`
    expect(read(page({ head }))).toMatchObject({
      title: 'Tanaka calls Berg',
      published: '2025-05-10',
      publisher: 'The Courier',
      url: 'https://courier.example/2',
    })
  })

  it('reads <time> inside the article before one outside, and the title of the page last', () => {
    const html = page({
      head: '<title>Tanaka calls Berg</title>',
      article: `<time datetime="2025-05-10T08:00Z">Saturday</time><p>${FIRST}</p><p>${SECOND}</p>`,
    })
    const dated = html.replace('<main>', '<aside><time datetime="2024-01-01">old</time></aside><main>')
    expect(read(dated)).toMatchObject({
      title: 'Tanaka calls Berg',
      published: '2025-05-10',
      url: null,
      publisher: null,
    })
  })

  it('passes over what is no date and no address', () => {
    const head = '<meta name="date" content="last week"><link rel="canonical" href="/relative">'
    expect(read(page({ head }))).toMatchObject({ published: null, url: null })
  })
})
