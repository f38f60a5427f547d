/** `demarche serve`: the explorer at / and GraphQL at /graphql, until it is told to stop. */
import { pino } from 'pino'
import { explorerFolder, keyFile, neo4jSettings } from '../../config.ts'
import { keysOf } from '../../graphql/access/key-file.ts'
import { createServer, type ServerOptions } from '../../graphql/create-server.ts'
import { listen } from '../../graphql/listen.ts'
import { deferredPool } from '../../ingest/deferred-pool.ts'
import { ANY_DOCUMENT } from '../../store/any-filter.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'

export interface ServeFlags {
  readonly store: string
  readonly port: number
  readonly host: string
  /** Seconds; the server's own limit where absent. */
  readonly timeLimit?: number
  /** The file of keys. */
  readonly keys?: string
  readonly closed?: boolean
  /** Requests a minute. */
  readonly rate?: number
  /** False: the schema is not shown, and GraphiQL not served. */
  readonly introspection?: boolean
}

/** Serves until SIGINT or SIGTERM; then finishes what it is answering and closes the store. */
export async function serveCommand({ store: url, port, host, ...flags }: ServeFlags): Promise<ExitCode> {
  const store = createStore(url, neo4jSettings())
  // A thread of its own: a long text shall not hold up other answers.
  const pool = deferredPool(async () => (await import('../../ingest/worker-pool.ts')).createWorkerPool({ workers: 1 }))
  try {
    await store.open()
    if ((await store.view().countDocuments(ANY_DOCUMENT)) === 0) {
      process.stderr.write(`The store ${url} is empty: import documents into it\n`)
    }
    // At a terminal a line for each request is noise; a collector of logs wants them.
    const logger = pino({ name: 'demarche', level: process.stderr.isTTY ? 'warn' : 'info' }, pino.destination(2))
    const page = explorerFolder()
    if (page === null) process.stderr.write('The explorer has not been built: npm run build:explorer makes it\n')
    const server = await listen(createServer({ store, pool, logger, page, ...serverOptions(flags) }), { port, host })
    const explorer = page === null ? '' : `The explorer is at ${server.url}/ - `
    process.stderr.write(`${explorer}Demarche answers at ${server.url}/graphql - stop it with Ctrl-C\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await server.stop()
  } finally {
    await pool.close()
    await store.close()
  }
  return EXIT.DONE
}

function serverOptions({
  timeLimit,
  keys = keyFile(),
  closed = false,
  rate,
  introspection = true,
}: Omit<ServeFlags, 'store' | 'port' | 'host'>): Omit<ServerOptions, 'store' | 'pool' | 'page'> {
  return {
    // A file that is no file of keys shall be known before the first request.
    keys: readable(keysOf(keys)),
    closed,
    introspection,
    ...(rate === undefined ? {} : { rate }),
    ...(timeLimit === undefined ? {} : { timeLimit: timeLimit * 1000 }),
  }
}

function readable<T>(read: () => T): () => T {
  read()
  return read
}
