/** The list of documents: found by words and days, in either order, and taken along. */
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { documentsPath, readSearch, variablesOf } from '../../src/explorer/document/documents-search.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'

const missing = missingChromium()

describe('a search in the address', () => {
  it('is read as it was written', () => {
    const days = fc.constantFrom('', '2026-03-10', '1978-09-17')
    const searches = fc.record({
      search: fc.string(),
      from: days,
      to: days,
      order: fc.constantFrom('DATE_NEWEST' as const, 'DATE_OLDEST' as const),
    })
    fc.assert(
      fc.property(searches, (search) => {
        const { searchParams } = new URL(documentsPath(search), 'http://localhost')
        expect(readSearch(Object.fromEntries(searchParams))).toEqual(search)
      }),
    )
  })

  it('asks the API for nothing that is not given, and leaves out what is no day', () => {
    expect(variablesOf(readSearch({}))).toEqual({ order: 'DATE_NEWEST' })
    expect(variablesOf(readSearch({ search: 'ferry', from: 'March', to: '2026-03-31', order: 'x' }))).toEqual({
      search: 'ferry',
      to: '2026-03-31',
      order: 'DATE_NEWEST',
    })
    expect(documentsPath(readSearch({}))).toBe('/documents')
  })
})

describe.skipIf(missing !== null)(`explorer: documents${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const folder = temporaryFolder()
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await openExplorer({ folder })
  })
  afterAll(() => explorer?.close())
  afterEach(() => expect(explorer.complaints).toEqual([]))

  const items = () => explorer.page.getByRole('region', { name: 'Documents that were found' }).getByRole('listitem')

  it('lists all, the latest first, from the navigation', async () => {
    const { page } = explorer
    await explorer.open('/')
    await page.getByRole('link', { name: 'Documents', exact: true }).click()
    await page.getByText('20 documents').waitFor()
    await expect.poll(() => items().count()).toBe(20)
    await expect
      .poll(() => page.getByRole('link', { name: 'Documents', exact: true }).getAttribute('aria-current'))
      .toBe('page')
    await page.getByLabel('Order').selectOption('earliest first')
    await expect
      .poll(() => items().first().innerText())
      .toMatch(/Nixon Meets Mao[\s\S]*Published: [^\n]*\d+ February 1972/)
    expect(new URL(page.url()).search).toBe('?order=DATE_OLDEST')
    await explorer.checkAccess()
  })

  it('finds by words and days, keeps the search in the address, and leads to a document', async () => {
    const { page } = explorer
    await explorer.open('/documents')
    await page.getByLabel('Words of the title or the text').fill('ferry crew')
    await page.getByLabel('Words of the title or the text').press('Enter')
    await page.waitForURL(/search=ferry\+crew/)
    await page.getByLabel('Published from').fill('2026-03-14')
    await page.getByLabel('Published until').fill('2026-03-14')
    await page.getByLabel('Published until').press('Tab')
    await page.getByText('1 document', { exact: true }).waitFor()
    await page.reload()
    await page.getByText('1 document', { exact: true }).waitFor()
    await expect.poll(() => page.getByLabel('Words of the title or the text').inputValue()).toBe('ferry crew')
    const file = await downloadFrom(page, page.getByRole('button', { name: 'CSV' }))
    expect(file.text).toContain(
      "Uganda's army chief denies secret meeting with Kenyan minister,Kampala Evening Post,2026-03-14,article: a report by others,ARTICLE",
    )
    await items().getByRole('link').click()
    await page
      .getByRole('heading', { level: 1, name: "Uganda's army chief denies secret meeting with Kenyan minister" })
      .waitFor()
    await page.goBack()
    await page.getByText('1 document', { exact: true }).waitFor()
  })

  it.each([
    ['/documents?search=submarine', 'No document was found.'],
    ['/documents?from=2026-03-14&to=2026-03-01', 'Correct the days'],
    ['/documents?from=2026-02-31', 'Correct the days'],
  ])('says what to do at %s', async (path, words) => {
    await explorer.open(path)
    await explorer.page.getByText(words).first().waitFor()
    await explorer.checkAccess()
  })

  it('fits into 360 pixels', async () => {
    await explorer.checkFit({ width: 360 }, async () => {
      await explorer.open('/documents')
      await explorer.page.getByText('20 documents').waitFor()
    })
  })
})
