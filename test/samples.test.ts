/** The samples are well formed and all named in docs/samples.md; what is read out of them is tested with the pipeline. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse as parseCsv } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'

const FOLDER = join(import.meta.dirname, '../samples')
const PAGE = readFileSync(join(import.meta.dirname, '../docs/samples.md'), 'utf8')
const FILES = readdirSync(FOLDER)
const read = (name: string): string => {
  const bytes = readFileSync(join(FOLDER, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
const ending = (end: string): string[] => FILES.filter((name) => name.replace(/\.gz$/, '').endsWith(end))

const DAY = /^\d{4}-\d{2}-\d{2}$/

describe('samples', () => {
  it('are the files that docs/samples.md lists, no more and no fewer', () => {
    const listed = [...PAGE.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name)
    expect(listed).toEqual(FILES)
  })

  it('are as many documents as docs/samples.md says', () => {
    const records = ending('.jsonl').flatMap((name) => read(name).trimEnd().split('\n')).length
    const rows = ending('.csv').flatMap((name) => parseCsv(read(name), { columns: true })).length
    const single = ending('.txt').length + ending('.md').length + ending('.html').length
    expect(single + records + rows).toBe(20)
  })

  it.each(ending('.md'))('%s has front matter with a title and a day', (name) => {
    const matter = /^---\n(.*?)\n---\n/s.exec(read(name))?.[1] ?? ''
    expect(parseYaml(matter)).toMatchObject({ title: expect.any(String), published: expect.stringMatching(DAY) })
  })

  it.each(ending('.html'))('%s has an article, metadata with a day, and something around it', (name) => {
    const { document } = parseHTML(read(name))
    expect(document.querySelectorAll('article p').length).toBeGreaterThan(3)
    expect(document.head.innerHTML).toMatch(/(datePublished|published_time)"(:| content=)\s*"\d{4}-\d{2}-\d{2}/)
    expect(document.querySelector('nav, .menu')).not.toBeNull()
  })

  it.each(ending('.jsonl'))('%s has a record with id, title, day and text on every line', (name) => {
    for (const line of read(name).trimEnd().split('\n')) {
      expect(JSON.parse(line)).toMatchObject({
        id: expect.any(String),
        title: expect.any(String),
        published: expect.stringMatching(DAY),
        text: expect.stringMatching(/\w{3}/),
      })
    }
  })

  it.each(ending('.csv'))('%s has the same columns in every row', (name) => {
    for (const row of parseCsv(read(name), { columns: true })) {
      expect(row).toMatchObject({ published: expect.stringMatching(DAY), text: expect.stringMatching(/\w{3}/) })
    }
  })

  it.each(ending('.txt'))('%s has a headline, a dateline and a tag list', (name) => {
    const [headline, ...rest] = read(name).split('\n').filter(Boolean)
    expect(headline).not.toMatch(/[.–]$/)
    expect(rest[0]).toMatch(/^[A-Z][A-Za-z ]+, [A-Z][a-z]+ \d{1,2}(, \d{4})? – /)
    expect(rest.some((line) => /,$|^Tags: /.test(line))).toBe(true)
  })
})
