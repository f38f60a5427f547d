/** The page of the explorer: the files that its build made, served from memory at every address that is not another route's. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'
import { GRAPHQL_PATH, HEALTH_PATH, METRICS_PATH, READY_PATH } from './routes.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * The page runs its own scripts and asks its own server, nothing else; pictures that it draws for saving are `blob:` and `data:`.
 * Trusted types make any text that would be taken as HTML an error in the browser.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const PAGE = '/index.html'

const OTHER_ROUTES: readonly string[] = [GRAPHQL_PATH, HEALTH_PATH, READY_PATH, METRICS_PATH]

interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly zipped: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** `folder` holds `index.html` and what it loads. An address without a file of its own is a view, and gets `index.html`. */
export function pagePlugin(folder: string): Plugin {
  const files = readFiles(folder)
  return {
    onRequest({ url, request, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      if (OTHER_ROUTES.includes(url.pathname)) return
      const file =
        files.get(url.pathname === '/' ? PAGE : url.pathname) ?? (asksForPage(request) ? files.get(PAGE) : undefined)
      if (file === undefined) return
      const { body, zipped, headers } = file
      if (request.headers.get('if-none-match') === headers.etag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }))
        return
      }
      const zips = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
      const answer = request.method === 'HEAD' ? null : zips ? zipped : body
      endResponse(
        new fetchAPI.Response(answer, { headers: { ...headers, ...(zips ? { 'content-encoding': 'gzip' } : {}) } }),
      )
    },
  }
}

const asksForPage = (request: Request): boolean => (request.headers.get('accept') ?? '').includes('text/html')

function readFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = globSync('**/*.*', { cwd: folder })
  return new Map(names.map((name) => [`/${name.split(sep).join('/')}`, readPageFile(join(folder, name))]))
}

function readPageFile(path: string): PageFile {
  const body = new Uint8Array(readFileSync(path))
  const isPage = path.endsWith('.html')
  return {
    body,
    zipped: new Uint8Array(gzipSync(body)),
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      // All but the page itself have a hash of their contents in their names.
      'cache-control': isPage ? 'no-cache' : 'public, max-age=31536000, immutable',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      ...(isPage ? { 'content-security-policy': POLICY } : {}),
    },
  }
}
