/** What a person does who reviews: keys, and a look at what the page says. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Explorer } from './explorer-browser.ts'

export interface Reviewer {
  /** Asks the API, as a program would. */
  ask<Data>(query: string): Promise<Data>
  /** Of what is to be judged. */
  heading(): Locator
  /** Waits for it. */
  headingText(): Promise<string>
  press(key: string): Promise<void>
  type(text: string): Promise<void>
  /** Waits until the last outcome begins so. */
  status(beginning: string): Promise<void>
  /** Enters a key at the top of the page. */
  useKey(key: string): Promise<void>
  forgetKey(): Promise<void>
  /** Presses Tab until the field of that label has the focus. */
  tabTo(label: string): Promise<void>
  /** How many there are to look at, as the page says. */
  count(): Promise<number>
  /** The text of what has the focus. */
  focused(): Promise<string>
}

/** Milliseconds until something must have come about. */
export const PATIENT = { timeout: 20_000 } as const

const MOST_TABS = 60

/** `explorer` is asked for at each step, since it is opened after the tests are written down. */
export function reviewer(explorer: () => Explorer): Reviewer {
  const heading = (): Locator => explorer().page.getByRole('article').getByRole('heading', { level: 2 })
  const forgetKey = async (): Promise<void> => {
    await explorer().page.getByRole('button', { name: 'Forget the key' }).click()
    await explorer().page.getByLabel('Key, for changes').waitFor()
  }
  const press = (key: string): Promise<void> => explorer().page.keyboard.press(key)
  return {
    async ask<Data>(query: string): Promise<Data> {
      const response = await fetch(`${explorer().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data, errors } = (await response.json()) as { readonly data: Data; readonly errors?: unknown }
      expect(errors).toBeUndefined()
      return data
    },
    heading,
    headingText: () => heading().innerText(),
    press,
    type: (text) => explorer().page.keyboard.type(text),
    async status(beginning) {
      const said = explorer().page.getByRole('status')
      await expect.poll(async () => (await said.allInnerTexts()).join('\n'), PATIENT).toContain(beginning)
    },
    async useKey(key) {
      const { page } = explorer()
      await page.getByRole('button', { name: /^(Forget the key|Use it)$/ }).waitFor()
      if (await page.getByRole('button', { name: 'Forget the key' }).isVisible()) await forgetKey()
      await page.getByLabel('Key, for changes').fill(key)
      await page.getByLabel('Key, for changes').press('Enter')
      await page.getByRole('button', { name: 'Forget the key' }).waitFor()
    },
    forgetKey,
    async tabTo(label) {
      const field = explorer().page.getByLabel(label).and(explorer().page.locator(':focus'))
      for (let tabs = 0; tabs < MOST_TABS && (await field.count()) === 0; tabs++) await press('Tab')
      await expect.poll(() => field.count()).toBe(1)
    },
    count: async () => {
      // Counting may take longer than reading the first of them.
      const text = await explorer().page.locator('.count', { hasText: /\d/ }).innerText()
      return Number.parseInt(text.replaceAll(',', ''), 10)
    },
    focused: () => explorer().page.evaluate('document.activeElement.textContent'),
  }
}

/** One person under two names, in two documents. */
const NOTES = [
  {
    id: 'note-1',
    title: 'Note on a call',
    publisher: 'The Harbour Courier',
    published: '2031-04-08',
    text: 'Subramaniam Varadhan spoke by phone with Tove Lindqvist on 7 April 2031.',
  },
  {
    id: 'note-2',
    title: 'Note on a visit',
    publisher: 'The Lantern',
    published: '2031-05-12',
    text: 'S. Varadhan met Tove Lindqvist in Oslo on 11 May 2031.',
  },
]

/** Writes notes into `folder` in which two actors may be one. Gives the path of the file, to be imported. */
export function writeNotes(folder: string): string {
  const path = join(folder, 'notes.jsonl')
  writeFileSync(path, NOTES.map((note) => `${JSON.stringify(note)}\n`).join(''))
  return path
}
