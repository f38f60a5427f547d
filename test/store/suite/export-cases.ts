/** The export: everything, once, in an order that depends on the contents alone. */
import { expect } from 'vitest'
import { type Case, exported, put } from './store-context.ts'
import { WORLD } from './world.ts'

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
        : `${['document', 'actor', 'representation', 'statement'].indexOf(record.record)} ${record.id}`,
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
}
