import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_DOCUMENT_LENGTH } from '../../src/config.ts'
import {
  type ReadOptions,
  type ReadResult,
  readDocuments,
  SUPPORTED_EXTENSIONS,
} from '../../src/document/document-reader.ts'
import { UsageError } from '../../src/errors.ts'

const SENTENCE = 'Foreign Minister Aki Tanaka spoke with her Norwegian counterpart Lars Berg on Friday.'
const FRENCH =
  'Le ministre des Affaires étrangères a rencontré vendredi son homologue norvégien à Oslo pour parler du cessez-le-feu dans les îles.'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-document-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a file below the test's folder; gives its path. */
function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readDocuments(paths, { published: null, ...options })) results.push(result)
  return results
}

/** Path below the folder and line of each document; for a failure its code as well. */
function outline(results: readonly ReadResult[]): string[] {
  return results.map((result) => {
    const { path, line } = result.ok ? result : result.error
    return `${relative(folder, path)}${line === null ? '' : `:${line}`}${result.ok ? '' : ` ${result.error.code}`}`
  })
}

function line(text: string): string {
  return JSON.stringify({ text })
}

describe('readDocuments: paths', () => {
  it('reads a folder with all below it, sorted, without hidden and unknown files', async () => {
    write('tree/b.txt', SENTENCE)
    write('tree/a/z.md', SENTENCE)
    write('tree/a/lines.jsonl', `${line('One.')}\n${line('Two.')}\n`)
    write('tree/.hidden.txt', SENTENCE)
    write('tree/.git/c.txt', SENTENCE)
    write('tree/picture.png', '\0')
    write('tree/UPPER.TXT', SENTENCE)
    symlinkSync(join(folder, 'tree'), join(folder, 'tree/a/loop'))
    symlinkSync(join(folder, 'tree/nowhere'), join(folder, 'tree/dangling.txt'))
    const expected = ['tree/UPPER.TXT', 'tree/a/lines.jsonl:1', 'tree/a/lines.jsonl:2', 'tree/a/z.md', 'tree/b.txt']
    expect(outline(await read([join(folder, 'tree')]))).toEqual(expected)
    expect(outline(await read([`${join(folder, 'tree')}/`]))).toEqual(expected)
  })

  it('reads a file once, however often and by whatever name it is reached', async () => {
    const path = write('once/a.txt', SENTENCE)
    symlinkSync(path, join(folder, 'once/link.txt'))
    const spelt = join(folder, 'once/../once/a.txt').replace('once/a', 'once/./a')
    expect(outline(await read([path, path, spelt, join(folder, 'once'), join(folder, 'once/*.txt')]))).toEqual([
      'once/a.txt',
    ])
  })

  it('gives the same order for any order of paths', async () => {
    const paths = ['order/c.txt', 'order/a.txt', 'order/b.txt'].map((name) => write(name, SENTENCE))
    const missing = join(folder, 'order/aa.txt')
    const expected = ['order/a.txt', 'order/aa.txt PATH_MISSING', 'order/b.txt', 'order/c.txt']
    expect(outline(await read([...paths, missing]))).toEqual(expected)
    expect(outline(await read([missing, ...paths.toReversed()]))).toEqual(expected)
  })

  it('reads globs: what can be read, or what the pattern names', async () => {
    write('glob/a.txt', SENTENCE)
    write('glob/deep/b.txt', SENTENCE)
    write('glob/c.story', SENTENCE)
    write('glob/d.png', '\0')
    expect(outline(await read([join(folder, 'glob/**/*')]))).toEqual(['glob/a.txt', 'glob/deep/b.txt'])
    expect(outline(await read([join(folder, 'glob/*.story')]))).toEqual(['glob/c.story'])
    expect(outline(await read([join(folder, 'glob/*.csv')]))).toEqual(['glob/*.csv PATH_MISSING'])
  })

  it('reads a file by its name where the name looks like a glob', async () => {
    const path = write('brackets/a[1].txt', SENTENCE)
    expect(outline(await read([path]))).toEqual(['brackets/a[1].txt'])
  })

  it('lists the extensions it can read, each also with .gz', () => {
    for (const name of ['.txt', '.md', '.html', '.htm', '.jsonl', '.ndjson', '.json', '.csv']) {
      expect(SUPPORTED_EXTENSIONS).toEqual(expect.arrayContaining([name, `${name}.gz`]))
    }
  })
})

