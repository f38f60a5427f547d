/** Brings a database up to date. `(:DemarcheSchema {version})` says which of these steps it has seen. */
import { setTimeout } from 'node:timers/promises'
import { StoreError } from '../../errors.ts'
import { STATEMENT_TYPE_NAMES } from '../../model/statement-types.ts'
import type { Connection } from './connection.ts'
import { deriveTerms } from './derive-terms.ts'
import { fillTelling } from './fill-telling.ts'
import { isSchemaConflict } from './map-neo4j-error.ts'
import type { Query } from './query.ts'

/** Without it two processes could make two nodes to take turns on. */
const TURN_CONSTRAINT = unique('DemarcheSchema', 'id')

const CREATE_ATTEMPTS = 20
/** Milliseconds. */
const CREATE_PAUSE = 100

/**
 * One list of schema commands a version, in order; constraints first, for they bring the indexes that writes need. Each
 * may run again. A step that was released is never changed: add another one (also for a new statement type).
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    TURN_CONSTRAINT,
    unique('Actor', 'id'),
    unique('Document', 'id'),
    unique('Statement', 'id'),
    unique('Contribution', 'document'),
    unique('ActorRecord', 'id'),
    unique('RecordForm', 'id'),
    unique('RecordKey', 'key'),
    ...STATEMENT_TYPE_NAMES.map(uniqueEdge),
    index('Statement', 'dateEarliest'),
    index('Statement', 'dateLatest'),
    // Once those of sourceId and targetId as well, which the fifth step drops: made anew, each new database would forget its plans.
    index('Statement', 'sortKey'),
    index('Actor', 'name'),
    index('Actor', 'sortKey'),
    index('Organization', 'country'),
    index('Document', 'publishedAt'),
    index('Document', 'sortKey'),
    index('ActorRecord', 'canonical'),
    fulltext('actor_names', 'Actor', 'foldedNames'),
    fulltext('document_text', 'Document', 'folded'),
  ],
  // To withdraw a document by the id it came with.
  [index('Document', 'sourceId')],
  // What people ruled.
  [unique('Ruling', 'id'), unique('RulingSubject', 'id')],
  // For the least sure first.
  [index('Statement', 'confidence', 'sortKey')],
  // An actor's statements in the order of listings, so that a page of thousands is read without all the others.
  [
    index('Statement', 'sourceId', 'sortKey'),
    index('Statement', 'targetId', 'sortKey'),
    'DROP INDEX statement_source_id IF EXISTS',
    'DROP INDEX statement_target_id IF EXISTS',
  ],
  // Who vouches for a statement: properties alone.
  [],
  // Which statements each flush added.
  [unique('Additions', 'number')],
  // For whom persons with several sides act on which days.
  [unique('Career', 'person'), index('Country', 'country')],
]

/** What a step does to what is stored already, by the version it leads to; each may run again. */
const FILLS: Readonly<Record<number, (connection: Connection) => Promise<void>>> = { 6: fillTelling, 8: deriveTerms }

/** All steps as a script for `cypher-shell`, after which `migrate` has nothing to do. */
export function schemaScript(): string {
  const { text } = writeVersion(MIGRATIONS.length)
  const statements = [
    ...MIGRATIONS.flat(),
    'CALL db.awaitIndexes(300)',
    text.replace('toInteger($version)', String(MIGRATIONS.length)),
  ]
  return statements.map((statement) => `${statement};\n`).join('')
}

/**
 * Applies what is missing; of several processes that open a database at once, one does, and the others wait for it. Rejects
 * with STORE_NEWER where the database has seen steps that this version does not know.
 */
export async function migrate(connection: Connection): Promise<void> {
  if ((await checkVersion(connection)) === MIGRATIONS.length) return
  await createOnce(connection, TURN_CONSTRAINT)
  await connection.write(async (run) => {
    // Locks the node until this transaction ends; one process after the other gets past this line.
    const [seen] = await run(takeMigrationTurn())
    for (const [index, commands] of MIGRATIONS.entries()) {
      if (index < (seen?.version ?? 0)) continue
      // Neo4j takes no data in a transaction that changes the schema.
      await connection.write(async (runSchema) => {
        for (const text of commands) await runSchema({ text, params: {} })
      })
      await connection.read((runRead) => runRead({ text: 'CALL db.awaitIndexes(300)', params: {} }))
      await FILLS[index + 1]?.(connection)
      await run(writeVersion(index + 1))
    }
  })
}

/** Tries again where another process creates the same at the same moment: then `IF NOT EXISTS` comes too early to see it. */
async function createOnce(connection: Connection, text: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await connection.write((run) => run({ text, params: {} }))
      return
    } catch (error) {
      if (attempt === CREATE_ATTEMPTS || !isSchemaConflict(error)) throw error
      await setTimeout(CREATE_PAUSE * (attempt + Math.random()))
    }
  }
}

/** The number of steps the database has seen. Rejects with STORE_NEWER as `migrate` does. */
export async function checkVersion(connection: Connection): Promise<number> {
  const version = await connection.read(async (run) => (await run(readVersion()))[0]?.version ?? 0)
  if (version > MIGRATIONS.length) {
    throw new StoreError(
      'STORE_NEWER',
      `The Neo4j database has schema version ${version}, this Demarche knows ${MIGRATIONS.length}. Use the newer Demarche that wrote it.`,
    )
  }
  return version
}

function readVersion(): Query<{ readonly version: number }> {
  return { text: 'MATCH (schema:DemarcheSchema) RETURN max(schema.version) AS version', params: {} }
}

function takeMigrationTurn(): Query<{ readonly version: number | null }> {
  return {
    text: `MERGE (schema:DemarcheSchema {id: 'demarche'}) SET schema.turns = coalesce(schema.turns, 0)
      RETURN schema.version AS version`,
    params: {},
  }
}

function writeVersion(version: number): Query {
  return {
    // With the name of the log of additions.
    text: `MERGE (schema:DemarcheSchema {id: 'demarche'})
      SET schema.version = toInteger($version), schema.log = coalesce(schema.log, randomUUID())`,
    params: { version },
  }
}

function unique(label: string, property: string): string {
  return `CREATE CONSTRAINT ${snake(label)}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
}

/** One edge for a statement; its index finds the edge again when the statement changes. */
function uniqueEdge(type: string): string {
  return `CREATE CONSTRAINT ${type.toLowerCase()}_statement IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.statementId IS UNIQUE`
}

function index(label: string, ...properties: readonly string[]): string {
  const name = [label, ...properties].map(snake).join('_')
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((one) => `n.${one}`).join(', ')})`
}

// The text is folded and split by us; another analyzer would split it otherwise than the SQLite store does.
function fulltext(name: string, label: string, property: string): string {
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: false}}`
}

function snake(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}
