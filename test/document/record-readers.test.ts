import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/document/csv-reader.ts'
import { looksBinary } from '../../src/document/decode.ts'
import { readJson } from '../../src/document/json-reader.ts'
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
      expect(result.ok ? '' : result.error.message).toBe(
        'notes, line 1: "url" must be a text; it is 5 without quotation marks',
      )
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

describe('readJson', () => {
  it.each([
    ['one record', '{"text": "one"}\n', [[null, 'one']]],
    ['one record over several lines', '\n{\n  "text": "one",\n  "tags": ["a", {"b": "}"}]\n}\n', [[null, 'one']]],
    [
      'an array',
      '[\n  {"text": "one"},\n\n  {\n    "text": "two"\n  }\n]\n',
      [
        [2, 'one'],
        [4, 'two'],
      ],
    ],
    ['an array of one', '[{"text": "one"}]', [[1, 'one']]],
    ['an empty array', ' [ ] ', []],
    [
      'brackets and quotation marks in a text',
      '[{"text": "a ]}, [{ \\"b\\" \\\\"},{"text": "two"}]',
      [
        [1, 'a ]}, [{ "b" \\'],
        [1, 'two'],
      ],
    ],
    [
      'records one after the other',
      '{"text": "one"}\n{"text": "two"} {"text": "three"}',
      [
        [1, 'one'],
        [2, 'two'],
        [2, 'three'],
      ],
    ],
    [
      'values that are no records',
      '[1, "a",\nnull, [{"text": "x"}], {"text": "one"}]',
      [
        [1, 'RECORD_MALFORMED'],
        [1, 'RECORD_MALFORMED'],
        [2, 'RECORD_MALFORMED'],
        [2, 'RECORD_MALFORMED'],
        [2, 'one'],
      ],
    ],
    [
      'a broken record among others',
      '[{"text": "one"},\n{"text": },\n{"text": "two"}]',
      [
        [1, 'one'],
        [2, 'RECORD_MALFORMED'],
        [3, 'two'],
      ],
    ],
    ['a string without end', '{"text": "one}\n{"text": "two"}', [[null, 'RECORD_MALFORMED']]],
    [
      'a closing bracket too many',
      '{"text": "one"}}',
      [
        [1, 'one'],
        [1, 'RECORD_MALFORMED'],
      ],
    ],
    ['a word', 'hello', [[null, 'RECORD_MALFORMED']]],
  ])('%s', async (_, json, expected) => {
    expect(await collect(readJson(inChunks(json), PLACE, LIMIT))).toEqual(expected)
  })

  it('gives the records of an array that is cut off, and says so', async () => {
    const results = readJson(inChunks('[{"text": "one"},'), PLACE, LIMIT)
    expect((await results.next()).value).toMatchObject({ ok: true, line: 1 })
    await expect(results.next()).rejects.toThrow('notes: the array is never closed: the file is cut off')
  })

  it('refuses a file that is too large to be read as a whole', async () => {
    await expect(collect(readJson(inChunks(' '.repeat(LIMIT * 20 + 1), 999), PLACE, LIMIT))).rejects.toMatchObject({
      code: 'DOCUMENT_TOO_LARGE',
      reason: 'the file has more than 20,000 bytes: write it as JSON Lines (.jsonl), which may be of any length',
    })
  })

  it('reads any records back, indented or not, in an array or one after the other', async () => {
    const texts = fc.array(
      fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
      { minLength: 1, maxLength: 5 },
    )
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 0, max: 3 }), fc.boolean(), async (texts, indent, inArray) => {
        const records = texts.map((text) => ({ text, more: [{ text }] }))
        const json = inArray
          ? JSON.stringify(records, null, indent)
          : records.map((record) => JSON.stringify(record, null, indent)).join('\n')
        expect((await collect(readJson(inChunks(json), PLACE, LIMIT * 100))).map(([, text]) => text)).toEqual(texts)
      }),
    )
  })
})

describe('what is said of a record that does not fit', () => {
  it.each([
    ['{"title": "Talks"}', 'there is no "text"'],
    ['{}', 'there is no "text"'],
    ['{"text": null}', 'there is no "text"; it is null'],
    ['{"text": 5}', 'there is no "text"; it is 5 without quotation marks'],
    ['{"text": ["a"]}', 'there is no "text"; it is a list'],
    ['{"text": "a", "title": true}', '"title" must be a text; it is true without quotation marks'],
    ['{"text": "a", "published": {"day": 1}}', '"published" must be a text; it is an object'],
    ['{"text": "a", "id": []}', '"id" must be a text or a number; it is a list'],
    ['{"text": "a", "kind": "poem"}', '"kind" must be READOUT or ARTICLE; it is "poem"'],
    ['{"text": "a", "kind": 1}', '"kind" must be READOUT or ARTICLE; it is 1 without quotation marks'],
    ['[1]', 'a record is an object, {"text": "..."}; this is a list'],
    ['"a"', 'a record is an object, {"text": "..."}; this is "a"'],
    ['null', 'a record is an object, {"text": "..."}; this is null'],
    ['{"text": ', 'not valid JSON: Unexpected end of JSON input'],
    ['hello', `not valid JSON: Unexpected token 'h', "hello"`],
    ['{"text": "a"', `not valid JSON: Expected ',' or '}' after property value at character 12 of the record`],
  ])('%s', async (json, reason) => {
    for await (const result of readJsonLines(inChunks(json), PLACE, LIMIT)) {
      expect(result.ok ? null : [result.error.code, result.error.reason]).toEqual(['RECORD_MALFORMED', reason])
    }
    expect.assertions(1)
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
