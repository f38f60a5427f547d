/**
 * Makes the pictures of docs/neo4j-browser.md: imports the samples into a throw-away Neo4j and asks the questions in
 * Neo4j Browser. Usage: npm run pictures:neo4j
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from '../chromium/find-chromium.ts'
import { startNeo4j } from '../neo4j/start-neo4j.ts'
import { guideQuestions, SET_UP_FILES, STYLE_FILE } from './browser-guide.ts'
import { type Neo4jBrowser, openNeo4jBrowser } from './neo4j-browser.ts'
import { GRAPH_VIEW, settled } from './shown-graph.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const OUT = join(ROOT, 'docs', 'neo4j-browser')
/** The panel beside the graph covers this much of it, in pixels, so the graph is moved by half of it. */
const PANEL = 250

const chromium = findChromium()
if (chromium === null) throw new Error('No Chromium was found on the PATH: install it, or set DEMARCHE_CHROMIUM to it.')
const server = await startNeo4j()
try {
  const imported = spawnSync(
    process.execPath,
    [join(ROOT, 'src', 'cli', 'main.ts'), 'import', '--store', server.uri, join(ROOT, 'samples')],
    {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password },
    },
  )
  if (imported.status !== 0) throw new Error(`The samples could not be imported: ${imported.stderr}`)
  const { browserUrl: url, username, password } = server
  const browser = await openNeo4jBrowser({ url, username, password, chromium, viewport: { width: 1260, height: 760 } })
  try {
    mkdirSync(OUT, { recursive: true })
    await browser.loadStyle(STYLE_FILE)
    for (const file of SET_UP_FILES) await browser.command(readFileSync(file, 'utf8'))
    for (const { name, text } of guideQuestions()) {
      await browser.graph(text)
      await arrange(browser)
      // The words of a piece of evidence stand in its properties.
      if (name.includes('evidence')) await browser.page.locator('g.relationship').first().click()
      await browser.page.screenshot({ path: join(OUT, `${name}.png`) })
      await browser.page.getByTitle('Close fullscreen').click()
    }
  } finally {
    await browser.close()
  }
} finally {
  await server.dispose()
}

/** In full screen, as large as it fits beside the panel. */
async function arrange({ page }: Neo4jBrowser): Promise<void> {
  await page.getByTestId('frame').getByTitle('Fullscreen').click()
  const graph = page.locator(GRAPH_VIEW)
  await settled(graph)
  await page.getByLabel('zoom-to-fit').click()
  await settled(graph)
  const box = (await graph.boundingBox())!
  const [x, y] = [box.x + 30 + PANEL / 2, box.y + 20]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - PANEL / 2, y, { steps: 5 })
  await page.mouse.up()
  await settled(graph)
}
