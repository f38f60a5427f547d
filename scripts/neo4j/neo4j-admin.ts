/** Runs `neo4j-admin` on the home folder of a server that is stopped. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findJava, type Java } from './find-java.ts'
import { type Release, release } from './release.ts'
import { serverJars } from './server-jars.ts'

/** What the server reaches into by reflection; the `neo4j` start script opens the same. */
const OPEN: readonly string[] = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
]

export function javaOptions({ version }: Java): readonly string[] {
  // Known since Java 23; an older Java would not start with it.
  return version >= 23 ? [...OPEN, '--sun-misc-unsafe-memory-access=allow'] : OPEN
}

const LONGEST = 2 * 3600 * 1000

export interface AdminOptions {
  /** Where relative paths of the arguments begin. */
  readonly cwd?: string
  /** Heap of the tool itself; 1200m where not given: below 1 GiB an import warns. */
  readonly heap?: string
  /** Of the server; what DEMARCHE_NEO4J_RELEASE names where not given. */
  readonly release?: Release
}

/**
 * Returns all that the tool wrote, to both outputs.
 * @throws Error with that, where it fails.
 */
export function neo4jAdmin(home: string, args: readonly string[], options: AdminOptions = {}): string {
  const { version, java: wish } = options.release ?? release()
  const java = findJava(wish)
  const { status, error, stdout, stderr } = spawnSync(
    java.path,
    [
      ...javaOptions(java),
      '-Xmx128m',
      '-cp',
      join(serverJars(version), '*'),
      'org.neo4j.server.startup.Neo4jAdminCommand',
      ...args,
    ],
    {
      encoding: 'utf8',
      timeout: LONGEST,
      killSignal: 'SIGKILL',
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: {
        ...process.env,
        NEO4J_HOME: home,
        NEO4J_CONF: join(home, 'conf'),
        HEAP_SIZE: options.heap ?? '1200m',
        // The command starts a second Java, which reads its options here.
        JDK_JAVA_OPTIONS: javaOptions(java).join(' '),
      },
    },
  )
  const output = `${stdout ?? ''}${stderr ?? ''}`
  if (error || status !== 0)
    throw new Error(`neo4j-admin ${args[0]} failed: ${error?.message ?? output}`, { cause: error })
  return output
}
