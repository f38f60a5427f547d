/** Accounts of what may be one act stand side by side, with what they differ in. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createServer, type GraphQLServer } from '../../src/graphql/create-server.ts'
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store, View } from '../../src/store/store.ts'
import { country, makeGraph, person } from '../helpers/make-graph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { ask } from './small-graph.ts'

const PERU = country('PER', 'Peru')
const [RAO, QUISPE] = [person('Meena Rao', { country: 'IND' }), person('Luz Quispe', { country: 'PER' })]
const ACTORS = [PERU, RAO, QUISPE]
const call = { type: 'SPOKE_TO', source: RAO.id, target: QUISPE.id } as const

const NOTES = [
  makeGraph({ number: 1, title: 'Readout', actors: ACTORS, claims: [{ ...call, date: '2031-03-04' }] }),
  makeGraph({
    number: 2,
    title: 'Courier',
    actors: ACTORS,
    claims: [{ ...call, type: 'MET_WITH', date: '2031-03-05' }],
  }),
  makeGraph({
    number: 3,
    title: 'Denial',
    actors: ACTORS,
    claims: [{ ...call, date: '2031-03-04', polarity: 'DENIED' }],
  }),
  makeGraph({ number: 4, title: 'Brief', actors: ACTORS, claims: [{ ...call, target: PERU.id, date: '2031-03-04' }] }),
  makeGraph({ number: 5, title: 'Later', actors: ACTORS, claims: [{ ...call, date: '2031-03-20' }] }),
]

const folder = temporaryFolder()
const calls = new Map<string, number>()
let store: Store
let server: GraphQLServer
beforeAll(async () => {
  store = sqliteStore({ path: join(folder, 'accounts.db') })
  const writer = store.writer()
  for (const note of NOTES) writer.put(note)
  await writer.flush()
  server = createServer({ store: { ...store, view: (options) => counted(store.view(options)) } })
})
afterAll(() => store.close())

function counted(view: View): View {
  return new Proxy(view, {
    get(target, name: keyof View) {
      calls.set(name, (calls.get(name) ?? 0) + 1)
      return target[name]
    },
  })
}

interface Row {
  readonly date: string
  readonly otherAccounts: readonly {
    readonly differs: readonly string[]
    readonly statement: { readonly evidence: readonly { readonly document: { readonly title: string } }[] }
  }[]
}

const FIELDS = 'date otherAccounts { differs statement { evidence { document { title } } } }'
const titled = ({ otherAccounts }: Row) =>
  otherAccounts.map(({ differs, statement }) => [statement.evidence[0]!.document.title, ...differs])

it('tells in what other accounts differ, the latest first', async () => {
  const { data, errors } = await ask(
    server,
    `{ contacts(on: "2031-03-04", with: {name: "Luz Quispe"}, throughRepresentatives: false) { edges { node { ${FIELDS} } } } }`,
  )
  expect(errors).toEqual([])
  const { edges } = (data as { contacts: { edges: { node: Row }[] } }).contacts
  expect(edges).toHaveLength(1)
  const [first, ...others] = titled(edges[0]!.node)
  expect(first).toEqual(['Courier', 'DATE', 'CHANNEL'])
  expect(others.sort()).toEqual([
    ['Brief', 'PARTICIPANTS'],
    ['Denial', 'POLARITY'],
  ])
})

it('asks the store once for all rows of a page', async () => {
  calls.clear()
  const { data, errors } = await ask(server, `{ statements(polarity: null) { edges { node { ${FIELDS} } } } }`)
  expect(errors).toEqual([])
  const { edges } = (data as { statements: { edges: { node: Row }[] } }).statements
  const count = Object.fromEntries(edges.map(({ node }) => [node.date, node.otherAccounts.length]))
  expect(edges).toHaveLength(NOTES.length)
  expect(count['2031-03-20']).toBe(0)
  expect(Object.fromEntries(calls)).toEqual({
    statementPage: 1,
    accountsNear: 1,
    actorsById: 1,
    evidence: 1,
    documentHeads: 1,
  })
})
