import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReadResult, readDocuments } from '../../src/document/document-reader.ts'
import { sniffFormat } from '../../src/document/sniff-format.ts'

const SENTENCE = 'Foreign Minister Aki Tanaka spoke with her Norwegian counterpart Lars Berg on Friday.'
const PAGE = `<html><head><title>Talks</title></head><body><article><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`

async function* inChunks(content: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('sniffFormat', () => {
  it.each([
    ['a doctype', '<!doctype html>\n<p>a', 'HTML'],
    ['a doctype of an older kind', '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', 'HTML'],
    ['html', '<html lang="en">', 'HTML'],
    ['html below white space, comment and declaration', '\n <?xml version="1.0"?>\n<!-- saved <p> -->\n<HTML>', 'HTML'],
    ['a page that leaves html out', '<head><title>', 'HTML'],
    ['front matter', '---\ntitle: Talks\n---\na', 'MARKDOWN'],
    ['front matter with CR LF', '---\r\ntitle: Talks\r\n---\r\na', 'MARKDOWN'],
    ['empty front matter', '---\n---\na', 'MARKDOWN'],
    ['JSON Lines', '\n {"text": "a"}\n{"text": "b"}', 'JSON_LINES'],
    ['a brace and nothing more', '{', 'JSON_LINES'],
    ['an object over several lines', '{\n  "text": "a"\n}', 'JSON'],
    ['an array', '[\n{"text": "a"}]', 'JSON'],
    ['an array without anything', '[ ]', 'JSON'],
    ['a rule above a text', '---\nThe ministers met.', 'TEXT'],
    ['a rule and nothing more', '---\n', 'TEXT'],
    ['a dash', '-- The ministers met.', 'TEXT'],
    ['a remark in brackets', '[Unofficial translation]\nThe ministers met.', 'TEXT'],
    ['a bracket and nothing more', '[', 'TEXT'],
    ['an address in angle brackets', '<https://x.example> says so.', 'TEXT'],
    ['a tag of another kind', '<htmlx>', 'TEXT'],
    ['a comment without end', '<!-- a', 'TEXT'],
    ['a text that speaks of HTML', 'The page begins with <!doctype html>.', 'TEXT'],
    ['white space', ' \n', 'TEXT'],
    ['nothing', '', 'TEXT'],
  ])('%s', async (_, content, expected) => {
    for (const size of [1, 3, 10_000]) {
      const { format, bytes } = await sniffFormat(inChunks(content, size))
      expect(format).toBe(expected)
      const again: Uint8Array[] = []
      for await (const chunk of bytes) again.push(chunk)
      expect(Buffer.concat(again).toString()).toBe(content)
    }
  })

  it('does not read a long text to its end', async () => {
    let taken = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        taken += 1
        yield Buffer.from(' '.repeat(1000))
      }
    }
    expect((await sniffFormat(endless())).format).toBe('TEXT')
    expect(taken).toBeLessThan(20)
  })
})

describe('readDocuments without a name to go by', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demarche-sniff-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['text', SENTENCE, [[null, null, SENTENCE]]],
    ['a page', `\ufeff <!-- a -->${PAGE}`, [[null, 'Talks', `${SENTENCE}\n\n${SENTENCE}`]]],
    ['Markdown', `---\ntitle: Talks\n---\n**${SENTENCE}**`, [[null, 'Talks', SENTENCE]]],
    ['JSON Lines', `${JSON.stringify({ text: SENTENCE })}\n`, [[1, null, SENTENCE]]],
    ['JSON', JSON.stringify({ text: SENTENCE, title: 'Talks' }, null, 2), [[null, 'Talks', SENTENCE]]],
    ['an array', `[\n${JSON.stringify({ text: SENTENCE })}]`, [[2, null, SENTENCE]]],
  ])('%s, in a file and from standard input', async (name, content, expected) => {
    const path = join(folder, `${name}.story`)
    writeFileSync(path, content)
    const results: ReadResult[] = []
    for await (const result of readDocuments([path], { published: null })) results.push(result)
    for await (const result of readDocuments(['-'], { published: null, stdin: Readable.from([content]) }))
      results.push(result)
    const found = results.map((result) =>
      result.ok ? [result.line, result.document.title, result.document.text] : result.error.message,
    )
    expect(found).toEqual([...expected, ...expected])
  })
})
