/** From the value of `--store` to a store. */
import { existsSync } from 'node:fs'
import type { Neo4jSettings } from '../config.ts'
import { UsageError } from '../errors.ts'
import { deferredStore } from './deferred-store.ts'
import { sqliteStore } from './sqlite/sqlite-store.ts'
import type { Store } from './store.ts'

const FORMS =
  'Name a store as sqlite:PATH (for instance sqlite:demarche.db) or neo4j://HOST:7687 (also bolt://, and neo4j+s://, ' +
  'neo4j+ssc://, bolt+s:// or bolt+ssc:// for an encrypted connection).'

const NEO4J = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//

export interface StoreOptions {
  /** An embedded store that is not there yet is an error, not a new empty one. */
  readonly mustExist?: boolean
  /** Nothing is written, not even constraints and indexes that a server lacks. */
  readonly readOnly?: boolean
}

/** False only for an embedded store that is not there yet; of a server nothing can be known without asking. */
export function mayExist(url: string): boolean {
  return !url.startsWith('sqlite:') || existsSync(url.slice('sqlite:'.length))
}

/**
 * The store that `url` names, not yet opened. `settings` hold the name and password for Neo4j; a URL that carries them
 * itself is refused, since it would end up in logs and lists of processes.
 * @throws UsageError naming the allowed forms; nothing of a URL but its scheme is repeated.
 */
export function createStore(url: string, settings: Neo4jSettings, options: StoreOptions = {}): Store {
  if (url.startsWith('sqlite:')) {
    return sqliteStore({ path: sqlitePath(url.slice('sqlite:'.length)), mustExist: options.mustExist ?? false })
  }
  if (NEO4J.test(url)) return neo4j(url, settings, options)
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(url)?.[0]
  throw new UsageError('USAGE', `${scheme ? `There is no store ${scheme}` : 'The store has no scheme'}. ${FORMS}`)
}

function sqlitePath(path: string): string {
  if (path === '') throw new UsageError('USAGE', `sqlite: lacks the path of a file. ${FORMS}`)
  // A reader beside the writer could not see a database in memory.
  if (path.startsWith(':memory:')) throw new UsageError('USAGE', `SQLite needs a file here, not :memory:. ${FORMS}`)
  return path
}

function neo4j(
  url: string,
  { username, password, database }: Neo4jSettings,
  { readOnly = false }: StoreOptions,
): Store {
  const parsed = URL.parse(url)
  if (!parsed?.host) throw new UsageError('USAGE', `The address of Neo4j is not well formed. ${FORMS}`)
  const { username: user, password: secret } = parsed
  if (user !== '' || secret !== '') {
    throw new UsageError(
      'USAGE',
      'The address of Neo4j carries a name or password; set NEO4J_USERNAME and NEO4J_PASSWORD instead.',
    )
  }
  return deferredStore('neo4j', async () => {
    const { neo4jStore } = await import('./neo4j/neo4j-store.ts')
    return neo4jStore({ url, username, password, database, readOnly })
  })
}
