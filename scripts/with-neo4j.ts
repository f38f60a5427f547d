/**
 * Runs a command beside a throw-away Neo4j and passes its exit code on; the command finds the server through NEO4J_URI,
 * NEO4J_USERNAME and NEO4J_PASSWORD, and its Neo4j Browser through DEMARCHE_NEO4J_BROWSER.
 * Usage: node scripts/with-neo4j.ts -- npx vitest run test/store
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { startNeo4j } from './neo4j/start-neo4j.ts'

const args = process.argv.slice(2)
const [command, ...rest] = args[0] === '--' ? args.slice(1) : args
if (command === undefined) {
  console.error('usage: node scripts/with-neo4j.ts -- COMMAND [ARGUMENT...]')
  process.exit(2)
}

let child: ChildProcess | null = null
let interrupted: NodeJS.Signals | null = null
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    interrupted = signal
    child?.kill(signal)
  })
}

const server = await startNeo4j()
try {
  process.exitCode = interrupted ? 128 + constants.signals[interrupted] : await run(command, rest)
} finally {
  await server.dispose()
}

function run(file: string, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    child = spawn(file, parameters, {
      stdio: 'inherit',
      env: {
        ...process.env,
        NEO4J_URI: server.uri,
        NEO4J_USERNAME: server.username,
        NEO4J_PASSWORD: server.password,
        DEMARCHE_NEO4J_BROWSER: server.browserUrl,
        // Tells the tests that they may wipe this database.
        DEMARCHE_NEO4J_DISPOSABLE: '1',
      },
    })
    child.once('error', (error) => {
      console.error(`${file} could not be started: ${error.message}`)
      resolve(127)
    })
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}
