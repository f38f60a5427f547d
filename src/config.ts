/** Limits and settings in one place; environment variables are read here and nowhere else. */

import { existsSync } from 'node:fs'

/** Written into every piece of evidence; raise it whenever extraction gives other results for the same text. */
export const EXTRACTOR_VERSION = '1'

/** Largest text of one document, in UTF-16 units. A longer one is refused with DOCUMENT_TOO_LARGE. */
export const MAX_DOCUMENT_LENGTH = 5_000_000

/** Store used where none is named. */
export const DEFAULT_STORE = 'sqlite:demarche.db'

export const DEFAULT_PORT = 4000

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

/** The URL of a file or folder beside package.json: `packageFile('schema/')`. Throws where there is no package.json above. */
export function packageFile(path: string): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return new URL(path, folder)
    if (folder.pathname === '/') throw new Error('package.json not found above the code')
  }
}
