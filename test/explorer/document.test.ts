/** The page of a document: its words, what they say, and what was not read of them. Texts are texts, whatever they hold. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'

const missing = missingChromium()

/** In the page: where the last character of an element is drawn. */
function endOf(element: unknown): number {
  const { document } = globalThis as unknown as { document: { createRange(): RangeOfPage } }
  const { lastChild } = element as { lastChild: { length: number } }
  const range = document.createRange()
  range.setStart(lastChild, lastChild.length - 1)
  range.setEnd(lastChild, lastChild.length)
  return range.getBoundingClientRect().left
}

interface RangeOfPage {
  setStart(node: unknown, offset: number): void
  setEnd(node: unknown, offset: number): void
  getBoundingClientRect(): { readonly left: number }
}

/** Markup, handlers, a script; a turn of direction, zero width, accents of their own, characters of two units. */
const HOSTILE = {
  id: 'hostile "><script>hostile = 1</script>/../?#%41',
  title: '<img src="x" onerror="hostile = 2"> \u202eeltit\u202c of 𝕁𝕠𝕙𝕟',
  publisher: '"><svg onload="hostile = 3"> \u202eAgency',
  published: '2031-03-05',
  url: 'javascript:hostile=4',
  text: [
    '<script>hostile = 5</script><img src="x" onerror="hostile = 6"> 𝕁𝕠𝕙𝕟 wrote e\u0301te\u0301 \u202ethgir ot tfel\u202c and \u200bnothing\u200d.',
    'HARBOUR CITY, March 5, 2031 – 👩‍🚀 Kenyan Foreign Minister Wanjiru <b onclick="hostile = 7">Otieno</b> met Norwegian Foreign Minister Ingrid Solvang on Tuesday.',
    'Norway thanked Kenya \u202eon Monday. &lt;script&gt;hostile = 8&lt;/script&gt; <iframe srcdoc="<script>parent.hostile = 9</script>"></iframe>',
  ].join('\n\n'),
}

const COUNTRIES =
  'Argentina Bolivia Brazil Canada Chile Denmark Egypt Estonia Finland France Ghana Greece Hungary Iceland India Ireland Italy Japan Kenya Latvia Mexico Nepal Norway Peru Poland Portugal'.split(
    ' ',
  )

/** Says more than a page of the API holds, without a single line break. */
const MANY = {
  title: 'Many thanks',
  published: '2031-03-06',
  text: COUNTRIES.flatMap((one) =>
    COUNTRIES.filter((other) => other !== one).map(
      (other) => `The government of ${one} thanked ${other} for the invitation.`,
    ),
  ).join(' '),
}

