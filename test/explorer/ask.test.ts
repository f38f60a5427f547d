/** A newcomer asks: whom did somebody speak to in a month, and which sentence says so? */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'

const missing = missingChromium()

describe.skipIf(missing !== null)(`explorer: the ledger${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const folder = temporaryFolder()
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await openExplorer({ folder })
  })
  afterAll(() => explorer?.close())
  afterEach(() => {
    expect(explorer.complaints).toEqual([])
    expect([...explorer.hosts]).toEqual(['127.0.0.1'])
  })

  const rows = () => explorer.page.getByRole('table').getByRole('row')

  it('begins with the newest contacts, how much there is, and pairs of countries', async () => {
    await explorer.open('/')
    await rows().nth(1).waitFor()
    await expect.poll(() => explorer.page.getByText(/statements about \d+ actors, from 20 documents/).count()).toBe(1)
    await expect.poll(() => explorer.page.getByRole('link', { name: 'Kenya and Norway' }).count()).toBe(1)
    await explorer.checkAccess()
  })

  it('answers whom a person spoke to in a month, with the words', async () => {
    const { page } = explorer
    await explorer.open('/')
    await page.getByLabel('Who', { exact: true }).fill('solv')
    await page.getByRole('option', { name: /Ingrid Solvang person, NOR/ }).click()
    await page.getByLabel('When').fill('March 2026')
    await page.getByLabel('When').press('Enter')
    await page.getByLabel('Show', { exact: true }).selectOption('only what was done')
    await page.getByText('4 statements').waitFor()
    expect(new URL(page.url()).search).toBe('?who=person%3Aingrid-solvang&when=March+2026&claims=happened')
    const texts = (await rows().allInnerTexts()).slice(1).map((text) => text.replace(/\s+/g, ' '))
    expect(texts).toHaveLength(4)
    expect(texts[0]).toMatch(/^24 March 2026 Ingrid Solvang .* spoke to Wanjiru Otieno/)
    expect(texts[3]).toMatch(/^6 March 2026 .* Julius Nsereko .*also spoke to Nsereko on Friday/)
    expect(texts.find((text) => text.startsWith('10 March'))).toMatch(/Ministry of Foreign Affairs of \w+ and 1 more/)
    await explorer.checkAccess()
  })

  it('says how many acts a time leaves out because no year is known, and shows them', async () => {
    const { page } = explorer
    const status = page.getByRole('status')
    await explorer.open('/?who=Ingrid+Solvang&acts=all&when=January+2026')
    await page.getByRole('link', { name: 'show them too' }).click()
    await page.waitForURL(/undated=too/)
    await page.getByRole('link', { name: /^\d+ without a date or a year$/ }).click()
    await page.waitForURL(/undated=only/)
    await rows().nth(1).waitFor()
    await expect
      .poll(() => status.innerText())
      .toMatch(/^\d+ statements without a date or a year. Show those of January/)
    const dates = await page.locator('.cell-date').allInnerTexts()
    expect(dates.filter((text) => /\d{4}/.test(text))).toEqual([])
    await page.getByRole('link', { name: 'Show those of January 2026' }).click()
    await page.getByText('Nothing was found.').waitFor()
  })

  it('chooses by keyboard, and goes back and forward', async () => {
    const { page } = explorer
    await explorer.open('/')
    const who = page.getByLabel('Who', { exact: true })
    await who.fill('camp')
    await who.fill('sadat')
    await page.getByRole('option').first().waitFor()
    await who.press('ArrowDown')
    await who.press('Enter')
    await page.waitForURL(/who=person%3Aanwar-sadat/)
    await page.getByLabel('With whom').fill('Menachem Begin')
    await page.getByLabel('With whom').press('Enter')
    await page.waitForURL(/with=Menachem\+Begin/)
    await page.goBack()
    await expect.poll(() => page.getByLabel('With whom').inputValue()).toBe('')
    await page.goBack()
    await page.getByText(/statements about/).waitFor()
    await expect.poll(() => who.inputValue()).toBe('')
    await page.goForward()
    await page.waitForURL(/who=person%3Aanwar-sadat/)
    await expect.poll(() => who.inputValue()).toBe('Anwar Sadat')
  })

  it('shows what was in sight when one comes back', async () => {
    const { page } = explorer
    await explorer.open('/?acts=all')
    await rows().nth(45).waitFor()
    const link = rows().nth(40).getByRole('link').last()
    await link.scrollIntoViewIfNeeded()
    await link.click()
    await page.waitForURL(/\/statement\//)
    await expect.poll(() => page.evaluate('scrollY')).toBe(0)
    await page.goBack()
    const isInSight = async () => {
      const box = await link.boundingBox()
      return box !== null && box.y > 0 && box.y < page.viewportSize()!.height
    }
    await expect.poll(isInSight).toBe(true)
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(500)
  })

  it('reads on to the end while it is scrolled', async () => {
    const { page } = explorer
    await explorer.open('/?acts=all&unsure=yes')
    const total = Number(/\d+/.exec(await page.getByText(/^\d+ statements$/).innerText())![0])
    expect(total).toBeGreaterThan(100)
    const shown = async () => {
      await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
      return (await rows().count()) - 1
    }
    await expect.poll(shown).toBe(total)
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
  })

  it('shows the same after a reload of the address', async () => {
    const { page } = explorer
    await explorer.open('/?who=Kenya&with=Norway&when=2026&acts=SPOKE_TO&order=DATE_OLDEST')
    await rows().nth(1).waitFor()
    // Not the text as it is shown: rows that the browser has not drawn yet have none.
    const before = await page.getByRole('table').textContent()
    await page.reload()
    await rows().nth(1).waitFor()
    await expect.poll(() => page.getByRole('table').textContent()).toBe(before)
    await expect.poll(() => page.getByLabel('What').inputValue()).toBe('SPOKE_TO')
    await expect.poll(() => page.title()).toMatch(/^Kenya and Norway, 2026/)
    expect(await page.getByRole('link', { name: 'Kenya and Norway over time' }).getAttribute('href')).toBe(
      '/pair/country%3AKEN/country%3ANOR?when=2026&acts=SPOKE_TO&order=DATE_OLDEST',
    )
    await expect
      .poll(() => page.getByRole('columnheader', { name: /Date/ }).getAttribute('aria-sort'))
      .toBe('ascending')
  })

  it('sorts by date either way', async () => {
    const { page } = explorer
    await explorer.open('/?who=Kenya')
    await rows().nth(1).waitFor()
    const dates = async () => (await page.locator('.ledger-row time').allInnerTexts()).map((text) => text.slice(-4))
    expect((await dates()).every((year) => year === '2026')).toBe(true)
    const newest = await rows().nth(1).innerText()
    await page.getByRole('button', { name: /^Date/ }).click()
    await page.waitForURL(/order=DATE_OLDEST/)
    await expect.poll(() => rows().nth(1).innerText()).not.toBe(newest)
    await expect.poll(() => rows().nth(1).innerText()).toMatch(/^\d+ (February|March) 2026/)
  })

  it('gives all contacts between two countries as CSV, JSON and Markdown', async () => {
    const { page } = explorer
    await explorer.open('/?who=Kenya&with=Norway')
    await rows().nth(1).waitFor()
    const count = Number(/\d+/.exec(await page.getByText(/^\d+ statements$/).innerText())![0])
    const csv = await downloadFrom(page, page.getByRole('button', { name: 'CSV' }))
    expect(csv.name).toBe('demarche-statements.csv')
    expect(csv.text).toContain('\uFEFFdate,precision,precision code,who,office,act,act code,whom')
    expect(csv.text).toContain(
      '2026-03-10,,DAY,Ingrid Solvang,"Foreign Minister, Norway",spoke to,SPOKE_TO,Wanjiru Otieno',
    )
    const json = await downloadFrom(page, page.getByRole('button', { name: 'JSON' }))
    const { question, exportedOn, rows: taken } = JSON.parse(json.text)
    expect(taken).toHaveLength(count)
    expect(question).toBe('Contacts of Kenya and Norway; done, denied or planned; latest first')
    expect(exportedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    const markdown = await downloadFrom(page, page.getByRole('button', { name: 'Markdown' }))
    expect(markdown.text.startsWith(`Question: ${question}\n\nExported: ${exportedOn}\n\n| date |`)).toBe(true)
    expect(markdown.text).toMatch(/^\[\^\d+\]: ".*" So says Grace Muthoni, by Ministry of Foreign Affairs of Kenya: /m)
    expect(markdown.text).toContain('<https://readouts.example/kenya/2026-03-10-call-with-norway>')
  })

  it('shows the question as GraphQL that GraphiQL takes, and as SQL', async () => {
    const { page } = explorer
    await explorer.open('/?who=Kenya')
    await page.getByRole('button', { name: 'Show as GraphQL' }).click()
    await expect.poll(() => page.getByRole('region', { name: 'GraphQL' }).innerText()).toContain('query Ledger(')
    const address = await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href')
    const parts = new URLSearchParams(address!.slice(address!.indexOf('?') + 1))
    const response = await fetch(`${explorer.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: parts.get('query'), variables: JSON.parse(parts.get('variables')!) }),
    })
    expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined()
    await page.getByRole('button', { name: 'Show as Cypher or SQL' }).click()
    await page.getByRole('region', { name: 'SQL' }).waitFor()
    await expect.poll(() => page.getByRole('region', { name: 'SQL' }).innerText()).toContain('country:KEN')
    await explorer.checkAccess()
  })

  it('offers what a time may mean that is not read', async () => {
    const { page } = explorer
    await explorer.open('/?who=Kenya&when=10/03/2026')
    await page.getByRole('alert').getByText('write 2026-03-10, or 2026-10-03').waitFor()
    await explorer.checkAccess()
    await page.getByRole('button', { name: '2026-03-10' }).click()
    await page.waitForURL(/when=2026-03-10/)
    await rows().nth(1).waitFor()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  })

  it.each([
    ['/?when=Mach', 'The time could not be read.'],
    ['/?who=Nobody+of+This+Name', 'Nothing was found.'],
    ['/no/such/view', 'There is nothing at this address.'],
  ])('says what to do at %s', async (path, text) => {
    await explorer.open(path)
    await explorer.page.getByText(text).waitFor()
    await explorer.checkAccess()
  })

  it('says so when the server is away, and goes on when it is back', async () => {
    const { page } = explorer
    await explorer.open('/?who=Norway')
    await rows().nth(1).waitFor()
    await explorer.goAway()
    await page.getByLabel('With whom').fill('Uganda')
    await page.getByLabel('With whom').press('Enter')
    await page.getByRole('alert').getByText('The server does not answer.').waitFor()
    await explorer.checkAccess()
    await explorer.comeBack()
    await page.getByRole('button', { name: 'Try again' }).click()
    await rows().nth(1).waitFor()
    await expect.poll(() => rows().nth(1).innerText()).toContain('Solvang')
  })

  it('says so when a view cannot be loaded, and loads it when it can', async () => {
    const { page } = explorer
    await explorer.open('/?who=Norway')
    await rows().nth(1).waitFor()
    const scripts = /actor-page.*\.js/
    await page.route(scripts, (route) => route.abort())
    await rows().nth(1).getByRole('link', { name: 'Ingrid Solvang' }).click()
    await page.getByRole('alert').getByText('This view could not be loaded.').waitFor()
    await explorer.checkAccess()
    await page.unroute(scripts)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Ingrid Solvang' }).waitFor()
  })

  it.each([
    [360, 'light'],
    [2560, 'dark'],
  ] as const)('fits into %i pixels, in %s colours', async (width, colorScheme) => {
    await explorer.checkFit({ width, colorScheme }, async () => {
      await explorer.open('/?who=Kenya')
      await rows().nth(1).waitFor()
    })
  })

  it('runs no script that did not come from it', async () => {
    const { page, complaints } = explorer
    await explorer.open('/')
    const blocked = await page.evaluate(`new Promise((resolve) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective))
      const script = document.createElement('script')
      script.textContent = trustedTypes.createPolicy('test', { createScript: (text) => text }).createScript('window.ran = true')
      document.body.append(script)
    })`)
    expect(blocked).toBe('script-src-elem')
    expect(await page.evaluate('window.ran')).toBeUndefined()
    await expect(page.evaluate('void (document.body.innerHTML = "<b>bold</b>")')).rejects.toThrow(/TrustedHTML/)
    expect(complaints.splice(0).join()).toContain('inline script')
  })
})
