/** Several stores on one database, as several processes have them: opened at once while it is empty, then writing at once. */
import { expect, it } from 'vitest'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { createExtractor } from '../../src/ingest/extract-document.ts'
import type { Document } from '../../src/model/document.ts'
import { type AdditionPosition, isBefore } from '../../src/store/additions.ts'
import { ANY_STATEMENT } from '../../src/store/any-filter.ts'
import type { Store } from '../../src/store/store.ts'
import { wholeAdditions } from '../../src/store/whole-additions.ts'
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

  it('one who reads the log while they write misses no statement and sees none twice', {
    timeout: 180_000,
  }, async () => {
    await withStores(WRITERS + 1, async ([reader, ...writers]) => {
      const start = await reader!.view().additionsEnd()
      let writing = true
      const written = Promise.all(
        writers.map(async (store, writer) => {
          const own = graphs().filter((_, index) => index % WRITERS === writer)
          for (const batch of batches(own)) await put(store, ...batch)
        }),
      ).finally(() => {
        writing = false
      })
      const seen: string[] = []
      let parts = 0
      const read = async (): Promise<void> => {
        for (let position = start, last = false; !last; ) {
          last = !writing
          const { rows, end } = await newAdditions(reader!, position)
          seen.push(...rows)
          if (rows.length > 0) parts += 1
          position = end
          await new Promise((resolve) => setImmediate(resolve))
        }
      }
      await Promise.all([written, read()])
      expect(parts).toBeGreaterThan(1)
      expect(new Set(seen).size).toBe(seen.length)
      // What was merged away meanwhile is in what was seen alone.
      const { rows: replayed } = await newAdditions(reader!, start)
      expect(replayed.filter((row) => !seen.includes(row))).toEqual([])
      const { rows } = await reader!.view().statements(ANY_STATEMENT, { first: 10_000, after: null })
      const ids = new Set(replayed.map((row) => row.split(' ')[1]))
      expect(rows.filter(({ id }) => !ids.has(id))).toEqual([])
    })
  })
}

/** All that the log has behind a position, as `PLACE ID`. */
async function newAdditions(
  store: Store,
  from: AdditionPosition,
): Promise<{ readonly rows: readonly string[]; readonly end: AdditionPosition }> {
  const upTo = await store.snapshot((view) => view.additionsEnd())
  const rows: string[] = []
  let position = from
  while (isBefore(position, upTo)) {
    const part = await wholeAdditions(store, store.view(), ANY_STATEMENT, [position, upTo])
    rows.push(...part.rows.map(({ position: { flush, passed }, statement }) => `${flush}.${passed} ${statement.id}`))
    position = part.end
  }
  return { rows, end: position }
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
