/** Changes: a text is imported, looked at before, and withdrawn. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKey } from '../../src/graphql/access/api-key.ts'
import { createServer, type GraphQLServer } from '../../src/graphql/create-server.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { exported } from '../store/suite/store-context.ts'

const folder = temporaryFolder()
const { key, kept } = createKey('desk', 'WRITE')

const TEXT =
  'Foreign Minister Ingrid Solvang of Norway met President Kofi Asante of Ghana in Accra on 9 May 2031. ' +
  'She thanked him for the help of Ghana. The delegation serenaded the ambassador of Peru and Chile.'
const INPUT = { text: TEXT, id: 'note-1', title: 'Talks in Accra', published: '2031-05-10' }

const IMPORT = `mutation ($document: DocumentInput!) {
  importDocument(document: $document) { outcome statementsAdded statementsConfirmed document { id sourceId title publishedAt } }
}`
const PREVIEW = `mutation ($document: DocumentInput!) {
  previewDocument(document: $document) {
    document { sourceId kind language unread { reason sentence start partly } }
    statements {
      type date confidence
      source { id name kind country } target { name }
      sourceOffice { role of { name } }
      evidence { exact start document { title } }
    }
    representations { person { name representations { role } } role of { name } }
  }
}`
const REMOVE = 'mutation ($id: ID!) { removeDocument(id: $id) { id statementsRemoved } }'

let files = 0
let store: Store
let server: GraphQLServer

beforeEach(async () => {
  const settings = { uri: null, username: null, password: null, database: null }
  store = createStore(`sqlite:${folder}/${++files}.db`, settings)
  await store.open()
  server = createServer({ store, keys: () => [kept] })
})

afterEach(() => store.close())

interface Answer {
  readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

async function send(query: string, variables: object): Promise<Answer> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer
}

describe('importDocument', () => {
  it('adds a document, and changes nothing the second time', async () => {
    const first = await send(IMPORT, { document: INPUT })
    expect(first.errors).toBeUndefined()
    expect(first.data!.importDocument).toMatchObject({
      outcome: 'ADDED',
      statementsConfirmed: 0,
      document: { sourceId: 'note-1', title: 'Talks in Accra', publishedAt: '2031-05-10' },
    })
    expect(first.data!.importDocument!.statementsAdded).toBeGreaterThanOrEqual(2)
    const before = await exported(store)
    const second = await send(IMPORT, { document: INPUT })
    expect(second.data!.importDocument).toMatchObject({ outcome: 'UNCHANGED', statementsAdded: 0 })
    expect(await exported(store)).toEqual(before)
    const third = await send(IMPORT, { document: { ...INPUT, title: 'Talks in Accra, corrected' } })
    expect(third.data!.importDocument).toMatchObject({ outcome: 'REPLACED' })
  })

  it.each([
    ['no text', { text: ' \n' }, 'DOCUMENT_EMPTY', /no text/],
    [
      'another language',
      { text: 'Der Minister hat gestern mit dem Botschafter über die Lage an der Grenze gesprochen.' },
      'DOCUMENT_LANGUAGE',
      /only English/,
    ],
    ['a NUL character', { text: 'The minister\u0000met nobody.' }, 'DOCUMENT_BINARY', /NUL/],
    ['a day that does not exist', { text: TEXT, published: '2031-02-30' }, 'BAD_DATE', /2031-02-30/],
  ])('says what is wrong: %s', async (_what, document, code, message) => {
    const { errors } = await send(IMPORT, { document })
    expect(errors).toHaveLength(1)
    expect(errors![0]!.extensions.code).toBe(code)
    expect(errors![0]!.message).toMatch(message)
    expect(await exported(store)).toEqual([])
  })
})

describe('previewDocument', () => {
  it('shows what a text would give, and saves nothing', async () => {
    const { data, errors } = await send(PREVIEW, { document: INPUT })
    expect(errors).toBeUndefined()
    const { document, statements, representations } = data!.previewDocument as {
      document: { unread: readonly object[] }
      statements: readonly object[]
      representations: readonly object[]
    }
    expect(statements[0]).toMatchObject({
      type: 'MET_WITH',
      date: '2031-05-09',
      source: { id: 'person:ingrid-solvang', name: 'Ingrid Solvang', kind: 'PERSON' },
      target: { name: 'Kofi Asante' },
      sourceOffice: { role: 'Foreign Minister', of: { name: 'Norway' } },
      evidence: [{ start: 0, document: { title: 'Talks in Accra' } }],
    })
    expect(representations).toContainEqual({
      person: { name: 'Kofi Asante', representations: [{ role: 'President' }] },
      role: 'President',
      of: { name: 'Ghana' },
    })
    expect(document).toMatchObject({ sourceId: 'note-1', language: 'en' })
    expect(document.unread).toContainEqual(
      expect.objectContaining({
        sentence: 'The delegation serenaded the ambassador of Peru and Chile.',
        partly: false,
      }),
    )
    expect(await exported(store)).toEqual([])
  })

  it('gives what an import of the same text gives', async () => {
    const { data } = await send(PREVIEW, { document: INPUT })
    await send(IMPORT, { document: INPUT })
    const imported = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ statements(minConfidence: 0, polarity: null, modality: null) { edges { node { type source { id } target { name } } } } }',
      }),
    })
    const { statements } = ((await imported.json()) as { data: { statements: { edges: readonly { node: object }[] } } })
      .data
    const kinds = (list: readonly object[]) =>
      list.map((one) => [(one as { type: string }).type, (one as { target: object | null }).target]).sort()
    const previewed = (data!.previewDocument as unknown as { statements: readonly object[] }).statements
    expect(kinds(previewed)).toEqual(kinds(statements.edges.map(({ node }) => node)))
  })
})

describe('removeDocument', () => {
  it('withdraws a document with all that only it supported', async () => {
    const { data } = await send(IMPORT, { document: INPUT })
    const { statementsAdded } = data!.importDocument!
    const removed = await send(REMOVE, { id: 'note-1' })
    expect(removed.data!.removeDocument).toEqual({ id: 'note-1', statementsRemoved: statementsAdded })
    expect(await exported(store)).toEqual([])
    expect((await send(REMOVE, { id: 'note-1' })).errors![0]!.extensions.code).toBe('DOCUMENT_UNKNOWN')
  })
})

describe('unread', () => {
  it('tells what was not read of a stored document', async () => {
    await send(IMPORT, { document: INPUT })
    const { data } = await send('{ documents { edges { node { unread { reason sentence } } } } }', {})
    expect(JSON.stringify(data)).toContain('serenaded')
  })
})
