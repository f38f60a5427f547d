/** `demarche serve`: GraphQL at /graphql until it is told to stop. */
import { Command } from 'commander'
import { pino } from 'pino'
import { neo4jSettings } from '../../config.ts'
import { createServer } from '../../graphql/create-server.ts'
import { listen } from '../../graphql/listen.ts'
import { createStore } from '../../store/create-store.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { portOption, storeOption } from '../options.ts'

export interface ServeFlags {
  readonly store: string
  readonly port: number
  readonly host: string
}

export function serveCommand(finish: (code: ExitCode) => void): Command {
  return new Command('serve')
    .description('answer GraphQL at /graphql')
    .addOption(storeOption())
    .addOption(portOption())
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .action(async (flags: ServeFlags) => {
      await runServe(flags)
      finish(EXIT.DONE)
    })
}

/** Serves until SIGINT or SIGTERM; then finishes what it is answering and closes the store. */
export async function runServe({ store: url, port, host }: ServeFlags): Promise<void> {
  const store = createStore(url, neo4jSettings())
  try {
    await store.open()
    const server = await listen(createServer({ view: store.view(), logger: pino(pino.destination(2)) }), { port, host })
    process.stderr.write(`Demarche answers at ${server.url}/graphql - stop it with Ctrl-C\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
    })
    await server.stop()
  } finally {
    await store.close()
  }
}
