/** The page of the explorer beside the other routes. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, type GraphQLServer } from '../../src/graphql/create-server.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
const page = join(folder, 'page')
mkdirSync(join(page, 'assets'), { recursive: true })
writeFileSync(join(page, 'index.html'), '<!doctype html><title>Demarche</title>')
writeFileSync(join(page, 'assets', 'main-1234.js'), 'export {}')

let graph: SmallGraph
let server: GraphQLServer

beforeAll(async () => {
  graph = await openSmallGraph(folder)
  server = createServer({ store: graph.store, page })
})

afterAll(() => graph.store.close())

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  Promise.resolve(server.fetch(`http://localhost${path}`, { method, headers }))

describe('the page', () => {
  it.each(['/', '/actor/country%3AKEN', '/no/such/view'])('is at %s for a browser', async (path) => {
    const response = await get(path, { accept: 'text/html,*/*' })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<title>Demarche</title>')
    const policy = response.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is at / for anybody, and elsewhere only for browsers', async () => {
    expect((await get('/')).status).toBe(200)
    expect((await get('/actor/x')).status).toBe(404)
    expect((await get('/', { accept: 'text/html' }, 'POST')).status).not.toBe(200)
  })

  it('keeps what has a hash in its name for ever, and asks about itself each time', async () => {
    const script = await get('/assets/main-1234.js')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
    const first = await get('/')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    const again = await get('/', { 'if-none-match': first.headers.get('etag')! })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('comes packed where that is understood', async () => {
    const response = await get('/assets/main-1234.js', { 'accept-encoding': 'gzip, br' })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(new Uint8Array(await response.arrayBuffer())).toString()).toBe('export {}')
    expect((await get('/', {}, 'HEAD')).status).toBe(200)
  })

  it.each(['/../small.db', '/%2e%2e/small.db', '/assets/..%2f..%2fsmall.db', '/assets/', '/index.html/'])(
    'gives no other file: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it.each([
    ['/health', 'GET'],
    ['/ready', 'GET'],
    ['/metrics', 'GET'],
    ['/graphql?query={stats{documents}}', 'GET'],
  ])('leaves %s alone', async (path, method) => {
    const response = await get(path, { accept: 'application/json, text/html' }, method)
    expect(await response.text()).not.toContain('<title>Demarche</title>')
  })
})
