/** What an import does to a real store: what is new, what is known, what has changed and what fails. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EXTRACTOR_VERSION } from '../../src/config.ts'
import { readDocuments } from '../../src/document/document-reader.ts'
import { rulingOn } from '../../src/graph/make-ruling.ts'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import { formatDifference } from '../../src/ingest/format-difference.ts'
import { type ImportOptions, importDocuments } from '../../src/ingest/import-documents.ts'
import type { ImportReport } from '../../src/ingest/import-report.ts'
import { storedDocuments } from '../../src/ingest/stored-documents.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { ExportRecord, Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const CALL = 'Norwegian Foreign Minister Ingrid Solvang spoke with Kenyan President Rhea Okonjo on 6 May 2031.'
const UNDATED_CALL = 'Norwegian Foreign Minister Ingrid Solvang spoke with Kenyan President Rhea Okonjo on Tuesday.'
const WEATHER = 'The weather was fine, and the children of the village played in the snow until the evening.'
const GERMAN = 'Die norwegische Außenministerin hat am Dienstag mit der Präsidentin von Kenia über die Lage gesprochen.'

const folder = temporaryFolder()
const extract = createExtractor()
let number = 0
let store: Store
beforeEach(() => {
  const settings = { uri: null, username: null, password: null, database: null }
  store = createStore(`sqlite:${join(folder, `${++number}.db`)}`, settings)
})
afterEach(() => store.close())

interface Line {
  readonly id?: string
  readonly text?: string
  readonly published?: string
  readonly title?: string
}

/** A JSON Lines file; a string is a line as it is. */
function file(...lines: readonly (Line | string)[]): string {
  const path = join(folder, `${++number}.jsonl`)
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(path, `${text.join('\n')}\n`)
  return path
}

function load(paths: readonly string[], options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  const documents = readDocuments(paths, { published: null })
  return importDocuments({ store, documents, extractor: extract, ...options })
}

async function exported(): Promise<readonly ExportRecord[]> {
  const records: ExportRecord[] = []
  for await (const record of store.view().export()) records.push(record)
  return records
}

async function statements(): Promise<readonly Extract<ExportRecord, { record: 'statement' }>[]> {
  return (await exported()).filter((record) => record.record === 'statement')
}

describe('a document', () => {
  it('that is new is stored with what it says', async () => {
    const report = await load([file({ id: 'a', text: CALL })])
    expect(report).toMatchObject({ read: 1, added: 1, replaced: 0, unchanged: 0, statementsAdded: { SPOKE_TO: 1 } })
    expect(report).toMatchObject({ failed: [], skipped: [], interrupted: false })
    expect(await statements()).toMatchObject([
      { type: 'SPOKE_TO', source: 'person:ingrid-solvang', target: 'person:rhea-okonjo', date: '2031-05-06' },
    ])
  })

  it('that is known changes nothing, from whatever file it comes', async () => {
    await load([file({ id: 'a', text: CALL })])
    const before = await exported()
    const again = await load([file({ id: 'a', text: CALL })])
    expect(again).toMatchObject({ read: 1, added: 0, replaced: 0, unchanged: 1, statementsAdded: {} })
    expect(again.statementsConfirmed).toEqual({})
    expect(await exported()).toEqual(before)
  })

  it('that gains a day of publication replaces what it said', async () => {
    const first = await load([file({ id: 'a', text: UNDATED_CALL })])
    expect(first.openDates.count).toBe(1)
    expect(await statements()).toMatchObject([{ date: null }])
    const again = await load([file({ id: 'a', text: UNDATED_CALL, published: '2031-05-08' })])
    expect(again).toMatchObject({ read: 1, added: 0, replaced: 1, unchanged: 0, openDates: { count: 0 } })
    expect(await statements()).toMatchObject([{ date: '2031-05-06' }])
    const documents = (await exported()).filter((record) => record.record === 'document')
    expect(documents).toMatchObject([{ sourceId: 'a', publishedAt: '2031-05-08' }])
  })

  it('of another source with the same words is another, and confirms', async () => {
    await load([file({ id: 'a', text: CALL })])
    const report = await load([file({ id: 'b', text: CALL })])
    expect(report).toMatchObject({ added: 1, statementsAdded: {}, statementsConfirmed: { SPOKE_TO: 1 } })
    const [only, ...others] = await statements()
    expect(others).toEqual([])
    expect(only?.evidence).toHaveLength(2)
  })

  it('in which nothing is found is stored, so that it is not read again', async () => {
    const path = file({ id: 'a', text: WEATHER })
    expect(await load([path])).toMatchObject({ added: 1, statementsAdded: {} })
    expect(await load([path])).toMatchObject({ added: 0, unchanged: 1 })
    expect((await exported()).map(({ record }) => record)).toEqual(['document'])
  })

  it('that stands twice in one import is stored once', async () => {
    const line = { id: 'a', text: CALL }
    const report = await load([file(line, { id: 'b', text: WEATHER }, line), file(line)])
    expect(report).toMatchObject({ read: 4, added: 2, replaced: 0, unchanged: 2 })
    expect((await statements()).flatMap(({ evidence }) => evidence)).toHaveLength(1)
  })
})

