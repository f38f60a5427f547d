/** Neo4j Browser in a headless Chromium, used as a person uses it. Nothing but this machine can be reached from it. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { keepToThisMachine, launchChromium } from '../chromium/launch-chromium.ts'
import { type ShownGraph, shownGraph } from './shown-graph.ts'

export interface Neo4jBrowserOptions {
  /** Where the Neo4j server serves it: `http://127.0.0.1:PORT/browser/`. */
  readonly url: string
  readonly username: string
  readonly password: string
  /** The program, as `findChromium` gives it. */
  readonly chromium: string
  readonly viewport?: { readonly width: number; readonly height: number }
}

export interface Neo4jBrowser {
  readonly page: Page
  /** Hosts that answered a request or a WebSocket of the page. */
  readonly hosts: ReadonlySet<string>
  /** Runs commands that show no graph, such as `:param` and `:config`, and resolves when all are done. */
  command(text: string): Promise<void>
  /** Pastes a query into the editor, runs it, and resolves with the graph that appears. Rejects with what an error frame says. */
  graph(query: string): Promise<ShownGraph>
  /** Runs a saved query of the favourites, by its title. */
  favourite(title: string): Promise<ShownGraph>
  /** Drops a style sheet on the page; resolves when its frame has appeared. */
  loadStyle(path: string): Promise<void>
  /** Drops a `.cypher` file on the page and saves it as a favourite. */
  saveFavourite(path: string): Promise<void>
  close(): Promise<void>
}

/** Opens Neo4j Browser and logs in. */
export async function openNeo4jBrowser(options: Neo4jBrowserOptions): Promise<Neo4jBrowser> {
  const program = await launchChromium(options.chromium)
  try {
    const context = await program.newContext({ viewport: options.viewport ?? { width: 1200, height: 900 } })
    const hosts = await keepToThisMachine(context)
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('websocket', (socket) => hosts.add(new URL(socket.url()).hostname))
    await page.goto(options.url)
    await page.getByTestId('username').fill(options.username)
    await page.getByTestId('password').fill(options.password)
    await page.getByTestId('connect').click()
    await page.getByText('You are connected as user').first().waitFor()
    return { page, hosts, ...userOf(page), close: () => program.close() }
  } catch (error) {
    await program.close()
    throw error
  }
}

function userOf(page: Page): Omit<Neo4jBrowser, 'page' | 'hosts' | 'close'> {
  const frame = page.getByTestId('frame')

  async function enter(text: string): Promise<void> {
    await page.locator('#monaco-main-editor').click()
    // At once, as pasting does: typed letter by letter the editor would close brackets by itself.
    await page.keyboard.insertText(text)
    await page.getByTestId('editor-Run').click()
  }

  /** So that the next frame is the only one. */
  async function clear(): Promise<void> {
    await enter(':clear')
    await frame.first().waitFor({ state: 'detached' })
  }

  async function drop(path: string): Promise<void> {
    const file = JSON.stringify([basename(path), readFileSync(path, 'utf8')])
    const dataTransfer = await page.evaluateHandle(`(([name, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], name))
      return transfer
    })(${file})`)
    await page.dispatchEvent('.filedrop', 'drop', { dataTransfer })
  }

  return {
    async command(text) {
      await clear()
      await enter(text)
      await frame.getByTestId('frameContents').waitFor()
      // Several commands are listed with a sign each.
      const undone = frame.locator('[data-testid="multi-statement-list-icon"]:not([title="Status: success"])')
      await undone.first().waitFor({ state: 'detached' })
    },
    async graph(query) {
      await clear()
      await enter(query)
      return shownGraph(frame)
    },
    async favourite(title) {
      await clear()
      const drawer = page.getByTestId('navigationFavorites')
      await drawer.click()
      await page.getByTestId(`scriptTitle-${title}`).hover()
      await favouriteItem(page, title).getByTestId('savedScriptsButton-Run').click()
      const graph = await shownGraph(frame)
      await drawer.click()
      return graph
    },
    async loadStyle(path) {
      await clear()
      await drop(path)
      await frame.getByText('relationship.SPOKE_TO').first().waitFor()
    },
    async saveFavourite(path) {
      await drop(path)
      await page.getByText('Save to favorites').click()
    },
  }
}

function favouriteItem(page: Page, title: string): Locator {
  return page.getByTestId('savedScriptListItem').filter({ has: page.getByTestId(`scriptTitle-${title}`) })
}
