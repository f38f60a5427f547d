/**
 * Runs a command beside a throw-away Neo4j and passes its exit code on; the command finds the server through NEO4J_URI,
 * NEO4J_USERNAME and NEO4J_PASSWORD, and its Neo4j Browser through DEMARCHE_NEO4J_BROWSER.
 *
 *   node scripts/with-neo4j.ts -- npx vitest run test/store
 *   node scripts/with-neo4j.ts --neo4j 5.26 -- npx vitest run test/store      # the release with long-term support
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { parseArgs } from 'node:util'
import { RELEASE_NAMES, releaseName } from './neo4j/release.ts'
import { startNeo4j } from './neo4j/start-neo4j.ts'

const args = process.argv.slice(2)
const split = args.indexOf('--')
const [command, ...rest] = split < 0 ? [] : args.slice(split + 1)
const release = askedRelease(args.slice(0, split))
if (command === undefined || release === null) {
  console.error(`usage: node scripts/with-neo4j.ts [--neo4j ${RELEASE_NAMES.join('|')}] -- COMMAND [ARGUMENT...]`)
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

const server = await startNeo4j({ release })
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
        // For servers that the command starts itself.
        DEMARCHE_NEO4J_RELEASE: release!,
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

/** Null where the options are wrong. */
function askedRelease(options: readonly string[]): ReturnType<typeof releaseName> | null {
  try {
    const { neo4j } = parseArgs({ args: [...options], options: { neo4j: { type: 'string' } } }).values
    return releaseName(neo4j === undefined ? process.env : { DEMARCHE_NEO4J_RELEASE: neo4j })
  } catch {
    return null
  }
}
