/** Limits and settings in one place; environment variables are read here and nowhere else. */

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Written into every piece of evidence; raise it whenever extraction gives other results for the same text. */
export const EXTRACTOR_VERSION = '4'

/**
 * What default answers show: statements that are right at least as often as not, by the annotated texts. docs/evaluation.md
 * tells why. The SDL gives the same default.
 */
export const DEFAULT_MIN_CONFIDENCE = 0.5

/** Largest text of one document, in UTF-16 units. A longer one is refused with DOCUMENT_TOO_LARGE. */
export const MAX_DOCUMENT_LENGTH = 5_000_000

/** The embedded store, in the folder where a command is called. */
export const EMBEDDED_STORE = 'sqlite:demarche.db'

/** Store used where none is named: DEMARCHE_STORE, else NEO4J_URI, else the embedded one. */
export function defaultStore(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.DEMARCHE_STORE || environment.NEO4J_URI || EMBEDDED_STORE
}

export interface RedisSettings {
  readonly username: string | null
  readonly password: string | null
}

/** For a queue whose address carries none: REDIS_USERNAME, REDIS_PASSWORD. */
export function redisSettings(environment: NodeJS.ProcessEnv = process.env): RedisSettings {
  return { username: environment.REDIS_USERNAME || null, password: environment.REDIS_PASSWORD || null }
}

/** The queue of `worker` and `queue` where none is named: DEMARCHE_QUEUE. */
export function defaultQueue(environment: NodeJS.ProcessEnv = process.env): string | null {
  return environment.DEMARCHE_QUEUE || null
}

export const DEFAULT_PORT = 4000

/** Seconds that the store may work for one request to the server. */
export const TIME_LIMIT = 10

/** Requests of one key to the server, or of one address without a key. */
export const REQUESTS_A_MINUTE = 1_200

/** The key that `demarche query` shows to a server: DEMARCHE_KEY; null without one. */
export function ownKey(environment: NodeJS.ProcessEnv = process.env): string | null {
  return environment.DEMARCHE_KEY || null
}

/** Where keys of the server are kept: DEMARCHE_KEYS, else a file in the folder where a command is called. */
export function keyFile(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.DEMARCHE_KEYS || 'demarche.keys'
}

export interface Neo4jSettings {
  readonly uri: string | null
  readonly username: string | null
  readonly password: string | null
  readonly database: string | null
}

/** As Neo4j's own tools read them: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE. */
export function neo4jSettings(environment: NodeJS.ProcessEnv = process.env): Neo4jSettings {
  return {
    uri: environment.NEO4J_URI || null,
    username: environment.NEO4J_USERNAME || null,
    password: environment.NEO4J_PASSWORD || null,
    database: environment.NEO4J_DATABASE || null,
  }
}

/** Where the build puts the page of the explorer; null where it has not been built. */
export function explorerFolder(): string | null {
  const folder = join(packagePath('package.json'), '..', 'dist', 'explorer')
  return existsSync(join(folder, 'index.html')) ? folder : null
}

/**
 * A file or folder of the package: the nearest one at or above this file that holds `path`, since the same files are read
 * from sources and from built JavaScript. Throws where there is none.
 */
export function packagePath(path: string, from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return join(folder, path)
    if (folder === dirname(folder)) throw new Error(`The package is incomplete: no ${path} at or above ${from}.`)
  }
}
