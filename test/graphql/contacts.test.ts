/** Who contacted whom, and when: the filters of `contacts` and `statements` on a real store. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulingOn } from '../../src/graph/make-ruling.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { noteId, openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph
beforeAll(async () => {
  graph = await openSmallGraph(folder)
})
afterAll(() => graph.store.close())

interface Rows {
  readonly rows: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: { type: string; source: { id: string }; target: { id: string } | null; date: string | null }
    }[]
  }
}

/** `TYPE source target date` of each row, sorted; a symmetric act by its ends in order of id. */
async function found(field: 'contacts' | 'statements', args: string): Promise<readonly string[]> {
  const query = `{ rows: ${field}${args && `(${args})`} {
    totalCount edges { node { type date source { id } target { id } } }
  } }`
  const { data, errors } = await graph.ask(query)
  expect(errors).toEqual([])
  const { rows } = data as Rows
  expect(rows.totalCount).toBe(rows.edges.length)
  return rows.edges
    .map(({ node: { type, source, target, date } }) => {
      const ends = [source.id, target?.id ?? '-'].map((id) => id.split(':').at(-1)!)
      if (field === 'contacts') ends.sort()
      return [type, ...ends, date ?? 'undated'].join(' ')
    })
    .sort()
}

const MEETING = 'MET_WITH anatoly-dobrynin robert-kennedy 1962-10-27'
const ZORIN_CALL = 'SPOKE_TO u-thant valerian-zorin 1962-10-25'
const STEVENSON_CALL = 'SPOKE_TO adlai-stevenson u-thant 1962-10-25'
const CASTRO_CALL = 'SPOKE_TO fidel-castro u-thant XXXX-10-26'
const TALKS = 'NEGOTIATED_WITH CUB u-thant 1962-10'
const UNSURE = 'SPOKE_TO adlai-stevenson valerian-zorin 1962-10-25'
const PLANNED = 'MET_WITH fidel-castro u-thant 1962-10-30'
const DENIED = 'NEGOTIATED_WITH CUB USA 1962-10'

