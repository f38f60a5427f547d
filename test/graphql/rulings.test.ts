/** People review what was extracted: their rulings show in answers, survive a further import, and can be taken back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKey } from '../../src/graphql/access/api-key.ts'
import { createServer, type GraphQLServer } from '../../src/graphql/create-server.ts'
import { createStore } from '../../src/store/create-store.ts'
import type { Store } from '../../src/store/store.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { exported, put } from '../store/suite/store-context.ts'
import { KENYAN_READOUT, LUKASZ, POLAND, POLISH_READOUT, RHEA, WORLD } from '../store/suite/world.ts'

const folder = temporaryFolder()
const desk = createKey('desk', 'WRITE')
const intern = createKey('intern', 'READ')

let files = 0
let store: Store
let server: GraphQLServer

beforeEach(async () => {
  const settings = { uri: null, username: null, password: null, database: null }
  store = createStore(`sqlite:${folder}/${++files}.db`, settings)
  await store.open()
  server = createServer({ store, keys: () => [desk.kept, intern.kept] })
})

afterEach(() => store.close())

interface Answer {
  // The shape is the query's own.
  readonly data: never
  readonly codes: readonly string[]
  readonly messages: readonly string[]
}

async function send(query: string, variables: object = {}, { key } = desk): Promise<Answer> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = (await response.json()) as {
    data: never
    errors?: readonly { message: string; extensions: { code: string } }[]
  }
  return {
    data,
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map(({ message }) => message),
  }
}

const CALL = `{ contacts(actor: {id: "${RHEA.id}"}, with: {id: "${LUKASZ.id}"}) { edges { node { id date review } } } }`

async function calls(): Promise<readonly { readonly id: string; readonly date: string; readonly review: string }[]> {
  const { data } = await send(CALL)
  return (data as { contacts: { edges: readonly { node: never }[] } }).contacts.edges.map(({ node }) => node)
}

const REVIEW = `mutation ($id: ID!, $verdict: StatementVerdict!, $correction: CorrectionInput, $reason: String) {
  reviewStatement(id: $id, verdict: $verdict, correction: $correction, reason: $reason) {
    ruling { id verdict by reason correction { date source { name } target { name } } evidence { document { id } } }
    statements { id date review source { id } target { id } }
  }
}`

interface Reviewed {
  readonly reviewStatement: {
    readonly ruling: { readonly id: string }
    readonly statements: readonly { readonly id: string; readonly date: string | null; readonly review: string }[]
  }
}

describe('reviewStatement', () => {
  it('rejects: the statement leaves default answers, and says so where it is asked for', async () => {
    await put(store, KENYAN_READOUT, POLISH_READOUT)
    const [call] = await calls()
    const { data, codes } = await send(REVIEW, { id: call!.id, verdict: 'REJECTED', reason: 'they never spoke' })
    expect(codes).toEqual([])
    expect((data as Reviewed).reviewStatement).toMatchObject({
      ruling: { verdict: 'REJECTED', by: 'desk', reason: 'they never spoke', correction: null },
      statements: [{ id: call!.id, review: 'REJECTED' }],
    })
    expect(await calls()).toEqual([])
    const all = await send('{ contacts(review: null) { edges { node { id review } } } }')
    expect(all.data).toEqual({ contacts: { edges: [{ node: { id: call!.id, review: 'REJECTED' } }] } })
    const none = await send('{ contacts(review: []) { totalCount } }')
    expect(none.data).toEqual({ contacts: { totalCount: 0 } })
  })

  it('corrects a date, survives a further import, and is taken back without a trace', async () => {
    await put(store, KENYAN_READOUT, POLISH_READOUT)
    const before = await exported(store)
    const [call] = await calls()
    const correction = { date: '2031-03-03' }
    const { data } = await send(REVIEW, { id: call!.id, verdict: 'CONFIRMED', correction })
    const { ruling, statements } = (data as Reviewed).reviewStatement
    expect(ruling).toMatchObject({ correction: { date: '2031-03-03', source: null, target: null } })
    expect(statements).toMatchObject([{ date: '2031-03-03', review: 'CONFIRMED' }])
    expect(statements[0]!.id).not.toBe(call!.id)

    await put(store, { ...KENYAN_READOUT, extractorVersion: '99' })
    expect(await calls()).toMatchObject([{ date: '2031-03-03', review: 'CONFIRMED' }])

    await put(store, KENYAN_READOUT)
    const undone = await send('mutation ($id: ID!) { withdrawRuling(id: $id) { ruling { verdict by } } }', {
      id: ruling.id,
    })
    expect(undone.data).toEqual({ withdrawRuling: { ruling: { verdict: 'CONFIRMED', by: 'desk' } } })
    expect(await exported(store)).toEqual(before)
  })

  it('corrects an actor, by name or by id', async () => {
    await put(store, KENYAN_READOUT)
    const [call] = await calls()
    const correction = { target: { name: 'Poland' } }
    const { data } = await send(REVIEW, { id: call!.id, verdict: 'CONFIRMED', correction })
    expect((data as Reviewed).reviewStatement).toMatchObject({
      ruling: { correction: { target: { name: 'Poland' } } },
      statements: [{ source: { id: RHEA.id }, target: { id: POLAND.id }, review: 'CONFIRMED' }],
    })
  })

  it.each<[string, object, string, RegExp]>([
    ['an unknown statement', { id: 'st-none', verdict: 'REJECTED' }, 'NOT_FOUND', /no statement "st-none"/],
    [
      'an unknown actor',
      { verdict: 'CONFIRMED', correction: { target: { name: 'Nobody' } } },
      'NOT_FOUND',
      /no actor "Nobody"/,
    ],
    [
      'a date that is none',
      { verdict: 'CONFIRMED', correction: { date: 'last week' } },
      'BAD_RULING',
      /"last week" is no date/,
    ],
    [
      'a rejection that corrects',
      { verdict: 'REJECTED', correction: { date: '2031' } },
      'BAD_RULING',
      /cannot be corrected/,
    ],
    [
      'one actor at both ends',
      { verdict: 'CONFIRMED', correction: { target: { id: RHEA.id } } },
      'BAD_RULING',
      /both ends/,
    ],
    ['a verdict on actors', { verdict: 'SAME' }, 'BAD_USER_INPUT', /SAME/],
  ])('says what is wrong: %s', async (_what, variables, code, message) => {
    await put(store, KENYAN_READOUT)
    const before = await exported(store)
    const [call] = await calls()
    const { codes, messages } = await send(REVIEW, { id: call!.id, ...variables })
    expect(codes).toEqual([code])
    expect(messages[0]).toMatch(message)
    expect(await exported(store)).toEqual(before)
  })

  it('is not for a key that only reads', async () => {
    await put(store, KENYAN_READOUT)
    const [call] = await calls()
    expect((await send(REVIEW, { id: call!.id, verdict: 'REJECTED' }, intern)).codes).toEqual(['FORBIDDEN'])
    expect(await calls()).toMatchObject([{ review: 'EXTRACTED' }])
  })
})

describe('actors', () => {
  const TWO = (mutation: string) => `mutation ($one: ID!, $other: ID!) {
    ${mutation}(one: $one, other: $other, reason: "I know them") { ruling { id verdict actors { name } } actors { id name aliases } }
  }`

  it('are merged, and parted again by taking that back', async () => {
    await put(store, ...WORLD)
    const before = await exported(store)
    const merged = await send(TWO('mergeActors'), { one: LUKASZ.id, other: RHEA.id })
    const { ruling, actors } = (
      merged.data as { mergeActors: { ruling: { id: string }; actors: readonly { aliases: readonly string[] }[] } }
    ).mergeActors
    expect(actors).toHaveLength(1)
    expect(actors[0]!.aliases).toContain(LUKASZ.name)
    await send('mutation ($id: ID!) { withdrawRuling(id: $id) { ruling { id } } }', { id: ruling.id })
    expect(await exported(store)).toEqual(before)
  })

  it('are kept apart, which is remembered', async () => {
    await put(store, ...WORLD)
    const { data, codes } = await send(TWO('separateActors'), { one: LUKASZ.id, other: RHEA.id })
    expect(codes).toEqual([])
    expect((data as { separateActors: { actors: readonly object[] } }).separateActors.actors).toHaveLength(2)
    const list = await send(
      `{ rulings(actor: "${RHEA.id}") { edges { node { verdict by reason } } pageInfo { hasNextPage } } }`,
    )
    expect(list.data).toEqual({
      rulings: {
        edges: [{ node: { verdict: 'NOT_SAME', by: 'desk', reason: 'I know them' } }],
        pageInfo: { hasNextPage: false },
      },
    })
  })

  it.each([
    ['an unknown one', { one: RHEA.id, other: 'person:nobody' }, 'NOT_FOUND'],
    ['one and the same', { one: RHEA.id, other: RHEA.id }, 'BAD_RULING'],
  ])('say what is wrong: %s', async (_what, variables, code) => {
    await put(store, ...WORLD)
    expect((await send(TWO('mergeActors'), variables)).codes).toEqual([code])
  })
})

describe('rulings', () => {
  it('are listed page by page, the latest first', async () => {
    await put(store, KENYAN_READOUT)
    const [call] = await calls()
    for (const reason of ['first', 'second', 'third']) {
      await send(REVIEW, { id: call!.id, verdict: 'CONFIRMED', reason })
    }
    const PAGE = `query ($after: String) { rulings(statement: "${call!.id}", first: 2, after: $after) {
      edges { node { reason } } pageInfo { hasNextPage endCursor } } }`
    interface Listed {
      readonly rulings: {
        readonly edges: readonly { readonly node: { readonly reason: string } }[]
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
      }
    }
    const first = (await send(PAGE)).data as Listed
    const second = (await send(PAGE, { after: first.rulings.pageInfo.endCursor })).data as Listed
    const reasons = [first, second].map(({ rulings }) => rulings.edges.map(({ node }) => node.reason))
    expect(reasons).toEqual([['third', 'second'], ['first']])
    const oldest = (await send('{ rulings(orderBy: DATE_OLDEST) { edges { node { reason } } } }')).data as Listed
    expect(oldest.rulings.edges.map(({ node }) => node.reason)).toEqual(['first', 'second', 'third'])
    const other = `{ rulings(orderBy: DATE_OLDEST, after: "${first.rulings.pageInfo.endCursor}") { edges { cursor } } }`
    expect((await send(other)).codes).toEqual(['BAD_CURSOR'])
    expect((await send('{ rulings(after: "x") { edges { cursor } } }')).codes).toEqual(['BAD_CURSOR'])
  })
})
