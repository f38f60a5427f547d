/** The rules of the house: which room may import what. docs/architecture.md tells why. */

/** From left to right, as the data flows; a room may import only from itself and from rooms to its left. */
export const ROOMS = [
  'model',
  'document',
  'nlp',
  'linking',
  'graph',
  'store',
  'ingest',
  'evaluation',
  'graphql',
  'explorer',
  'cli',
] as const

/** Files that every room may import, and that import only each other and the model. */
export const LEAVES: readonly string[] = ['errors.ts', 'config.ts']

/** A package that stays in one place, so that it can be replaced there. `home` is a file or a folder under src/. */
export interface PackageRule {
  readonly matches: RegExp
  readonly home: string
}

const PACKAGE_RULES: readonly PackageRule[] = [
  { matches: /^compromise($|[-/])/, home: 'nlp/compromise.ts' },
  { matches: /^neo4j-driver(-|$|\/)/, home: 'store/neo4j/' },
  { matches: /^(node:)?sqlite($|\/)/, home: 'store/sqlite/' },
  { matches: /^(bullmq|ioredis)($|\/)/, home: 'ingest/queue/' },
  { matches: /^(graphql($|[-/])|@graphql-|@escape\.tech\/graphql-)/, home: 'graphql/' },
]

/** Folders that only their own room may enter: above them nobody knows which database is in use. */
const PRIVATE_FOLDERS: readonly string[] = ['store/sqlite/', 'store/neo4j/']

/** Files outside src/ that code may import, by their path from the root. */
const OUTSIDE: readonly string[] = ['package.json']

// In capitals, as the stores write them; prose in lower case is not meant.
const QUERY =
  /\b(MATCH \(|MERGE \(|DETACH DELETE|UNWIND \$|SELECT [^;]* FROM |INSERT (OR \w+ )?INTO |CREATE (TABLE|INDEX|VIRTUAL TABLE|CONSTRAINT)|DELETE FROM |PRAGMA )/

/**
 * Why a file may not import this; null where it may.
 * `file` is a path under src/; `target` a path under src/, a path from the root that starts with `../`, or a package name.
 */
export function importViolation(
  file: string,
  target: { readonly path: string } | { readonly package: string },
): string | null {
  if ('package' in target) {
    const rule = PACKAGE_RULES.find(({ matches }) => matches.test(target.package))
    return rule && !isUnder(file, rule.home) ? `"${target.package}" is imported in src/${rule.home} only` : null
  }
  const { path } = target
  if (path.startsWith('../')) {
    return OUTSIDE.includes(path.slice(3))
      ? null
      : `${path.slice(3)} lies outside src/, and is not there once installed`
  }
  const from = roomOf(file)
  const to = roomOf(path)
  if (LEAVES.includes(path)) return null
  if (to === null) return `src/${path} stands in no room`
  if (LEAVES.includes(file)) return to === 'model' ? null : `a leaf imports the model and other leaves only, not ${to}`
  if (from === null) return null
  if (ROOMS.indexOf(to) > ROOMS.indexOf(from)) {
    return `${from} may not import ${to}: a room imports only from rooms to its left (${ROOMS.join(' -> ')})`
  }
  const closed = PRIVATE_FOLDERS.find((folder) => path.startsWith(folder))
  if (closed && from !== roomOf(closed)) return `src/${closed} is entered from ${roomOf(closed)} only, through its port`
  return null
}

/** Why a file may not stand where it stands; null where it may. */
export function placeViolation(file: string): string | null {
  if (LEAVES.includes(file) || roomOf(file) !== null) return null
  return `stands in no room; rooms are ${ROOMS.join(', ')}, and the only files beside them are ${LEAVES.join(', ')}`
}

/** Why a string may not stand in a file; null where it may. */
export function stringViolation(file: string, text: string): string | null {
  const keyword = roomOf(file) === 'store' ? null : QUERY.exec(text)?.[0]
  return keyword ? `a query ("${keyword.trim()}") outside src/store/` : null
}

function roomOf(path: string): (typeof ROOMS)[number] | null {
  return ROOMS.find((room) => path.startsWith(`${room}/`)) ?? null
}

function isUnder(file: string, home: string): boolean {
  return home.endsWith('/') ? file.startsWith(home) : file === home
}