describe('contacts', () => {
  it.each<[string, string, readonly string[]]>([
    ['all that happened', '', [MEETING, ZORIN_CALL, STEVENSON_CALL, CASTRO_CALL, TALKS]],
    ['of a person', 'actor: {name: "Robert Kennedy"}', [MEETING]],
    ['of a person, from the other end', 'actor: {name: "dobrynin"}', [MEETING]],
    ['of a person by id', 'actor: {id: "person:valerian-zorin"}', [ZORIN_CALL]],
    ['of a person by a part of the name', 'actor: {name: "Stevenson"}', [STEVENSON_CALL]],
    ['of all who bear a name', 'actor: {name: "the permanent representative"}', [ZORIN_CALL, STEVENSON_CALL]],
    ['of two people', 'actor: {name: "U Thant"}, with: {name: "Fidel Castro"}', [CASTRO_CALL]],
    ['of two people who did not speak', 'actor: {name: "Robert Kennedy"}, with: {name: "Fidel Castro"}', []],
    ['of a country, through those who represent it', 'actor: {name: "Moscow"}', [MEETING, ZORIN_CALL]],
    ['of a country itself', 'actor: {name: "Moscow"}, throughRepresentatives: false', []],
    ['of a country itself, as it is named', 'actor: {name: "Cuba"}, throughRepresentatives: false', [TALKS]],
    ['of two countries', 'actor: {name: "United States"}, with: {name: "Soviet Union"}', [MEETING]],
    ['of an unknown name', 'actor: {name: "Talleyrand"}', []],
    ['of an unknown id', 'actor: {id: "person:talleyrand"}', []],
    ['with an unknown name', 'actor: {name: "U Thant"}, with: {name: "Talleyrand"}', []],
    ['on a day, perhaps', 'on: "1962-10-25"', [ZORIN_CALL, STEVENSON_CALL, TALKS]],
    ['on a day, surely', 'on: "1962-10-25", certainty: SURELY', [ZORIN_CALL, STEVENSON_CALL]],
    [
      'in a month, surely',
      'from: "1962-10-01", to: "1962-10-31", certainty: SURELY',
      [MEETING, ZORIN_CALL, STEVENSON_CALL, TALKS],
    ],
    ['from a day on', 'from: "1962-10-26", certainty: SURELY', [MEETING]],
    ['up to a day', 'to: "1962-10-26", certainty: SURELY', [ZORIN_CALL, STEVENSON_CALL]],
    ['on a day without any', 'on: "1961-01-01"', []],
    ['on such a day, and undated ones', 'on: "1961-01-01", includeUndated: true', [CASTRO_CALL]],
    ['of a type', 'types: [MET_WITH, URGED]', [MEETING]],
    ['of a type that is no contact', 'types: [URGED]', []],
    ['of no type', 'types: []', []],
    ['found with confidence', 'minConfidence: 0.8, types: [SPOKE_TO]', [STEVENSON_CALL, CASTRO_CALL]],
    [
      'found with less than a default answer asks for',
      'actor: {name: "Zorin"}, minConfidence: 0.3',
      [ZORIN_CALL, UNSURE],
    ],
    ['found with whatever confidence', 'actor: {name: "Zorin"}, minConfidence: null', [ZORIN_CALL, UNSURE]],
    ['planned', 'modality: [PLANNED]', [PLANNED]],
    ['of no modality', 'modality: []', []],
    ['denied', 'polarity: DENIED', [DENIED]],
    [
      'null stands for any',
      'polarity: null, modality: null, types: [MET_WITH, NEGOTIATED_WITH]',
      [MEETING, TALKS, PLANNED, DENIED],
    ],
    [
      'null stands for the default of a flag',
      'on: "1961-01-01", certainty: null, includeUndated: null, throughRepresentatives: null, first: null',
      [],
    ],
  ])('%s', async (_name, args, expected) => {
    expect(await found('contacts', args)).toEqual([...expected].sort())
  })
})

describe('statements', () => {
  const URGED_BY_KENNEDY = 'URGED robert-kennedy SUN 1962-10-27'
  const URGED_BY_THANT = 'URGED u-thant SUN 1962-10-24'
  it.each<[string, string, readonly string[]]>([
    ['from a source', 'source: {name: "Robert Kennedy"}, types: [URGED]', [URGED_BY_KENNEDY]],
    ['from a country through a person', 'source: {name: "United States"}, types: [URGED]', [URGED_BY_KENNEDY]],
    [
      'from a country itself',
      'source: {name: "United States"}, throughRepresentatives: false',
      ['COERCED USA ships-bound-for-cuba 1962-10'],
    ],
    ['to a target', 'target: {id: "country:SUN"}, types: [URGED, DEMANDED]', [URGED_BY_KENNEDY, URGED_BY_THANT]],
    ['not the other way round', 'source: {id: "country:SUN"}, types: [URGED]', []],
    ['at either end', 'actor: {id: "country:SUN"}, with: {name: "U Thant"}, types: [URGED]', [URGED_BY_THANT]],
    ['without a target', 'source: {name: "Adlai Stevenson"}, types: [STATED]', ['STATED adlai-stevenson - undated']],
    ['not what is unsure', 'source: {name: "Zorin"}, types: [CONDEMNED]', []],
    [
      'what is unsure, where that is asked for',
      'source: {name: "Zorin"}, types: [CONDEMNED], minConfidence: 0',
      ['CONDEMNED valerian-zorin USA undated'],
    ],
    ['of a document', `document: "${noteId(1)}", types: [URGED]`, [URGED_BY_KENNEDY]],
    ['of an unknown document', 'document: "doc-0"', []],
  ])('%s', async (_name, args, expected) => {
    expect(await found('statements', args)).toEqual(expected)
  })
})

