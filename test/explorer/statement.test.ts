/** The page of a statement: the words, whose they are, and what others say of the same act. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { rulingOn } from '../../src/graph/make-ruling.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'

const missing = missingChromium()

/** Two more accounts of the call of 10 March between Kenya and Norway, of which the samples have two readouts. */
const OTHERS = [
  {
    title: 'Ministers meet in Oslo',
    publisher: 'Northern Wire',
    published: '2026-03-12',
    text: 'OSLO, March 12, 2026 – Kenyan Foreign Minister Wanjiru Otieno met Norwegian Foreign Minister Ingrid Solvang on Wednesday, a diplomat said.',
  },
  {
    title: 'Ministry denies call',
    publisher: 'Lakeside Radio',
    published: '2026-03-11',
    text: 'NAIROBI, March 11, 2026 – Kenyan Foreign Minister Wanjiru Otieno has denied that she spoke by telephone with Norwegian Foreign Minister Ingrid Solvang on Tuesday.',
  },
]

describe.skipIf(missing !== null)(`explorer: a statement${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const folder = temporaryFolder()
  let explorer: Explorer
  beforeAll(async () => {
    const others = join(folder, 'others.jsonl')
    writeFileSync(others, OTHERS.map((record) => JSON.stringify(record)).join('\n'))
    explorer = await openExplorer({ folder, paths: [packagePath('samples'), others] })
  })
  afterAll(() => explorer?.close())
  afterEach(() => expect(explorer.complaints).toEqual([]))

  const heading = (name: string | RegExp) => explorer.page.getByRole('heading', { name, level: 1 })

  /** From the ledger, as a person comes to it. */
  async function openCall(): Promise<void> {
    const { page } = explorer
    await explorer.open('/?who=Ingrid+Solvang&with=Wanjiru+Otieno&when=10+March+2026&acts=SPOKE_TO&claims=happened')
    await page.getByRole('link', { name: '2 independent documents: see the evidence' }).click()
    await heading(/Ingrid Solvang .*spoke to Wanjiru Otieno/).waitFor()
  }

  it('shows both readouts side by side, each with its words, date and speaker', async () => {
    const { page } = explorer
    await openCall()
    const places = page.getByRole('region', { name: 'The words that say so' }).getByRole('figure')
    expect(await places.count()).toBe(2)
    const kenyan = places.filter({ hasText: 'Ministry of Foreign Affairs of Kenya, published 10 March 2026' })
    const text = await kenyan.innerText()
    expect(text).toContain(
      'Foreign Minister Wanjiru Otieno spoke today by telephone with Norwegian Foreign Minister Ingrid Solvang',
    )
    expect(text).toContain('Grace Muthoni, as the document has it')
    expect(text).toContain('read from “today”, counted from the day of publication')
    expect(text).toContain("readout: an issuing body's own account")
    expect(await kenyan.locator('mark').innerText()).toMatch(/^Foreign Minister Wanjiru Otieno spoke today/)
    await explorer.checkAccess()
  })

  it('sets other accounts against it, and marks in what they differ', async () => {
    const { page } = explorer
    await openCall()
    const rows = page.getByRole('table', { name: 'Accounts of this act' }).getByRole('row')
    expect(await rows.count()).toBe(4)
    const meeting = rows.filter({ hasText: 'Northern Wire' })
    expect(await meeting.locator('.differs').allInnerTexts()).toEqual([
      expect.stringContaining('11 March 2026'),
      expect.stringContaining('met'),
    ])
    const denial = rows.filter({ hasText: 'Lakeside Radio' })
    expect(await denial.locator('.differs').allInnerTexts()).toEqual([expect.stringContaining('not happened')])
    await denial.getByRole('link', { name: 'another' }).click()
    await heading(/^Denied: Wanjiru Otieno .*spoke to Ingrid Solvang/).waitFor()
    await page.goBack()
    await heading(/^Ingrid Solvang/).waitFor()
  })

  it('is taken along with its words', async () => {
    await openCall()
    const { page } = explorer
    const file = await downloadFrom(page, page.getByRole('button', { name: 'Markdown' }).first())
    expect(file.name).toMatch(/^demarche-st-[0-9a-f]{24}\.md$/)
    expect(file.text).toContain('[^2]: "Foreign Minister Wanjiru Otieno spoke today by telephone')
    expect(file.text).toContain('Ministry of Foreign Affairs of Kenya, 2026-03-10')
  })

  it('tells what a person decided, and why', async () => {
    const { page, store } = explorer
    await openCall()
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/')[2]!)
    const ruling = { by: 'desk', at: '2026-03-12T09:30:00Z', reason: 'heard <b>it</b>', verdict: 'CONFIRMED' as const }
    const writer = store.writer()
    writer.rule(rulingOn(await store.view().accounts(id), ruling))
    await writer.flush()
    await page.reload()
    await page.getByText('confirmed', { exact: true }).waitFor()
    const decided = page.getByRole('region', { name: 'What people decided' })
    expect(await decided.getByRole('listitem').innerText()).toBe(
      'Confirmed by desk, 12 March 2026, 09:30 UTC: heard <b>it</b>',
    )
  })

  it('says what to do where no statement has the id', async () => {
    const { page } = explorer
    await explorer.open('/statement/st-0123456789abcdef01234567')
    await page.getByText('There is no statement with this id.').waitFor()
    await explorer.checkAccess()
    await page.getByRole('link', { name: 'Ask for the act' }).click()
    await page.getByLabel('Who', { exact: true }).waitFor()
  })

  it.each([360, 2560])('fits into %i pixels', async (width) => {
    const { page } = explorer
    await page.setViewportSize({ width, height: 900 })
    await openCall()
    await page.getByRole('table', { name: 'Accounts of this act' }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    await explorer.checkAccess()
    await page.setViewportSize({ width: 1260, height: 900 })
  })
})
