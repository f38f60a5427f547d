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
import { createKey } from '../src/graphql/access/api-key.ts'
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

const quiet = (page: Page) => page.waitForLoadState('networkidle')

/** From the ledger to the first statement in it. */
async function firstStatement(page: Page): Promise<void> {
  await page.getByRole('table').getByRole('row').nth(1).getByRole('cell').nth(2).getByRole('link').click()
  await page.waitForURL(/\/statement\//)
  await quiet(page)
}

const PICTURES: readonly Picture[] = [
  {
    name: 'ask',
    path: '/?who=country%3AKEN&when=March+2026',
    prepare: async (page) => {
      await rows(page)
      await quiet(page)
    },
  },
  {
    name: 'ask-narrow',
    path: '/?who=person%3Aingrid-solvang&claims=happened',
    ...{ width: 390, height: 800, prepare: rows },
  },
  {
    name: 'actor',
    path: '/actor/person%3Awanjiru-otieno',
    height: 1500,
    prepare: async (page) => {
      await page.locator('canvas').first().waitFor()
      await quiet(page)
    },
  },
  {
    name: 'statement',
    path: '/?who=person%3Aingrid-solvang&when=10+March+2026',
    height: 900,
    prepare: firstStatement,
  },
  {
    name: 'document',
    path: '/?who=person%3Aamina-mwakasege&when=11+March+2026',
    prepare: async (page) => {
      await firstStatement(page)
      await page
        .getByRole('link', { name: /Tanzania to Host/ })
        .first()
        .click()
      await page.getByRole('region', { name: 'The text' }).getByText('Mwakasege spoke by phone').waitFor()
      await quiet(page)
    },
  },
  { name: 'review', path: '/review', colours: 'dark', prepare: quiet },
]

const OUT = join(packagePath('docs'), 'explorer')

const program = findChromium()
if (program === null) throw new Error('No Chromium was found on the PATH: install it, or set DEMARCHE_CHROMIUM to it.')
const folder = mkdtempSync(join(tmpdir(), 'demarche-pictures-'))
const store = createStore(`sqlite:${join(folder, 'samples.db')}`, neo4jSettings({}))
try {
  await importDocuments({ store, documents: readDocuments([packagePath('samples')], { published: null }) })
  const page = await buildExplorerPage(join(folder, 'page'))
  const reviewer = createKey('desk', 'WRITE')
  const server = await listen(createServer({ store, page, keys: () => [reviewer.kept] }), { port: 0 })
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
    if (path.startsWith('/review')) {
      await context.addInitScript(`sessionStorage.setItem('demarche-key', ${JSON.stringify(reviewer.key)})`)
    }
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
