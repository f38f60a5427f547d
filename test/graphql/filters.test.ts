/** The input StatementFilter: combinations, what is meant where a question is silent, and its limits. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { noteId, openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph
beforeAll(async () => {
  graph = await openSmallGraph(folder)
})
afterAll(() => graph.store.close())

async function ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { data, errors } = await graph.ask(query, variables)
  expect(errors).toEqual([])
  return data as Record<string, unknown>
}

async function code(query: string, variables?: Record<string, unknown>): Promise<unknown> {
  const { errors } = await graph.ask(query, variables)
  return errors[0]?.extensions?.code
}

async function count(args: string, field = 'statements'): Promise<number> {
  const data = await ask(`{ rows: ${field}${args && `(${args})`} { totalCount edges { node { id } } } }`)
  const { totalCount, edges } = data.rows as { totalCount: number; edges: readonly unknown[] }
  expect(edges).toHaveLength(totalCount)
  return totalCount
}

describe('a filter', () => {
  it.each([
    ['stands for the arguments', 'types: [URGED]', 'filter: {types: [URGED]}'],
    ['of an actor', 'actor: {name: "U Thant"}', 'filter: {actor: {name: "U Thant"}}'],
    ['of a day', 'on: "1962-10-27"', 'filter: {on: "1962-10-27"}'],
    [
      'holds beside the arguments',
      'actor: {name: "U Thant"}, types: [URGED]',
      'actor: {name: "U Thant"}, filter: {types: [URGED]}',
    ],
    [
      'in "and"',
      'actor: {name: "U Thant"}, types: [URGED]',
      'filter: {and: [{actor: {name: "U Thant"}}, {types: [URGED]}]}',
    ],
    ['of one in "or"', 'types: [URGED]', 'filter: {or: [{types: [URGED]}]}'],
    ['turned round twice', 'actor: {name: "U Thant"}', 'filter: {not: {not: {actor: {name: "U Thant"}}}}'],
    ['that is empty', '', 'filter: {}'],
    ['that is null', '', 'filter: null'],
  ])('%s', async (_what, plain, filtered) => {
    const expected = await count(plain)
    expect(expected).toBeGreaterThan(0)
    expect(await count(filtered)).toBe(expected)
  })

  it('divides answers in two with "not"', async () => {
    const all = await count('')
    for (const filter of ['{types: [URGED]}', '{target: {name: "Soviet Union"}}', '{on: "1962-10-27"}']) {
      const [inside, outside] = [await count(`filter: ${filter}`), await count(`filter: {not: ${filter}}`)]
      expect(inside * outside).toBeGreaterThan(0)
      expect(inside + outside).toBe(all)
    }
  })

  it('asks a list for contacts only, whatever types it names', async () => {
    const contacts = await count('', 'contacts')
    expect(await count('filter: {types: [URGED]}', 'contacts')).toBe(0)
    expect(
      await count('filter: {or: [{types: [URGED]}, {types: [SPOKE_TO, MET_WITH, NEGOTIATED_WITH]}]}', 'contacts'),
    ).toBe(contacts)
  })

  it('finds nothing for a name that nobody bears, and everything else without it', async () => {
    expect(await count('filter: {or: [{actor: {name: "Nobody At All"}}]}')).toBe(0)
    expect(await count('filter: {not: {actor: {name: "Nobody At All"}}}')).toBe(await count(''))
  })

  it('is taken by a document as well', async () => {
    const of = async (args: string) => {
      const data = await ask(`{ document(id: "${noteId(1)}") { statements${args} { totalCount } } }`)
      return (data.document as { statements: { totalCount: number } }).statements.totalCount
    }
    expect([await of(''), await of('(filter: {not: {types: [URGED]}})')]).toEqual([2, 1])
  })
})

describe('where a question names a field nowhere', () => {
  it.each([
    ['polarity', 'polarity: DENIED', '{polarity: DENIED}'],
    ['modality', 'modality: [PLANNED]', '{modality: [PLANNED]}'],
    ['confidence', 'minConfidence: 0', '{minConfidence: 0}'],
    ['review', 'review: [CONFIRMED]', '{review: [CONFIRMED]}'],
  ])('its default holds; it does not once a filter within names it: %s', async (_what, args, filter) => {
    const expected = await count(args)
    expect(expected).not.toBe(await count(''))
    expect(await count(`filter: ${filter}`)).toBe(expected)
    expect(await count(`filter: {and: [${filter}]}`)).toBe(expected)
    expect(await count(`filter: {not: {not: ${filter}}}`)).toBe(expected)
  })

  it('the others keep theirs', async () => {
    const [denied, planned] = [await count('polarity: DENIED'), await count('modality: [PLANNED]')]
    expect(
      await count('filter: {or: [{polarity: DENIED, modality: [ACTUAL]}, {polarity: AFFIRMED, modality: [PLANNED]}]}'),
    ).toBe(denied + planned)
  })

  it('null says "any", as an argument and in a filter', async () => {
    const both = await count('polarity: null')
    expect(both).toBe((await count('')) + (await count('polarity: DENIED')))
    expect(await count('filter: {polarity: null}')).toBe(both)
  })
})

describe('a filter within the filter', () => {
  const DENIED_OR_PLANNED = '{or: [{polarity: DENIED, modality: [ACTUAL]}, {polarity: AFFIRMED, modality: [PLANNED]}]}'

  it('counts in a timeline', async () => {
    const data = await ask(`{ timeline(by: YEAR, filter: ${DENIED_OR_PLANNED}) { start count } }`)
    expect(data.timeline).toEqual([{ start: '1962-01-01', count: 2 }])
  })

  it('counts around an actor', async () => {
    const data = await ask(
      `{ network(actor: {name: "U Thant"}, filter: {not: {with: {name: "Fidel Castro"}}}) { actor { name } } }`,
    )
    const all = await ask('{ network(actor: {name: "U Thant"}) { actor { name } } }')
    const names = (rows: unknown) => (rows as { actor: { name: string } }[]).map(({ actor }) => actor.name)
    expect(names(all.network)).toContain('Fidel Castro')
    expect(names(data.network)).toEqual(names(all.network).filter((name) => name !== 'Fidel Castro'))
  })

  it('counts between pairs', async () => {
    const data = await ask(
      `{ pairs(filter: {and: [{not: {types: [URGED]}}, ${DENIED_OR_PLANNED}]}) { actors { name } count } }`,
    )
    expect(data.pairs).toEqual([
      { actors: [{ name: 'Cuba' }, { name: 'United States' }], count: 1 },
      { actors: [{ name: 'Fidel Castro' }, { name: 'U Thant' }], count: 1 },
    ])
  })

  it('says by which statements a chain goes; of contacts, where it names no types', async () => {
    const path = async (filter: string) =>
      (await ask(`{ path(from: {name: "U Thant"}, to: {name: "Soviet Union"}, filter: ${filter}) { length } }`)).path
    expect(await path('{}')).toBeNull()
    expect(await path('{or: [{types: [URGED]}, {types: [MET_WITH]}]}')).toEqual({ length: 1 })
    expect(await path('{not: {types: [URGED]}}')).not.toEqual({ length: 1 })
  })
})

describe('too much of a filter', () => {
  const deep = (levels: number): object => (levels === 0 ? { types: ['URGED'] } : { not: deep(levels - 1) })
  const QUERY = 'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }'

  it('is a level too many', async () => {
    await ask(QUERY, { filter: deep(5) })
    expect(await code(QUERY, { filter: deep(6) })).toBe('FILTER_LIMIT')
    expect(await code('{ timeline(by: DAY, filter: {not: {not: {not: {not: {not: {not: {}}}}}}}) { count } }')).toBe(
      'FILTER_LIMIT',
    )
  })

  it('is a filter too many', async () => {
    const wide = (parts: number) => ({ or: Array.from({ length: parts }, () => ({ types: ['URGED'] })) })
    await ask(QUERY, { filter: wide(40) })
    expect(await code(QUERY, { filter: wide(41) })).toBe('FILTER_LIMIT')
    const [six, seven] = [6, 7].map((length) => Array.from({ length }, () => ({ types: ['URGED'] })))
    expect(await code(QUERY, { filter: { and: six?.map(() => ({ or: seven })) } })).toBe('FILTER_LIMIT')
  })

  it('is an error with a code however deep it goes, and the server answers on', async () => {
    const levels = 100_000
    const filter = `${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}`
    const response = await graph.server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": ${JSON.stringify(QUERY)}, "variables": {"filter": ${filter}}}`,
    })
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect(errors[0]?.extensions.code).toBe('DEPTH_LIMIT')
    expect(await count('types: [URGED]')).toBeGreaterThan(0)
  })
})
