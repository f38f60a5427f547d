/**
 * Measures a queue with one and two worker processes against a plain import of the same documents, in one run, and prints
 * Markdown for docs/scaling.md.
 *
 *   node scripts/bench-queue.ts [--documents N] [--rounds N] [--neo4j]
 *
 * N is 2,000 documents where not given, three rounds. Redis is started by this script (redis-server on the path), and with
 * --neo4j a Neo4j too; without it, an SQLite file is written.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { syntheticRecord } from './bench/synthetic-corpus.ts'
import { type Neo4jServer, startNeo4j } from './neo4j/start-neo4j.ts'

const MAIN = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts')

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    neo4j: { type: 'boolean', default: false },
  },
})
const documents = Number(values.documents)
const rounds = Number(values.rounds)
if (!Number.isInteger(documents) || documents < 100 || !Number.isInteger(rounds) || rounds < 1) {
  console.error('usage: node scripts/bench-queue.ts [--documents N, 100 or more] [--rounds N] [--neo4j]')
  process.exit(2)
}

/** What one way of doing it took, in seconds from the start of its processes to their end. */
type Way = 'import --workers 1' | 'import --workers 2' | 'queueing' | '1 worker' | '2 workers'

const folder = mkdtempSync(join(tmpdir(), 'demarche-queue-'))
const port = await freePort()
const redis = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
  cwd: folder,
  stdio: 'ignore',
})
try {
  await setTimeout(1_000)
  const notes = join(folder, 'notes.jsonl')
  const lines = Array.from({ length: documents }, (_, index) => `${JSON.stringify(syntheticRecord(index))}\n`)
  writeFileSync(notes, lines.join(''))
  const all: Map<Way, number>[] = []
  for (let round = 0; round < rounds; round++) all.push(await measure(notes, `redis://127.0.0.1:${port}`))
  print(all)
} finally {
  redis.kill()
  await once(redis, 'close')
  rmSync(folder, { recursive: true, force: true })
}

async function measure(notes: string, queue: string): Promise<Map<Way, number>> {
  const seconds = new Map<Way, number>()
  for (const workers of [1, 2] as const) {
    await onFreshStore(async (store, env) => {
      seconds.set(
        `import --workers ${workers}`,
        await timed([['import', '--workers', `${workers}`, '--store', store, notes]], env),
      )
    })
  }
  for (const processes of [1, 2] as const) {
    await onFreshStore(async (store, env) => {
      seconds.set('queueing', await timed([['import', '--queue', queue, notes]], env))
      const worker = ['worker', '--workers', '1', '--queue', queue, '--store', store, '--until-empty']
      seconds.set(processes === 1 ? '1 worker' : '2 workers', await timed(Array(processes).fill(worker), env))
    })
  }
  return seconds
}

async function onFreshStore(
  use: (store: string, env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  if (!values.neo4j) {
    const path = join(folder, 'bench.db')
    await use(`sqlite:${path}`, {})
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
    return
  }
  const server: Neo4jServer = await startNeo4j()
  try {
    await use(server.uri, { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password })
  } finally {
    await server.dispose()
  }
}

/** Runs commands side by side. Rejects where one does not end with exit code 0. */
async function timed(commands: readonly (readonly string[])[], env: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now()
  await Promise.all(
    commands.map(async (args) => {
      const child = spawn(process.execPath, [MAIN, ...args], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        stderr = (stderr + chunk).slice(-2000)
      })
      const [code] = (await once(child, 'close')) as [number | null]
      if (code !== 0) throw new Error(`${args[0]} ended with exit code ${code}:\n${stderr}`)
    }),
  )
  return (performance.now() - start) / 1000
}

function print(all: readonly Map<Way, number>[]): void {
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `${documents} documents, ${rounds} rounds, ${cpus().length} cores at load ${load}, Node ${process.version}\n`,
  )
  console.log('| what | seconds, median | documents a second | to import --workers 1, median (lowest to highest) |')
  console.log('| ---- | --------------- | ------------------ | ------------------------------------------------- |')
  for (const way of all[0]!.keys()) {
    const seconds = median(all.map((round) => round.get(way)!))
    // Inside each round, so that what else the machine does counts for both.
    const ratios = all.map((round) => round.get('import --workers 1')! / round.get(way)!).sort((a, b) => a - b)
    const ratio = `${median(ratios).toFixed(2)} (${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)})`
    console.log(`| ${way} | ${seconds.toFixed(1)} | ${(documents / seconds).toFixed(0)} | ${ratio} |`)
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
