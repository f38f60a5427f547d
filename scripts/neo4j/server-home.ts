/** The temporary home of a Neo4j server: its settings, its first password and its data. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Java } from './find-java.ts'

export interface ServerPorts {
  readonly bolt: number
  readonly http: number
}

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

/** Makes a home folder with `conf/neo4j.conf` for these ports on 127.0.0.1, and sets the password of the user neo4j. */
export function makeServerHome(java: Java, jars: string, ports: ServerPorts, password: string): string {
  const home = mkdtempSync(join(tmpdir(), 'demarche-neo4j-'))
  for (const folder of ['conf', 'data', 'logs', 'import']) mkdirSync(join(home, folder))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(ports))
  execFileSync(
    java.path,
    [
      ...javaOptions(java),
      '-Xmx128m',
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.startup.Neo4jAdminCommand',
      'dbms',
      'set-initial-password',
      password,
    ],
    {
      env: {
        ...process.env,
        NEO4J_HOME: home,
        NEO4J_CONF: join(home, 'conf'),
        // The command starts a second Java, which reads its options here.
        JDK_JAVA_OPTIONS: javaOptions(java).join(' '),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  return home
}

function settings({ bolt, http }: ServerPorts): string {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    `server.http.advertised_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    '',
  ].join('\n')
}