describe.skipIf(missing !== null)(`explorer: a document${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const folder = temporaryFolder()
  let explorer: Explorer
  beforeAll(async () => {
    const others = join(folder, 'others.jsonl')
    writeFileSync(others, [HOSTILE, MANY].map((record) => JSON.stringify(record)).join('\n'))
    explorer = await openExplorer({ folder, paths: [packagePath('samples'), others] })
  })
  afterAll(() => explorer?.close())
  afterEach(() => {
    expect(explorer.complaints).toEqual([])
    expect([...explorer.hosts]).toEqual(['127.0.0.1'])
  })

  const text = () => explorer.page.getByRole('region', { name: 'The text' })
  const shown = () => explorer.page.getByRole('region', { name: 'At the words' })
  const focused = () => explorer.page.evaluate('document.activeElement.textContent')

  async function documentTitled(title: string): Promise<string> {
    const { rows } = await explorer.store
      .view()
      .documents({ search: title, from: null, to: null }, { first: 5, after: null })
    expect(rows.map((row) => row.title)).toEqual([title])
    return `/document/${encodeURIComponent(rows[0]!.id)}`
  }

  const openKenyan = async (): Promise<void> => {
    await explorer.open(
      await documentTitled("Readout of Foreign Minister Otieno's Call with Foreign Minister Solvang of Norway"),
    )
    await explorer.page.getByRole('heading', { name: '6 statements' }).waitFor()
  }

  it('tells where it comes from, publication apart from acts, and links to its address', async () => {
    const { page } = explorer
    await openKenyan()
    const head = (await page.locator('.document-head').innerText()).replace(/\s+/g, ' ')
    expect(head).toContain('Published by Ministry of Foreign Affairs of Kenya Published on 10 March 2026')
    const link = page.getByRole('link', { name: 'https://readouts.example/kenya/2026-03-10-call-with-norway' })
    await expect.poll(() => link.getAttribute('rel')).toBe('noreferrer')
    await expect
      .poll(() => link.getAttribute('href'))
      .toBe('https://readouts.example/kenya/2026-03-10-call-with-norway')
    await explorer.checkAccess()
  })

  it('comes from a statement to its words, and marks them', async () => {
    const { page } = explorer
    await explorer.open('/?who=Ingrid+Solvang&with=Wanjiru+Otieno&when=10+March+2026&acts=SPOKE_TO&claims=happened')
    await page.getByRole('link', { name: '2 independent documents: see the evidence' }).click()
    await page.getByRole('link', { name: /^Readout of Foreign Minister Otieno/ }).click()
    await shown().getByText('spoke to').waitFor()
    expect(new URL(page.url()).search).toMatch(/^\?at=st-/)
    await expect.poll(() => focused()).toMatch(/^Foreign Minister Wanjiru Otieno spoke today by telephone/)
    await page.reload()
    await shown().getByText('spoke to').waitFor()
    await expect.poll(focused).toMatch(/^Foreign Minister Wanjiru Otieno spoke today by telephone/)
  })

  it('is read by keyboard: Tab to the next words, Enter to what they say, Escape back', async () => {
    const { page } = explorer
    await openKenyan()
    const first = text().getByRole('link', { name: /^Foreign Minister Wanjiru Otieno spoke today/ })
    await first.focus()
    await shown().getByText('spoke to').waitFor()
    await page.keyboard.press('Tab')
    await shown().getByText('supported or thanked').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?at=st-/)
    await expect.poll(() => shown().evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => focused()).toMatch(/^The Foreign\s+Minister thanked Norway/)
  })

  it('leads from the list to the words, and back again', async () => {
    const { page } = explorer
    await openKenyan()
    await page.getByRole('link', { name: 'Wanjiru Otieno supported or thanked Norway' }).click()
    await page.waitForURL(/\?at=st-/)
    await expect.poll(() => focused()).toMatch(/^The Foreign\s+Minister thanked Norway/)
    const first = page.url()
    await page.getByRole('link', { name: 'Ingrid Solvang spoke to Wanjiru Otieno' }).click()
    await expect.poll(() => page.url()).not.toBe(first)
    await shown().getByText('spoke to').waitFor()
    await page.goBack()
    expect(page.url()).toBe(first)
    await shown().getByText('supported or thanked').waitFor()
    await shown().getByRole('link', { name: 'Evidence and other accounts' }).first().click()
    await page.getByRole('heading', { level: 1, name: /supported or thanked Norway/ }).waitFor()
  })

  it('shows under the mouse what several statements have in common', async () => {
    await openKenyan()
    await text().locator('a.several').first().hover()
    await expect.poll(() => shown().locator('.sentence').count()).toBe(2)
  })

  it('marks otherwise what is denied', async () => {
    await explorer.open(await documentTitled("Uganda's army chief denies secret meeting with Kenyan minister"))
    const denied = text().locator('.passage .said.not-done').first()
    await expect.poll(() => denied.innerText()).toMatch(/has denied that he met Kenyan Foreign Minister Wanjiru Otieno/)
    await denied.hover()
    await shown().getByText('Denied:').first().waitFor()
  })

  it('shows at the foot of a small screen what a finger touches', async () => {
    const browser = explorer.page.context().browser()!
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
    try {
      const page = await context.newPage()
      await page.goto(
        `${explorer.url}${await documentTitled("Readout of Foreign Minister Otieno's Call with Foreign Minister Solvang of Norway")}`,
      )
      await page.getByRole('link', { name: /^Foreign Minister Wanjiru Otieno spoke today/ }).tap()
      const panel = page.getByRole('region', { name: 'At the words' })
      await panel.getByText('spoke to').waitFor()
      const box = (await panel.boundingBox())!
      expect(Math.round(box.y + box.height)).toBe(740)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    } finally {
      await context.close()
    }
  })

  it('marks what was not read, says why, and hides it when asked to', async () => {
    const { page } = explorer
    await openKenyan()
    await page.getByRole('heading', { name: '1 sentence not read' }).waitFor()
    await page.getByRole('link', { name: 'Foreign Minister Otieno also accepted an invitation', exact: true }).click()
    await expect.poll(() => focused()).toMatch(/^Foreign Minister Otieno also accepted an invitation/)
    await shown().getByText('Not read. The verb names an act, but nobody was found whom it reaches.').waitFor()
    const file = await downloadFrom(
      page,
      page.getByRole('region', { name: 'What was not read, to take along' }).getByRole('button', { name: 'CSV' }),
    )
    expect(file.text).toContain('NO_TARGET')
    await page.getByLabel(/show what was not read/).uncheck()
    await page.getByRole('heading', { name: '1 sentence not read' }).waitFor({ state: 'detached' })
    expect(await text().locator('.passage .unread').count()).toBe(0)
  })

  it('is taken along: every statement with its words, and the question', async () => {
    const { page } = explorer
    await openKenyan()
    const file = await downloadFrom(page, page.getByRole('button', { name: 'JSON' }).first())
    expect(JSON.parse(file.text).rows).toHaveLength(6)
    await page.getByRole('button', { name: 'Show as Cypher or SQL' }).click()
    await page
      .getByRole('region', { name: 'SQL' })
      .getByText(/SELECT/)
      .waitFor()
  })

  it('shows a hostile document as text, character by character', async () => {
    const { page, store } = explorer
    const { rows } = await store.view().documents({ search: 'wrote', from: null, to: null }, { first: 5, after: null })
    const { id } = rows[0]!
    await explorer.open(`/document/${encodeURIComponent(id)}`)
    await page.getByRole('link', { name: 'Norway supported or thanked Kenya' }).waitFor()
    const passages = await text().locator('.passage').allTextContents()
    expect(passages.join('')).toBe(HOSTILE.text)
    await expect.poll(() => text().locator('.passage .said').last().textContent()).toMatch(/^Norway thanked Kenya/)
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(HOSTILE.title)
    expect(await page.evaluate('window.hostile')).toBe(undefined)
    expect(await page.locator('main :is(script, img, iframe, svg, b)').count()).toBe(0)
    expect(await page.locator('main a[href^="javascript:"]').count()).toBe(0)
    await expect.poll(() => page.getByText(HOSTILE.url, { exact: true }).count()).toBe(1)
    await explorer.checkAccess()
  })

  it('keeps the direction of what stands behind a name that turns it', async () => {
    const { page } = explorer
    await explorer.open('/documents?search=wrote')
    const line = page.getByRole('listitem').filter({ hasText: 'Agency' })
    const publisher = (await line.locator('.fact-note bdi').boundingBox())!
    // Of "Published: …, 5 March 2031": its end lies behind the publisher, not within.
    const end = await line.locator('.fact-note').first().evaluate(endOf)
    expect(end).toBeGreaterThan(publisher.x + publisher.width)
  })

  it('reads all pages of a document that says much, in one line without end', async () => {
    const { page } = explorer
    await explorer.open(await documentTitled('Many thanks'))
    await page.getByRole('heading', { name: '650 statements' }).waitFor()
    await expect.poll(() => text().locator('.passage .said[tabindex="0"]').count()).toBe(650)
    const last = page.getByRole('link', { name: 'Portugal supported or thanked Poland' })
    await last.click()
    await page.waitForURL(/\?at=st-/)
    const words = text().locator('.passage .said').last()
    await expect.poll(() => words.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    await expect.poll(() => words.isVisible()).toBe(true)
  })

  it.each([
    ['/document/doc-none', 'There is no document with this id.'],
    ['/document/%3Cscript%3E', 'There is no document with this id.'],
    ['/document/%E0%A4%A', 'There is nothing at this address.'],
  ])('says what to do at %s', async (path, words) => {
    await explorer.open(path)
    await explorer.page.getByText(words).waitFor()
    await explorer.checkAccess()
    await explorer.page.getByRole('link', { name: 'Documents', exact: true }).click()
    await explorer.page.getByText('22 documents').waitFor()
  })

  it('says so where the statement of the address is there no more', async () => {
    await explorer.open(`${await documentTitled('Many thanks')}?at=st-0123456789abcdef01234567`)
    await explorer.page.getByText('The statement of this address is not in the document any more.').waitFor()
  })

  it.each([
    [360, 'light'],
    [2560, 'dark'],
  ] as const)('fits into %i pixels, in %s colours', async (width, colorScheme) => {
    await explorer.checkFit({ width, colorScheme }, async () => {
      await openKenyan()
      await explorer.page.getByRole('heading', { name: '1 sentence not read' }).waitFor()
    })
  })
})
