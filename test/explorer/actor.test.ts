/** An analyst looks at an actor, and at two: who they are, when, with whom, and where that stands. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rulingOnActors } from '../../src/graph/make-ruling.ts'
import type { Writer } from '../../src/store/store.ts'
import { country, makeGraph, person } from '../helpers/make-graph.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'

const missing = missingChromium()

const ICELAND = country('ISL', 'Iceland')
const MANY = Array.from({ length: 45 }, (_, index) => person(`Envoy Number${index}`))
/** More people for one country than fit on a page. */
const ENVOYS = makeGraph({
  number: 1,
  publishedAt: '2031-01-01',
  actors: [ICELAND, ...MANY],
  sightings: MANY.map(({ id }) => ({ person: id, role: 'Envoy', of: ICELAND.id })),
})

describe.skipIf(missing !== null)(`explorer: actors and pairs${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const folder = temporaryFolder()
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await openExplorer({ folder })
    const writer = explorer.store.writer()
    writer.put(ENVOYS)
    await writer.flush()
  })
  afterAll(() => explorer?.close())
  afterEach(() => {
    expect(explorer.complaints).toEqual([])
    expect([...explorer.hosts]).toEqual(['127.0.0.1'])
  })

  const section = (name: string) => explorer.page.getByRole('region', { name })
  const timeline = () => section('Over time')
  const bars = () =>
    timeline()
      .getByRole('group', { name: /Arrow keys/ })
      .getByRole('button')
  const rows = () => explorer.page.getByRole('table', { name: /^Acts / }).getByRole('row')
  /** Of a picture, as the browser reads it. */
  const sizeOf = (svg: string) =>
    explorer.page.evaluate<[number, number]>(
      `(async (text) => {
        const image = new Image()
        image.src = 'data:image/svg+xml,' + encodeURIComponent(text)
        await image.decode()
        return [image.naturalWidth, image.naturalHeight]
      })(${JSON.stringify(svg)})`,
    )
  const when = () => new URL(explorer.page.url()).searchParams.get('when')

  it('tells who somebody is: names with their documents, and offices with the words', async () => {
    const { page } = explorer
    await explorer.open('/?who=Wanjiru+Otieno')
    await page.getByRole('link', { name: 'Wanjiru Otieno' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Wanjiru Otieno' }).waitFor()
    await expect.poll(() => page.title()).toBe('Wanjiru Otieno · Demarche')
    await page.getByText('Also called Otieno, W. Otieno').click()
    const called = page.getByRole('listitem').filter({ hasText: /^W\. Otieno:/ })
    await expect.poll(() => called.getByRole('link').count()).toBeGreaterThan(0)
    await section('Offices').getByRole('button', { name: 'The words for Wanjiru Otieno, Foreign Minister' }).click()
    await section('Offices').locator('q', { hasText: 'Foreign Minister' }).first().waitFor()
    await expect.poll(() => section('Offices').locator('li li').count()).toBeGreaterThan(1)
    await section('Offices').getByRole('link', { name: 'Kenya', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Kenya' }).waitFor()
    await explorer.checkAccess()
  })

  it('tells who represents a country, and gives that with the words', async () => {
    const { page } = explorer
    await explorer.open('/actor/country%3AKEN')
    const people = section('Represented by')
    await people.getByText('2 office holders').waitFor()
    const csv = await downloadFrom(page, people.getByRole('button', { name: 'CSV' }))
    await expect.poll(() => people.locator('button:focus').allInnerTexts()).toEqual(['CSV'])
    expect(csv.name).toBe('demarche-country-KEN-offices.csv')
    expect(csv.text).toMatch(/Wanjiru Otieno,Foreign Minister,Kenya,2026-03-06,2026-03-24,.*Otieno/)
    await expect.poll(() => page.getByText('Also called Republic of Kenya').count()).toBe(1)
    await page.getByText('Also called Republic of Kenya').click()
    await expect.poll(() => page.getByText('Republic of Kenya: in general use').count()).toBe(1)
  })

  it('shows the many people of a country page by page, and gives them all', async () => {
    const { page } = explorer
    await explorer.open('/actor/country%3AISL')
    const people = section('Represented by')
    await people.getByText('45 office holders').waitFor()
    const shown = () => people.getByRole('button', { name: /^The words for/ }).count()
    await expect.poll(shown).toBe(20)
    await people.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(shown).toBe(40)
    await people.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(shown).toBe(45)
    await people.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' })
    const json = await downloadFrom(page, people.getByRole('button', { name: 'JSON' }))
    const { question, rows } = JSON.parse(json.text)
    expect(question).toBe('Who represents Iceland')
    expect(rows).toHaveLength(45)
  })

  it('goes into a month and out again, and all parts of the page follow', async () => {
    const { page } = explorer
    await explorer.open('/actor/country%3AKEN')
    await rows().nth(1).waitFor()
    await timeline().getByRole('button', { name: 'months' }).click()
    await page.waitForURL(/unit=MONTH/)
    await bars()
      .filter({ hasText: /^March 2026/ })
      .click()
    await page.waitForURL(/when=2026-03&unit=DAY/)
    await timeline().getByText('28 statements in March 2026').waitFor()
    await expect.poll(() => section('With whom').getByText('7 neighbours').count()).toBe(1)
    await expect.poll(async () => (await rows().allTextContents()).join()).not.toContain('May 2026')
    await bars()
      .filter({ hasText: /^17 March 2026/ })
      .click()
    await page.waitForURL(/when=2026-03-17/)
    await timeline()
      .getByText(/statements in 17 March 2026/)
      .waitFor()
    await timeline().getByRole('button', { name: 'Back out to March 2026' }).click()
    await timeline().getByRole('button', { name: 'Back out to 2026' }).click()
    await timeline().getByRole('button', { name: 'Back out to all time' }).click()
    await expect.poll(when).toBe(null)
    await page.goBack()
    await expect.poll(when).toBe('2026')
    await page.reload()
    await timeline().getByText('statements in 2026').waitFor()
    await explorer.checkAccess()
  })

  it('goes into a bar and out of it by keyboard', async () => {
    const { page } = explorer
    await explorer.open('/actor/person%3Awanjiru-otieno?unit=WEEK')
    await bars().first().waitFor()
    await bars().first().focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    const chosen = await page.evaluate('document.activeElement.getAttribute("aria-label")')
    expect(chosen).toMatch(/^the week from 16 March 2026: \d+ statements, 1 of them denied or planned \(3 met, /)
    await page.keyboard.press('Enter')
    await expect.poll(when).toBe('2026-03-16 to 2026-03-22')
    await timeline()
      .getByText(/in 16 March 2026 to 22 March 2026/)
      .waitFor()
    await expect.poll(() => bars().first().getAttribute('aria-label')).toMatch(/^17 March 2026/)
    await bars().first().focus()
    await page.keyboard.press('Escape')
    await expect.poll(when).toBe('2026-03')
  })

  it('says the same in words, from where a time is chosen too', async () => {
    const { page } = explorer
    await explorer.open('/actor/person%3Awanjiru-otieno?unit=MONTH')
    await timeline().getByText('The same in words').click()
    const row = timeline().getByRole('row', { name: /^March 2026/ })
    await expect.poll(() => row.innerText()).toMatch(/5 met/)
    await row.getByRole('button').click()
    await expect.poll(when).toBe('2026-03')
    expect(page.url()).toContain('unit=DAY')
  })

  it('gives the timeline as SVG that stands alone, as PNG and as CSV', async () => {
    const { page } = explorer
    await explorer.open('/actor/person%3Awanjiru-otieno?unit=MONTH')
    await bars().first().waitFor()
    const svg = await downloadFrom(page, timeline().getByRole('button', { name: 'SVG' }))
    expect(svg.name).toBe('demarche-person-wanjiru-otieno-timeline.svg')
    expect(svg.text).toContain('Acts of Wanjiru Otieno')
    expect(svg.text).toContain('met (5)')
    expect(svg.text).not.toMatch(/<style|class="targets"|var\(|currentColor/)
    const [, height] = await sizeOf(svg.text)
    expect(height).toBeGreaterThan(260)
    const png = await downloadFrom(page, timeline().getByRole('button', { name: 'PNG' }))
    expect(png.text.slice(1, 4)).toBe('PNG')
    const csv = await downloadFrom(page, timeline().getByRole('button', { name: 'CSV' }))
    expect(csv.text).toMatch(/^\uFEFFfrom,to,SPOKE_TO,MET_WITH,.*\r\n2026-03-01,2026-03-31,3,5,/)
  })

  it('shows the neighbours, and the neighbours of one of them', async () => {
    const { page } = explorer
    await explorer.open('/actor/person%3Awanjiru-otieno')
    const network = section('With whom')
    await network.getByText('6 neighbours').waitFor()
    const list = network.getByRole('list', { name: 'Neighbours of Wanjiru Otieno, the closest first' })
    await expect
      .poll(() => list.getByRole('listitem').first().innerText())
      .toMatch(/^Ingrid Solvang person, NOR 7 statements/)
    await list.getByRole('button', { name: 'Expand Ingrid Solvang' }).focus()
    await page.keyboard.press('Enter')
    const further = network.getByRole('list', { name: 'Neighbours of Ingrid Solvang' })
    await further.getByRole('link', { name: 'Julius Nsereko' }).waitFor()
    await list.getByRole('button', { name: 'Fold Ingrid Solvang' }).click()
    await further.waitFor({ state: 'detached' })
    await network.getByRole('button', { name: 'their countries' }).click()
    await page.waitForURL(/level=COUNTRY/)
    await network.getByRole('link', { name: 'Norway', exact: true }).waitFor()
    const png = await downloadFrom(page, network.getByRole('button', { name: 'PNG' }))
    expect(png.name).toBe('demarche-person-wanjiru-otieno-network.png')
    expect(png.text.slice(1, 4)).toBe('PNG')
    const svg = await downloadFrom(page, network.getByRole('button', { name: 'SVG' }))
    expect(svg.text).toContain('<title>Neighbours of Wanjiru Otieno</title>')
    expect(svg.text).toMatch(/>Norway<\/text>/)
    expect((await sizeOf(svg.text))[0]).toBeGreaterThan(300)
    await explorer.checkAccess()
  })

  it('expands a dot of the picture by a double click', async () => {
    const { page } = explorer
    await explorer.open('/actor/person%3Awanjiru-otieno')
    const network = section('With whom')
    await network.getByText('6 neighbours').waitFor()
    // What stands above the picture moves it as long as it is on its way.
    await bars().first().waitFor()
    const picture = network.getByRole('img')
    await picture.locator('canvas').first().waitFor()
    await picture.scrollIntoViewIfNeeded()
    const chosen = network.locator('.chosen')
    // The first of the ring stands at the top, above the middle.
    const place = async () => {
      const { x, y, width } = (await picture.boundingBox())!
      return [x + width / 2, y + 50] as const
    }
    await expect
      .poll(
        async () => {
          await page.mouse.click(...(await place()))
          return chosen.textContent()
        },
        // Longer than what makes two clicks a double one.
        { interval: 600, timeout: 20_000 },
      )
      .toMatch(/^Ingrid Solvang/)
    await page.mouse.dblclick(...(await place()))
    await network.getByRole('list', { name: 'Neighbours of Ingrid Solvang' }).waitFor()
    await chosen.getByRole('button', { name: 'Fold' }).click()
    await network.getByRole('list', { name: 'Neighbours of Ingrid Solvang' }).waitFor({ state: 'detached' })
  })

  it('shows what two countries did to one another, through their people', async () => {
    const { page } = explorer
    await explorer.open('/')
    await page.getByRole('link', { name: 'Kenya and Norway' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kenya and Norway' }).waitFor()
    await rows().nth(1).waitFor()
    const texts = (await rows().allTextContents()).slice(1)
    expect(texts.some((text) => /Ingrid Solvang.*spoke to.*Wanjiru Otieno/.test(text))).toBe(true)
    expect(texts.some((text) => /Wanjiru Otieno.*supported or thanked.*Norway/.test(text))).toBe(true)
    await expect.poll(() => page.getByText('The first: 6 March 2026. The last: 24 March 2026.').count()).toBe(1)
    await page.getByLabel('What', { exact: true }).selectOption('contacts')
    await page.waitForURL(/acts=contacts/)
    await page.getByText(/^The first: /).waitFor()
    await bars().first().waitFor()
    await explorer.checkAccess()
    await page.getByRole('link', { name: 'Norway', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Norway' }).waitFor()
  })

  it('shows each view as GraphQL and as SQL', async () => {
    const { page } = explorer
    await explorer.open('/actor/country%3AKEN?acts=contacts')
    for (const [name, query] of [
      ['Over time', 'query Timeline('],
      ['With whom', 'query Network('],
      ['Most recent acts', 'query Ledger('],
    ] as const) {
      await section(name).getByRole('button', { name: 'Show as GraphQL' }).click()
      await expect.poll(() => section(name).getByRole('region', { name: 'GraphQL' }).innerText()).toContain(query)
      await section(name).getByRole('button', { name: 'Show as Cypher or SQL' }).click()
      await section(name).getByRole('region', { name: 'SQL' }).waitFor()
      await expect.poll(() => section(name).getByRole('region', { name: 'SQL' }).innerText()).toContain('country:KEN')
      expect(await section(name).locator('button:focus').innerText()).toBe('Show as Cypher or SQL')
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('says so when the server is away, and goes on when it is back', async () => {
    const { page } = explorer
    await explorer.open('/actor/person%3Awanjiru-otieno?unit=MONTH')
    await rows().nth(1).waitFor()
    await section('With whom').getByText('6 neighbours').waitFor()
    await explorer.goAway()
    await bars().first().click()
    for (const name of ['Over time', 'With whom', 'Most recent acts']) {
      await section(name).getByText('The server does not answer.').waitFor()
    }
    await explorer.checkAccess()
    await explorer.comeBack()
    for (const name of ['Over time', 'With whom', 'Most recent acts']) {
      await section(name).getByRole('button', { name: 'Try again' }).click()
    }
    await timeline()
      .getByText(/statements in March 2026/)
      .waitFor()
    await rows().nth(1).waitFor()
    await section('With whom')
      .getByRole('list', { name: /^Neighbours of/ })
      .waitFor()
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
  })

  it('tells everything but the pictures where what draws them is missing', async () => {
    const { page } = explorer
    const scripts = /draw-(timeline|network).*\.js/
    // A tab that has them keeps them.
    const other = await page.context().newPage()
    await other.route(scripts, (route) => route.abort())
    await other.goto(`${explorer.url}/actor/person%3Awanjiru-otieno`)
    await other.getByText('This view could not be loaded.').nth(1).waitFor()
    await other.getByText('The same in words').waitFor()
    await other.getByRole('list', { name: /^Neighbours of/ }).waitFor()
    await other.close()
  })

  it('shows somebody who was merged into another at the address of the other', async () => {
    const { store } = explorer
    const [kept, gone] = ['person:ingrid-solvang', 'person:joseph-mugerwa']
    const ruling = rulingOnActors(kept, gone, { verdict: 'SAME', by: 'ana', at: '2026-04-01T10:00:00Z', reason: '' })
    const decide = async (change: (writer: Writer) => void): Promise<void> => {
      const writer = store.writer()
      change(writer)
      await writer.flush()
    }
    await decide((writer) => writer.rule(ruling))
    try {
      await explorer.open(`/actor/${encodeURIComponent(gone)}?when=2026`)
      await explorer.page.getByRole('heading', { level: 1, name: 'Ingrid Solvang' }).waitFor()
      await expect.poll(() => decodeURIComponent(explorer.page.url())).toContain(`/actor/${kept}`)
      await explorer.page.getByText(/Also called .*Joseph Mugerwa/).waitFor()
    } finally {
      await decide((writer) => writer.withdraw(ruling.id))
    }
  })

  it.each([
    ['/actor/person%3Anobody', 'Nobody is known by this id.'],
    ['/pair/country%3AKEN/person%3Anobody', 'Nobody is known by the id person:nobody.'],
    ['/actor/country%3AKEN?when=Mach', 'The time could not be read.'],
    ['/actor/country%3AKEN?when=1815', 'There is nothing with a date here.'],
    ['/pair/country%3AKEN/country%3ACHL', 'Nothing was found.'],
  ])('says what to do at %s', async (path, text) => {
    await explorer.open(path)
    await explorer.page.getByText(text).first().waitFor()
    await explorer.checkAccess()
  })

  it.each([
    ['/actor/country%3AKEN', 360, 'light'],
    ['/actor/country%3AKEN', 2560, 'dark'],
    ['/pair/country%3AKEN/country%3ANOR', 360, 'dark'],
    ['/pair/country%3AKEN/country%3ANOR', 2560, 'light'],
  ] as const)('%s fits into %i pixels, in %s colours', async (path, width, colorScheme) => {
    await explorer.checkFit({ width, colorScheme }, async () => {
      await explorer.open(path)
      await rows().nth(1).waitFor()
      await bars().first().waitFor()
    })
  })
})
