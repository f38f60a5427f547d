/** The production store: a Neo4j database, 5.26 or newer. */
import type { Driver } from 'neo4j-driver'
import { collectingWriter } from '../collecting-writer.ts'
import { sharedConnection } from '../shared-connection.ts'
import type { Store } from '../store.ts'
import { inTime, outOfTime, timeLeft } from '../time-left.ts'
import { type Connection, type ConnectionOptions, connect } from './connection.ts'
import { flushChanges } from './flush.ts'
import { hostOf } from './map-neo4j-error.ts'
import { checkVersion, migrate } from './migrations.ts'
import { neo4jView } from './neo4j-view.ts'

export interface Neo4jStoreOptions extends ConnectionOptions {
  /** Used instead of a driver of its own, and not closed. */
  readonly driver?: Driver
  /** The schema is checked and left as it is; a write is not meant to follow. */
  readonly readOnly?: boolean
}

/** Milliseconds for a server that lives to say itself that time is over. */
const GRACE = 1_000

export function neo4jStore({ driver, readOnly = false, ...options }: Neo4jStoreOptions): Store {
  const shared = sharedConnection(
    () => openConnection(options, driver ?? null, readOnly),
    (connection) => connection.close(),
  )
  return {
    name: 'neo4j',
    async open() {
      await shared.opened()
    },
    writer: () =>
      collectingWriter((changes) =>
        shared.inTurn(async () => (await shared.opened()).write((run) => flushChanges(run, changes))),
      ),
    view({ timeLimit } = {}) {
      const view = neo4jView({
        read: async (work) => (await shared.opened()).read(work),
        ask: async (query) => (await shared.opened()).ask(query),
      })
      if (timeLimit === undefined) return view
      const server = `Neo4j at ${hostOf(options.url)}`
      const left = timeLeft(timeLimit, server)
      const limited = <T>(ask: (time: number) => Promise<T>): Promise<T> => {
        const time = left()
        return inTime(ask(time), time + GRACE, () => outOfTime(server))
      }
      const inside = neo4jView({
        read: async (work) => limited(async (time) => (await shared.opened()).read(work, time)),
        ask: async (query) => limited(async (time) => (await shared.opened()).ask(query, time)),
      })
      return { ...inside, export: view.export }
    },
    snapshot: async (read) =>
      (await shared.opened()).readAlone((run) => read(neo4jView({ read: (work) => work(run), ask: run }))),
    close: shared.close,
  }
}

async function openConnection(
  options: ConnectionOptions,
  driver: Driver | null,
  readOnly: boolean,
): Promise<Connection> {
  const connection = connect(options, driver)
  try {
    await connection.verify()
    if (readOnly) await checkVersion(connection)
    else await migrate(connection)
    return connection
  } catch (error) {
    await connection.close()
    throw error
  }
}