describe('what fails', () => {
  it('is named with its place and its code, and costs nothing else', async () => {
    const path = file({ id: 'a', text: CALL }, '{"text": ', { text: '  ' }, { id: 'b', text: WEATHER })
    const report = await load([path, join(folder, 'nowhere.txt')])
    expect(report).toMatchObject({ read: 5, added: 2, skipped: [] })
    expect(report.failed.map(({ code, line }) => [code, line])).toEqual([
      ['RECORD_MALFORMED', 2],
      ['DOCUMENT_EMPTY', 3],
      ['PATH_MISSING', null],
    ])
    expect(await statements()).toHaveLength(1)
  })

  it('is not what is left out for its language', async () => {
    const report = await load([file({ id: 'a', text: GERMAN.repeat(3) }, { id: 'b', text: CALL })])
    expect(report.skipped.map(({ code }) => code)).toEqual(['DOCUMENT_LANGUAGE'])
    expect(report).toMatchObject({ read: 2, added: 1, failed: [] })
  })

  it('in the reading of a text is that one document, and is tried again', async () => {
    const path = file({ id: 'a', text: CALL }, { id: 'b', text: WEATHER })
    const extractor: typeof extract = (document) => {
      if (document.text === WEATHER) throw new RangeError('no such token')
      return extract(document)
    }
    const report = await load([path], { extractor })
    expect(report).toMatchObject({ read: 2, added: 1 })
    expect(report.failed).toMatchObject([{ code: 'DOCUMENT_FAILED', path, line: 2 }])
    expect(report.failed[0]?.message).toContain('no such token')
    expect(await load([path])).toMatchObject({ added: 1, unchanged: 1, failed: [] })
  })

  it('in the graph that was made of a text is that one document', async () => {
    const path = file({ id: 'a', text: WEATHER }, { id: 'b', text: CALL })
    const extractor: typeof extract = (document) => {
      const { graph, misses } = extract(document)
      return { graph: { ...graph, actors: [] }, misses }
    }
    const report = await load([path], { extractor })
    expect(report).toMatchObject({ read: 2, added: 1 })
    expect(report.failed).toMatchObject([{ code: 'DOCUMENT_FAILED', line: 2 }])
    expect(await statements()).toEqual([])
  })

  it('in the store ends the import', async () => {
    const settings = { uri: null, username: null, password: null, database: null }
    const nowhere = createStore(`sqlite:${join(folder, 'no', 'such', 'folder', 'a.db')}`, settings)
    await expect(load([file({ text: CALL })], { store: nowhere })).rejects.toMatchObject({ name: 'StoreError' })
    await nowhere.close()
  })
})

