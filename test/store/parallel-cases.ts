/** Several stores on one database, as several processes have them: opened at once while it is empty, then writing at once. */
import { expect, it } from 'vitest'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import type { Document } from '../../src/model/document.ts'
import type { Store } from '../../src/store/store.ts'
import { manyNotes } from '../cli/many-notes.ts'
import { exported, put } from './suite/store-context.ts'

const WRITERS = 4
const NOTES = 120
const BATCH = 10

/** `blank` empties the database, to the last index, and gives a maker of stores on it. */
export function parallelCases({ blank }: { blank(): Promise<() => Store> }): void {
  async function withStores<T>(count: number, use: (stores: readonly Store[]) => Promise<T>): Promise<T> {
    const create = await blank()
    const stores = Array.from({ length: count }, create)
    try {
      return await use(stores)
    } finally {
      await Promise.all(stores.map((store) => store.close()))
    }
  }

  it(`${WRITERS} may open an empty database at once`, { timeout: 180_000 }, async () => {
    for (let round = 0; round < 2; round++) {
      await withStores(WRITERS, async (stores) => {
        await Promise.all(stores.map((store) => store.open()))
        await put(stores[0]!, ...graphs().slice(0, 2))
        for (const store of stores) expect(await exported(store)).toEqual(await exported(stores[0]!))
      })
    }
  })

  it(`${WRITERS} may write at once, of the same actors: the graph is that of one`, { timeout: 180_000 }, async () => {
    const all = graphs()
    const byOne = await withStores(1, async ([store]) => {
      for (const batch of batches(all)) await put(store!, ...batch)
      return exported(store!)
    })
    expect(byOne.filter(({ record }) => record === 'document')).toHaveLength(NOTES)
    const byMany = await withStores(WRITERS, async (stores) => {
      // Each has documents of its own, and some that another one has as well.
      const shares = stores.map((_, writer) => all.filter((_, index) => [0, 1].includes((index + writer) % WRITERS)))
      await Promise.all(
        stores.map(async (store, writer) => {
          for (const batch of batches(shares[writer]!)) await put(store, ...batch)
        }),
      )
      return exported(stores[0]!)
    })
    expect(byMany).toEqual(byOne)
  })
}

function* batches(graphs: readonly DocumentGraph[]): Generator<readonly DocumentGraph[]> {
  for (let from = 0; from < graphs.length; from += BATCH) yield graphs.slice(from, from + BATCH)
}

function graphs(): readonly DocumentGraph[] {
  const extract = createExtractor()
  return manyNotes(0, NOTES).map((line) => {
    const { id, text, published } = JSON.parse(line) as { id: string; text: string; published: string }
    const document: Document = {
      id: `doc-${id}`,
      sourceId: id,
      url: null,
      title: null,
      publisher: null,
      publishedAt: published,
      retrievedAt: null,
      kind: 'READOUT',
      language: 'en',
      text,
    }
    return extract(document).graph
  })
}
