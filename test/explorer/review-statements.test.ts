/** Somebody who knows better goes through the statements that the program is least sure of. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { readDocuments } from '../../src/document/document-reader.ts'
import { type ApiKey, createKey } from '../../src/graphql/access/api-key.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { exported } from '../store/suite/store-context.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'
import { PATIENT, reviewer } from './reviewer.ts'

const missing = missingChromium()
const desk = createKey('desk', 'WRITE')
const intern = createKey('intern', 'READ')
const left = createKey('left', 'WRITE')

describe.skipIf(missing !== null)(
  `explorer: statements under review${missing ? ` (skipped: ${missing})` : ''}`,
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder()
    const keys: ApiKey[] = [desk.kept, intern.kept, left.kept]
    let explorer: Explorer
    beforeAll(async () => {
      explorer = await openExplorer({ folder, server: { keys: () => keys } })
    })
    afterAll(() => explorer?.close())
    afterEach(() => {
      expect(explorer.complaints).toEqual([])
      expect([...explorer.hosts]).toEqual(['127.0.0.1'])
    })

    const { ask, heading, headingText, press, type, status, useKey, forgetKey, tabTo, count, focused } = reviewer(
      () => explorer,
    )
    const LEAST_SURE = `{ statements(orderBy: LEAST_SURE, first: 3, polarity: null, modality: null) {
    edges { node { id confidence review source { name } } } } }`

    interface Listed {
      readonly statements: {
        readonly edges: readonly { readonly node: { readonly id: string; readonly review: string } }[]
      }
    }

    const leastSure = async (): Promise<readonly string[]> =>
      (await ask<Listed>(LEAST_SURE)).statements.edges.map(({ node }) => node.id)

    it('shows the least sure one with its words in context, also to those who have no key', async () => {
      const { page } = explorer
      await explorer.open('/')
      await page.getByRole('link', { name: 'Review' }).click()
      await page.getByText(/^\d+ statements to look at, the least sure first$/).waitFor()
      const card = page.getByRole('article')
      await card.locator('mark').waitFor()
      const [id] = await leastSure()
      await expect
        .poll(() => card.getByRole('link', { name: 'promised' }).getAttribute('href'))
        .toBe(`/statement/${id}`)
      await expect.poll(() => card.locator('blockquote').innerText()).toContain(await card.locator('mark').innerText())
      await expect.poll(() => page.getByText('You can read without a key.').count()).toBe(1)
      await explorer.checkAccess()
    })

    it('shows the refusal of the server where a key is missing, and what to do', async () => {
      await explorer.open('/review/statements')
      const before = await headingText()
      await press('c')
      const refusal = explorer.page.getByRole('alert')
      await refusal.getByText('Changes need a key').waitFor()
      await expect.poll(() => refusal.innerText()).toContain('enter one at the top of the page')
      await expect.poll(() => headingText()).toBe(before)
      await explorer.checkAccess()
    })

    it('"this is wrong, reject it": by keyboard alone, and it is gone until that is taken back', async () => {
      const { page, store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      const wrong = await headingText()
      const [id, next] = await leastSure()
      const number = await count()
      await tabTo('Key, for changes')
      await type(desk.key)
      await press('Enter')
      await page.getByRole('button', { name: 'Forget the key' }).waitFor()
      await press('r')
      await type('He promised nothing; c, s and u are letters')
      await press('Enter')
      await page.getByText(`Rejected by desk: ${wrong}`).waitFor()
      await expect.poll(focused, PATIENT).toBe(await heading().innerText())
      await expect
        .poll(() => page.getByRole('article').getByRole('link', { name: 'told' }).getAttribute('href'))
        .toBe(`/statement/${next}`)
      await expect.poll(count, PATIENT).toBe(number - 1)

      const REVIEW = `{ statement(id: "${id}") { review } rulings { edges { node { by reason verdict } } } }`
      const ruled = {
        statement: { review: 'REJECTED' },
        rulings: {
          edges: [{ node: { by: 'desk', reason: 'He promised nothing; c, s and u are letters', verdict: 'REJECTED' } }],
        },
      }
      expect(await ask(REVIEW)).toEqual(ruled)
      expect(await inLedger(id!)).toBe(false)
      await importDocuments({ store, documents: readDocuments([packagePath('samples')], { published: null }) })
      expect(await ask(REVIEW)).toEqual(ruled)
      expect(await inLedger(id!)).toBe(false)

      await explorer.page.goBack()
      await heading().waitFor()
      await explorer.page.getByRole('link', { name: 'What was decided' }).click()
      await page.getByText('He promised nothing').waitFor()
      await explorer.checkAccess()
      await page.getByRole('button', { name: 'Take it back' }).press('Enter')
      await page.getByText('Taken back: rejected by desk.').waitFor()
      await page.getByText('Nothing was decided yet.').waitFor()
      expect(await inLedger(id!)).toBe(true)
      expect(await exported(store)).toEqual(before)
    })

    /** Whether the ledger shows the statement to whoever asks for acts of its actor. */
    async function inLedger(id: string): Promise<boolean> {
      await explorer.open('/?who=Julius+Nsereko&acts=PLEDGED&unsure=yes')
      await explorer.page.getByText(/^\d+ statements?$/).waitFor()
      await explorer.page
        .getByText(/^\d+ statements?$|Nothing was found/)
        .last()
        .waitFor()
      return (await explorer.page.locator(`a[href="/statement/${id}"]`).count()) > 0
    }

    it('undoes the last ruling, goes on, and goes back', async () => {
      const { page, store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      await useKey(desk.key)
      const first = await headingText()
      await press('u')
      await status('Nothing was decided here yet.')
      await press('ArrowLeft')
      await status('Nothing was skipped.')
      await press('s')
      await status(`Skipped: ${first}`)
      const second = await headingText()
      expect(second).not.toBe(first)
      await press('c')
      await status(`Confirmed by desk: ${second}`)
      const third = await headingText()
      await press('ArrowRight')
      await status(`Skipped: ${third}`)
      await press('ArrowLeft')
      await status('Back at what was skipped.')
      await expect.poll(() => headingText()).toBe(third)
      await press('u')
      await status('Taken back: it is to be judged again.')
      await expect.poll(headingText, PATIENT).toBe(second)
      await expect.poll(focused, PATIENT).toBe(second)
      expect(await exported(store)).toEqual(before)
      await page.getByRole('article').getByRole('link').first().click()
      await page.goBack()
      await expect.poll(() => headingText()).toBe(second)
    })

    it('reads on where a whole page was skipped, also after a ruling', async () => {
      const { store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      await useKey(desk.key)
      await headingText()
      const all = `{ statements(orderBy: LEAST_SURE, first: 100, polarity: null, modality: null) { edges { node { id } } } }`
      const ids = (await ask<Listed>(all)).statements.edges.map(({ node }) => node.id)
      const shown = () =>
        explorer.page.getByRole('article').locator('a[href^="/statement/"]').first().getAttribute('href')
      for (const id of ids.slice(0, 25)) {
        await expect.poll(shown, PATIENT).toBe(`/statement/${id}`)
        await press('s')
      }
      await expect.poll(shown, PATIENT).toBe(`/statement/${ids[25]}`)
      await press('c')
      await status('Confirmed by desk')
      await expect.poll(shown, PATIENT).toBe(`/statement/${ids[26]}`)
      await press('u')
      await expect.poll(shown, PATIENT).toBe(`/statement/${ids[25]}`)
      expect(await exported(store)).toEqual(before)
    })

    it('says so where somebody else took the last ruling back already, and undoes the one before', async () => {
      const { page, store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      await useKey(desk.key)
      const first = await headingText()
      await press('c')
      await status(`Confirmed by desk: ${first}`)
      const second = await headingText()
      await press('c')
      await status(`Confirmed by desk: ${second}`)
      const { rulings } = await ask<{
        readonly rulings: { readonly edges: readonly { readonly node: { id: string } }[] }
      }>('{ rulings(first: 1) { edges { node { id } } } }')
      const writer = store.writer()
      writer.withdraw(rulings.edges[0]!.node.id)
      await writer.flush()
      await press('u')
      await page.getByRole('alert').getByText('There is no ruling').waitFor()
      await press('u')
      await status('Taken back')
      await expect.poll(headingText, PATIENT).toBe(first)
      expect(await exported(store)).toEqual(before)
    })

    it('is taken along, and shown as GraphQL and as SQL', async () => {
      const { page } = explorer
      await explorer.open('/review')
      const number = await headingText().then(count)
      const csv = await downloadFrom(page, page.getByRole('button', { name: 'CSV' }))
      expect(csv.name).toBe('demarche-to-review.csv')
      const json = await downloadFrom(page, page.getByRole('button', { name: 'JSON' }))
      expect(JSON.parse(json.text).rows).toHaveLength(number)
      await page.getByRole('button', { name: 'Show as GraphQL' }).click()
      await expect
        .poll(() => page.getByRole('region', { name: 'GraphQL' }).innerText())
        .toContain('orderBy: LEAST_SURE')
      await page.getByRole('button', { name: 'Show as Cypher or SQL' }).click()
      await page.getByRole('region', { name: 'SQL' }).waitFor()
      await explorer.checkAccess()
    })

    it('corrects a date, says which forms there are, and shows what the statement became', async () => {
      const { page, store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      await useKey(desk.key)
      const [id] = await leastSure()
      await headingText()
      await press('d')
      await page.getByLabel('Date').and(page.locator(':focus')).waitFor()
      await type('last week')
      await page.getByText('not a date yet').waitFor()
      await press('Enter')
      await page.getByRole('alert').getByText('This date cannot be read').waitFor()
      await expect.poll(() => page.getByText(/a day of an unknown year \(XXXX-03-10\)/).count()).toBe(1)
      await explorer.checkAccess()
      await press('Control+a')
      await type('3 to 4 March 2026')
      await page.getByText('not a date yet').waitFor()
      await press('Control+a')
      await type('2026-03-03 to 4 March 2026')
      await page.getByText('that is 3 March 2026 to 4 March 2026').waitFor()
      await press('Enter')
      const now = page.getByRole('status').getByRole('link', { name: /, 3 March 2026 to 4 March 2026$/ })
      await now.waitFor()
      const path = (await now.getAttribute('href'))!
      expect(path).not.toBe(`/statement/${id}`)
      expect(await ask(`{ statement(id: "${path.slice('/statement/'.length)}") { date review confidence } }`)).toEqual({
        statement: { date: '2026-03-03/2026-03-04', review: 'CONFIRMED', confidence: 1 },
      })
      await press('u')
      await status('Taken back')
      expect(await exported(store)).toEqual(before)
    })

    it('corrects an actor, chosen by keyboard, and a date with it', async () => {
      const { page, store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      await useKey(desk.key)
      await headingText()
      await press('a')
      const who = page.getByLabel('Who', { exact: true })
      await who.and(page.locator(':focus')).waitFor()
      // The name replaces the id when it has come, and what was selected is no longer.
      await expect.poll(() => who.inputValue(), PATIENT).toBe('Julius Nsereko')
      await press('Control+a')
      await type('wanj')
      await page.getByRole('option', { name: /Wanjiru Otieno/ }).waitFor()
      await press('ArrowDown')
      await press('Enter')
      await expect.poll(() => who.inputValue(), PATIENT).toBe('Wanjiru Otieno')
      await page.getByLabel('Date').fill('2026-03-18')
      await press('Enter')
      const now = page.getByRole('status').getByRole('link', { name: 'Wanjiru Otieno promised, 18 March 2026' })
      await now.waitFor()
      await page.getByRole('link', { name: 'What was decided' }).click()
      await page.getByText('confirmed as corrected').waitFor()
      await expect
        .poll(() => page.getByRole('listitem').filter({ hasText: 'who:' }).last().innerText())
        .toBe('who: Wanjiru Otieno')
      await expect.poll(() => page.getByText('date: 18 March 2026').count()).toBe(1)
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('Nothing was decided yet.').waitFor()
      expect(await exported(store)).toEqual(before)
    })

    it('says what the server refuses in a correction, and keeps what was entered', async () => {
      const { page } = explorer
      await explorer.open('/review')
      await useKey(desk.key)
      await headingText()
      await press('a')
      await expect.poll(() => page.getByLabel('Who', { exact: true }).inputValue(), PATIENT).toBe('Julius Nsereko')
      await press('Control+a')
      await type('Nobody of this Name')
      await press('Enter')
      await page.getByRole('alert').getByText('no actor "Nobody of this Name"').waitFor()
      await expect.poll(() => page.getByLabel('Who', { exact: true }).inputValue()).toBe('Nobody of this Name')
      await press('Escape')
      await page.getByRole('button', { name: 'Correct an actor' }).and(page.locator(':focus')).waitFor()
      expect(await page.getByLabel('Date').count()).toBe(0)
    })

    it.each<[string, string, string]>([
      ['a key that reads only', intern.key, 'This key may ask questions'],
      ['a key that was revoked', left.key, 'The key is unknown or was revoked.'],
      ['a wrong key', 'demarche_nonsense', 'The key is unknown or was revoked.'],
    ])('loses nothing that was typed to %s', async (_, shown, message) => {
      const { page, store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      await headingText()
      await useKey(shown)
      if (shown === left.key) keys.splice(keys.indexOf(left.kept), 1)
      const judged = await headingText()
      await press('r')
      await type('the recording says so')
      await press('Enter')
      const refusal = page.getByRole('alert')
      await refusal.getByText(message).waitFor()
      await expect.poll(() => refusal.innerText()).toMatch(/Forget (it|the key) at the top of the page, and enter/)
      await explorer.checkAccess()
      await forgetKey()
      await useKey(desk.key)
      const reason = page.getByLabel('Why it is wrong (may be empty)')
      await expect.poll(() => reason.inputValue()).toBe('the recording says so')
      await reason.press('Enter')
      await status(`Rejected by desk: ${judged}`)
      await headingText()
      await press('u')
      await status('Taken back')
      expect(await exported(store)).toEqual(before)
    })

    it('reads the queue again when a wrong key is replaced', async () => {
      await explorer.open('/review')
      await useKey('demarche_nonsense')
      await explorer.page.reload()
      await explorer.page.getByRole('alert').getByText('The key is unknown or was revoked.').first().waitFor()
      await forgetKey()
      await headingText()
      await expect.poll(count, PATIENT).toBeGreaterThan(0)
      expect(await explorer.page.getByRole('alert').count()).toBe(0)
    })

    it('goes on where it was when the server was away in the middle', async () => {
      const { page, store } = explorer
      const before = await exported(store)
      await explorer.open('/review')
      await useKey(desk.key)
      const judged = await headingText()
      await press('d')
      await type('2026-03-05')
      await explorer.goAway()
      await press('Enter')
      await page.getByRole('alert').getByText('The server does not answer.').waitFor()
      await expect.poll(() => headingText()).toBe(judged)
      await explorer.checkAccess()
      await explorer.comeBack()
      await expect.poll(() => page.getByLabel('Date').inputValue()).toBe('2026-03-05')
      await page.getByLabel('Date').press('Enter')
      await status(`Corrected by desk: ${judged}`)
      await headingText()
      await press('u')
      await status('Taken back')
      expect(await exported(store)).toEqual(before)
    })

    it('decides nothing by single keys once they are turned off', async () => {
      const { page } = explorer
      await explorer.open('/review')
      await useKey(desk.key)
      const shown = await headingText()
      await page.getByRole('checkbox', { name: 'single keys press the buttons' }).uncheck()
      for (const key of ['c', 'r', 's', 'd', 'a', 'ArrowRight']) await press(key)
      await expect.poll(() => headingText()).toBe(shown)
      expect(await page.getByRole('form').count()).toBe(0)
      await page.reload()
      await headingText()
      await press('s')
      await expect.poll(() => headingText()).toBe(shown)
      await page.getByRole('button', { name: 'Skip', exact: true }).click()
      await status(`Skipped: ${shown}`)
      await page.getByRole('checkbox', { name: 'single keys press the buttons' }).check()
    })

    it.each([
      [360, 'dark'],
      [2560, 'light'],
    ] as const)('fits into %i pixels, in %s colours', async (width, colorScheme) => {
      await explorer.checkFit({ width, colorScheme }, async () => {
        await explorer.open('/review')
        await headingText()
        await press('d')
        await explorer.page.getByLabel('Date').waitFor()
      })
    })
  },
)
