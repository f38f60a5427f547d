/** The releases of Neo4j that tests run on, and in what they differ. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JavaWish } from './find-java.ts'

export const POM = join(import.meta.dirname, 'pom.xml')

/** The newest, and the one with long-term support. */
export const RELEASE_NAMES = ['2026', '5.26'] as const

export type ReleaseName = (typeof RELEASE_NAMES)[number]

export interface Release {
  /** As Maven Central names it; pom.xml holds it. */
  readonly version: string
  readonly java: JavaWish
  /** The class that starts the server. */
  readonly main: string
}

const DIFFERENCES = {
  '2026': { property: 'neo4j.version', java: { minimum: 21 }, main: 'org.neo4j.server.Neo4jCommunity' },
  '5.26': {
    property: 'neo4j.lts.version',
    java: { minimum: 17, newest: 21 },
    main: 'org.neo4j.server.CommunityEntryPoint',
  },
} as const satisfies Readonly<Record<ReleaseName, { property: string; java: JavaWish; main: string }>>

/**
 * The release that DEMARCHE_NEO4J_RELEASE names, so that servers which tests start are of the same release as the one that
 * the tests are given; the newest where it is not set.
 * @throws Error naming the releases there are.
 */
export function releaseName(environment: NodeJS.ProcessEnv = process.env): ReleaseName {
  const asked = environment.DEMARCHE_NEO4J_RELEASE || RELEASE_NAMES[0]
  const name = RELEASE_NAMES.find((one) => one === asked)
  if (name === undefined) throw new Error(`There is no Neo4j ${asked} here, only ${RELEASE_NAMES.join(' and ')}.`)
  return name
}

export function release(name: ReleaseName = releaseName()): Release {
  const { property, java, main } = DIFFERENCES[name]
  const version = readFileSync(POM, 'utf8').split(`<${property}>`)[1]?.split('<')[0]
  if (version === undefined) throw new Error(`${POM} names no ${property}`)
  return { version, java, main }
}
