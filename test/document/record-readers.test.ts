import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/document/csv-reader.ts'
import { looksBinary } from '../../src/document/decode.ts'
import { readJsonLines } from '../../src/document/jsonl-reader.ts'
import type { RecordResult } from '../../src/document/raw-record.ts'

const PLACE = { path: 'notes' }
const LIMIT = 1000

async function* inChunks(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Line and text of each record, line and code of each failure. */
async function collect(results: AsyncIterable<RecordResult>): Promise<(readonly [number | null, string])[]> {
  const found: (readonly [number | null, string])[] = []
  for await (const result of results) {
    found.push(result.ok ? [result.line, result.record.text] : [result.error.line, result.error.code])
  }
  return found
}

describe('readJsonLines', () => {
  it('loses nothing but the lines that are broken', async () => {
    const lines: (string | Buffer)[] = [
      '{"text": "one"}',
      '',
      '{"text": "two"',
      Buffer.from([0x7b, 0xff, 0x7d]),
      '{"title": "no text"}',
      '[1]',
      '{"text": 5}',
      '{"text": "three", "title": 3}',
      `{"text": "${'x'.repeat(LIMIT * 6 + 1_000_001)}"}`,
      '  {"text": "four", "other": {"a": 1}}\r',
      'a\0b',
      '{"text": "five"}',
    ]
    const bytes = Buffer.concat(
      lines.flatMap((line, at) => [Buffer.from(line), Buffer.from(at === lines.length - 1 ? '' : '\n')]),
    )
    expect(await collect(readJsonLines(inChunks(bytes, 4096), PLACE, LIMIT))).toEqual([
      [1, 'one'],
      [3, 'RECORD_MALFORMED'],
      [4, 'DOCUMENT_ENCODING'],
      [5, 'RECORD_MALFORMED'],
      [6, 'RECORD_MALFORMED'],
      [7, 'RECORD_MALFORMED'],
      [8, 'RECORD_MALFORMED'],
      [9, 'DOCUMENT_TOO_LARGE'],
      [10, 'four'],
      [11, 'DOCUMENT_BINARY'],
      [12, 'five'],
    ])
  })

  it('reads every key, and names the one that does not fit', async () => {
    const line =
      '{"id": 7, "text": "a", "title": " t ", "url": "u", "published": "2025-05-10", "publisher": "", "kind": "Readout", "retrievedAt": "2025-05-11"}'
    for await (const result of readJsonLines(inChunks(line), PLACE, LIMIT)) {
      expect(result).toEqual({
        ok: true,
        line: 1,
        record: {
          text: 'a',
          sourceId: '7',
          title: 't',
          url: 'u',
          published: '2025-05-10',
          publisher: null,
          kind: 'READOUT',
          retrieved: '2025-05-11',
        },
      })
    }
    for await (const result of readJsonLines(inChunks('{"text": "a", "url": 5}'), PLACE, LIMIT)) {
      expect(result.ok ? '' : result.error.message).toMatch(/^notes, line 1: "url" does not fit: /)
    }
  })

  it('gives one result for each line that is not blank, for any lines in any chunks', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify({ text })),
      fc.string(),
      fc.json(),
      fc.constantFrom('', '  ', '{', '\t\r'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 40 }), async (lines, size) => {
        const content = lines.join('\n')
        const filled = content.split('\n').flatMap((own, at) => (own.trim() === '' ? [] : [at + 1]))
        const results = await collect(readJsonLines(inChunks(content, size), PLACE, LIMIT))
        expect(results.map(([at]) => at)).toEqual(filled)
      }),
    )
  })
})

describe('readCsv', () => {
  it('reads rows with the line they begin on', async () => {
    const csv = ' Text ,TITLE,extra\nhello,a,x\n"two\nlines, ""quoted""",b\n\nlast\n'
    expect(await collect(readCsv(inChunks(csv), PLACE, LIMIT))).toEqual([
      [2, 'hello'],
      [3, 'two\nlines, "quoted"'],
      [6, 'last'],
    ])
  })

  it('reads every column, an empty cell as none', async () => {
    const csv = 'id,text,title,url,published,publisher,kind,retrieved\r\n7,a,t,u,2025-05-10,,readout,\r\n'
    for await (const result of readCsv(inChunks(csv), PLACE, LIMIT)) {
      expect(result).toEqual({
        ok: true,
        line: 2,
        record: {
          text: 'a',
          sourceId: '7',
          title: 't',
          url: 'u',
          published: '2025-05-10',
          publisher: null,
          kind: 'READOUT',
          retrieved: null,
        },
      })
    }
  })

  it('loses nothing but the rows that are broken', async () => {
    const csv = Buffer.concat([
      Buffer.from('text,kind\none,\n'),
      Buffer.from([0x62, 0xff, 0x0a]),
      Buffer.from('two,poem\n"three" and,\nfour,article\n"never closed,\nfive,\n'),
    ])
    expect(await collect(readCsv(inChunks(csv), PLACE, LIMIT))).toEqual([
      [2, 'one'],
      [3, 'DOCUMENT_ENCODING'],
      [4, 'RECORD_MALFORMED'],
      [5, '"three" and'],
      [6, 'four'],
      [7, 'RECORD_MALFORMED'],
    ])
  })

  it('says which columns there are where text is missing', async () => {
    await expect(collect(readCsv(inChunks('title,body\na,b\n'), PLACE, LIMIT))).rejects.toMatchObject({
      code: 'COLUMN_MISSING',
      message: 'notes: there is no column "text" in the header; it has "title", "body"',
    })
  })

  it('reads back any text that a CSV can hold', async () => {
    const cell = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text) && !looksBinary(Buffer.from(text)))
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (texts, size) => {
          const csv = ['text', ...texts.map((text) => `"${text.replaceAll('"', '""')}"`)].join('\n')
          const results = await collect(readCsv(inChunks(csv, size), PLACE, LIMIT))
          expect(results.map(([, text]) => text)).toEqual(texts)
        },
      ),
    )
  })
})
