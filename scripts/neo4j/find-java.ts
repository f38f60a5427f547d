/** Finds a Java that is new enough for the Neo4j server: JAVA_HOME, then the usual JVM folders, then the PATH. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const JVM_FOLDERS = ['/usr/lib/jvm/*', '/opt/java/*', '/Library/Java/JavaVirtualMachines/*/Contents/Home']

export interface Java {
  readonly path: string
  /** The feature version: 21 of 21.0.4, 8 of 1.8.0. */
  readonly version: number
}

export interface JavaWish {
  readonly minimum: number
  /** The newest that is supported; a newer one is taken only where there is no other. Any where not given. */
  readonly newest?: number
}

/**
 * The first `java` that fits.
 * @throws Error naming the versions found where none is new enough.
 */
export function findJava(
  { minimum, newest = Number.POSITIVE_INFINITY }: JavaWish,
  environment: NodeJS.ProcessEnv = process.env,
): Java {
  const seen: string[] = []
  let newer: Java | null = null
  for (const path of candidates(environment)) {
    const version = javaVersion(path)
    if (version === null) continue
    if (version >= minimum && version <= newest) return { path, version }
    if (version > newest) newer ??= { path, version }
    seen.push(`${path} (${version})`)
  }
  if (newer !== null) return newer
  const found = seen.length === 0 ? 'None was found' : `Found only ${seen.join(', ')}`
  throw new Error(`Neo4j needs Java ${minimum} or newer. ${found}: install one, or set JAVA_HOME to it.`)
}

function candidates(environment: NodeJS.ProcessEnv): readonly string[] {
  const homes = [environment.JAVA_HOME, ...JVM_FOLDERS.flatMap((pattern) => globSync(pattern).sort().reverse())]
  const folders = [
    ...homes.filter((home) => home !== undefined && home !== '').map((home) => join(home!, 'bin')),
    ...(environment.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  ]
  return [...new Set(folders.map((folder) => join(folder, 'java')))].filter((java) => existsSync(java))
}

/** Null where it cannot be run. */
function javaVersion(java: string): number | null {
  const { stdout, stderr } = spawnSync(java, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' })
  const found = /java\.specification\.version = (?:1\.)?(\d+)/.exec(`${stderr}${stdout}`)
  return found ? Number(found[1]) : null
}
