/** The page of a statement: the words, whose they are, and what others say of the same act. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { rulingOn } from '../../src/graph/make-ruling.ts'
import { createKey } from '../../src/graphql/access/api-key.ts'
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
  const writer = createKey('desk', 'WRITE')
  let explorer: Explorer
  beforeAll(async () => {
    const others = join(folder, 'others.jsonl')
    writeFileSync(others, OTHERS.map((record) => JSON.stringify(record)).join('\n'))
    explorer = await openExplorer({
      folder,
      paths: [packagePath('samples'), others],
      server: { keys: () => [writer.kept] },
    })
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
    await expect.poll(() => places.count()).toBe(2)
    const kenyan = places.filter({ hasText: 'Published: Ministry of Foreign Affairs of Kenya, 10 March 2026' })
    const text = await kenyan.innerText()
    expect(text).toContain(
      'Foreign Minister Wanjiru Otieno spoke today by telephone with Norwegian Foreign Minister Ingrid Solvang',
    )
    expect(text).toContain('Grace Muthoni, as the document has it')
    expect(text).toContain('read from “today”, counted from the day of publication')
    expect(text).toContain("readout: an issuing body's own account")
    await expect.poll(() => kenyan.locator('mark').innerText()).toMatch(/^Foreign Minister Wanjiru Otieno spoke today/)
    await explorer.checkAccess()
  })

  it('sets other accounts against it, and marks in what they differ', async () => {
    const { page } = explorer
    await openCall()
    const rows = page.getByRole('table', { name: 'Accounts of this act' }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(4)
    const meeting = rows.filter({ hasText: 'Northern Wire' })
    await expect
      .poll(() => meeting.locator('.differs').allInnerTexts())
      .toEqual([expect.stringContaining('11 March 2026'), expect.stringContaining('met')])
    const denial = rows.filter({ hasText: 'Lakeside Radio' })
    await expect
      .poll(() => denial.locator('.differs').allInnerTexts())
      .toEqual([expect.stringContaining('not happened')])
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
    expect(file.text).toContain('So says Grace Muthoni, by Ministry of Foreign Affairs of Kenya: Readout')
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
    const decided = page.getByRole('region', { name: 'What people decided' }).getByRole('listitem')
    await decided.getByText('confirmed by desk, 12 March 2026, 09:30 UTC').waitFor()
    await expect.poll(() => decided.locator('q').innerText()).toBe('heard <b>it</b>')
    await page.locator('.statement-page > .marks').getByText('confirmed').waitFor()
    const file = await downloadFrom(
      page,
      page.getByRole('region', { name: 'What people decided' }).getByRole('button', { name: 'CSV' }),
    )
    expect(file.text).toContain('CONFIRMED,desk,2026-03-12T09:30:00.000Z,heard <b>it</b>,')
  })

  it('is rejected with a key, which is taken back; corrected, it is another statement', async () => {
    const { page } = explorer
    await explorer.open('/?who=Ingrid+Solvang&with=Wanjiru+Otieno&when=11+March+2026&acts=MET_WITH&claims=happened')
    await page.getByRole('link', { name: '1 independent document: see the evidence' }).click()
    await page.getByText('To confirm, reject or correct it, enter a key at the top of the page.').waitFor()
    await page.getByLabel('Key, for changes').fill(writer.key)
    await page.getByRole('button', { name: 'Use it' }).click()
    await page.getByRole('button', { name: 'Reject', exact: true }).click()
    await page.getByLabel(/why/i).fill('they were in different towns')
    await page.keyboard.press('Enter')
    await page
      .getByRole('status')
      .getByText(/^Rejected by desk: .*Wanjiru Otieno met Ingrid Solvang/)
      .waitFor()
    await page.locator('.statement-page > .marks').getByText('rejected').waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('Nobody has ruled on it: it stands as it was found.').waitFor()
    await page.locator('.statement-page > .marks').getByText('rejected').waitFor({ state: 'detached' })
    const before = page.url()
    await page.getByRole('button', { name: 'Correct the date' }).click()
    await page.getByLabel('Date', { exact: true }).fill('2026-03-09')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).not.toBe(before)
    await page
      .getByRole('status')
      .getByText(/^Corrected by desk/)
      .waitFor()
    expect((await page.locator('.facts').first().innerText()).replace(/\s+/g, ' ')).toMatch(
      /^When 9 March 2026 corrected by desk, .* UTC; before, read from /,
    )
    await explorer.checkAccess()
    await explorer.open(new URL(before).pathname)
    await page.getByText('There is no statement with this id.').waitFor()
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
    await explorer.checkFit({ width }, async () => {
      await openCall()
      await explorer.page.getByRole('table', { name: 'Accounts of this act' }).waitFor()
    })
  })
})
