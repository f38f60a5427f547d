/** Documents: as they were put, found by words and dates. */
import { expect } from 'vitest'
import type { DocumentFilter } from '../../../src/store/store.ts'
import { documentId, makeGraph } from '../../helpers/make-graph.ts'
import { type Case, put } from './store-context.ts'
import { KENYAN_READOUT, WORLD } from './world.ts'

const UNDATED = makeGraph({ number: 4, title: null, opening: 'Une conversation «à Genève», l’été.', actors: [] })

const ROWS: readonly [string, Partial<DocumentFilter>, readonly number[]][] = [
  ['no field', {}, [1, 2, 3, 4]],
  ['a word of the title', { search: 'truce' }, [3]],
  ['words of title and text', { search: 'announces call' }, [1]],
  ['all words', { search: 'announces truce' }, []],
  ['case and accents do not count', { search: 'GENEVE' }, [4]],
  ['apostrophes do not count', { search: "l'ete" }, [4]],
  ['a part of a word is no word', { search: 'conversatio' }, []],
  ['operators are words', { search: 'truce OR announces' }, []],
  ['quotation marks are no syntax', { search: '"truce' }, [3]],
  ['nothing but punctuation finds nothing', { search: '*' }, []],
  ['from a day', { from: '2031-03-06' }, [2, 3]],
  ['to a day', { to: '2031-03-06' }, [1, 2]],
  ['between days', { from: '2031-03-06', to: '2031-03-06' }, [2]],
  ['words and days', { search: 'SPOKE_TO', from: '2031-03-06', to: '2031-12-31' }, [2, 3]],
]

export function documentCases(test: Case): void {
  for (const [what, filter, expected] of ROWS) {
    test.reading([...WORLD, UNDATED], `documents by: ${what}`, async (view) => {
      const whole = { search: null, from: null, to: null, ...filter }
      const page = await view.documents(whole, { first: 50, after: null })
      expect(page.rows.map((document) => document.id).sort()).toEqual(expected.map(documentId))
      expect(await view.countDocuments(whole)).toBe(expected.length)
    })
  }

  test('a document comes back as it was put, to the last character', async ({ store }) => {
    const odd = makeGraph({
      number: 5,
      opening: 'A tab\t, a line\r\nbreak, \u{1f54a} and a zero \u0000 byte; ﬁn.',
      actors: [],
    })
    await put(store, KENYAN_READOUT, odd)
    expect(await store.view().document(documentId(1))).toEqual(KENYAN_READOUT.document)
    expect(await store.view().document(odd.document.id)).toEqual(odd.document)
    expect(await store.view().document(documentId(99))).toBeNull()
  })

  test.reading(WORLD, 'several documents by id; unknown ones are absent', async (view) => {
    const [one, three, unknown] = [1, 3, 99].map(documentId) as [string, string, string]
    expect(await view.documentsById([three, unknown, one, three])).toEqual(
      new Map([
        [one, WORLD[0]!.document],
        [three, WORLD[2]!.document],
      ]),
    )
    expect(await view.documentsById([])).toEqual(new Map())
  })

  test('imported says which documents came from this version of the extractor', async ({ store }) => {
    await put(store, KENYAN_READOUT, makeGraph({ number: 6, extractorVersion: '2', actors: [] }))
    const asked = [1, 6, 99].map((number) =>
      number === 1 ? KENYAN_READOUT.document : makeGraph({ number, actors: [] }).document,
    )
    expect(await store.view().imported(asked, '1')).toEqual(new Set([documentId(1)]))
    expect(await store.view().imported(asked, '2')).toEqual(new Set([documentId(6)]))
    expect(await store.view().imported([], '1')).toEqual(new Set())
  })

  test('documentsCalled finds documents by their id and by the id they came with', async ({ store }) => {
    const named = (number: number, sourceId: string) => {
      const graph = makeGraph({ number, actors: [] })
      return { ...graph, document: { ...graph.document, sourceId } }
    }
    await put(store, named(31, 'note'), named(32, 'cable'), named(33, 'cable'), named(34, documentId(31)))
    const called = await store.view().documentsCalled(['note', 'cable', documentId(31), documentId(33), 'nothing'])
    expect(Object.fromEntries(called)).toEqual({
      note: [documentId(31)],
      cable: [documentId(32), documentId(33)],
      [documentId(31)]: [documentId(31), documentId(34)],
      [documentId(33)]: [documentId(33)],
      nothing: [],
    })
    expect(await store.view().documentsCalled([])).toEqual(new Map())
  })

  test.reading(
    [KENYAN_READOUT],
    'a document that has gained a date is not imported yet; when it was obtained does not matter',
    async (view) => {
      const { document } = KENYAN_READOUT
      const imported = (changes: object) => view.imported([{ ...document, ...changes }], '1')
      expect(await imported({ retrievedAt: '2040-01-01T00:00:00Z' })).toEqual(new Set([document.id]))
      expect(await imported({ publishedAt: '2031-04-01' })).toEqual(new Set())
      expect(await imported({ title: 'Another headline' })).toEqual(new Set())
    },
  )
}
