/** The main job on one store: an article in, and the question answered over GraphQL by a real server. */
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDocuments } from '../../src/document/document-reader.ts'
import { createServer } from '../../src/graphql/create-server.ts'
import { type Listening, listen } from '../../src/graphql/listen.ts'
import { formatReport } from '../../src/ingest/format-report.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import type { ImportReport } from '../../src/ingest/import-report.ts'
import type { Actor } from '../../src/model/actor.ts'
import type { Document } from '../../src/model/document.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { foldName } from '../../src/model/fold-name.ts'
import type { Representation } from '../../src/model/representation.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { OpenedStore } from '../store/suite/store-context.ts'
import { exported } from '../store/suite/store-context.ts'
import type { Article } from './articles.ts'

interface Graph {
  readonly statements: readonly (Statement & { readonly evidence: readonly Evidence[] })[]
  readonly representations: readonly Representation[]
  readonly actors: ReadonlyMap<string, Actor>
  readonly document: Document
}

/** Registers the whole test of an article on the store that `create` opens; it is disposed of at the end. */
export function testMainJob(storeName: string, article: Article, create: () => Promise<OpenedStore>): void {
  const { cast } = article
  const where = article.text === null ? ' (not on this machine)' : ''
  describe.skipIf(article.text === null)(`${storeName}: ${article.name}${where}`, () => {
    describe('published is known', () => {
      const given = setUp(article, article.published, create)

      it('finds the call of the lead, on the day of the dateline, said by the document itself', () => {
        const call = find(given.graph(), 'SPOKE_TO', cast.caller, cast.minister)
        expect(call).toMatchObject({ date: article.published, polarity: 'AFFIRMED', modality: 'ACTUAL' })
        const conversation = call?.evidence.find(({ exact }) => exact.includes('conversation with External'))
        expect(conversation).toMatchObject({ attribution: null })
        expect(call?.evidence.map(({ dateAnchor }) => dateAnchor)).toContain('DATELINE')
      })

      it('finds the call of Friday', () => {
        const call = find(given.graph(), 'SPOKE_TO', cast.caller, cast.general)
        expect(call).toMatchObject({
          date: article.friday,
          targetOffice: { of: `organization:${foldName(cast.army).replaceAll(' ', '-')}` },
        })
        expect(call?.evidence[0]).toMatchObject({ dateText: 'on Friday' })
      })

      it('finds whom the caller urged', () => {
        const urged = all(given.graph(), 'URGED').filter(({ source }) => given.name(source) === cast.caller)
        expect(new Set(urged.map(({ target }) => target))).toEqual(new Set([cast.ministerCountry, cast.generalCountry]))
        for (const statement of urged) expect(statement.date).toBe(article.published)
      })

      it('finds the offer of help', () => {
        expect(find(given.graph(), 'PLEDGED', cast.caller, cast.general)).toMatchObject({
          polarity: 'AFFIRMED',
          modality: 'ACTUAL',
        })
      })

      it('finds what was told, vouched for by the spokesperson', () => {
        const told = given
          .graph()
          .statements.filter(
            ({ source, target }) => given.name(source) === cast.caller && given.name(target) === cast.minister,
          )
          .filter(({ type }) => type !== 'SPOKE_TO')
        expect(told.flatMap(({ evidence }) => evidence.map(({ attribution }) => attribution))).toContain(
          'State Department spokesperson',
        )
      })

      it('finds who represents whom', () => {
        const offices = given
          .graph()
          .representations.map(({ person, role, of }) => `${given.name(person)} | ${role} | ${of}`)
        expect(offices).toEqual(
          expect.arrayContaining([
            `${cast.caller} | ${cast.callerRole} | ${cast.callerCountry}`,
            `${cast.minister} | ${cast.ministerRole} | ${cast.ministerCountry}`,
            `${cast.president} | President | country:USA`,
          ]),
        )
        const general = given.graph().representations.find(({ person }) => given.name(person) === cast.general)
        expect(given.graph().actors.get(general?.of ?? '')).toMatchObject({ name: cast.army, kind: 'ORGANIZATION' })
      })

      it('takes nothing from the headline', () => {
        expect(all(given.graph(), 'URGED').filter(({ source }) => source === 'country:USA')).toEqual([])
        const end = given.graph().document.text.indexOf('\n')
        for (const { evidence } of given.graph().statements)
          for (const { start } of evidence) expect(start).toBeGreaterThanOrEqual(end)
      })

      it('takes nothing from what stands around the article', () => {
        const quoted = given.graph().statements.flatMap(({ evidence }) => evidence.map(({ exact }) => exact))
        const names = [...given.graph().actors.values()].flatMap(({ name, aliases }) => [name, ...aliases])
        for (const word of article.around) {
          expect(quoted.filter((exact) => exact.includes(word))).toEqual([])
          expect(names.filter((name) => name.includes(word))).toEqual([])
        }
      })

      it('keeps offsets that cut the exact words out of the stored text', () => {
        const { statements, document } = given.graph()
        expect(statements.length).toBeGreaterThan(0)
        for (const { evidence } of statements) {
          for (const { start, end, exact } of evidence) expect(document.text.slice(start, end)).toBe(exact)
        }
      })

      it('answers who was contacted on the Friday, in which office, and in which words', async () => {
        const { contacts } = await given.query<Contacts>(CONTACTS, { actor: { name: cast.caller }, on: article.friday })
        expect(contacts.totalCount).toBe(1)
        const [edge] = contacts.edges
        expect(edge?.node).toMatchObject({
          target: { name: cast.general },
          date: article.friday,
          targetOffice: { of: { name: cast.army } },
        })
        expect(edge?.node.evidence[0]?.exact).toContain('on Friday')
        expect(edge?.node.evidence[0]?.document.text).toContain(edge?.node.evidence[0]?.exact)
      })

      it('answers for a country through those who represent it', async () => {
        const country = given.graph().actors.get(cast.ministerCountry)?.name
        const { contacts } = await given.query<Contacts>(CONTACTS, { actor: { name: country } })
        expect(contacts.edges.map(({ node }) => [node.source.name, node.target?.name])).toContainEqual([
          cast.caller,
          cast.minister,
        ])
      })

      it('answers an unknown name with an empty list', async () => {
        expect(
          (await given.query<Contacts>(CONTACTS, { actor: { name: 'Nobody Whatsoever' } })).contacts.totalCount,
        ).toBe(0)
      })
    })

    describe('published is not known', () => {
      const given = setUp(article, null, create)
      const monthAndDay = article.published.slice(5)

      it('dates the lead to a day without a year', () => {
        const call = find(given.graph(), 'SPOKE_TO', cast.caller, cast.minister)
        expect(call).toMatchObject({ date: `XXXX-${monthAndDay}`, dateEarliest: null, dateLatest: null })
      })

      it('leaves the Friday open and keeps its words', () => {
        const call = find(given.graph(), 'SPOKE_TO', cast.caller, cast.general)
        expect(call).toMatchObject({ date: null, dateEarliest: null, dateLatest: null })
        expect(call?.evidence[0]).toMatchObject({ dateText: 'on Friday' })
      })

      it('takes no year from anywhere', () => {
        for (const { date } of given.graph().statements) expect(date ?? '').not.toMatch(/\d{4}-/)
      })

      it('says in the report why', () => {
        const reasons = given.report().openDates.first.map(({ dateText, reason }) => `${dateText}: ${reason}`)
        expect(reasons.join('\n')).toMatch(/on Friday: no day to count from/)
        expect(reasons.join('\n')).toMatch(/no year in the text/)
        expect(formatReport(given.report())).toContain('stayed open')
      })
    })
  })
}

