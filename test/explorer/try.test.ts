/** A text is tried before anything is saved, and saved with a key. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { readDocuments } from '../../src/document/document-reader.ts'
import { EMPTY_DRAFT, inputOf, isTooLong, LARGEST_REQUEST } from '../../src/explorer/try/draft.ts'
import { createKey } from '../../src/graphql/access/api-key.ts'
import { MAX_BODY_SIZE } from '../../src/graphql/limits.ts'
import type { Document } from '../../src/model/document.ts'
import { ANY_DOCUMENT } from '../../src/store/any-filter.ts'
import { missingChromium } from '../helpers/missing-chromium.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { downloadFrom, type Explorer, openExplorer } from './explorer-browser.ts'

const missing = missingChromium()

const NOTE = `HARBOUR CITY, March 5, 2031 – Foreign Minister Rhea Okonjo of Kenya met Norwegian Foreign Minister Lena Brandt on Tuesday.
She <img src=x onerror="hostile = 1"> also accepted an invitation to visit Oslo.`

/** What the browser has, and Node has not. */
interface Browser {
  readonly DataTransfer: new () => {
    readonly items: { add(file: File): void }
    setData(type: string, text: string): void
  }
  readonly ClipboardEvent: new (type: string, init: object) => Event
  readonly document: { getElementsByTagName(name: string): ArrayLike<EventTarget> }
}

describe('what is sent of a draft', () => {
  it('leaves out what was not filled in', () => {
    expect(inputOf({ ...EMPTY_DRAFT, text: ' A text. ', title: '  Title ', kind: 'READOUT' })).toEqual({
      text: ' A text. ',
      title: 'Title',
      kind: 'READOUT',
    })
    expect(inputOf({ ...EMPTY_DRAFT, text: 'A text.' })).toEqual({ text: 'A text.' })
  })

  it('is too long where the server would refuse it, counted in bytes', () => {
    expect(LARGEST_REQUEST).toBe(MAX_BODY_SIZE)
    expect(isTooLong({ text: 'a'.repeat(900_000) })).toBe(false)
    expect(isTooLong({ text: 'ł'.repeat(500_000) })).toBe(true)
  })
})

