/**
 * Makes the pictures of the explorer for README.md and docs/explorer.md: imports the samples into a store that is thrown away, and opens
 * the views in Chromium. Usage: npm run pictures
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { neo4jSettings, packagePath } from '../src/config.ts'
import { readDocuments } from '../src/document/document-reader.ts'
import { createServer } from '../src/graphql/create-server.ts'
import { listen } from '../src/graphql/listen.ts'
import { importDocuments } from '../src/ingest/import-documents.ts'
import { createStore } from '../src/store/create-store.ts'
import { findChromium } from './chromium/find-chromium.ts'
import { keepToThisMachine, launchChromium } from './chromium/launch-chromium.ts'
import { buildExplorerPage } from './explorer-page.ts'

interface Picture {
  readonly name: string
  readonly path: string
  readonly colours?: 'dark'
  readonly width?: number
  readonly height?: number
  /** What must be there before the picture is taken, and what a person did before it. */
  readonly prepare: (page: Page) => Promise<unknown>
}

const rows = (page: Page) => page.getByRole('table').first().getByRole('row').nth(1).waitFor()

const PICTURES: readonly Picture[] = [
  { name: 'ask', path: '/?who=country%3AKEN&when=March+2026', prepare: rows },
  { name: 'ask-narrow', path: '/?who=person%3Aingrid-solvang&claims=happened', width: 390, height: 800, prepare: rows },
]

const OUT = join(packagePath('docs'), 'explorer')

const program = findChromium()
if (program === null) throw new Error('No Chromium was found on the PATH: install it, or set DEMARCHE_CHROMIUM to it.')
const folder = mkdtempSync(join(tmpdir(), 'demarche-pictures-'))
const store = createStore(`sqlite:${join(folder, 'samples.db')}`, neo4jSettings({}))
try {
  await importDocuments({ store, documents: readDocuments([packagePath('samples')], { published: null }) })
  const page = await buildExplorerPage(join(folder, 'page'))
  const server = await listen(createServer({ store, page }), { port: 0 })
  const browser = await launchChromium(program)
  try {
    mkdirSync(OUT, { recursive: true })
    for (const picture of PICTURES) await take(picture, server.url)
  } finally {
    await browser.close()
    await server.stop()
  }

  async function take(
    { name, path, colours, width = 1260, height = 760, prepare }: Picture,
    url: string,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: colours ?? 'light' })
    await keepToThisMachine(context)
    const tab = await context.newPage()
    await tab.goto(`${url}${path}`)
    await prepare(tab)
    await tab.screenshot({ path: join(OUT, `${name}.png`), animations: 'disabled' })
    await context.close()
  }
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}