const CONTACTS = /* GraphQL */ `
  query Contacts($actor: ActorRef, $on: Date) {
    contacts(actor: $actor, on: $on) {
      totalCount
      edges {
        node {
          date
          source { name }
          target { name }
          targetOffice { role of { name } }
          evidence { exact document { text } }
        }
      }
    }
  }
`

interface Contacts {
  readonly contacts: {
    readonly totalCount: number
    readonly edges: readonly {
      readonly node: {
        readonly date: string | null
        readonly source: { readonly name: string }
        readonly target: { readonly name: string } | null
        readonly targetOffice: { readonly role: string; readonly of: { readonly name: string } } | null
        readonly evidence: readonly { readonly exact: string; readonly document: { readonly text: string } }[]
      }
    }[]
  }
}

/** Imports the article and starts a server before the tests of a `describe`, and clears both away after them. */
function setUp(article: Article, published: string | null, create: () => Promise<OpenedStore>) {
  let opened: OpenedStore
  let server: Listening
  let report: ImportReport
  let graph: Graph

  beforeAll(async () => {
    opened = await create()
    const stdin = Readable.from([Buffer.from(article.text ?? '')])
    report = await importDocuments({ store: opened.store, documents: readDocuments(['-'], { published, stdin }) })
    graph = await load(opened)
    server = await listen(createServer({ store: opened.store }), { port: 0, host: '127.0.0.1' })
  })

  afterAll(async () => {
    await server?.stop()
    await opened?.dispose()
  })

  return {
    graph: () => graph,
    report: () => report,
    name: (id: string | null) => graph.actors.get(id ?? '')?.name,
    async query<Answer>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await response.json()) as { data: Answer; errors?: unknown }
      expect(errors).toBeUndefined()
      return data
    },
  }
}

async function load({ store }: OpenedStore): Promise<Graph> {
  const records = await exported(store)
  const documents = records.filter((record) => record.record === 'document')
  expect(documents).toHaveLength(1)
  return {
    document: documents[0]!,
    actors: new Map(records.filter((record) => record.record === 'actor').map((actor) => [actor.id, actor])),
    representations: records.filter((record) => record.record === 'representation'),
    statements: records.filter((record) => record.record === 'statement'),
  }
}

function all(graph: Graph, type: string): Graph['statements'] {
  return graph.statements.filter((statement) => statement.type === type)
}

function find(graph: Graph, type: string, source: string, target: string): Graph['statements'][number] | undefined {
  const name = (id: string | null): string | undefined => graph.actors.get(id ?? '')?.name
  return all(graph, type).find((statement) => name(statement.source) === source && name(statement.target) === target)
}
