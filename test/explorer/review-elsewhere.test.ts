/** Somebody finds a mistake on the page of a statement or of an actor, and says so there. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { createKey } from '../../src/graphql/access/api-key.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { exported } from '../store/suite/store-context.ts'
import { type Explorer, openExplorer } from './explorer-browser.ts'
import { PATIENT, reviewer, writeNotes } from './reviewer.ts'

const missing = missingChromium()
const desk = createKey('desk', 'WRITE')

describe.skipIf(missing !== null)(
  `explorer: review from other pages${missing ? ` (skipped: ${missing})` : ''}`,
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder()
    let explorer: Explorer
    let pristine: unknown
    beforeAll(async () => {
      explorer = await openExplorer({
        folder,
        paths: [packagePath('samples'), writeNotes(folder)],
        server: { keys: () => [desk.kept] },
      })
      pristine = await exported(explorer.store)
    })
    afterAll(() => explorer?.close())
    afterEach(async () => {
      expect(explorer.complaints).toEqual([])
      expect(await exported(explorer.store)).toEqual(pristine)
    })

    const { status, useKey, type, press } = reviewer(() => explorer)
    const title = () => explorer.page.getByRole('heading', { level: 1 }).innerText()
    const decided = () => explorer.page.getByRole('region', { name: /^What people decided/ })

    async function openMeeting(): Promise<string> {
      await explorer.open('/?who=S.+Varadhan&acts=MET_WITH')
      await explorer.page.getByRole('table').getByRole('link', { name: 'met' }).click()
      await explorer.page.getByRole('heading', { name: 'Is it right?' }).waitFor()
      return new URL(explorer.page.url()).pathname
    }

    it('rejects a statement from its page, and takes that back there', async () => {
      const { page } = explorer
      const path = await openMeeting()
      await page.getByText('To confirm, reject or correct it, enter a key').waitFor()
      await useKey(desk.key)
      await page.getByRole('button', { name: 'Reject' }).press('Enter')
      await type('they never met')
      await press('Enter')
      await status('Rejected by desk: S. Varadhan met Tove Lindqvist, 11 May 2031.')
      await decided().getByText('they never met').waitFor()
      await page.locator('.marks').getByText('rejected', { exact: true }).waitFor()
      await page.getByRole('button', { name: 'Reject' }).and(page.locator(':focus')).waitFor()
      await explorer.checkAccess()
      await decided().getByRole('button', { name: 'Take it back' }).press('Enter')
      await page.getByText('Nobody has ruled on it').waitFor()
      await expect.poll(() => page.locator('.marks').getByText('rejected').count(), PATIENT).toBe(0)
      expect(new URL(page.url()).pathname).toBe(path)
    })

    it('goes to what a corrected statement became, and back when that is taken back', async () => {
      const { page } = explorer
      const path = await openMeeting()
      await useKey(desk.key)
      await page.getByRole('button', { name: 'Correct the date' }).press('Enter')
      await press('Control+a')
      await type('10 May 2031')
      await press('Enter')
      await status('Corrected by desk: S. Varadhan met Tove Lindqvist, 11 May 2031. This page shows what it became.')
      expect(new URL(page.url()).pathname).not.toBe(path)
      await decided().getByText('date: 10 May 2031').waitFor()
      await page.getByText('This page shows what it became.').and(page.locator(':focus')).waitFor()
      await explorer.checkAccess()
      await decided().getByRole('button', { name: 'Take it back' }).press('Enter')
      await page.waitForURL(`**${path}`)
      await page.getByText('Nobody has ruled on it').waitFor()
    })

    it('"these two are one person": merges and undoes on the page of an actor', async () => {
      const { page } = explorer
      await explorer.open('/actor/person:s-varadhan')
      await useKey(desk.key)
      await expect.poll(() => title()).toBe('S. Varadhan')
      await page.getByRole('list', { name: 'Who may be the same' }).getByRole('button').press('Enter')
      await page.getByLabel('Why (may be empty)').fill('one man')
      await page.getByRole('button', { name: 'The same: merge them' }).press('Enter')
      await status('Merged by desk.')
      await expect.poll(title, PATIENT).toBe('Subramaniam Varadhan')
      await decided().getByText('one man').waitFor()
      await explorer.checkAccess()
      await decided().getByRole('button', { name: 'Take it back' }).press('Enter')
      await status('Taken back')
      await page.getByRole('list', { name: 'Who may be the same' }).waitFor()
    })

    it('says what to do where no actor was chosen, and keeps two apart', async () => {
      const { page } = explorer
      await explorer.open('/actor/person:s-varadhan')
      await useKey(desk.key)
      const other = page.getByLabel('S. Varadhan may be the same as')
      await other.fill('nobody at all')
      await other.press('Enter')
      await page.getByRole('alert').getByText('Choose one of the names that the field offers.').waitFor()
      await other.fill('lindq')
      await page.getByRole('option', { name: /Tove Lindqvist/ }).click()
      await page.getByRole('button', { name: 'Not the same' }).click()
      await status('Kept apart by desk.')
      await decided().getByRole('button', { name: 'Take it back' }).click()
      await status('Taken back')
    })
  },
)
