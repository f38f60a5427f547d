/** `demarche serve` in a process of its own. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Neo4jServer } from '../neo4j/start-neo4j.ts'
import { processMemory } from './process-memory.ts'

export interface Served {
  /** Of GraphQL. */
  readonly url: string
  /** Resident memory in megabytes; null where the system does not tell. */
  memory(): number | null
  stop(): Promise<void>
}

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')
/** Requests a minute: more than anybody can send. */
const RATE = 100_000_000

/** Rejects where it ends before it answers. */
export async function serve(store: string, env: Readonly<Record<string, string>>): Promise<Served> {
  const args = [MAIN, 'serve', '--store', store, '--port', '0', '--rate', String(RATE)]
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'pipe'] })
  const url = await new Promise<string>((resolve, reject) => {
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (stderr.length < 10_000) stderr += chunk
      const found = /answers at (\S+)/.exec(stderr)?.[1]
      if (found) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`demarche serve ended with exit code ${code}:\n${stderr}`)))
  })
  return {
    url,
    memory: () => processMemory(child.pid, 'VmRSS'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The same on a Neo4j. */
export function serveNeo4j({ uri, username, password }: Neo4jAccess): Promise<Served> {
  return serve(uri, { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: 'neo4j' })
}

export type Neo4jAccess = Pick<Neo4jServer, 'uri' | 'username' | 'password'>
