/** Documents that arrive one by one become batches; a suspect is alone; what is not written goes back. */
import { expect, it } from 'vitest'
import type { DocumentBatch, ReadDocument } from '../../../src/ingest/document-batches.ts'
import { GivenBack, takenDocuments } from '../../../src/ingest/queue/taken-documents.ts'

function read(id: string, text = 'A text.'): ReadDocument {
  const none = { sourceId: null, url: null, title: null, publisher: null, publishedAt: null, retrievedAt: null }
  return { ok: true, document: { id, ...none, kind: 'ARTICLE', language: 'en', text }, path: 'a.jsonl', line: 1 }
}

const idsOf = (batch: DocumentBatch): readonly string[] => batch.documents.map(({ document }) => document.id)

it('a batch has a hundred documents, or what came before a lull; each is told when it is written', async () => {
  const taken = takenDocuments()
  const all = Array.from({ length: 130 }, (_, index) => read(`${index}`))
  const done: string[] = []
  for (const item of all) void taken.take(item, null).then(() => done.push(item.document.id))
  const batches = taken.batches[Symbol.asyncIterator]()
  const [first, second] = [(await batches.next()).value!, (await batches.next()).value!]
  expect([first.documents.length, second.documents.length, taken.count]).toEqual([100, 30, 130])
  taken.done(second)
  await Promise.resolve()
  expect(done).toEqual(idsOf(second))
  taken.done(first)
  expect(taken.count + taken.text).toBe(0)
})

it('a batch ends where its text is long enough', async () => {
  const taken = takenDocuments()
  const long = 'x'.repeat(1_500_000)
  for (const id of ['a', 'b', 'c']) void taken.take(read(id, long), null)
  const batches = taken.batches[Symbol.asyncIterator]()
  expect(idsOf((await batches.next()).value!)).toEqual(['a', 'b'])
  expect(taken.text).toBe(4_500_000)
})

it('a suspect waits until nothing is under way, and nothing else begins before it is done', async () => {
  const taken = takenDocuments()
  const batches = taken.batches[Symbol.asyncIterator]()
  const told: string[] = []
  void taken.take(read('a'), null)
  const first = (await batches.next()).value!
  void taken.take(read('suspect'), async () => {
    told.push('alone')
  })
  void taken.take(read('b'), null)
  const next = batches.next().then(({ value }) => {
    told.push(...idsOf(value!))
    return value!
  })
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(told).toEqual([])
  taken.done(first)
  const second = await next
  expect(told).toEqual(['alone', 'suspect'])
  const last = batches.next().then(({ value }) => told.push(...idsOf(value!)))
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(told).toHaveLength(2)
  taken.done(second)
  await last
  expect(told.at(-1)).toBe('b')
})

it('what failed is refused, what was in no batch at the end is given back, and the rest with giveBack', async () => {
  const taken = takenDocuments()
  const batches = taken.batches[Symbol.asyncIterator]()
  const fates = new Map<string, unknown>()
  const take = (id: string): void => {
    taken.take(read(id), null).then(
      () => fates.set(id, 'written'),
      (error: unknown) => fates.set(id, error instanceof GivenBack ? 'back' : String(error)),
    )
  }
  for (const id of ['a', 'b']) take(id)
  const batch = (await batches.next()).value!
  take('late')
  taken.failed(batch.documents[0]!.document, new Error('no such token'))
  taken.end()
  take('too late')
  expect((await batches.next()).done).toBe(true)
  expect(Object.fromEntries(fates)).toEqual({ a: 'Error: no such token', late: 'back', 'too late': 'back' })
  taken.giveBack()
  await Promise.resolve()
  expect(fates.get('b')).toBe('back')
})