describe('documents from an older extractor', () => {
  const older: typeof extract = (document) => {
    const { graph, misses } = extract(document)
    return { graph: { ...graph, extractorVersion: '1', claims: [] }, misses }
  }

  it('are read again by the next import, each difference is told once and before it is written', async () => {
    const path = file({ id: 'a', text: CALL }, { id: 'b', text: WEATHER })
    await load([path], { extractor: older })
    const told: (readonly [string | null, number, number])[] = []
    const onDifference: ImportOptions['onDifference'] = async ({ document, from, to, gained }) => {
      expect([from, to]).toEqual(['1', EXTRACTOR_VERSION])
      told.push([document.sourceId, gained.length, (await statements()).length])
    }
    const report = await load([path, file({ id: 'a', text: CALL })], { onDifference })
    expect(report).toMatchObject({ read: 3, added: 0, replaced: 2, unchanged: 1 })
    expect(told.sort()).toEqual([
      ['a', 1, 0],
      ['b', 0, 0],
    ])
    expect(await statements()).toHaveLength(1)
    await load([path], { onDifference: () => expect.unreachable() })
  })

  it('tell what only a ruling keeps of what was confirmed', async () => {
    const path = file({ id: 'a', text: CALL }, { id: 'b', text: `Norway condemned Kenya. ${CALL}` })
    const other: typeof extract = (document) => {
      const { graph, misses } = extract(document)
      const claims = graph.claims.map((claim) => ({ ...claim, type: 'MET_WITH' as const }))
      return { graph: { ...graph, extractorVersion: '1', claims }, misses }
    }
    await load([path], { extractor: other })
    const [met] = (await statements()).filter(({ date }) => date === '2031-05-06')
    const writer = store.writer()
    const decision = { by: 'ana', at: '2031-06-01T10:00:00Z', reason: 'the recording says so' } as const
    const [account] = await store.view().accounts(met!.id)
    writer.rule(rulingOn([account!], { ...decision, verdict: 'CONFIRMED' }))
    await writer.flush()
    const told: string[] = []
    await load([path], {
      onDifference: async (difference) => {
        const lines = formatDifference(difference).split('\n')
        const held = difference.held.map(({ type }) => type)
        told.push(`${difference.document.id === account!.document}: ${held} ${lines.filter((one) => one[0] === '!')}`)
      },
    })
    const line = '! Ingrid Solvang MET_WITH Rhea Okonjo, 2031-05-06, confirmed by a person and no longer found'
    expect(told.sort()).toEqual(['false:  ', `true: MET_WITH ${line}: the ruling keeps it`])
    expect((await statements()).map(({ type, review }) => `${type} ${review}`).sort()).toEqual([
      'CONDEMNED EXTRACTED',
      'MET_WITH CONFIRMED',
      'SPOKE_TO EXTRACTED',
    ])
  })

  it('keep what the store has of them where they cannot be read any more', async () => {
    const path = file({ id: 'a', text: CALL }, { id: 'b', text: `${CALL} ${WEATHER}` })
    await load([path], { extractor: older })
    const extractor: typeof extract = (document) => {
      if (document.text === CALL) throw new RangeError('no such token')
      return extract(document)
    }
    const told: (string | null)[] = []
    const documents = storedDocuments(store.view())
    const report = await importDocuments({
      store,
      documents,
      extractor,
      onDifference: async ({ document }) => void told.push(document.sourceId),
    })
    expect(report).toMatchObject({ read: 2, replaced: 1, failed: [{ code: 'DOCUMENT_FAILED' }] })
    expect(told).toEqual(['b'])
    const ids = report.failed.map(({ path }) => path)
    expect((await store.view().contributions(ids)).get(ids[0]!)).toMatchObject({ extractorVersion: '1' })
  })
})

describe('an import', () => {
  it('of nothing reports nothing', async () => {
    expect(await load([])).toMatchObject({ read: 0, added: 0, failed: [], interrupted: false })
    expect(await exported()).toEqual([])
  })

  it('tells its progress after each document and each failure', async () => {
    const seen: number[] = []
    const path = file({ id: 'a', text: CALL }, '{', { id: 'a', text: CALL }, { id: 'b', text: WEATHER })
    await load([path], { onProgress: (done) => seen.push(done) })
    expect(seen).toEqual([1, 2, 3, 4])
  })

  it('in another order gives the same graph', async () => {
    const lines = [
      { id: 'a', text: CALL },
      { id: 'b', text: UNDATED_CALL, published: '2031-05-08' },
      { id: 'c', text: 'President Okonjo thanked Norway.', published: '2031-05-09' },
    ]
    await load([file(...lines)])
    const forwards = await exported()
    expect(forwards.length).toBeGreaterThan(5)
    await store.close()
    const settings = { uri: null, username: null, password: null, database: null }
    store = createStore(`sqlite:${join(folder, `${++number}.db`)}`, settings)
    for (const line of lines.toReversed()) await load([file(line)])
    const withoutTime = (records: readonly ExportRecord[]) =>
      records.map((record) => ('retrievedAt' in record ? { ...record, retrievedAt: null } : record))
    expect(withoutTime(await exported())).toEqual(withoutTime(forwards))
  })
})