describe.skipIf(missing !== null)(`explorer: trying a text${missing ? ` (skipped: ${missing})` : ''}`, () => {
  const folder = temporaryFolder()
  const writer = createKey('desk', 'WRITE')
  const reader = createKey('guest', 'READ')
  let explorer: Explorer
  beforeAll(async () => {
    explorer = await openExplorer({ folder, server: { keys: () => [writer.kept, reader.kept], introspection: false } })
  })
  afterAll(() => explorer?.close())
  afterEach(() => {
    expect(explorer.complaints).toEqual([])
    expect([...explorer.hosts]).toEqual(['127.0.0.1'])
  })

  const documents = () => explorer.store.view().countDocuments(ANY_DOCUMENT)
  const field = (name: string | RegExp) => explorer.page.getByLabel(name)
  const look = () => explorer.page.getByRole('button', { name: 'See what it says' }).click()
  const heading = (name: string | RegExp) => explorer.page.getByRole('heading', { name })

  async function tryNote(): Promise<void> {
    await explorer.open('/')
    await explorer.page.getByRole('link', { name: 'Try a text' }).click()
    await field('Text, in English').fill(NOTE)
    await field('Title').fill('A meeting in the harbour')
    await field(/^Day of publication/).fill('2031-03-05')
    await look()
    await heading(/^1 statement, 2 offices, 1 sentence not read$/).waitFor()
  }

  async function enterKey(key: string): Promise<void> {
    await explorer.page.getByLabel('Key, for changes').fill(key)
    await explorer.page.getByRole('button', { name: 'Use it' }).click()
  }

  it('shows what would be found, in its words, and saves nothing', async () => {
    const { page } = explorer
    const before = await documents()
    await tryNote()
    // The server of this suite shows no schema.
    await page.getByRole('link', { name: 'GraphiQL' }).waitFor({ state: 'detached' })
    const words = page.getByRole('region', { name: 'The text' }).locator('.passage')
    expect((await words.allTextContents()).join('')).toBe(NOTE)
    expect(await page.evaluate('window.hostile')).toBe(undefined)
    await words.locator('.said').first().click()
    const shown = page.getByRole('region', { name: 'At the words' })
    expect((await shown.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^Rhea Okonjo \(Foreign Minister of Kenya\) met Lena Brandt \(Foreign Minister of Norway\) 4 March 2031/,
    )
    expect(await shown.getByRole('link').count()).toBe(0)
    await page.getByRole('link', { name: 'Rhea Okonjo met Lena Brandt' }).click()
    await expect.poll(() => page.evaluate('document.activeElement.className')).toMatch(/\bsaid\b/)
    await expect
      .poll(() => page.getByRole('table', { name: 'Offices that the text names' }).getByRole('row').count())
      .toBe(3)
    const file = await downloadFrom(page, page.getByRole('button', { name: 'CSV' }).first())
    expect(file.text).toContain('2031-03-04,,DAY,Rhea Okonjo')
    await expect.poll(() => documents()).toBe(before)
    expect(new URL(page.url()).pathname).toBe('/try')
    await explorer.checkAccess()
  })

  it('keeps the text while one looks elsewhere and after a reload, says when it has been changed since, and clears it', async () => {
    const { page } = explorer
    await tryNote()
    await page.getByRole('link', { name: 'Ask', exact: true }).click()
    await page.getByLabel('With whom').waitFor()
    await page.goBack()
    await heading(/^1 statement, 2 offices/).waitFor()
    await expect.poll(() => field('Text, in English').inputValue()).toBe(NOTE)
    await field('Publisher').fill('Harbour Post')
    await page.getByText('You have changed something since').waitFor()
    await page.reload()
    await expect.poll(() => field('Text, in English').inputValue()).toBe(NOTE)
    await expect.poll(() => field('Publisher').inputValue()).toBe('Harbour Post')
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => field('Text, in English').inputValue()).toBe('')
    await page.reload()
    await field('Text, in English').waitFor()
    expect(await field('Text, in English').inputValue()).toBe('')
  })

  it('asks for a key to save it, refuses one that may only read, and leads to the document', async () => {
    const { page } = explorer
    await tryNote()
    await page.getByText('To save it into the graph, enter a key at the top of the page.').waitFor()
    await enterKey(reader.key)
    await page.getByRole('button', { name: 'Save it into the graph' }).click()
    await page.getByRole('alert').getByText('The key may read only.', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Forget the key' }).click()
    const before = await documents()
    await enterKey(writer.key)
    await page.getByRole('button', { name: 'Save it into the graph' }).click()
    await heading('A meeting in the harbour').waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/document\/doc-/)
    await heading('1 statement').waitFor()
    await expect.poll(() => documents()).toBe(before + 1)
    await page.getByRole('link', { name: 'Ask', exact: true }).click()
    await page.getByText('from 21 documents').waitFor()
    await page.getByRole('link', { name: 'Try a text' }).click()
    await expect.poll(() => field('Text, in English').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Forget the key' }).click()
  })

  const SAMPLES = ['01-ferry-seized.txt', '02-kenya-readout-of-call-with-norway.md', '05-denied-meeting.html']

  it.each(SAMPLES)('reads the file %s as an import does', async (name) => {
    const path = packagePath(`samples/${name}`)
    const documents: Document[] = []
    for await (const result of readDocuments([path], { published: null }))
      if (result.ok) documents.push(result.document)
    const [{ text, title, publisher, publishedAt }] = documents as [Document]
    await explorer.open('/try')
    await field(/^Or a file/).setInputFiles(path)
    await expect.poll(() => field('Text, in English').inputValue()).toBe(text)
    await expect.poll(() => field('Title').inputValue()).toBe(title ?? '')
    await expect.poll(() => field('Publisher').inputValue()).toBe(publisher ?? '')
    await expect.poll(() => field(/^Day of publication/).inputValue()).toBe(publishedAt ?? '')
  })

  it('takes a page apart without running anything in it', async () => {
    const { page } = explorer
    const path = join(folder, 'hostile.html')
    const article = `<p>${NOTE}</p><script>hostile = 2</script><svg onload="hostile = 3"></svg>`
    writeFileSync(
      path,
      `<html><body onload="hostile = 4"><article><h1>A meeting</h1>${article.repeat(3)}</article></body></html>`,
    )
    await explorer.open('/try')
    await field(/^Or a file/).setInputFiles(path)
    await expect.poll(() => field('Text, in English').inputValue()).toMatch(/Rhea Okonjo of Kenya met/)
    await expect.poll(() => field('Text, in English').inputValue()).not.toContain('hostile')
    expect(await page.evaluate('window.hostile')).toBe(undefined)
  })

  it('takes a file that is dropped', async () => {
    const { page } = explorer
    await explorer.open('/try')
    const data = await page.evaluateHandle((text) => {
      const data = new (globalThis as unknown as Browser).DataTransfer()
      data.items.add(new File([text], 'note.txt'))
      return data
    }, NOTE)
    await page.getByRole('form', { name: 'A text to try' }).dispatchEvent('drop', { dataTransfer: data })
    await expect.poll(() => field('Text, in English').inputValue()).toBe(NOTE)
  })

  it.each([
    ['latin1.txt', Buffer.from('Le pr\xe9sident', 'latin1'), 'is not text in UTF-8', 'Save it as UTF-8'],
    ['picture.txt', Buffer.from('PNG\0\0'), 'is no text', 'Choose a text'],
    ['empty.html', Buffer.from('<nav><a href="/">Home</a></nav>'), 'holds no article', 'Copy the words of the page'],
    [
      'front.md',
      Buffer.from('---\ntitle: [\n---\nKenya thanked Norway.'),
      'not valid YAML',
      'Repair what the message names',
    ],
  ])('says what is wrong with the file %s', async (name, content, words, advice) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    await explorer.open('/try')
    await field(/^Or a file/).setInputFiles(path)
    const alert = explorer.page.getByRole('alert')
    await alert.getByText(words).waitFor()
    await alert.getByText(advice).waitFor()
  })

  it.each([
    ['Der Minister traf am Dienstag seine Kollegin und sprach mit ihr über die Lage am See.', 'only English is read'],
    ['\u200b \u200b', 'there is no text in it'],
  ])('says what to do with a text that cannot be read: %s', async (text, words) => {
    await explorer.open('/try')
    await field('Text, in English').fill(text)
    await look()
    await explorer.page.getByRole('alert').getByText(words).waitFor()
    await explorer.checkAccess()
  })

  it('takes a long text that is pasted at once, and says when it is too long', async () => {
    const { page } = explorer
    await explorer.open('/try')
    await field('Text, in English').fill('Before. ')
    await page.evaluate((text) => {
      const { DataTransfer, ClipboardEvent } = globalThis as unknown as Browser
      const data = new DataTransfer()
      data.setData('text/plain', text)
      const { 0: area } = (globalThis as unknown as Browser).document.getElementsByTagName('textarea')
      area!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, 'Kenya thanked Norway.\n'.repeat(50_000))
    await expect
      .poll(async () => (await field('Text, in English').inputValue()).length, { timeout: 20_000 })
      .toBe(8 + 22 * 50_000)
    await look()
    await page.getByRole('alert').getByText('The text is too long to be tried here.').waitFor()
    await page.getByRole('alert').getByText('demarche import FILE', { exact: false }).waitFor()
  })

  it('keeps the text while the server is away, and goes on when it is back', async () => {
    await explorer.open('/try')
    await field('Text, in English').fill(NOTE)
    await explorer.goAway()
    await look()
    await explorer.page.getByRole('alert').getByText('The server does not answer.').waitFor()
    await expect.poll(() => field('Text, in English').inputValue()).toBe(NOTE)
    await explorer.comeBack()
    await look()
    await heading(/^1 statement, 2 offices/).waitFor()
  })

  it('says so where nothing was found', async () => {
    await explorer.open('/try')
    await field('Text, in English').fill(
      'The weather on the lake was fair that day, and the fishermen went out early in the morning.',
    )
    await look()
    await explorer.page.getByText('Nothing was found that one actor does to another.').waitFor()
  })

  it.each([
    [360, 'dark'],
    [2560, 'light'],
  ] as const)('fits into %i pixels, in %s colours', async (width, colorScheme) => {
    await explorer.checkFit({ width, colorScheme }, async () => {
      await tryNote()
    })
  })
})
