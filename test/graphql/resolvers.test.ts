/** What a statement, an actor and a document tell, and how often the store is asked for it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { NOTES, noteId, openSmallGraph, type SmallGraph } from './small-graph.ts'

const folder = temporaryFolder()
let graph: SmallGraph
beforeAll(async () => {
  graph = await openSmallGraph(folder)
})
afterAll(() => graph.store.close())
beforeEach(() => graph.calls.clear())

async function dataOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await graph.ask(query, variables)
  expect(errors).toEqual([])
  return data
}

const EVERYTHING = `
  id type plover cameo verb about date dateEarliest dateLatest polarity modality confidence review
  source { id kind name aliases country wikidataId }
  sourceOffice { role of { id name } }
  target { id name }
  targetOffice { role of { id name } }
  evidence {
    exact prefix suffix start end attribution dateText dateAnchor rule extractorVersion confidence sourceText targetText
    document { id sourceId title url publishedAt retrievedAt publisher kind language text }
  }`

interface Meeting {
  readonly id: string
  readonly evidence: readonly { exact: string; start: number; end: number; document: { text: string } }[]
}

describe('a statement', () => {
  const MEETING = `{ contacts(actor: {name: "Robert Kennedy"}) { edges { node { ${EVERYTHING} } } } }`

  it('tells who, what, when and in which office, and who says so', async () => {
    const data = (await dataOf(MEETING)) as { contacts: { edges: readonly { node: Meeting }[] } }
    const { node } = data.contacts.edges[0]!
    expect(node).toMatchObject({
      id: expect.stringMatching(/^st-[0-9a-f]{24}$/),
      type: 'MET_WITH',
      plover: 'CONSULT',
      cameo: '042',
      date: '1962-10-27',
      dateEarliest: '1962-10-27',
      dateLatest: '1962-10-27',
      polarity: 'AFFIRMED',
      modality: 'ACTUAL',
      review: 'EXTRACTED',
      source: { id: 'person:robert-kennedy', kind: 'PERSON', name: 'Robert Kennedy' },
      // The note's own office.
      sourceOffice: { role: 'Attorney General', of: { id: 'country:USA', name: 'United States' } },
      target: { id: 'person:anatoly-dobrynin' },
      // From the nearer of two sightings, two days later and 28 years later.
      targetOffice: { role: 'Ambassador', of: { id: 'country:SUN', name: 'Soviet Union' } },
      evidence: [
        { attribution: null, document: { id: noteId(1), kind: 'READOUT', url: 'https://notes.example/1' } },
        { attribution: 'an embassy official', document: { id: noteId(2), kind: 'ARTICLE', publishedAt: '1962-10-29' } },
      ],
    })
    for (const { exact, start, end, document } of node.evidence) expect(document.text.slice(start, end)).toBe(exact)
    expect(await dataOf(`query ($id: ID!) { statement(id: $id) { ${EVERYTHING} } }`, { id: node.id })).toEqual({
      statement: node,
    })
  })

  it('without target and offices has nulls there', async () => {
    const query = `{ statements(types: [STATED, COERCED]) { edges { node { type target { id } sourceOffice { role } targetOffice { role } } } } }`
    expect(await dataOf(query)).toEqual({
      statements: {
        edges: [
          {
            node: {
              type: 'COERCED',
              target: { id: 'group:ships-bound-for-cuba' },
              sourceOffice: null,
              targetOffice: null,
            },
          },
          {
            node: {
              type: 'STATED',
              target: null,
              sourceOffice: { role: 'Permanent Representative' },
              targetOffice: null,
            },
          },
        ],
      },
    })
  })

  it('that nobody made is null', async () => {
    expect(
      await dataOf('{ statement(id: "st-0") { id } document(id: "doc-0") { id } actor(id: "person:nobody") { id } }'),
    ).toEqual({ statement: null, document: null, actor: null })
  })
})

describe('an actor', () => {
  it.each([
    ['id: "person:u-thant"', 'person:u-thant'],
    ['name: "u thant"', 'person:u-thant'],
    ['name: "MOSCOW"', 'country:SUN'],
    ['name: "zorin"', 'person:valerian-zorin'],
    // The first by id of two.
    ['name: "the Permanent Representative"', 'person:adlai-stevenson'],
    ['name: "Talleyrand"', null],
  ])('is found by %s', async (args, id) => {
    expect(await dataOf(`{ actor(${args}) { id } }`)).toEqual({ actor: id && { id } })
  })

  it('that only a search finds is found where it is the only one', async () => {
    expect(await dataOf('{ actor(name: "uni") { id } actors(search: "uni") { totalCount } }')).toEqual({
      actor: null,
      actors: { totalCount: 3 },
    })
  })

  it('tells its offices, and a country its people', async () => {
    const query = `{
      actor(name: "Dobrynin") {
        representatives { role }
        representations { role of { name } person { name } firstSeen lastSeen evidence { seen exact start end document { id } } }
      }
      country: actor(id: "country:SUN") { representations { role } representatives { role person { name } of { id } } }
    }`
    expect(await dataOf(query)).toMatchObject({
      actor: {
        representatives: [],
        representations: [
          { role: 'Ambassador', of: { name: 'Soviet Union' }, firstSeen: '1962-10-29', lastSeen: '1962-10-29' },
          {
            role: 'Secretary of the Central Committee',
            person: { name: 'Anatoly Dobrynin' },
            evidence: [
              { seen: '1990-05-01', exact: expect.stringContaining('Secretary'), document: { id: noteId(5) } },
            ],
          },
        ],
      },
      country: {
        representations: [],
        representatives: [
          { role: 'Ambassador', person: { name: 'Anatoly Dobrynin' }, of: { id: 'country:SUN' } },
          { role: 'Secretary of the Central Committee' },
          { role: 'Permanent Representative', person: { name: 'Valerian Zorin' } },
        ],
      },
    })
  })

  it('tells where each form of its name comes from, its name first', async () => {
    const query = `{
      dobrynin: actor(id: "person:anatoly-dobrynin") { name aliases names { form inGeneralUse documents { title } } }
      moscow: actor(id: "country:SUN") { names { form inGeneralUse documents { id } } }
    }`
    const titles = ['Note on a late visit', 'An evening at the Department of Justice', 'From the memoirs of a diplomat']
    const documents = titles.map((title) => ({ title }))
    expect(await dataOf(query)).toEqual({
      dobrynin: {
        name: 'Anatoly Dobrynin',
        aliases: ['Dobrynin'],
        names: [
          { form: 'Anatoly Dobrynin', inGeneralUse: false, documents },
          { form: 'Dobrynin', inGeneralUse: false, documents },
        ],
      },
      moscow: {
        names: [
          { form: 'Soviet Union', inGeneralUse: true, documents: [] },
          { form: 'Moscow', inGeneralUse: false, documents: [1, 2, 3].map((note) => ({ id: noteId(note) })) },
        ],
      },
    })
  })

  it('is listed by kind, country and words of its names', async () => {
    const query = `{
      people: actors(kind: PERSON) { totalCount edges { node { name } } }
      american: actors(country: "usa") { edges { node { id } } }
      searched: actors(search: "rob kennedy") { totalCount }
      started: actors(search: "kennedy rob") { edges { node { name } } }
    }`
    expect(await dataOf(query)).toMatchObject({
      people: {
        totalCount: 6,
        edges: [
          'Adlai Stevenson',
          'Anatoly Dobrynin',
          'Fidel Castro',
          'Robert Kennedy',
          'U Thant',
          'Valerian Zorin',
        ].map((name) => ({ node: { name } })),
      },
      american: {
        edges: ['person:adlai-stevenson', 'person:robert-kennedy', 'country:USA'].map((id) => ({ node: { id } })),
      },
      searched: { totalCount: 0 },
      started: { edges: [{ node: { name: 'Robert Kennedy' } }] },
    })
  })
})

describe('a document', () => {
  it('tells all that it says, also what is denied or planned', async () => {
    const query = `query ($id: ID!) { document(id: $id) {
      title
      statements { totalCount edges { node { type } } }
      planned: statements(modality: [PLANNED]) { totalCount }
      denied: statements(polarity: DENIED, types: [NEGOTIATED_WITH]) { totalCount }
    } }`
    const data = await dataOf(query, { id: noteId(4) })
    expect(data).toMatchObject({
      document: {
        title: 'Havana prepares for a visitor',
        statements: { totalCount: 4 },
        planned: { totalCount: 1 },
        denied: { totalCount: 1 },
      },
    })
  })

  it('is found by its words and its day', async () => {
    const query = `{
      words: documents(search: "embassy official") { edges { node { id } } }
      day: documents(from: "1962-10-29", to: "1962-10-29") { totalCount edges { node { id } } }
      none: documents(search: "Talleyrand") { totalCount edges { node { id } } }
    }`
    expect(await dataOf(query)).toEqual({
      words: { edges: [{ node: { id: noteId(2) } }] },
      day: { totalCount: 2, edges: [{ node: { id: noteId(2) } }, { node: { id: noteId(4) } }] },
      none: { totalCount: 0, edges: [] },
    })
  })
})

interface Walk {
  readonly rows: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
    readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> & {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
    }
    readonly totalCount: number
  }
}

describe('pages', () => {
  const ANY = 'polarity: null, modality: null, '
  it.each([
    ['statements', ANY],
    ['contacts', ANY],
    ['actors', ''],
    ['documents', ''],
  ])('of %s join without gap and without overlap', async (field, args) => {
    const page = (first: number) => `query ($after: String) { rows: ${field}(${args} first: ${first}, after: $after) {
      edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
    } }`
    const whole = ((await dataOf(page(500))) as Walk).rows.edges.map(({ node }) => node.id)
    expect(new Set(whole).size).toBe(whole.length)
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { rows } = (await dataOf(page(2), { after })) as Walk
      expect(rows.pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: rows.edges[0]!.cursor,
        endCursor: rows.edges.at(-1)!.cursor,
      })
      expect(rows.totalCount).toBe(whole.length)
      seen.push(...rows.edges.map(({ node }) => node.id))
      after = rows.pageInfo.endCursor
      more = rows.pageInfo.hasNextPage
    }
    expect(seen).toEqual(whole)
    expect(whole.length).toBeGreaterThan(4)
  })

  it('that are empty have no cursors', async () => {
    const query =
      '{ contacts(actor: {name: "Talleyrand"}) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }'
    expect(await dataOf(query)).toEqual({
      contacts: {
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      },
    })
  })
})

describe('the store is asked', () => {
  it('for a count without rows, and for rows without a count', async () => {
    await dataOf('{ contacts { totalCount } actors { totalCount } documents { totalCount } }')
    expect(Object.fromEntries(graph.calls)).toEqual({ countStatements: 1, countActors: 1, countDocuments: 1 })
    graph.calls.clear()
    await dataOf('{ contacts { edges { cursor } pageInfo { endCursor } } }')
    expect(Object.fromEntries(graph.calls)).toEqual({ statementPage: 1 })
  })

  it('once for each kind of thing that a page refers to', async () => {
    const query = `{ statements(polarity: null, modality: null, first: 500) { edges { node { ${EVERYTHING} } } } }`
    await dataOf(query)
    expect(Object.fromEntries(graph.calls)).toEqual({
      // With the ends, their offices and the evidence.
      statementPage: 1,
      // For the texts.
      documentsById: 1,
    })
    expect(NOTES.flatMap(({ claims }) => claims).length).toBeGreaterThan(10)
  })
})
