/** The temporary home of a Neo4j server: its settings, its first password and its data. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { neo4jAdmin } from './neo4j-admin.ts'
import type { Release } from './release.ts'

export interface ServerPorts {
  readonly bolt: number
  readonly http: number
}

/** What the server shows to clients, in PEM. */
export interface Certificate {
  readonly certificate: string
  readonly key: string
}

export interface HomeSettings {
  readonly ports: ServerPorts
  readonly password: string
  readonly release: Release
  /** With one, Bolt takes encrypted connections only; null is without encryption. */
  readonly certificate: Certificate | null
  /** Memory for the files of the database, in megabytes. */
  readonly pageCache: number
}

/** Makes a home folder with `conf/neo4j.conf` for these ports on 127.0.0.1, and sets the password of the user neo4j. */
export function makeServerHome({ ports, password, release, certificate, pageCache }: HomeSettings): string {
  const home = mkdtempSync(join(tmpdir(), 'demarche-neo4j-'))
  for (const folder of ['conf', 'data', 'logs', 'import']) mkdirSync(join(home, folder))
  const encryption = certificate === null ? [] : encrypted(join(home, 'certificates', 'bolt'), certificate)
  writeFileSync(join(home, 'conf', 'neo4j.conf'), [...settings(ports, pageCache), ...encryption, ''].join('\n'))
  neo4jAdmin(home, ['dbms', 'set-initial-password', password], { release })
  return home
}

/** Settings for encrypted Bolt, whose certificate this writes to `folder`. */
function encrypted(folder: string, { certificate, key }: Certificate): readonly string[] {
  for (const name of ['trusted', 'revoked']) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'public.crt'), certificate)
  writeFileSync(join(folder, 'private.key'), key, { mode: 0o600 })
  return [
    'server.bolt.tls_level=REQUIRED',
    'dbms.ssl.policy.bolt.enabled=true',
    `dbms.ssl.policy.bolt.base_directory=${folder}`,
    'dbms.ssl.policy.bolt.client_auth=NONE',
  ]
}

function settings({ bolt, http }: ServerPorts, pageCache: number): readonly string[] {
  return [
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    `server.http.advertised_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    `server.memory.pagecache.size=${pageCache}m`,
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
  ]
}
