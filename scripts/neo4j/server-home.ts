/** The temporary home of a Neo4j server: its settings, its first password and its data. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { neo4jAdmin } from './neo4j-admin.ts'

export interface ServerPorts {
  readonly bolt: number
  readonly http: number
}

/** Makes a home folder with `conf/neo4j.conf` for these ports on 127.0.0.1, and sets the password of the user neo4j. */
export function makeServerHome(ports: ServerPorts, password: string): string {
  const home = mkdtempSync(join(tmpdir(), 'demarche-neo4j-'))
  for (const folder of ['conf', 'data', 'logs', 'import']) mkdirSync(join(home, folder))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(ports))
  neo4jAdmin(home, ['dbms', 'set-initial-password', password])
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
