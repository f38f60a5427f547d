/** The explorer as a person has it: the built page from a real server over the samples, in a real Chromium. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { findChromium } from '../../scripts/chromium/find-chromium.ts'
import { keepToThisMachine, launchChromium } from '../../scripts/chromium/launch-chromium.ts'
import { buildExplorerPage } from '../../scripts/explorer-page.ts'
import { neo4jSettings, packagePath } from '../../src/config.ts'
import { readDocuments } from '../../src/document/document-reader.ts'
import { createServer, type ServerOptions } from '../../src/graphql/create-server.ts'
import { type Listening, listen } from '../../src/graphql/listen.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Store } from '../../src/store/store.ts'

export interface ExplorerOptions {
  /** Where the store and the built page are put. */
  readonly folder: string
  readonly server?: Omit<ServerOptions, 'store' | 'page'>
  /** Files to import; the samples where not given. */
  readonly paths?: readonly string[]
}

export interface Explorer {
  readonly page: Page
  readonly store: Store
  /** For instance `http://127.0.0.1:4000`. */
  readonly url: string
  /** What the console of the browser complained of: errors of scripts, and whatever the page's policy blocked. */
  readonly complaints: string[]
  /** Hosts that answered a request of the page. */
  readonly hosts: ReadonlySet<string>
  open(path: string): Promise<void>
  /** The server ends, and nothing answers at its address. */
  goAway(): Promise<void>
  /** Another server begins at the same address, over the same store. */
  comeBack(): Promise<void>
  /** Fails with what axe-core finds serious or critical on the page as it is now. */
  checkAccess(): Promise<void>
  /** Fails where what `show` brings on a screen of that width, in those colours, is wider than it, or fails `checkAccess`. */
  checkFit(screen: Screen, show: () => Promise<unknown>): Promise<void>
  close(): Promise<void>
}

export interface Screen {
  /** CSS pixels. */
  readonly width: number
  readonly colorScheme?: 'light' | 'dark'
}

const SCREEN = { width: 1260, height: 900 }

/** Milliseconds that a test waits for something to appear. */
const PATIENCE = 20_000

/** Builds the page, imports, serves, and opens a browser. Needs a Chromium: see `missingChromium`. */
export async function openExplorer({ folder, server = {}, paths }: ExplorerOptions): Promise<Explorer> {
  const page = await buildExplorerPage(join(folder, 'page'))
  const store = createStore(`sqlite:${join(folder, 'explorer.db')}`, neo4jSettings({}))
  await importDocuments({ store, documents: readDocuments(paths ?? [packagePath('samples')], { published: null }) })
  const serve = (port: number): Promise<Listening> =>
    listen(createServer({ store, page, timeLimit: PATIENCE, ...server }), { port })
  let listening = await serve(0)
  const { url, port } = listening
  const program = await launchChromium(findChromium()!)
  const context = await program.newContext({ viewport: SCREEN, acceptDownloads: true })
  const hosts = await keepToThisMachine(context)
  const tab = await context.newPage()
  tab.setDefaultTimeout(PATIENCE)
  const complaints: string[] = []
  tab.on('console', (message) => {
    // That a request failed is said by the page itself, where it is meant to fail.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text())
    }
  })
  tab.on('pageerror', (error) => complaints.push(error.message))
  return {
    page: tab,
    store,
    url,
    complaints,
    hosts,
    open: async (path) => {
      await tab.goto(`${url}${path}`)
    },
    goAway: () => listening.stop(),
    comeBack: async () => {
      listening = await serve(port)
    },
    checkAccess: () => checkAccess(tab),
    checkFit: (screen, show) => checkFit(tab, screen, show),
    close: async () => {
      await program.close()
      await listening.stop()
      await store.close()
    },
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly impact: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

async function checkAccess(page: Page): Promise<void> {
  // As the debugger does it: the page's policy forbids it to the page itself.
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run()')) as { readonly violations: readonly Finding[] }
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    serious.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 3).map(({ html }) => html) })),
    'axe-core',
  ).toEqual([])
}

async function checkFit(page: Page, { width, colorScheme }: Screen, show: () => Promise<unknown>): Promise<void> {
  await page.setViewportSize({ ...SCREEN, width })
  await page.emulateMedia({ colorScheme: colorScheme ?? null })
  try {
    await show()
    expect(await page.evaluate('document.documentElement.scrollWidth'), 'width of the page').toBeLessThanOrEqual(width)
    await checkAccess(page)
  } finally {
    await page.setViewportSize(SCREEN)
    await page.emulateMedia({ colorScheme: null })
  }
}

/** The file that a click gives: its name and its text. */
export async function downloadFrom(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly text: string }> {
  const waiting = page.waitForEvent('download')
  await button.click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}
