/** The production store: a Neo4j database, 5.26 or newer. */
import type { Driver } from 'neo4j-driver'
import { collectingWriter } from '../collecting-writer.ts'
import { sharedConnection } from '../shared-connection.ts'
import type { Store } from '../store.ts'
import { timeLeft } from '../time-left.ts'
import { type Connection, type ConnectionOptions, connect } from './connection.ts'
import { flushChanges } from './flush.ts'
import { hostOf } from './map-neo4j-error.ts'
import { checkVersion, migrate } from './migrations.ts'
import { neo4jView } from './neo4j-view.ts'
import type { Run } from './query.ts'

export interface Neo4jStoreOptions extends ConnectionOptions {
  /** Used instead of a driver of its own, and not closed. */
  readonly driver?: Driver
  /** The schema is checked and left as it is; a write is not meant to follow. */
  readonly readOnly?: boolean
}

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
      const opened = async <T>(work: (run: Run) => Promise<T>, timeout?: number): Promise<T> =>
        (await shared.opened()).read(work, timeout)
      const view = neo4jView((work) => opened(work))
      if (timeLimit === undefined) return view
      const left = timeLeft(timeLimit, `Neo4j at ${hostOf(options.url)}`)
      return { ...neo4jView(async (work) => opened(work, left())), export: view.export }
    },
    snapshot: async (read) => (await shared.opened()).readAlone((run) => read(neo4jView((work) => work(run)))),
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
