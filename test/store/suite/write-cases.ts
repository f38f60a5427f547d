/** Writing: what a flush reports, what a second import changes, and what a failed one leaves. */
import { expect } from 'vitest'
import type { DocumentGraph } from '../../../src/graph/document-graph.ts'
import type { Store, View } from '../../../src/store/store.ts'
import { documentId, makeGraph } from '../../helpers/make-graph.ts'
import { ANY_STATEMENT, type Case, exported, found, put } from './store-context.ts'
import { KENYAN_READOUT, LUKASZ, POLAND, POLISH_READOUT, RHEA, WORLD } from './world.ts'

export function writeCases(test: Case): void {
  test('a first import reports what is new', async ({ store }) => {
    expect(await put(store, KENYAN_READOUT)).toEqual({
      documentsAdded: 1,
      documentsReplaced: 0,
      documentsUnchanged: 0,
      documentsRemoved: 0,
      statementsAdded: { SPOKE_TO: 1, URGED: 1 },
      statementsConfirmed: {},
      statementsRemoved: 0,
    })
  })

  test('a second import changes nothing and says so', async ({ store }) => {
    await put(store, ...WORLD)
    const before = await exported(store)
    expect(await put(store, ...WORLD)).toEqual({
      documentsAdded: 0,
      documentsReplaced: 0,
      documentsUnchanged: 3,
      documentsRemoved: 0,
      statementsAdded: {},
      statementsConfirmed: {},
      statementsRemoved: 0,
    })
    expect(await exported(store)).toEqual(before)
  })

  test('two documents on one contact give one statement with two pieces of evidence', async ({ store }) => {
    await put(store, KENYAN_READOUT)
    const report = await put(store, POLISH_READOUT)
    expect(report.statementsConfirmed).toEqual({ SPOKE_TO: 1 })
    expect(report.statementsAdded).toEqual({ URGED: 1 })

    const view = store.view()
    const page = await view.statements({ ...ANY_STATEMENT, types: ['SPOKE_TO'] }, { first: 10, after: null })
    expect(page.rows).toHaveLength(1)
    const call = page.rows[0]!
    expect(call).toMatchObject({
      source: RHEA.id,
      target: LUKASZ.id,
      date: '2031-03-04',
      sourceOffice: { role: 'Foreign Minister', of: 'country:KEN' },
      targetOffice: { role: 'Foreign Minister', of: 'country:POL' },
      confidence: 0.9,
      review: 'EXTRACTED',
      plover: 'CONSULT',
      cameo: '040',
    })
    const evidence = (await view.evidence([call.id])).get(call.id)!
    expect(evidence).toEqual([KENYAN_READOUT.claims[0]!.evidence[0], POLISH_READOUT.claims[0]!.evidence[0]])
    expect(await view.statement(call.id)).toEqual(call)
  })

  test.reading([KENYAN_READOUT, POLISH_READOUT], 'an act that is no contact stays with its document', async (view) => {
    const urged = `${RHEA.id} URGED ${POLAND.id}`
    expect(await found(view, { types: ['URGED'] })).toEqual([urged, urged])
    expect(await found(view, { types: ['URGED'], document: documentId(2) })).toEqual([urged])
  })

  test('two documents on one contact in one flush add one statement', async ({ store }) => {
    const report = await put(store, KENYAN_READOUT, POLISH_READOUT)
    expect(report.statementsAdded).toEqual({ SPOKE_TO: 1, URGED: 2 })
    expect(report.statementsConfirmed).toEqual({})
  })

  test('a newer extractor replaces all that the document said before', async ({ store }) => {
    const sketch = { number: 7, publishedAt: '2031-03-05', actors: [RHEA, POLAND, LUKASZ] }
    const claim = { type: 'URGED', source: RHEA.id, date: '2031-03-04', says: 'She urged the other side.' } as const
    await put(store, makeGraph({ ...sketch, claims: [{ ...claim, target: LUKASZ.id }] }))
    const newer = makeGraph({
      ...sketch,
      extractorVersion: '2',
      actors: [RHEA, POLAND],
      claims: [{ ...claim, target: POLAND.id }],
    })
    const report = await put(store, newer)
    expect(report).toMatchObject({ documentsReplaced: 1, documentsAdded: 0, documentsUnchanged: 0 })

    expect(await found(store.view(), {})).toEqual([`${RHEA.id} URGED ${POLAND.id}`])
    expect(await store.view().actor(LUKASZ.id)).toBeNull()
    expect(await store.view().actorsNamed('Łukasz Brzezik')).toEqual([])
    expect((await exported(store)).map((record) => record.record)).toEqual(['document', 'actor', 'actor', 'statement'])
  })

  test('the last of two accounts of one document in one flush counts', async ({ store }) => {
    const first = makeGraph({ number: 7, actors: [RHEA], claims: [{ type: 'STATED', source: RHEA.id }] })
    const second = makeGraph({ number: 7, actors: [LUKASZ], claims: [{ type: 'STATED', source: LUKASZ.id }] })
    const report = await put(store, first, second)
    expect(report.documentsAdded).toBe(1)
    expect(await found(store.view(), {})).toEqual([`${LUKASZ.id} STATED -`])
  })

  test('an empty flush reports nothing', async ({ store }) => {
    expect(await store.writer().flush()).toEqual({
      documentsAdded: 0,
      documentsReplaced: 0,
      documentsUnchanged: 0,
      documentsRemoved: 0,
      statementsAdded: {},
      statementsConfirmed: {},
      statementsRemoved: 0,
    })
  })

  test('a claim about an actor that the graph does not hold is refused before anything is written', async ({
    store,
  }) => {
    await put(store, KENYAN_READOUT)
    const before = await exported(store)
    const bad = makeGraph({
      number: 9,
      actors: [RHEA],
      claims: [{ type: 'SPOKE_TO', source: RHEA.id, target: 'person:nobody' }],
    })
    const writer = store.writer()
    await expect(
      (async () => {
        writer.put(POLISH_READOUT)
        writer.put(bad)
        await writer.flush()
      })(),
    ).rejects.toThrow(RangeError)
    expect(await exported(store)).toEqual(before)
  })

  const badGraphs: readonly [string, DocumentGraph][] = [
    [
      'a sighting of an unknown person',
      { ...KENYAN_READOUT, claims: [], actors: KENYAN_READOUT.actors.filter((a) => a !== LUKASZ) },
    ],
    [
      'evidence of another document',
      { ...KENYAN_READOUT, claims: POLISH_READOUT.claims, actors: [...KENYAN_READOUT.actors, POLAND] },
    ],
    ['a claim without evidence', { ...KENYAN_READOUT, claims: [{ ...KENYAN_READOUT.claims[0]!, evidence: [] }] }],
  ]
  for (const [what, graph] of badGraphs) {
    test(`${what} is refused, and the writer is empty afterwards`, async ({ store }) => {
      const writer = store.writer()
      const attempt = async () => {
        writer.put(graph)
        await writer.flush()
      }
      await expect(attempt()).rejects.toThrow(RangeError)
      expect((await writer.flush()).documentsAdded).toBe(0)
      expect(await exported(store)).toEqual([])
    })
  }

  test('a snapshot sees no flush that is under way, and writers take turns', async ({ store }) => {
    await readWhileWriting(store, () => store.snapshot(expectWholeDocuments))
    expect(await found(store.view(), {})).toHaveLength(8)
  })
}

/** Writes the documents of the world, each in a flush of its own, all begun at once; reads again and again until the last is written. */
export async function readWhileWriting(store: Store, read: () => Promise<void>): Promise<void> {
  let done = false
  const written = Promise.all(WORLD.map((graph) => put(store, graph))).finally(() => {
    done = true
  })
  while (!done) {
    await read()
    await new Promise((resolve) => setImmediate(resolve))
  }
  await written
}

/** Every document that is there has all its statements. */
export async function expectWholeDocuments(view: View): Promise<void> {
  const { rows } = await view.documents({ search: null, from: null, to: null }, { first: 10, after: null })
  for (const { id } of rows) {
    const graph = WORLD.find(({ document }) => document.id === id)!
    expect(await found(view, { document: id })).toHaveLength(graph.claims.length)
  }
}
