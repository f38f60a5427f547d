/** The schema, as an ordered list of steps. A released step is never changed: a new one is added. */
import { StoreError } from '../../errors.ts'
import type { ActorId } from '../../model/actor.ts'
import { addTelling } from './add-telling.ts'
import type { Database } from './database.ts'
import { ADDITIONS, COVERING_ENDS, FIRST_SCHEMA, RULINGS, TERMS } from './schema.ts'
import { sql } from './sql.ts'
import { deriveAnew } from './write-representations.ts'

type Step = string | ((database: Database) => void)

/** Step n leads from version n to n + 1; `PRAGMA user_version` holds the version of a file. */
const STEPS: readonly Step[] = [
  FIRST_SCHEMA,
  // To withdraw a document by the id it came with.
  'CREATE INDEX documents_by_source ON documents (source_id) WHERE source_id IS NOT NULL;',
  RULINGS,
  // For the least sure first.
  'CREATE INDEX statements_by_confidence ON statements (confidence, date_earliest DESC, id);',
  addTelling,
  ADDITIONS,
  (database) => {
    database.exec(TERMS)
    for (const { person } of database.all(sql('SELECT DISTINCT person FROM representations'))) {
      deriveAnew(database, person as ActorId)
    }
  },
  COVERING_ENDS,
]

export const SCHEMA_VERSION = STEPS.length

/** Marks a file as Demarche's (`PRAGMA application_id`): "Dema" in ASCII. */
export const APPLICATION_ID = 0x44_65_6d_61

/** @throws StoreError STORE_NEWER, or STORE_FAILED where the file belongs to another program. */
export function isCurrent(database: Database, path: string): boolean {
  const { version, application, empty } = readState(database)
  if (application !== APPLICATION_ID && !(application === 0 && version === 0 && empty)) {
    throw new StoreError('STORE_FAILED', `The store ${path} is a database of another program; name another file.`)
  }
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'STORE_NEWER',
      `The store ${path} was written by a newer Demarche (schema ${version}, this one knows ${SCHEMA_VERSION}). ` +
        'Install that version, or import the documents into a new file.',
    )
  }
  return version === SCHEMA_VERSION
}

/** Runs the steps that the file lacks. Call inside a transaction. */
export function migrate(database: Database): void {
  const { version } = readState(database)
  for (const step of STEPS.slice(version)) {
    if (typeof step === 'string') database.exec(step)
    else step(database)
  }
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`)
}

/** In one statement, so that it is one moment: another process may be bringing the file up to date. */
function readState(database: Database): { version: number; application: number; empty: boolean } {
  const row = database.get(
    sql(`
      SELECT (SELECT user_version FROM pragma_user_version) AS version,
        (SELECT application_id FROM pragma_application_id) AS application,
        NOT EXISTS (SELECT 1 FROM sqlite_schema) AS empty`),
  )
  return { version: Number(row?.version), application: Number(row?.application), empty: row?.empty === 1 }
}
