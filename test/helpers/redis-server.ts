/** A Redis of its own for a test file: on a free port, with its data in a temporary folder, gone when the tests are done. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterAll, beforeAll } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

export interface RedisServer {
  /** Without a password. */
  readonly url: string
  readonly host: string
  /** Throws away all that is in it. */
  wipe(): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
}

/** Why there is no Redis to test with, for the title of a skipped suite; null where there is one. Throws where DEMARCHE_REQUIRE_REDIS=1 forbids that. */
export function missingRedis(environment: NodeJS.ProcessEnv = process.env): string | null {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return null
  } catch {
    const reason = 'there is no redis-server; install it, for instance with: apt-get install redis-server'
    if (environment.DEMARCHE_REQUIRE_REDIS === '1') throw new Error(`Redis is required here, but ${reason}`)
    return reason
  }
}

/** Call it in a `describe`. With `kept`, what is in it outlives a restart; with `password`, it asks for one. */
export function redisServer({ kept = false, password = '' } = {}): RedisServer {
  const folder = temporaryFolder()
  let port = 0
  let child: ChildProcess | null = null

  async function start(): Promise<void> {
    port ||= await freePort()
    const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', kept ? 'yes' : 'no']
    child = spawn('redis-server', [...args, ...(password ? ['--requirepass', password] : [])], {
      cwd: folder,
      stdio: 'ignore',
    })
    for (;;) {
      const client = connect()
      try {
        await client.connect()
        await client.ping()
        return
      } catch {
        await setTimeout(50)
      } finally {
        client.disconnect()
      }
    }
  }

  function connect(): Redis {
    const client = new Redis({ port, lazyConnect: true, retryStrategy: () => null, ...(password ? { password } : {}) })
    client.on('error', () => {})
    return client
  }

  async function stop(): Promise<void> {
    if (child === null || child.exitCode !== null) return
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    await closed
    child = null
  }

  beforeAll(start)
  afterAll(stop)
  return {
    get url() {
      return `redis://127.0.0.1:${port}`
    },
    get host() {
      return `127.0.0.1:${port}`
    },
    async wipe() {
      const client = connect()
      await client.flushall()
      client.disconnect()
    },
    start,
    stop,
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
