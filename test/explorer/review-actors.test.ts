/** Somebody who knows better says which actors are one, and which are two. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { createKey } from '../../src/graphql/access/api-key.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { exported } from '../store/suite/store-context.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'
import { PATIENT, reviewer, writeNotes } from './reviewer.ts'

const missing = missingChromium()
const desk = createKey('desk', 'WRITE')
const intern = createKey('intern', 'READ')

describe.skipIf(missing !== null)(
  `explorer: actors under review${missing ? ` (skipped: ${missing})` : ''}`,
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder()
    let explorer: Explorer
    let pristine: unknown
    beforeAll(async () => {
      explorer = await openExplorer({
        folder,
        paths: [packagePath('samples'), writeNotes(folder)],
        server: { keys: () => [desk.kept, intern.kept] },
      })
      pristine = await exported(explorer.store)
    })
    afterAll(() => explorer?.close())
    afterEach(async () => {
      expect(explorer.complaints).toEqual([])
      expect(await exported(explorer.store)).toEqual(pristine)
    })

    const { ask, headingText, press, type, status, useKey, tabTo, count, focused } = reviewer(() => explorer)
    const LIKELIEST = 'Are S. Varadhan and Subramaniam Varadhan one?'
    const people = () =>
      ask<{ actors: unknown }>('{ actors(search: "varadhan") { edges { node { id name aliases } } } }').then(
        ({ actors }) => (actors as { edges: readonly { node: { name: string; aliases: readonly string[] } }[] }).edges,
      )

    it('shows the likeliest pair side by side, why they may be one, and what each did', async () => {
      const { page } = explorer
      await explorer.open('/review/merges')
      await expect.poll(() => headingText()).toBe(LIKELIEST)
      await expect
        .poll(() => page.getByText('For it: initials or a short form and the full name.').innerText())
        .toContain('Score 45 of 100')
      const one = page.getByRole('region', { name: 'S. Varadhan', exact: true })
      await one.getByText('S. Varadhan met Tove Lindqvist in Oslo on 11 May 2031').waitFor()
      const other = page.getByRole('region', { name: 'Subramaniam Varadhan' })
      await other.getByText('Subramaniam Varadhan spoke to Tove Lindqvist, 7 April 2031').waitFor()
      expect(
        await other.getByRole('link', { name: 'Note on a call (The Harbour Courier, 8 April 2031)' }).count(),
      ).toBe(1)
      await explorer.checkAccess()
      const csv = await downloadFrom(page, page.getByRole('button', { name: 'CSV' }))
      expect(csv.text).toContain('person:s-varadhan,person:subramaniam-varadhan,INITIALS,')
    })

    it('"these two are one person": merged and undone by keyboard alone', async () => {
      await explorer.open('/review/merges')
      await headingText()
      const number = await count()
      await tabTo('Key, for changes')
      await type(desk.key)
      await press('Enter')
      await press('w')
      await explorer.page.getByLabel('Why (may be empty)').and(explorer.page.locator(':focus')).waitFor()
      await type('one man, merged')
      await press('Escape')
      await press('m')
      await status('Merged by desk. There is now: Subramaniam Varadhan')
      await expect.poll(count, PATIENT).toBe(number - 1)
      await expect.poll(focused, PATIENT).toBe(await headingText())
      const [merged, ...none] = await people()
      expect(none).toEqual([])
      expect(merged!.node).toMatchObject({
        name: 'Subramaniam Varadhan',
        aliases: expect.arrayContaining(['S. Varadhan']),
      })
      await press('u')
      await status('Taken back: it is to be judged again.')
      await expect.poll(headingText, PATIENT).toBe(LIKELIEST)
      await expect.poll(() => people()).toHaveLength(2)
    })

    it('"not the same" takes the pair off the list until that is taken back', async () => {
      const { page } = explorer
      await explorer.open('/review/merges')
      await useKey(desk.key)
      await headingText()
      await press('n')
      await status('Kept apart by desk. There is now: S. Varadhan; Subramaniam Varadhan')
      await page.reload()
      await expect.poll(() => headingText()).not.toBe(LIKELIEST)
      await page.getByRole('link', { name: 'What was decided' }).click()
      await page.getByText('kept apart').waitFor()
      await explorer.checkAccess()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByText('Nothing was decided yet.').waitFor()
      await page.getByRole('link', { name: 'One or two?' }).click()
      await expect.poll(headingText, PATIENT).toBe(LIKELIEST)
    })

    it('comes to an end, and begins again with what was skipped', async () => {
      const { page } = explorer
      await explorer.open('/review/merges')
      await headingText()
      const number = await count()
      for (let skipped = 0; skipped < number; skipped++) await press('s')
      const end = page.getByRole('heading', { name: 'You have been through all of it.' })
      await end.and(page.locator(':focus')).waitFor()
      await explorer.checkAccess()
      await page.getByRole('button', { name: `Show the ${number} skipped again` }).press('Enter')
      await expect.poll(headingText, PATIENT).toBe(LIKELIEST)
    })

    it('keeps the reason where the key may only read', async () => {
      const { page } = explorer
      await explorer.open('/review/merges')
      await useKey(intern.key)
      await page.getByLabel('Why (may be empty)').fill('her own letters')
      await press('Enter')
      await press('m')
      await page.getByRole('alert').getByText('This key may ask questions').waitFor()
      await expect.poll(() => page.getByLabel('Why (may be empty)').inputValue()).toBe('her own letters')
      await expect.poll(() => headingText()).toBe(LIKELIEST)
      await explorer.checkAccess()
    })

    it('takes nothing back while the server is away, and does when it is there again', async () => {
      const { page } = explorer
      await explorer.open('/review/merges')
      await useKey(desk.key)
      await headingText()
      await press('m')
      await status('Merged by desk.')
      await page.getByRole('link', { name: 'What was decided' }).click()
      await page.getByRole('button', { name: 'Take it back' }).waitFor()
      await explorer.goAway()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await page.getByRole('alert').getByText('The server does not answer.').waitFor()
      await explorer.comeBack()
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByText('Nothing was decided yet.').waitFor()
    })

    it.each([
      [360, 'light'],
      [2560, 'dark'],
    ] as const)('fits into %i pixels, in %s colours', async (width, colorScheme) => {
      await explorer.checkFit({ width, colorScheme }, async () => {
        await explorer.open('/review/merges')
        await explorer.page.getByText('Subramaniam Varadhan spoke to Tove Lindqvist, 7 April 2031').waitFor()
      })
    })
  },
)
