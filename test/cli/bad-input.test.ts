/** Bad input: named with document and line, nothing else lost, and an exit code that a script can trust. */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { MAX_DOCUMENT_LENGTH } from '../../src/config.ts'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()
const GOOD =
  'Foreign Minister Ines Duarte of Portugal met Norwegian Foreign Minister Olof Brandt in Lisbon on 3 March 1986.\n'
const DANISH =
  'Udenrigsministeren mødtes i går med sin norske kollega for at drøfte fiskeriet i Nordsøen, og de to ministre blev enige om at tale sammen igen i næste uge.\n'

const file = (name: string, contents: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), contents)
  return name
}

describe('one bad document among good ones', () => {
  const line = (text: string): string => JSON.stringify({ id: 'x', text })
  const tenLines = Array.from({ length: 10 }, (_, index) => line(`${GOOD} Report ${index}.`))
  tenLines[6] = '{"text": "broken'

  it.each<[string, string, RegExp]>([
    ['a missing path', 'nowhere.txt', /nowhere\.txt.*\[PATH_MISSING\]/],
    ['an empty file', file('empty.txt', ' \n\n'), /empty\.txt.*\[DOCUMENT_EMPTY\]/],
    [
      'a binary file',
      file('binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d])),
      /binary\.txt.*\[DOCUMENT_BINARY\]/,
    ],
    ['broken UTF-8', file('latin1.txt', Buffer.from(`${GOOD}Café`, 'latin1')), /latin1\.txt.*\[DOCUMENT_ENCODING\]/],
    ['one broken line among ten', file('ten.jsonl', tenLines.join('\n')), /ten\.jsonl, line 7: .*\[RECORD_MALFORMED\]/],
    [
      'a CSV without a text column',
      file('table.csv', 'title,url\nA,https://example.org/a\n'),
      /table\.csv.*\[COLUMN_MISSING\]/,
    ],
    [
      'HTML without an article',
      file('menu.html', '<html><body><nav><a href="/">Home</a></nav></body></html>'),
      /menu\.html.*\[ARTICLE_MISSING\]/,
    ],
    [
      'a text above the limit',
      file('large.txt', GOOD.repeat(MAX_DOCUMENT_LENGTH / GOOD.length + 1)),
      /large\.txt.*\[DOCUMENT_TOO_LARGE\]/,
    ],
    [
      'a document in another language',
      file('danish.txt', DANISH.repeat(5)),
      /danish\.txt.*Danish.*\[DOCUMENT_LANGUAGE\]/,
    ],
  ])('%s', async (name, path, message) => {
    const store = `sqlite:${name.replaceAll(' ', '-')}.db`
    const good = file('good.txt', GOOD)
    const { code, stderr, stdout } = await runDemarche(['import', '--json', '--store', store, path, good], { cwd })
    expect(stderr).toMatch(message)
    expect(code).toBe(1)
    const report = JSON.parse(stdout) as { read: number; added: number; failed: unknown[]; skipped: unknown[] }
    expect(report.failed.length + report.skipped.length).toBe(1)
    expect(report.added).toBe(report.read - 1)
    expect(report.added).toBeGreaterThan(0)
  })
})

it('a document in another language is skipped, not failed', async () => {
  const { stdout } = await runDemarche(
    ['import', '--json', '--store', 'sqlite:skip.db', file('danish.txt', DANISH.repeat(5))],
    { cwd },
  )
  expect(JSON.parse(stdout)).toMatchObject({ added: 0, failed: [], skipped: [{ code: 'DOCUMENT_LANGUAGE' }] })
})

describe('a store that cannot be used', () => {
  it('comes from a newer version', async () => {
    await runDemarche(['import', '--store', 'sqlite:newer.db', file('good.txt', GOOD)], { cwd })
    const database = new DatabaseSync(join(cwd, 'newer.db'))
    database.exec('PRAGMA user_version = 9999')
    database.close()
    const { code, stderr } = await runDemarche(['import', '--store', 'sqlite:newer.db', 'good.txt'], { cwd })
    expect(stderr).toMatch(/newer.*\[STORE_NEWER\]/)
    expect(code).toBe(3)
  })

  it('is not a store', async () => {
    file('notes.db', 'these are notes, and no database at all '.repeat(100))
    const { code, stderr } = await runDemarche(['import', '--store', 'sqlite:notes.db', file('good.txt', GOOD)], {
      cwd,
    })
    expect(stderr).toMatch(/notes\.db.*\[STORE_FAILED\]/)
    expect(code).toBe(3)
  })

  it('does not answer', async () => {
    const env = { NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'do-not-print-me' }
    const { code, stderr } = await runDemarche(['import', '--store', 'neo4j://127.0.0.1:9', file('good.txt', GOOD)], {
      cwd,
      env,
    })
    expect(stderr).toMatch(/\[STORE_UNAVAILABLE\]/)
    expect(stderr).not.toContain('do-not-print-me')
    expect(code).toBe(3)
  })
})

describe('wrong usage', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /Usage: demarche/],
    ['an unknown command', ['improt', 'a.txt'], /unknown command/],
    ['no path', ['import'], /missing required argument/],
    ['a day that is none', ['import', '--published', '2025-02-30', 'a.txt'], /YYYY-MM-DD/],
    ['an unknown kind of store', ['import', '--store', 'mysql://127.0.0.1', 'a.txt'], /sqlite:PATH/],
    ['an unknown format', ['export', '--format', 'docx', '.'], /jsonl/],
    ['a port out of range', ['serve', '--port', '70000'], /65535/],
    ['no time at all', ['serve', '--time-limit', '0'], /above 0/],
    ['a time that is no number', ['serve', '--time-limit', 'long'], /seconds/],
  ])('%s', async (_, args, message) => {
    const { code, stderr } = await runDemarche(args, { cwd })
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })

  it('a port in use', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    try {
      const { code, stderr } = await runDemarche(['serve', '--port', String(port)], { cwd })
      expect(stderr).toMatch(new RegExp(`${port}.*\\[PORT_IN_USE\\]`))
      expect(code).toBe(2)
    } finally {
      taken.close()
    }
  })
})

it('an empty folder beside a good file loses nothing', async () => {
  mkdirSync(join(cwd, 'empty-folder'), { recursive: true })
  const args = ['import', '--json', '--store', 'sqlite:folder.db', 'empty-folder', file('good.txt', GOOD)]
  const { code, stdout, stderr } = await runDemarche(args, { cwd })
  expect(stderr).toMatch(/empty-folder.*\[DOCUMENT_EMPTY\]/)
  expect(JSON.parse(stdout)).toMatchObject({ added: 1 })
  expect(code).toBe(1)
})
