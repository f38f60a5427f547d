/** Runs a real Neo4j server without Docker: on 127.0.0.1, on free ports, with its data in a temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { findJava, type Java } from './find-java.ts'
import { javaOptions } from './neo4j-admin.ts'
import { type ReleaseName, release, releaseName } from './release.ts'
import { type Certificate, makeServerHome } from './server-home.ts'
import { serverJars } from './server-jars.ts'

/** The server answers after some 20 s on two free cores. */
const START_MS = 240_000
const STOP_MS = 60_000

export interface Neo4jServer {
  /** `neo4j://127.0.0.1:PORT`, or `neo4j+ssc://` with a certificate; the same after a restart. */
  readonly uri: string
  /** Of Bolt. */
  readonly port: number
  /** Where Neo4j Browser is. */
  readonly browserUrl: string
  readonly username: string
  readonly password: string
  /** The home folder: conf, data, logs. */
  readonly home: string
  /** Stops the server, by default cleanly, and keeps its data. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Stops it where it runs, and starts it again with the same data on the same ports. */
  restart(): Promise<void>
  /** Stops the server and deletes its data. May be called twice. */
  dispose(): Promise<void>
}

export interface StartOptions {
  /** What DEMARCHE_NEO4J_RELEASE names where not given. */
  readonly release?: ReleaseName
  /** Bolt is encrypted with it, and takes nothing else. */
  readonly certificate?: Certificate
  /** In megabytes: of the heap, and of the cache of its files; 768 and 64 where not given, which tests need. */
  readonly memory?: { readonly heap: number; readonly pageCache: number }
}

/** Resolves when Bolt answers. Rejects with the server's last words where it ends, or does not answer in time. */
export async function startNeo4j(options: StartOptions = {}): Promise<Neo4jServer> {
  const { certificate = null, memory = { heap: 768, pageCache: 64 } } = options
  const running = release(options.release ?? releaseName())
  const program: Program = {
    java: findJava(running.java),
    jars: serverJars(running.version),
    main: running.main,
    heap: memory.heap,
  }
  const ports = { bolt: await freePort(), http: await freePort() }
  const password = randomBytes(12).toString('hex')
  const home = makeServerHome({ ports, password, release: running, certificate, pageCache: memory.pageCache })
  const uri = `neo4j${certificate === null ? '' : '+ssc'}://127.0.0.1:${ports.bolt}`
  let server: ChildProcess | null = null

  const killAtExit = (): void => {
    server?.kill('SIGKILL')
  }
  process.on('exit', killAtExit)

  async function start(): Promise<void> {
    server = launch(program, home)
    try {
      await answering(server, home, uri, password)
    } catch (error) {
      await stop('SIGKILL')
      throw error
    }
  }

  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const running = server
    server = null
    if (running !== null) await end(running, signal)
  }

  async function dispose(): Promise<void> {
    await stop()
    process.off('exit', killAtExit)
    rmSync(home, { recursive: true, force: true })
  }

  try {
    await start()
  } catch (error) {
    await dispose()
    throw error
  }
  return {
    uri,
    port: ports.bolt,
    browserUrl: `http://127.0.0.1:${ports.http}/browser/`,
    username: 'neo4j',
    password,
    home,
    stop,
    restart: async () => {
      await stop()
      await start()
    },
    dispose,
  }
}

interface Program {
  readonly java: Java
  readonly jars: string
  readonly main: string
  readonly heap: number
}

function launch({ java, jars, main, heap }: Program, home: string): ChildProcess {
  const log = openSync(consoleLog(home), 'a')
  const server = spawn(
    java.path,
    [
      ...javaOptions(java),
      `-Xmx${heap}m`,
      '-cp',
      join(jars, '*'),
      main,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    // Detached, so that Ctrl-C in a terminal reaches only us, and the server is stopped when its user has ended.
    { stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  return server
}

const consoleLog = (home: string): string => join(home, 'logs', 'console.log')

async function answering(server: ChildProcess, home: string, uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { maxTransactionRetryTime: 0 })
  const deadline = Date.now() + START_MS
  try {
    for (;;) {
      if (hasEnded(server)) throw new Error(`Neo4j ended while starting:\n${lastWords(home)}`)
      try {
        await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
        return
      } catch (error) {
        if (Date.now() > deadline) {
          throw new Error(`Neo4j did not answer within ${START_MS / 1000} s:\n${lastWords(home)}`, { cause: error })
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  } finally {
    await driver.close()
  }
}

const hasEnded = (server: ChildProcess): boolean =>
  server.pid === undefined || server.exitCode !== null || server.signalCode !== null

const lastWords = (home: string): string => readFileSync(consoleLog(home), 'utf8').split('\n').slice(-30).join('\n')

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(server)) return
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill(signal)
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(timer)
}

/** A port of 127.0.0.1 that nobody holds at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', resolve)
  })
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1')
  return address.port
}
