/** Texts with a meaning to databases, in every place of the schema that takes text: they find what any unknown name finds. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSchema } from '../../../src/graphql/schema.ts'
import type { ExportRecord, Store } from '../../../src/store/store.ts'
import { ANY_RULING } from '../../store/suite/ruling-world.ts'
import { ANY_STATEMENT, everything } from '../../store/suite/store-context.ts'
import { NOTES } from '../small-graph.ts'
import { type Attacked, attacked, expectAlive, post, WRITER } from './attack.ts'
import { stringPlaces } from './string-places.ts'

/** A name that nobody has. */
const NOBODY = 'zzqx'
/** Faults of ours, however well they are told. */
const FAULTS: readonly string[] = ['INTERNAL', 'STORE_FAILED', 'STORE_TIMEOUT', 'DOCUMENT_FAILED']
/** Fields whose answer has the text that was given. */
const ECHOES = /^Query\.explain/
/** The centre of a network is no filter. */
const NEVER_ANSWERED = /^Query\.network\(filter\.actor\./
const AT_ONCE = 8

const PLACES = stringPlaces(createSchema(), {
  ActorRef: '{id: "person:robert-kennedy"}',
  'document.id': `"${NOTES[0]!.document.id}"`,
  'importDocument.document': '{text: "Robert Kennedy met Anatoly Dobrynin in Washington on 27 October 1962."}',
  'previewDocument.document': '{text: "Robert Kennedy met Anatoly Dobrynin in Washington on 27 October 1962."}',
  'reviewStatement.id': '"$statement"',
  'mergeActors.one': '"person:robert-kennedy"',
  'mergeActors.other': '"person:anatoly-dobrynin"',
  'separateActors.one': '"person:robert-kennedy"',
  'separateActors.other': '"person:anatoly-dobrynin"',
})

/** `open` gives a store with `NOTES`; it is closed by its opener. */
export function injectionCases(open: () => Promise<Store>, payloads: readonly string[]): void {
  let store: Store
  let server: Attacked
  let statement: string
  let before: readonly ExportRecord[]

  beforeAll(async () => {
    store = await open()
    server = await attacked(store)
    before = await everything(store)
    statement = (await store.view().statements(ANY_STATEMENT, { first: 1, after: null })).rows[0]!.id
  }, 60_000)
  afterAll(async () => {
    await expectAlive(server)
    await server.stop()
  })

  it('every argument that takes text is among the places', () => {
    expect(PLACES.length).toBeGreaterThan(100)
    expect(PLACES.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Query.contacts(actor.name)',
        'Query.pairs(filter.with.id)',
        'Document.statements(after)',
        'Mutation.importDocument(document.title)',
        'Mutation.reviewStatement(correction.source.name)',
      ]),
    )
  })

  it.each(PLACES)(
    '$title',
    async ({ title, query: written, changes }) => {
      const query = written.replaceAll('$statement', statement)
      const ask = (text: string) => post(server, { query, variables: { text } }, WRITER.key)
      if (changes) {
        for (const payload of payloads) {
          const { codes } = await ask(payload)
          expectNoFault(payload, codes)
        }
        await undo(store)
        expect(await everything(store)).toEqual(before)
        return
      }
      const nobody = await ask(NOBODY)
      // Nothing else in the call is wrong, or the text would not come so far.
      if (!NEVER_ANSWERED.test(title)) expect(nobody.codes).not.toContain('BAD_ACTOR_REF')
      for (let begin = 0; begin < payloads.length; begin += AT_ONCE) {
        await Promise.all(
          payloads.slice(begin, begin + AT_ONCE).map(async (payload) => {
            const { codes, data } = await ask(payload)
            expectNoFault(payload, codes)
            if (codes.length === 0 && !ECHOES.test(title)) expect(data, payload.slice(0, 60)).toEqual(nobody.data)
          }),
        )
      }
    },
    60_000,
  )

  it('the store is as before', async () => {
    expect(before.length).toBeGreaterThan(20)
    expect(await everything(store)).toEqual(before)
  })
}

function expectNoFault(payload: string, codes: readonly string[]): void {
  expect(
    codes.filter((code) => FAULTS.includes(code)),
    payload.slice(0, 60),
  ).toEqual([])
}

/** What a change with an odd reason or title has made is taken back, as anybody would; nothing else may be left of it. */
async function undo(store: Store): Promise<void> {
  const known = new Set(NOTES.map(({ document }) => document.id))
  const rulings = await store.view().rulings(ANY_RULING, { first: 1_000, after: null })
  const documents = await store.view().documents({ search: null, from: null, to: null }, { first: 1_000, after: null })
  const writer = store.writer()
  for (const { id } of rulings.rows) writer.withdraw(id)
  for (const { id } of documents.rows) if (!known.has(id)) writer.remove(id)
  await writer.flush()
}
