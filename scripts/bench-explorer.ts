/**
 * Measures the explorer on a seeded graph with a few very busy actors: from a click to the painted answer, less the time in which answers
 * of the API were awaited; prints Markdown for docs/performance.md.
 *
 *   node scripts/bench-explorer.ts [--statements N] [--actors N] [--rounds N] [--keep FOLDER]
 *
 * 100,000 statements and 20,000 actors where not given. Needs a Chromium. `--keep` names a folder in which the SQLite file is left for
 * the next run.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { createServer } from '../src/graphql/create-server.ts'
import { listen } from '../src/graphql/listen.ts'
import { sqliteStore } from '../src/store/sqlite/sqlite-store.ts'
import { busyGraph } from './bench/busy-graph.ts'
import { busySqlite } from './bench/busy-stores.ts'
import { addTimer, type Painted, timed } from './bench/page-timer.ts'
import { type Timing, timingOf } from './bench/timings.ts'
import { findChromium } from './chromium/find-chromium.ts'
import { keepToThisMachine, launchChromium } from './chromium/launch-chromium.ts'
import { buildExplorerPage } from './explorer-page.ts'

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '100000' },
    actors: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '25' },
    keep: { type: 'string' },
  },
})
const [statements, actors, rounds] = [Number(values.statements), Number(values.actors), Number(values.rounds)]
const program = findChromium()
if (
  ![statements, actors, rounds].every((value) => Number.isInteger(value) && value >= 1) ||
  actors < 500 ||
  program === null
) {
  console.error(
    'usage: node scripts/bench-explorer.ts [--statements N] [--actors N, 500 or more] [--rounds N] [--keep FOLDER], with a Chromium on the PATH',
  )
  process.exit(2)
}

/** The first rounds do not count: they load what the browser keeps. */
const WARM = 3
/** Milliseconds for one answer of the API. */
const PATIENCE = 60_000

const graph = busyGraph({ statements, actors, busyStatements: Math.round(statements / 4) })
const busiest = graph.busiest[0]!

interface Step {
  readonly name: string
  /** Where the click is made. */
  readonly from: string
  readonly click: (page: Page) => Promise<unknown>
}

const firstRow = (page: Page) => page.getByRole('table').first().getByRole('row').nth(1)

const STEPS: readonly Step[] = [
  {
    name: 'ledger: sort the other way',
    from: `/?who=${encodeURIComponent(busiest)}`,
    click: (page) => page.getByRole('button', { name: /^Date/ }).click(),
  },
  {
    name: 'a statement with its evidence',
    from: `/?who=${encodeURIComponent(busiest)}`,
    click: (page) => firstRow(page).getByRole('cell').nth(2).getByRole('link').click(),
  },
  {
    name: 'the busiest actor: offices, timeline, network, ledger',
    from: `/?who=${encodeURIComponent(busiest)}`,
    click: (page) =>
      page
        .locator(`.ledger a[href="/actor/${encodeURIComponent(busiest)}"]`)
        .first()
        .click(),
  },
]

/** Rows on the page while it is scrolled. */
const MANY_ROWS = 3000
const TURNS = 120

/** Milliseconds between frames while a long ledger is scrolled to its end; pages that are read meanwhile are drawn as they come. */
async function scrolled(page: Page): Promise<Timing & { readonly rows: number }> {
  const rows = page.locator('.ledger [role=rowgroup] > [role=row]')
  await rows.first().waitFor()
  while ((await rows.count()) < MANY_ROWS) {
    // Again and again, as a person does: what comes into sight may make the page longer.
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
    await page.waitForTimeout(50)
  }
  await page.evaluate(`scrollTo(0, 0); window.frames_ = []; {
    let last = performance.now()
    const frame = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(frame) }
    requestAnimationFrame(frame)
  }`)
  for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, 1500)
  const frames = (await page.evaluate('window.frames_')) as number[]
  return { ...timingOf(frames), rows: await rows.count() }
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
const kept = values.keep ?? folder
mkdirSync(kept, { recursive: true })
try {
  const path = join(kept, `busy-${graph.statements}-${graph.actors.length}.db`)
  await busySqlite(graph, path)
  const store = sqliteStore({ path })
  const page = await buildExplorerPage(join(folder, 'page'))
  const server = await listen(createServer({ store, page, rate: 1_000_000, timeLimit: PATIENCE }), { port: 0 })
  const browser = await launchChromium(program)
  try {
    console.log(
      `${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}, ${graph.statements.toLocaleString('en-US')} statements, SQLite\n`,
    )
    console.log('| click | painted, p50 ms | of it the API, p50 ms | page itself, p50 ms | page itself, p95 ms |')
    console.log('| ----- | --------------- | --------------------- | ------------------- | ------------------- |')
    for (const step of STEPS) {
      const context = await browser.newContext({ viewport: { width: 1260, height: 900 } })
      await keepToThisMachine(context)
      const tab = await context.newPage()
      await addTimer(tab)
      const times: Painted[] = []
      for (let round = 0; round < WARM + rounds; round++) {
        await tab.goto(`${server.url}${step.from}`)
        await firstRow(tab).waitFor()
        await tab.waitForLoadState('networkidle')
        const painted = await timed(tab, () => step.click(tab))
        if (round >= WARM) times.push(painted)
      }
      await context.close()
      const whole = timingOf(times.map(({ painted }) => painted))
      const api = timingOf(times.map((time) => time.api))
      const own = timingOf(times.map((time) => time.painted - time.api))
      console.log(
        `| ${[step.name, ...[whole.p50, api.p50, own.p50, own.p95].map((value) => value.toFixed(0))].join(' | ')} |`,
      )
    }
    const tab = await browser.newPage({ viewport: { width: 1260, height: 900 } })
    await tab.goto(`${server.url}/?acts=all`)
    const { p50, p95, rows } = await scrolled(tab)
    console.log(
      `\nScrolling through ${rows.toLocaleString('en-US')} rows: a frame every ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    )
  } finally {
    await browser.close()
    await server.stop()
    await store.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