describe('readDocuments: standard input', () => {
  it.each([
    ['JSON Lines', ` \n${line('One.')}\n${line('Two.')}`, ['-:2', '-:3']],
    ['JSON Lines with a byte order mark', `\ufeff${line('One.')}`, ['-:1']],
    ['one text', `${SENTENCE}\n{"text": 1}`, ['-']],
    ['nothing', '', ['- DOCUMENT_EMPTY']],
  ])('%s', async (_, content, expected) => {
    const named = (
      await read(['-'], { stdin: Readable.from([...Buffer.from(content)].map((byte) => Buffer.from([byte]))) })
    ).map((result) => {
      const { path, line: at } = result.ok ? result : result.error
      return `${path}${at === null ? '' : `:${at}`}${result.ok ? '' : ` ${result.error.code}`}`
    })
    expect(named).toEqual(expected)
  })

  it('unzips, has no date of its own, and may be a stream of strings', async () => {
    const [zipped] = await read(['-'], { stdin: Readable.from([gzipSync(SENTENCE)]) })
    expect(zipped).toMatchObject({ ok: true, path: '-', line: null, document: { text: SENTENCE, retrievedAt: null } })
    const [strings] = await read(['-'], { stdin: Readable.from([SENTENCE]) })
    expect(strings).toMatchObject({ ok: true })
  })
})

describe('readDocuments: formats', () => {
  const page = `<html><head><meta property="og:title" content="Talks"></head><body><article><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`
  it.each([
    ['a.txt', SENTENCE, SENTENCE],
    ['a.md', `---\ntitle: Talks\n---\n${SENTENCE}`, SENTENCE],
    ['a.htm', page, `${SENTENCE}\n\n${SENTENCE}`],
    ['a.html', page, `${SENTENCE}\n\n${SENTENCE}`],
    ['a.jsonl', line(SENTENCE), SENTENCE],
    ['a.ndjson', line(SENTENCE), SENTENCE],
    ['a.json', JSON.stringify([{ text: SENTENCE }], null, 2), SENTENCE],
    ['a.csv', `TEXT\n"${SENTENCE}"`, SENTENCE],
  ])('%s, plain, gzipped, and in UTF-16', async (name, content, text) => {
    const paths = [
      write(`formats/plain-${name}`, content),
      write(`formats/zipped-${name}.gz`, gzipSync(content)),
      write(`formats/wide-${name}`, Buffer.from(`\ufeff${content}`, 'utf16le')),
      write(`formats/marked-${name}`, `\ufeff${content}`),
    ]
    const results = await read(paths)
    expect(results.map((result) => (result.ok ? result.document.text : result.error.message))).toEqual(
      Array(4).fill(text),
    )
  })

  it('keeps a text as it is, but for line ends', async () => {
    const [result] = await read([write('whole.txt', `\r\n  Talks \r\n\r\n${SENTENCE}\t\n\n`)])
    expect(result?.ok && result.document.text).toBe(`\n  Talks \n\n${SENTENCE}\t\n\n`)
  })

  it('makes the same document of a record in any file', async () => {
    const record = {
      id: '7',
      text: SENTENCE,
      title: 'Talks',
      url: 'https://a.example/7',
      published: 'May 10, 2025',
      publisher: 'The Courier',
    }
    const { text, ...rest } = record
    const front = Object.entries(rest).map(([key, value]) => `${key}: "${value}"`)
    const paths = [
      write('same/a.jsonl', JSON.stringify(record)),
      write('same/d.json', JSON.stringify(record, null, 2)),
      write('same/b.md', `---\n${front.join('\n')}\n---\n${text}`),
      write(
        'same/c.csv',
        `${Object.keys(record).join(',')}\n${Object.values(record)
          .map((value) => `"${value}"`)
          .join(',')}`,
      ),
    ]
    for (const path of paths) utimesSync(path, 1_700_000_000, 1_700_000_000)
    const documents = (await read(paths)).map((result) => (result.ok ? result.document : result.error.message))
    expect(documents[0]).toEqual({
      id: expect.stringMatching(/^doc-[0-9a-f]{16}$/),
      sourceId: '7',
      url: 'https://a.example/7',
      title: 'Talks',
      publisher: 'The Courier',
      publishedAt: '2025-05-10',
      retrievedAt: '2023-11-14T22:13:20Z',
      kind: 'ARTICLE',
      language: 'en',
      text: SENTENCE,
    })
    expect(documents[1]).toEqual(documents[0])
    expect(documents[2]).toEqual(documents[0])
    expect(documents[3]).toEqual(documents[0])
  })
})