describe('what cannot be asked', () => {
  it.each([
    ['contacts(on: "1962-02-30") { totalCount }', 'BAD_DATE'],
    ['contacts(from: "October 1962") { totalCount }', 'BAD_DATE'],
    ['contacts(on: "1962-10-27", to: "1962-10-28") { totalCount }', 'BAD_DATE'],
    ['contacts(from: "1962-10-28", to: "1962-10-27") { totalCount }', 'BAD_DATE'],
    ['documents(from: "1962-10-28", to: "1962-10-27") { totalCount }', 'BAD_DATE'],
    ['contacts(actor: {}) { totalCount }', 'BAD_ACTOR_REF'],
    ['contacts(with: {id: "country:CUB", name: "Cuba"}) { totalCount }', 'BAD_ACTOR_REF'],
    ['statements(source: {id: null, name: null}) { totalCount }', 'BAD_ACTOR_REF'],
    ['statements(target: {name: " - "}) { totalCount }', 'BAD_ACTOR_REF'],
    ['actor { id }', 'BAD_ACTOR_REF'],
    ['contacts(first: 0) { totalCount }', 'BAD_PAGE_SIZE'],
    ['actors(first: 501) { totalCount }', 'BAD_PAGE_SIZE'],
    ['documents(after: "WyJhY3RvciJd") { totalCount }', 'BAD_CURSOR'],
    ['contacts(types: [GREETED]) { totalCount }', 'GRAPHQL_VALIDATION_FAILED'],
    ['contacts(certainty: MAYBE) { totalCount }', 'GRAPHQL_VALIDATION_FAILED'],
    ['document { id }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is %s', async (field, code) => {
    const { data, errors } = await graph.ask(`{ ${field} }`)
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }])
    expect(Object.values(data ?? { nothing: null })).toEqual([null])
  })

  it('says the same of a date in a variable, every time', async () => {
    const query = 'query ($day: Date) { contacts(on: $day) { totalCount } }'
    for (const day of ['1962-02-30', '1962-02-30', 19621027]) {
      const { errors } = await graph.ask(query, { day })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_DATE' } }])
    }
    expect(await graph.ask(query, { day: '1962-10-27' })).toMatchObject({
      errors: [],
      data: { contacts: { totalCount: 2 } },
    })
  })
})

describe('what a person ruled', () => {
  it('is no answer where it was rejected, until that is withdrawn', async () => {
    const view = graph.store.view()
    const { data } = await graph.ask('{ contacts(actor: {name: "Robert Kennedy"}) { edges { node { id } } } }')
    const { contacts } = data as { contacts: { edges: { node: { id: string } }[] } }
    const accounts = await view.accounts(contacts.edges[0]!.node.id)
    const decision = { verdict: 'REJECTED', by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' } as const
    const ruling = rulingOn(accounts, decision)
    const writer = graph.store.writer()
    writer.rule(ruling)
    await writer.flush()
    expect(await found('contacts', 'actor: {name: "Robert Kennedy"}')).toEqual([])
    expect(await found('statements', 'types: [MET_WITH]')).toEqual([])
    writer.withdraw(ruling.id)
    await writer.flush()
    expect(await found('contacts', 'actor: {name: "Robert Kennedy"}')).toEqual([MEETING])
  })

  it('is an answer where it was confirmed, however unsure the reading was', async () => {
    const { data } = await graph.ask(
      '{ contacts(minConfidence: 0, with: {name: "Adlai Stevenson"}, actor: {name: "Zorin"}) { edges { node { id } } } }',
    )
    const { contacts } = data as { contacts: { edges: { node: { id: string } }[] } }
    const accounts = await graph.store.view().accounts(contacts.edges[0]!.node.id)
    const ruling = rulingOn(accounts, { verdict: 'CONFIRMED', by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' })
    const writer = graph.store.writer()
    writer.rule(ruling)
    await writer.flush()
    expect(await found('contacts', 'actor: {name: "Zorin"}')).toEqual([UNSURE, ZORIN_CALL].sort())
    writer.withdraw(ruling.id)
    await writer.flush()
  })
})
