/** The Neo4j store passes the contract suite; and what only a server can show. */
import { describe, expect, it } from 'vitest'
import { rulingOn, rulingOnActors } from '../../src/graph/make-ruling.ts'
import type { Ruling } from '../../src/model/ruling.ts'
import { STATEMENT_TYPE_NAMES } from '../../src/model/statement-types.ts'
import { MIGRATIONS } from '../../src/store/neo4j/migrations.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'
import type { Store } from '../../src/store/store.ts'
import { makeGraph } from '../helpers/make-graph.ts'
import { openNeo4j } from './neo4j-opened.ts'
import { missingNeo4j, type TestServer, testServer, useAlone } from './neo4j-server.ts'
import { testStore } from './store-suite.ts'
import { ANY_STATEMENT, type Case, everything, exported, put, rule, withdraw } from './suite/store-context.ts'
import {
  COUNCIL,
  COUNCIL_ARTICLE,
  FOREIGN_MINISTER_KENYA,
  KENYA,
  KENYAN_READOUT,
  LUKASZ,
  OBSERVER_NOTE,
  POLAND,
  RHEA,
  RHEA_SHORT,
  WORLD,
} from './suite/world.ts'

const server = testServer()

if (server === null) {
  describe('store: neo4j', () => it.skip(`all (${missingNeo4j()})`, () => undefined))
} else {
  useAlone(server)
  testStore({
    name: 'neo4j',
    shuffles: 5,
    create: () => openNeo4j(server),
    extra: (test) => extraCases(test, server),
  })
}

const DECISION = { by: 'ana', at: '2031-06-01T10:00:00Z', reason: '' }

/** Of the one call. */
async function rejection(store: Store): Promise<Ruling> {
  const filter = { ...ANY_STATEMENT, types: ['SPOKE_TO'], polarity: 'AFFIRMED' } as const
  const [call] = (await store.view().statements(filter, { first: 1, after: null })).rows
  return rulingOn(await store.view().accounts(call!.id), { ...DECISION, verdict: 'REJECTED' })
}