describe('readDocuments: dates', () => {
  it('takes the date of the record before the one of the caller', async () => {
    const path = write('dates.jsonl', `${JSON.stringify({ text: 'One.', published: '2020-01-02' })}\n${line('Two.')}`)
    const dates = (await read([path], { published: 'May 10, 2025' })).map(
      (result) => result.ok && result.document.publishedAt,
    )
    expect(dates).toEqual(['2020-01-02', '2025-05-10'])
  })

  it('refuses a date of the caller that is none', async () => {
    await expect(read([], { published: 'soon' })).rejects.toThrow(UsageError)
  })

  it('takes the moment of retrieval from the record', async () => {
    const path = write('retrieved.jsonl', JSON.stringify({ text: 'One.', retrieved: '2025-05-10T10:00:00+02:00' }))
    expect((await read([path])).map((result) => result.ok && result.document.retrievedAt)).toEqual([
      '2025-05-10T08:00:00Z',
    ])
  })
})

describe('readDocuments: failures', () => {
  it.each([
    ['missing.txt', null, 'PATH_MISSING', 'there is no such file or folder'],
    ['empty.txt', '', 'DOCUMENT_EMPTY', 'the file is empty'],
    ['blank.txt', ' \n\u00a0', 'DOCUMENT_EMPTY', 'there is no text in it'],
    ['empty.json', '[]', 'DOCUMENT_EMPTY', 'there is no document in it'],
    ['textless.json', '{"title": "Talks"}', 'RECORD_MALFORMED', 'there is no "text"'],
    [
      'id.json',
      JSON.stringify({ id: 'z'.repeat(1_001), text: 'The Minister met the Secretary-General in Geneva.' }),
      'RECORD_MALFORMED',
      '"id" has 1,001 characters, the limit is 1,000',
    ],
    ['cut.json', '[', 'RECORD_MALFORMED', 'the array is never closed: the file is cut off'],
    ['binary.json', '\0', 'DOCUMENT_BINARY', 'a binary file, not text: convert it to JSON Lines or CSV first'],
    ['empty.jsonl', '\n', 'DOCUMENT_EMPTY', 'there is no document in it'],
    ['header.csv', 'text,title\n', 'DOCUMENT_EMPTY', 'there is no document in it'],
    ['empty.md', '---\ntitle: Talks\n---\n', 'DOCUMENT_EMPTY', 'there is no text in it'],
    ['binary.txt', 'a\0b', 'DOCUMENT_BINARY', 'a binary file, not text: convert it to text or HTML first'],
    ['binary.jsonl', '\0\n\0\n', 'DOCUMENT_BINARY', 'a binary file, not text: convert it to JSON Lines or CSV first'],
    ['binary.csv', '\0\n\0\n', 'DOCUMENT_BINARY', 'a binary file, not text: convert it to JSON Lines or CSV first'],
    ['columns.csv', 'title\nTalks\n', 'COLUMN_MISSING', 'there is no column "text" in the header; it has "title"'],
    ['french.txt', FRENCH, 'DOCUMENT_LANGUAGE', 'the text is in French; only English is read'],
    ['fake.txt.gz', 'no gzip', 'DOCUMENT_UNREADABLE', 'not a sound gzip file: it is cut off or damaged'],
  ])('%s', async (name, content, code, reason) => {
    const path = content === null ? join(folder, 'failures', name) : write(`failures/${name}`, content)
    const [result, ...more] = await read([path])
    expect(more).toEqual([])
    expect(result?.ok === false && { ...result.error, message: result.error.message }).toMatchObject({
      code,
      path,
      line: null,
      reason,
      message: `${path}: ${reason}`,
    })
  })

  it('names the file encoding that is broken, and goes on', async () => {
    const bad = write('broken/a.txt', Buffer.concat([Buffer.from('K'), Buffer.from([0xf8]), Buffer.from('benhavn')]))
    const good = write('broken/b.txt', SENTENCE)
    expect(outline(await read([bad, good]))).toEqual(['broken/a.txt DOCUMENT_ENCODING', 'broken/b.txt'])
  })

  it('fails each bad record with its line and reads the others', async () => {
    const lines = [
      line('One.'),
      '{"text": ',
      line(' '),
      line(FRENCH),
      JSON.stringify({ text: 'Two.', published: 'soon' }),
      line('x'.repeat(101)),
      line('a\0b'),
      JSON.stringify({ text: 'Two.', retrieved: 'soon' }),
      line('Three.'),
    ]
    const results = await read([write('records.jsonl', lines.join('\n'))], { maxLength: 300 })
    expect(outline(results)).toEqual([
      'records.jsonl:1',
      'records.jsonl:2 RECORD_MALFORMED',
      'records.jsonl:3 DOCUMENT_EMPTY',
      'records.jsonl:4 DOCUMENT_LANGUAGE',
      'records.jsonl:5 RECORD_MALFORMED',
      'records.jsonl:6',
      'records.jsonl:7 DOCUMENT_BINARY',
      'records.jsonl:8 RECORD_MALFORMED',
      'records.jsonl:9',
    ])
    expect(results.map((result) => (result.ok ? '' : result.error.reason))[4]).toBe(
      '"published" is no date that can be read: "soon"; write YYYY-MM-DD',
    )
  })

  it('states size and limit of a text that is too long', async () => {
    const records = write('long.jsonl', line('x'.repeat(1001)))
    const text = write('long.txt', 'x'.repeat(1001))
    const huge = write('long-huge.txt', 'x'.repeat(10_000))
    const zipped = write('long.txt.gz', gzipSync('x'.repeat(1_000_000)))
    const reasons = (await read([records, text, huge, zipped], { maxLength: 1000 })).map(
      (result) => !result.ok && result.error.reason,
    )
    const known = 'the text has 1,001 characters, the limit is 1,000: split it into several documents'
    const unknown = 'the text has more than 1,000 characters, the limit is 1,000: split it into several documents'
    expect(reasons).toEqual([unknown, known, known, unknown])
    expect(MAX_DOCUMENT_LENGTH).toBe(5_000_000)
  })

  it('keeps what came before the place where a gzip file breaks', async () => {
    const filler = Array.from({ length: 3000 }, (_, at) => line(`Note ${at} of ${Math.sin(at)}.`)).join('\n')
    const path = write('cut.jsonl.gz', gzipSync(filler))
    truncateSync(path, 20_000)
    const results = await read([path])
    expect(results.filter((result) => result.ok).length).toBeGreaterThan(100)
    expect(results.filter((result) => !result.ok).map((result) => !result.ok && result.error.code)).toEqual([
      'DOCUMENT_UNREADABLE',
    ])
  })

  it('says that a folder holds nothing to read', async () => {
    mkdirSync(join(folder, 'void'))
    expect(outline(await read([join(folder, 'void')]))).toEqual(['void DOCUMENT_EMPTY'])
  })

  it.skipIf(process.getuid?.() === 0)(
    'names a file without permission (skipped for root, who may read all)',
    async () => {
      const path = write('secret.txt', SENTENCE)
      chmodSync(path, 0o000)
      expect(outline(await read([path]))).toEqual(['secret.txt DOCUMENT_UNREADABLE'])
    },
  )
})

describe('readDocuments: streaming', () => {
  it('hands out the first documents of a stream that has not ended', async () => {
    const stdin = new Readable({ read() {} })
    stdin.push(`${line('One.')}\n${line('Two.')}\n`)
    const documents = readDocuments(['-'], { published: null, stdin })
    const first = await documents.next()
    expect(first.value).toMatchObject({ ok: true, line: 1 })
    stdin.push(null)
    expect((await documents.next()).value).toMatchObject({ ok: true, line: 2 })
    expect((await documents.next()).done).toBe(true)
  })

  it('can be left in the middle', async () => {
    const path = write('left.jsonl', `${line('One.')}\n`.repeat(10_000))
    for await (const result of readDocuments([path], { published: null })) {
      expect(result.ok).toBe(true)
      break
    }
  })
})
