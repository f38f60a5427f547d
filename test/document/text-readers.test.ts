import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/document/markdown-reader.ts'
import { readText } from '../../src/document/text-reader.ts'
import { DocumentError } from '../../src/errors.ts'

const BODY = 'Foreign Minister Aki Tanaka spoke with her Norwegian counterpart Lars Berg on Friday.'
const PLACE = { path: 'note.md' }

describe('readText', () => {
  it('takes the headline for the title and keeps the text whole', () => {
    const text = `\nJapan Asks Norway to Lend a Ship\n${BODY}\n`
    expect(readText(text)).toMatchObject({ text, title: 'Japan Asks Norway to Lend a Ship' })
  })

  it('has no title where the first line is a sentence', () => {
    expect(readText(`${BODY}\n\nThey agreed.`).title).toBeNull()
    expect(readText('One line of a note').title).toBeNull()
  })
})

describe('readMarkdown', () => {
  it('reads the front matter and leaves it out of the text', () => {
    const source = `---\ntitle: "Talks: a start"\nurl: https://a.example/1\ndate: 2025-05-10\npublisher: The Courier\nid: 7\nkind: readout\ntags: [a, b]\n---\n${BODY}\n`
    expect(readMarkdown(source, PLACE)).toEqual({
      text: `${BODY}\n`,
      sourceId: '7',
      url: 'https://a.example/1',
      title: 'Talks: a start',
      publisher: 'The Courier',
      published: '2025-05-10',
      retrieved: null,
      kind: 'READOUT',
    })
  })

  it.each([
    ['a heading', `# Talks in Oslo #\n${BODY}`, 'Talks in Oslo', `Talks in Oslo\n\n${BODY}`],
    ['empty front matter', `---\n---\n# Talks\n\n${BODY}`, 'Talks', `Talks\n\n${BODY}`],
    ['a rule above the text', `---\n${BODY}`, null, BODY],
    [
      'a title in the front matter and another heading',
      `---\ntitle: A\n---\n# Talks\n${BODY}`,
      'A',
      `Talks\n\n${BODY}`,
    ],
    [
      'a headline',
      `Japan Asks Norway to Lend a Ship\n\n${BODY}`,
      'Japan Asks Norway to Lend a Ship',
      `Japan Asks Norway to Lend a Ship\n\n${BODY}`,
    ],
  ])('%s', (_, source, title, text) => {
    expect(readMarkdown(source, PLACE)).toMatchObject({ title, text })
  })

  it.each([
    ['no YAML', '---\ntitle: a\nurl: [1, 2\n---\ntext', /^note\.md, line \d: the front matter is not valid YAML/],
    ['a list', '---\n- a\n---\ntext', /not a list of keys with values/],
    ['a wrong kind', '---\nkind: POEM\n---\ntext', /: "kind" must be READOUT or ARTICLE; it is "POEM"$/],
    ['a wrong title', '---\ntitle: [a]\n---\ntext', /: "title" must be a text; it is a list$/],
    ['an alias', '---\na: &a [x]\nb: *a\n---\ntext', /front matter/],
  ])('refuses %s', (_, source, message) => {
    expect(() => readMarkdown(source, PLACE)).toThrow(DocumentError)
    expect(() => readMarkdown(source, PLACE)).toThrow(message)
  })
})
