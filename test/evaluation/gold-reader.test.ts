import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type GoldResult, readGold } from '../../src/evaluation/gold-reader.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const folder = temporaryFolder()
const TEXT = 'The foreign minister of Norway met the president of Kenya in Oslo on Tuesday.'

async function read(name: string, ...lines: readonly (object | string)[]): Promise<readonly GoldResult[]> {
  const path = join(folder, name)
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  return all([path])
}

async function all(paths: readonly string[]): Promise<readonly GoldResult[]> {
  const results: GoldResult[] = []
  for await (const result of readGold(paths)) results.push(result)
  return results
}

const errors = (results: readonly GoldResult[]): readonly string[] =>
  results.flatMap((result) => (result.ok ? [] : [`${result.error.line} ${result.error.code} ${result.error.reason}`]))

describe('a gold file', () => {
  it('tells documents from sentences by their keys, and fills in what may be left out', async () => {
    const results = await read(
      'kinds.jsonl',
      { id: 'a', text: TEXT, statements: [{ type: 'MET_WITH', source: 'Norway', target: 'Kenya' }] },
      '',
      { text: TEXT, represents: [] },
      { id: 'c', text: TEXT, relations: [{ source: 'Norway', target: 'Kenya', plover: 'CONSULT' }] },
    )
    expect(errors(results)).toEqual([])
    const records = results.flatMap((result) => (result.ok ? [result.record] : []))
    expect(records.map(({ id, gold }) => [id, gold.kind])).toEqual([
      ['a', 'DOCUMENT'],
      [`${join(folder, 'kinds.jsonl')}, line 3`, 'DOCUMENT'],
      ['c', 'SENTENCE'],
    ])
    expect(records[0]?.document?.text).toBe(TEXT)
    expect(records[0]?.gold).toMatchObject({
      statements: [{ date: null, polarity: 'affirmed', modality: 'actual', source_aliases: [] }],
      represents: [],
    })
  })

  it('names line and reason of what cannot be read, and goes on', async () => {
    const results = await read(
      'bad.jsonl',
      '{"id": "a", "text": ',
      { id: 'b', statements: [] },
      { id: 'c', text: TEXT },
      { id: 'd', text: TEXT, statements: [{ type: 'GREETED', source: 'Norway' }] },
      { id: 'e', text: TEXT, relations: [{ source: 'Norway', target: 'Kenya' }] },
      { id: 'f', text: TEXT, statements: [] },
    )
    expect(errors(results)).toEqual([
      expect.stringMatching(/^1 RECORD_MALFORMED not valid JSON/),
      '2 RECORD_MALFORMED there is no "text"',
      expect.stringMatching(/^3 RECORD_MALFORMED no gold in it/),
      expect.stringMatching(/^4 RECORD_MALFORMED .*"statements\[0\]\.type"/),
      expect.stringMatching(/^5 RECORD_MALFORMED .*"relations\[0\]\.plover"/),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('keeps the gold of a text that is refused', async () => {
    const french =
      'Le ministre des affaires étrangères a rencontré hier le président du Conseil à Paris, selon ses services.'
    const [result] = await read('french.jsonl', {
      id: 'a',
      text: french,
      statements: [{ type: 'STATED', source: 'X' }],
    })
    expect(result).toMatchObject({
      ok: true,
      record: { document: null, problem: { code: 'DOCUMENT_LANGUAGE', line: 1 } },
    })
  })

  it('says that a file is missing or empty, and reads the others', async () => {
    const path = join(folder, 'one.jsonl')
    writeFileSync(path, JSON.stringify({ id: 'a', text: TEXT, statements: [] }))
    writeFileSync(join(folder, 'empty.jsonl'), '\n\n')
    const results = await all([join(folder, 'no.jsonl'), join(folder, 'empty.jsonl'), path])
    expect(results.map((result) => (result.ok ? 'ok' : result.error.code))).toEqual([
      'PATH_MISSING',
      'DOCUMENT_EMPTY',
      'ok',
    ])
  })
})
