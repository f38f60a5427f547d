/** `demarche serve`: GraphQL at /graphql until it is told to stop. */
import { pino } from 'pino'
import { neo4jSettings } from '../../config.ts'
import { createServer } from '../../graphql/create-server.ts'
import { listen } from '../../graphql/listen.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface ServeFlags {
  readonly store: string
  readonly port: number
  readonly host: string
  /** Seconds; the server's own limit where absent. */
  readonly timeLimit?: number
}

/** Serves until SIGINT or SIGTERM; then finishes what it is answering and closes the store. */
export async function serveCommand({ store: url, port, host, timeLimit }: ServeFlags): Promise<ExitCode> {
  const store = createStore(url, neo4jSettings())
  try {
    await store.open()
    if ((await store.view().countDocuments({ search: null, from: null, to: null })) === 0) {
      process.stderr.write(`The store ${url} is empty: import documents into it\n`)
    }
    // At a terminal a line for each request is noise; a collector of logs wants them.
    const logger = pino({ name: 'demarche', level: process.stderr.isTTY ? 'warn' : 'info' }, pino.destination(2))
    const limit = timeLimit === undefined ? {} : { timeLimit: timeLimit * 1000 }
    const server = await listen(createServer({ store, logger, ...limit }), { port, host })
    process.stderr.write(`Demarche answers at ${server.url}/graphql - stop it with Ctrl-C\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await server.stop()
  } finally {
    await store.close()
  }
  return EXIT.DONE
}
