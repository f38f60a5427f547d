/** Fetches the Neo4j server from Maven Central, once, into a folder that is kept. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { POM } from './release.ts'

/** Where the jars are kept: `$XDG_CACHE_HOME/demarche-neo4j` where that is set, else `.neo4j` beside package.json. */
function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment.XDG_CACHE_HOME
    ? join(environment.XDG_CACHE_HOME, 'demarche-neo4j')
    : join(import.meta.dirname, '..', '..', '.neo4j')
}

/**
 * The folder with every jar of the server of this version; about 150 MB, fetched with Maven on first use.
 * @throws Error with what Maven says where it is missing or fails.
 */
export function serverJars(version: string, cache = cacheFolder()): string {
  const folder = join(cache, `lib-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  // A download that is broken off must not pass for a whole one: it gets its name when it is complete.
  const part = `${folder}.${process.pid}.part`
  const maven = spawnSync(
    'mvn',
    [
      ...['-B', '-q', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime'],
      ...[`-Dneo4j.version=${version}`, `-DoutputDirectory=${part}`],
    ],
    { encoding: 'utf8' },
  )
  if (maven.error || maven.status !== 0) {
    rmSync(part, { recursive: true, force: true })
    const reason = maven.error?.message ?? `${maven.stdout}${maven.stderr}`.trim()
    throw new Error(`The Neo4j server could not be fetched with Maven (mvn): ${reason}`, { cause: maven.error })
  }
  try {
    renameSync(part, folder)
  } catch (error) {
    // Another run was faster.
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
