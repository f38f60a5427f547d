/** Questions that ask for too much, or go round in circles: refused by code, or answered within their bounds. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MAX_ROWS_OF_A_REQUEST } from '../../../src/graphql/limits.ts'
import { country, makeGraph, person } from '../../helpers/make-graph.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { put } from '../../store/suite/store-context.ts'
import { openSmallGraph, type SmallGraph } from '../small-graph.ts'
import { type Attacked, attacked, expectAlive, post } from './attack.ts'

const folder = temporaryFolder()

let graph: SmallGraph
let server: Attacked

beforeAll(async () => {
  graph = await openSmallGraph(folder)
  server = await attacked(graph.store)
})
afterEach(() => expectAlive(server))
afterAll(async () => {
  await server.stop()
  await graph.store.close()
})

const ask = (query: string, variables: object = {}) => post(server, { query, variables })
const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ')

describe('fragments', () => {
  it.each([
    ['of itself', '{ actors { ...A } } fragment A on ActorConnection { ...A }'],
    ['of two', '{ actors { ...A } } fragment A on ActorConnection { ...B } fragment B on ActorConnection { ...A }'],
    ['through a field', '{ actor(id: "x") { ...A } } fragment A on Actor { representations { of { ...A } } }'],
    [
      'of a hundred',
      `{ actors { ...F0 } } ${many(100, (index) => `fragment F${index} on ActorConnection { ...F${(index + 1) % 100} }`)}`,
    ],
  ])('in a circle %s are no query', async (_what, query) => {
    const { status, codes, data } = await ask(query)
    expect([status, data]).toEqual([400, null])
    expect(codes).toContain('GRAPHQL_VALIDATION_FAILED')
  })

  it('that double a hundred times end', async () => {
    const { status, codes } = await ask(
      `{ actor(id: "x") { ...F0 } } ${many(100, (index) => `fragment F${index} on Actor { ...F${index + 1} ...F${index + 1} }`)} fragment F100 on Actor { id }`,
    )
    expect(status).toBeLessThan(500)
    for (const code of codes) expect(code).toMatch(/_LIMIT$|^GRAPHQL_VALIDATION_FAILED$/)
  })

  it('hide neither depth nor aliases', async () => {
    const deep = await ask(
      `{ actor(id: "x") { ...F0 } } ${many(8, (index) => `fragment F${index} on Actor { representations { of { ...F${index + 1} } } }`)} fragment F8 on Actor { id }`,
    )
    expect(deep.codes).toContain('DEPTH_LIMIT')
    const wide = await ask(
      `{ ...F0 ...F1 ...F2 } ${many(3, (index) => `fragment F${index} on Query { ${many(11, (field) => `a${index}x${field}: stats { documents }`)} }`)}`,
    )
    expect(wide.codes).toEqual(['ALIAS_LIMIT'])
  })
})

describe('wide queries', () => {
  it('with one field again and again are refused', async () => {
    const wide = await ask(`{ stats { ${'documents '.repeat(1_000)} } }`)
    expect([wide.status, wide.codes]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']])
  })

  it('about the schema itself do not multiply', async () => {
    const nested = (levels: number): string => (levels === 0 ? 'name' : `fields { type { ${nested(levels - 1)} } }`)
    const { status, codes } = await ask(`{ __schema { types { ${nested(5)} } } }`)
    expect(status).toBe(400)
    expect(codes.length).toBeGreaterThan(0)
    const one = await ask(`{ __type(name: "Query") { ${nested(5)} } }`)
    expect(one.status).toBe(400)
  })

  it('with a variable for everything end', async () => {
    const { status } = await ask(`query (${many(200, (index) => `$v${index}: ID`)}) { stats { documents } }`)
    expect(status).toBeLessThan(500)
  })
})

describe('pages', () => {
  const LISTS = ['contacts', 'statements', 'actors', 'documents', 'rulings']

  it.each(LISTS)('of %s have a size', async (list) => {
    for (const first of [0, -1, 501, 2_147_483_647]) {
      const query = `query ($first: Int) { ${list}(first: $first) { edges { cursor } } }`
      expect((await ask(query, { first })).codes, String(first)).toEqual(['BAD_PAGE_SIZE'])
    }
    for (const first of [2_147_483_648, 1e300, 0.5, '"10"', 'true', '[]']) {
      const { status } = await ask(`{ ${list}(first: ${first}) { edges { cursor } } }`)
      expect(status, String(first)).toBe(400)
    }
  })

  const cursor = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url')

  it.each(LISTS)('of %s go on behind a cursor of theirs alone', async (list) => {
    const kind = list === 'contacts' ? 'statement' : list.slice(0, -1)
    const others = ['statement', 'actor', 'document', 'ruling'].filter((other) => other !== kind)
    const bad = [
      '',
      'x',
      'null',
      '=',
      'A'.repeat(100_000),
      cursor(),
      cursor(kind),
      cursor(kind, null),
      cursor(kind, 1, 2),
      cursor(kind, {}, []),
      cursor(kind, '1962-10-27', 'a', 'b'),
      ...others.map((other) => cursor(other, null, 'a')),
      ` ${cursor(kind, null, 'a')}`,
      `${cursor(kind, null, 'a')}=`,
      Buffer.from('{"0": "statement"}').toString('base64url'),
      Buffer.from('['.repeat(50_000)).toString('base64url'),
      Buffer.from([0xff, 0xfe]).toString('base64url'),
    ]
    for (const after of bad) {
      const { codes } = await ask(`query ($after: String) { ${list}(after: $after) { edges { cursor } } }`, { after })
      expect([after.slice(0, 60), codes]).toEqual([after.slice(0, 60), ['BAD_CURSOR']])
    }
  })

  it.each(LISTS)('of %s go on behind a row that never was', async (list) => {
    const kind = list === 'contacts' ? 'statement' : list.slice(0, -1)
    const ids = ["' OR 1=1 --", '\u0000', "x'}) DETACH DELETE s //", '\ud83d', 'z'.repeat(10_000)]
    for (const first of ['1962-10-27', ...(kind === 'actor' || kind === 'ruling' ? ids : [])]) {
      for (const id of ids) {
        const { status, codes } = await ask(`query ($after: String) { ${list}(after: $after) { edges { cursor } } }`, {
          after: cursor(kind, first, id),
        })
        expect(status).toBe(200)
        for (const code of codes) expect(code).toBe('BAD_CURSOR')
      }
    }
  })
})

describe('lists without pages', () => {
  it('that lead to one another do not grow without end', async () => {
    const home = country('NOR', 'Norway')
    const people = Array.from({ length: 60 }, (_, index) =>
      person(`Nils Aasen${String.fromCharCode(97 + (index % 26))}${index}`),
    )
    await put(
      graph.store,
      makeGraph({
        number: 77,
        publishedAt: '1962-10-01',
        actors: [home, ...people],
        sightings: people.map(({ id }) => ({ person: id, role: 'Envoy', of: home.id })),
      }),
    )
    const around = (levels: number): string =>
      levels === 0 ? 'role' : `person { representations { of { representatives { ${around(levels - 1)} } } } }`
    const one = await ask(`{ actor(id: "${home.id}") { representatives { role } } }`)
    expect([one.codes, (one.data as { actor: { representatives: unknown[] } }).actor.representatives.length]).toEqual([
      [],
      60,
    ])
    const { codes, text } = await ask(`{ actor(id: "${home.id}") { representatives { ${around(2)} } } }`)
    expect(new Set(codes)).toEqual(new Set(['COST_LIMIT']))
    expect(text.length).toBeLessThan(200 * MAX_ROWS_OF_A_REQUEST)
  })

  it('are not read anew for every document there is', async () => {
    const texts = Array.from({ length: 60 }, (_, index) => makeGraph({ number: 100 + index, actors: [] }))
    await put(graph.store, ...texts)
    const all = await ask('{ documents(first: 100) { edges { node { unread { reason } } } } }')
    expect(new Set(all.codes)).toEqual(new Set(['COST_LIMIT']))
  }, 120_000)
})
