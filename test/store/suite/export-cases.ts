/** The export: everything, once, in an order that depends on the contents alone. */
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { expect } from 'vitest'
import { inStableOrder } from '../../../src/graph/document-graph.ts'
import { BULK_KINDS } from '../../../src/store/neo4j/bulk/bulk-rows.ts'
import { restoreGraph, SOURCE_KINDS } from '../../../src/store/restore-graph.ts'
import type { ExportRecord } from '../../../src/store/store.ts'
import { makeGraph } from '../../helpers/make-graph.ts'
import { type Case, everything, exported, put } from './store-context.ts'
import { KENYA, RHEA, RHEA_SHORT, WORLD } from './world.ts'

export function exportCases(test: Case): void {
  test('an empty store exports nothing', async ({ store }) => {
    expect(await exported(store)).toEqual([])
  })

  test('documents, actors, representations and statements follow one another, each by id', async ({ store }) => {
    await put(store, ...WORLD)
    const records = await exported(store)
    const keys = records.map((record) =>
      record.record === 'representation'
        ? `2 ${record.person} ${record.of} ${record.role}`
        : `${['document', 'actor', 'representation', 'statement'].indexOf(record.record)} ${'id' in record ? record.id : ''}`,
    )
    expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : 1)))
    const count = (kind: string) => records.filter((record) => record.record === kind).length
    expect(['document', 'actor', 'representation', 'statement'].map(count)).toEqual([3, 8, 3, 8])
  })

  test('an exported statement carries its evidence, and the evidence cuts its words out of the text', async ({
    store,
  }) => {
    await put(store, ...WORLD)
    const records = await exported(store)
    const texts = new Map(records.flatMap((r) => (r.record === 'document' ? [[r.id, r.text] as const] : [])))
    const evidence = records.flatMap((record) => (record.record === 'statement' ? record.evidence : []))
    expect(evidence).toHaveLength(9)
    for (const { document, start, end, exact } of evidence) {
      expect(texts.get(document)!.slice(start, end)).toBe(exact)
    }
  })

  test('an export that is broken off does not hold up the store', async ({ store }) => {
    await put(store, WORLD[0]!, WORLD[1]!)
    for await (const record of store.view().export()) {
      expect(record.record).toBe('document')
      break
    }
    expect((await put(store, WORLD[2]!)).documentsAdded).toBe(1)
    expect(await exported(store)).toHaveLength(22)
  })

  test('a snapshot sees one moment, whatever is written meanwhile', async ({ store }) => {
    await put(store, WORLD[0]!)
    let writing: ReturnType<typeof put> | null = null
    await store.snapshot(async (view) => {
      const before = await recordsOf(view.export())
      writing = put(store, WORLD[1]!, WORLD[2]!)
      // An embedded store has written then; on a server the writer waits for us.
      await Promise.race([writing, setTimeout(1_000)])
      expect(await recordsOf(view.export())).toEqual(before)
      expect(await view.document(WORLD[1]!.document.id)).toBeNull()
      expect(await view.countDocuments({ search: null, from: null, to: null })).toBe(1)
    })
    expect((await writing!).documentsAdded).toBe(2)
    expect(await exported(store)).toHaveLength(22)
  })

  test('a snapshot that fails leaves nothing behind', async ({ store }) => {
    const failing = store.snapshot(async (view) => {
      await view.actor(KENYA.id)
      throw new RangeError('no room')
    })
    await expect(failing).rejects.toThrow(RangeError)
    expect((await put(store, WORLD[0]!)).documentsAdded).toBe(1)
  })

  test('an equal store is made from documents and contributions, and a second time nothing changes', async ({
    store,
    fresh,
  }) => {
    await put(store, ...WORLD, SHORT)
    const before = await everything(store)
    const kinds = new Set(before.map(({ record }) => record))
    expect([...kinds].sort()).toEqual(BULK_KINDS.filter((kind) => kind !== 'ruling').sort())

    const other = await fresh()
    const sources = before.filter(({ record }) => SOURCE_KINDS.includes(record))
    const report = await restoreGraph({ records: Readable.from(sources), store: other })
    expect(report).toEqual({ documents: 4, rulings: 0, added: 4, replaced: 0, unchanged: 0, interrupted: false })
    expect(await everything(other)).toEqual(before)
    const again = await restoreGraph({ records: Readable.from(sources), store: other })
    expect(again).toMatchObject({ added: 0, replaced: 0, unchanged: 4 })
    // What was extracted has another order of actors and keys than what was given back.
    expect((await put(other, ...WORLD, SHORT)).documentsUnchanged).toBe(4)
  })

  test.reading(WORLD, 'contributions are given back as they were put, in one order', async (view) => {
    const given = await view.contributions([...WORLD.map(({ document }) => document.id), 'doc-of-nobody'])
    expect(Object.fromEntries(given)).toEqual(
      Object.fromEntries(WORLD.map((graph) => [graph.document.id, inStableOrder(graph)])),
    )
    const { actors, claims, sightings } = given.get(WORLD[0]!.document.id)!
    expect(new Set(actors)).toEqual(new Set(WORLD[0]!.actors))
    expect(claims).toEqual(WORLD[0]!.claims)
    expect(new Set(sightings)).toEqual(new Set(WORLD[0]!.sightings))
  })

  test('actor records tell which actor they are, why, and in which wordings', async ({ store }) => {
    await put(store, ...WORLD, SHORT)
    const records = (await everything(store)).filter((record) => record.record === 'actorRecord')
    expect(records.map(({ id }) => id)).toEqual(records.map(({ id }) => id).sort())
    const short = records.find(({ id }) => id === RHEA_SHORT.id)
    expect(short).toMatchObject({ canonical: RHEA.id, forms: [RHEA_SHORT] })
    expect(short?.reason).not.toBe('')
  })
}

const SHORT = makeGraph({
  number: 15,
  actors: [RHEA_SHORT, KENYA],
  claims: [{ type: 'STATED', source: RHEA_SHORT.id, target: KENYA.id }],
  sightings: [{ person: RHEA_SHORT.id, role: 'Foreign Minister', of: KENYA.id }],
})

async function recordsOf(stream: AsyncIterable<ExportRecord>): Promise<readonly ExportRecord[]> {
  const records: ExportRecord[] = []
  for await (const record of stream) records.push(record)
  return records
}