function extraCases(test: Case, { query, options }: TestServer): void {
  test('every constraint and index of the migrations exists, also one for each statement type', async ({ store }) => {
    await store.open()
    const rows = [
      ...(await query('SHOW CONSTRAINTS YIELD name RETURN name')),
      ...(await query("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")),
    ]
    const names = new Set(rows.map(({ name }) => name))
    const named = (pattern: RegExp) => MIGRATIONS.flat().flatMap((text) => pattern.exec(text)?.[1] ?? [])
    const dropped = named(/^DROP INDEX (\w+)/)
    const wanted = named(/^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/)
    expect(wanted.length + dropped.length).toBe(MIGRATIONS.flat().length)
    expect(wanted.filter((name) => names.has(name) === dropped.includes(name))).toEqual([])
    expect(STATEMENT_TYPE_NAMES.filter((type) => !names.has(`${type.toLowerCase()}_statement`))).toEqual([])
    await expect(query("CREATE (:Actor {id: 'twice'}), (:Actor {id: 'twice'})")).rejects.toMatchObject({
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    })
  })

  test('edges between actors carry the quotation; what is denied, planned or without addressee has none', async ({
    store,
  }) => {
    await put(store, ...WORLD)
    const rows = await query(`
      MATCH (a:Actor)-[r]->(b:Actor) WHERE type(r) <> 'REPRESENTS'
      MATCH (d:Document {id: r.documentId})
      RETURN a.id + ' ' + type(r) + ' ' + b.id AS edge, toString(r.date) AS date, d.text CONTAINS r.exact AS quoted,
        COUNT { (:Statement {id: r.statementId})-[:SOURCE]->(a) } AS statements
      ORDER BY edge, date`)
    expect(rows).toEqual([
      { edge: 'person:ingrid-solheim MET_WITH person:rhea-okonjo-vance', date: null, quoted: true, statements: 1 },
      { edge: `${RHEA.id} SPOKE_TO ${LUKASZ.id}`, date: '2031-03-04', quoted: true, statements: 1 },
      { edge: `${RHEA.id} URGED country:POL`, date: '2031-03-04', quoted: true, statements: 1 },
      { edge: `${RHEA.id} URGED country:POL`, date: '2031-03-04', quoted: true, statements: 1 },
    ])
    expect(await query('MATCH (s:Statement) RETURN s.dateEarliest IS :: DATE AS isDate, count(*) AS n')).toEqual([
      { isDate: true, n: 8 },
    ])
    expect(
      await query(`
        MATCH (p:Person)-[r:REPRESENTS]->(o:Country {id: 'country:POL'})
        RETURN p.id AS id, r.role AS role, toString(r.firstSeen) AS first, toString(r.lastSeen) AS last, r.documentId AS document`),
    ).toEqual([
      {
        id: LUKASZ.id,
        role: 'Foreign Minister',
        first: '2031-03-05',
        last: '2031-03-06',
        document: WORLD[1]!.document.id,
      },
    ])
  })

  test('a statement that changes an actor leaves no edge behind', async ({ store }) => {
    const call = { type: 'SPOKE_TO', target: LUKASZ.id, date: '2031-03-04' } as const
    const graph = (number: number, rhea: typeof RHEA) =>
      makeGraph({
        number,
        actors: [rhea, LUKASZ, KENYA],
        claims: [{ ...call, source: rhea.id }],
        sightings: [{ person: rhea.id, ...FOREIGN_MINISTER_KENYA }],
      })
    await put(store, graph(11, RHEA_SHORT))
    await put(store, graph(12, RHEA))
    const edges = () => query('MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id AS a, type(r) AS r, b.id AS b ORDER BY r')
    const canonical = (await store.view().actor(RHEA_SHORT.id))!.id
    expect(await edges()).toEqual([
      { a: canonical, r: 'REPRESENTS', b: KENYA.id },
      { a: canonical, r: 'SPOKE_TO', b: LUKASZ.id },
    ])
    const ends = await query(
      'MATCH (s:Statement)-[e:SOURCE|TARGET]->(a) RETURN type(e) AS end, a.id AS id ORDER BY end',
    )
    expect(ends).toEqual([
      { end: 'SOURCE', id: canonical },
      { end: 'TARGET', id: LUKASZ.id },
    ])

    await put(store, { ...graph(12, RHEA), extractorVersion: '2', claims: [], sightings: [] })
    await put(store, { ...graph(11, RHEA_SHORT), extractorVersion: '2', claims: [], sightings: [] })
    expect(await edges()).toEqual([])
  })

  test('actors and documents have only the canonical graph as neighbours', async ({ store }) => {
    await put(store, ...WORLD)
    const neighbours = (label: string) =>
      query(`MATCH (:${label})-[]-(n) UNWIND labels(n) AS label RETURN collect(DISTINCT label) AS labels`)
    const [ofActors] = await neighbours('Actor')
    expect((ofActors!.labels as string[]).sort()).toEqual(['Actor', 'Country', 'Organization', 'Person', 'Statement'])
    expect((await neighbours('Document'))[0]!.labels).toEqual(['Statement'])
  })

  test('when every document is gone, only the schema version and the log of additions stay', async ({ store }) => {
    await put(store, ...WORLD)
    const writer = store.writer()
    for (const { document } of WORLD) writer.remove(document.id)
    await writer.flush()
    const rest =
      'MATCH (n) RETURN labels(n) AS labels, n.version AS version, size(n.statements) AS added ORDER BY labels'
    expect(await query(rest)).toEqual([
      { labels: ['Additions'], version: null, added: 8 },
      { labels: ['DemarcheSchema'], version: MIGRATIONS.length, added: null },
    ])
  })

  test('a flush that fails at its last step leaves the store as it was', async ({ store }) => {
    await put(store, ...WORLD)
    const before = await exported(store)
    const claims = KENYAN_READOUT.claims.map((claim) => ({ ...claim, dateEarliest: '2031-02-30' }))
    await expect(put(store, { ...KENYAN_READOUT, claims })).rejects.toThrow('"2031-02-30" is no day')
    expect(await exported(store)).toEqual(before)
  })

  test('a flush of rulings that fails at its last step leaves the store as it was', async ({ store }) => {
    await put(store, ...WORLD)
    const before = await everything(store)
    const claims = KENYAN_READOUT.claims.map((claim) => ({ ...claim, dateEarliest: '2031-02-30' }))
    const writer = store.writer()
    writer.rule(rulingOnActors(RHEA.id, LUKASZ.id, { ...DECISION, verdict: 'SAME' }))
    writer.rule(await rejection(store))
    writer.put({ ...KENYAN_READOUT, claims })
    await expect(writer.flush()).rejects.toThrow('"2031-02-30" is no day')
    expect(await everything(store)).toEqual(before)
  })

  test('what a person rejected has no edge between its actors, until that is withdrawn', async ({ store }) => {
    await put(store, ...WORLD)
    const edges = () => query('MATCH (:Actor)-[r:SPOKE_TO]->(:Actor) RETURN r.statementId AS id')
    const before = await edges()
    const ruling = await rejection(store)
    await rule(store, ruling)
    expect(await edges()).toEqual([])
    expect(await query("MATCH (s:Statement {review: 'REJECTED'})-[:SOURCE]->() RETURN s.id AS id")).toEqual(before)
    await withdraw(store, ruling)
    expect(await edges()).toEqual(before)
    expect(await query('MATCH (n) WHERE n:Ruling OR n:RulingSubject RETURN n')).toEqual([])
  })

  test('a database of the version before rulings is brought up to date with all that it holds', async ({
    store,
    reopen,
  }) => {
    await put(store, ...WORLD, OBSERVER_NOTE)
    const before = await everything(store)
    const tellings = () =>
      query('MATCH (s:Statement) RETURN s.id, s.documentCount, s.attributed, s.attributionKey ORDER BY s.id')
    const told = await tellings()
    await query('MATCH (s:Statement) REMOVE s.documentCount, s.attributed, s.attributionKey')
    const terms = () =>
      query(`MATCH (p:Person)-[r:REPRESENTS]->(o:Actor) OPTIONAL MATCH (c:Career {person: p.id})
        RETURN p.id AS person, o.id AS of, r.role, r.foldedRole, p.sideOf, toStringList(p.sideFrom), c.content ORDER BY person, of`)
    const held = await terms()
    expect(held).toContainEqual(expect.objectContaining({ 'p.sideOf': [POLAND.id, COUNCIL.id].sort() }))
    await query('MATCH (p:Person) REMOVE p.sideOf, p.sideFrom, p.sideTo')
    await query('MATCH ()-[r:REPRESENTS]->() REMOVE r.foldedRole')
    await query('MATCH (c:Career) DELETE c')
    await query('DROP CONSTRAINT ruling_id')
    await query('DROP CONSTRAINT ruling_subject_id')
    await query('MATCH (schema:DemarcheSchema) SET schema.version = 2')
    const later = await reopen()
    expect(await everything(later)).toEqual(before)
    expect(await terms()).toEqual(held)
    expect(await tellings()).toEqual(told)
    await rule(later, await rejection(later))
    expect(
      await query("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'ruling' RETURN name ORDER BY name"),
    ).toEqual([{ name: 'ruling_id' }, { name: 'ruling_subject_id' }])
    expect(await query('MATCH (schema:DemarcheSchema) RETURN schema.version AS version')).toEqual([
      { version: MIGRATIONS.length },
    ])
  })

  test('a database of the version before the log gets one, in which nothing is yet', async ({ store, reopen }) => {
    await put(store, KENYAN_READOUT)
    await query('DROP CONSTRAINT additions_number')
    await query('MATCH (a:Additions) DELETE a')
    await query('MATCH (schema:DemarcheSchema) SET schema.version = 6 REMOVE schema.log')
    const later = await reopen()
    const start = await later.view().additionsEnd()
    expect(start).toMatchObject({ log: expect.stringMatching(/^[0-9a-f-]{36}$/), flush: 1 })
    await put(later, COUNCIL_ARTICLE)
    expect(await later.view().additionsEnd()).toEqual({ ...start, flush: 2 })
  })

  test('a database from a newer version is refused, and left alone', async ({ store }) => {
    await store.open()
    await store.close()
    await query('MATCH (schema:DemarcheSchema) SET schema.version = 99')
    await expect(put(store, KENYAN_READOUT)).rejects.toMatchObject({ code: 'STORE_NEWER' })
    expect(await query('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 1 }])
  })

  test('two stores may write at once: they take turns', async ({ store }) => {
    const other = neo4jStore(options)
    try {
      await Promise.all(WORLD.map((graph, index) => put(index % 2 === 0 ? store : other, graph)))
      const together = await exported(store)
      expect(together.filter((record) => record.record === 'statement')).toHaveLength(8)
    } finally {
      await other.close()
    }
  })

  test('a wrong password is said to be one, and is not repeated', async () => {
    const wrong = neo4jStore({ ...options, username: 'neo4j', password: 'not-the-password' })
    const error = await wrong.open().catch((reason: unknown) => reason)
    await wrong.close()
    expect(error).toMatchObject({ name: 'StoreError', code: 'STORE_AUTHENTICATION' })
    expect(String(error)).not.toContain('not-the-password')
    expect((error as Error).cause).toBeInstanceOf(Error)
  })

  test('a database that the server does not have is named', async () => {
    const elsewhere = neo4jStore({ ...options, database: 'nowhere' })
    await expect(elsewhere.open()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('"nowhere"'),
    })
    await elsewhere.close()
  })
}
