/** What `neo4j-admin database import full` loads from an export equals what was written over Bolt. */
import { globSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { neo4jAdmin } from '../../../scripts/neo4j/neo4j-admin.ts'
import { type Neo4jServer, startNeo4j } from '../../../scripts/neo4j/start-neo4j.ts'
import { rulingOn, rulingOnActors } from '../../../src/graph/make-ruling.ts'
import type { Ruling } from '../../../src/model/ruling.ts'
import { bulkExport } from '../../../src/store/neo4j/bulk/bulk-export.ts'
import { neo4jStore } from '../../../src/store/neo4j/neo4j-store.ts'
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { country, group, makeGraph, organization, person } from '../../helpers/make-graph.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { ANY_STATEMENT, everything, put, rule } from '../suite/store-context.ts'
import { KENYA, LUKASZ, OBSERVER_NOTE, RHEA, RHEA_SHORT, WORLD } from '../suite/world.ts'

const ISLES = country('ISL', 'Iceland "the \\ isles"', { aliases: ['a;b', 'c,d', 'tab\there', "'quoted'"] })
const LISTS = organization('Lists, Ltd.; and "others"', {
  aliases: ['x|y', 'unit\u001fseparator', 'record\u001eseparator'],
})

/** Everything that a CSV file could trip over. */
const AWKWARD = makeGraph({
  number: 40,
  title: '=HYPERLINK("x"), a "headline"',
  publishedAt: null,
  opening:
    'First line.\nSecond, with "quotes", a backslash \\ and \\" both.\r\n\n\tA tab; semicolons; 雪 and 🕊️. \u0001\u001f\u2028 ',
  actors: [ISLES, LISTS, group('civilians'), RHEA_SHORT, RHEA, KENYA],
  claims: [
    { type: 'STATED', source: ISLES.id, about: '', says: '"We said, so"\nthey said.' },
    { type: 'URGED', source: LISTS.id, target: ISLES.id, date: '0987-03', about: 'null' },
    { type: 'MET_WITH', source: RHEA_SHORT.id, target: LISTS.id, date: '2031-03-04', attribution: '' },
  ],
  sightings: [
    { person: RHEA_SHORT.id, role: 'Foreign Minister', of: KENYA.id, seen: '2031-03-04' },
    { person: RHEA.id, role: 'Foreign Minister', of: KENYA.id },
  ],
})

// Only where a Neo4j is at hand anyway: this one is another, since it is stopped and loaded.
describe.skipIf(!process.env.NEO4J_URI)('export --format neo4j-admin, loaded into a real Neo4j', () => {
  const folder = temporaryFolder()
  let server: Neo4jServer

  beforeAll(async () => {
    server = await startNeo4j()
  }, 300_000)
  afterAll(() => server?.dispose())

  const open = (): Store =>
    neo4jStore({ url: server.uri, username: server.username, password: server.password, database: null })

  it('gives the graph that is written over Bolt, without a warning', { timeout: 600_000 }, async () => {
    const graphs = [...WORLD, OBSERVER_NOTE, AWKWARD, makeGraph({ number: 41, actors: [person('Ada Lind')] })]
    const embedded = sqliteStore({ path: join(folder, 'graph.db') })
    const overBolt = open()
    await put(embedded, ...graphs)
    await put(overBolt, ...graphs)
    const rulings = [
      rulingOnActors(RHEA.id, LUKASZ.id, { ...DECISION, verdict: 'SAME', reason: '"one", he said\n' }),
      ...(await rulingsOnAwkward(embedded)),
    ]
    await rule(embedded, ...rulings)
    await rule(overBolt, ...rulings)
    const written = await everything(overBolt)
    expect(new Set(written.map((one) => (one.record === 'statement' ? one.review : '')))).toEqual(
      new Set(['', 'EXTRACTED', 'CONFIRMED', 'REJECTED']),
    )
    const raw = await rawGraph(server)
    const schema = await schemaOf(server)
    expect(await everything(embedded)).toEqual(written)

    const out = join(folder, 'out')
    mkdirSync(out)
    // So small that the larger tables have several parts.
    await bulkExport(embedded.view(), out, 2_000)
    await overBolt.close()
    await embedded.close()
    expect(globSync('evidence-*.csv.gz', { cwd: out }).length).toBeGreaterThan(1)

    await server.stop()
    const output = neo4jAdmin(
      server.home,
      ['database', 'import', 'full', 'neo4j', '--overwrite-destination', '@import.args'],
      { cwd: out },
    )
    expect(output).toContain('IMPORT DONE')
    // What the Java of this machine is told about itself is no matter of the files.
    const ofImport = output.replace(/^WARNING! You are using an unsupported Java runtime\.\n(?:\*.*\n)+/gm, '')
    expect(ofImport).not.toMatch(/warn|bad entr|duplicate|deprecat|skipped/i)
    await server.restart()
    await runScript(server, readFileSync(join(out, 'schema.cypher'), 'utf8'))
    expect(await schemaOf(server)).toEqual(schema)
    expect(await rawGraph(server)).toEqual(raw)

    const loaded = open()
    try {
      expect(await everything(loaded)).toEqual(written)
      expect((await put(loaded, ...graphs)).documentsUnchanged).toBe(graphs.length)
    } finally {
      await loaded.close()
    }
  })
})

const DECISION = { by: 'ana', at: '2031-06-01T10:00:00Z' }

/** One rejected; one that the document no longer tells, about somebody whom no document names. */
async function rulingsOnAwkward(store: Store): Promise<readonly Ruling[]> {
  const filter = { ...ANY_STATEMENT, document: AWKWARD.document.id }
  const { rows } = await store.view().statements(filter, { first: 9, after: null })
  const accounts = await store.view().accounts(rows.find(({ type }) => type === 'MET_WITH')!.id)
  const urged = await store.view().accounts(rows.find(({ type }) => type === 'URGED')!.id)
  const lost = accounts.map((account) => ({ ...account, claim: { ...account.claim, modality: 'PLANNED' as const } }))
  return [
    rulingOn(urged, { ...DECISION, verdict: 'REJECTED', reason: '' }),
    rulingOn(lost, { ...DECISION, verdict: 'CONFIRMED', reason: 'seen; "there"', target: person('Nils, Aasen') }),
  ]
}

async function runScript(server: Neo4jServer, script: string): Promise<void> {
  for (const statement of script.split(';\n').filter((text) => text.trim() !== '')) await query(server, statement)
}

async function query({ uri, username, password }: Neo4jServer, text: string): Promise<readonly object[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    return (await driver.executeQuery(text, {}, { database: 'neo4j' })).records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}

/** All nodes and relationships with all their labels and properties, but for the note of the schema's version and the log of additions. */
async function rawGraph(server: Neo4jServer): Promise<readonly string[]> {
  const nodes = await query(
    server,
    'MATCH (n) WHERE NOT n:DemarcheSchema AND NOT n:Additions RETURN labels(n) AS labels, properties(n) AS own',
  )
  const edges = await query(
    server,
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS own,
       coalesce(a.id, a.document) AS source, coalesce(b.id, b.document, b.key) AS target`,
  )
  return [...nodes, ...edges].map(inOrder).sort()
}

async function schemaOf(server: Neo4jServer): Promise<readonly string[]> {
  const indexes = await query(
    server,
    'SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, state RETURN *',
  )
  const constraints = await query(server, 'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN *')
  const version = await query(server, 'MATCH (s:DemarcheSchema) RETURN s.id AS id, s.version AS version')
  return [...indexes, ...constraints, ...version].map(inOrder).sort()
}

function inOrder(row: object): string {
  return JSON.stringify(row, (_key, value: unknown) => {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[A-Z]\w+$/.test(one)))
      return [...value].sort()
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
