/** One driver, and transactions on it. */
import neo4j, { type Driver, type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver'
import { StoreError } from '../../errors.ts'
import { takeTurn } from './cypher/contribution-cypher.ts'
import { hostOf, mapNeo4jError } from './map-neo4j-error.ts'
import type { Query, Run } from './query.ts'
import { whyUnreachable } from './why-unreachable.ts'

export interface ConnectionOptions {
  /** `neo4j://host:7687`, `bolt://…`, and both with `+s`. */
  readonly url: string
  /** Null where the server asks for no name and password. */
  readonly username: string | null
  readonly password: string | null
  /** Null is the user's home database. */
  readonly database: string | null
}

export interface Connection {
  /** Rejects where the server cannot be used; unlike work, it is not tried again. */
  verify(): Promise<void>
  /**
   * Work may run again where the server asks for a retry, here and in `write`, so it must change nothing outside. The server
   * cancels the transaction after `timeout` milliseconds.
   */
  read<T>(work: (run: Run) => Promise<T>, timeout?: number): Promise<T>
  /** Reads with one query, in a transaction of its own, which begins on the same way to the server. As `read` otherwise. */
  ask<Row>(query: Query<Row>, timeout?: number): Promise<readonly Row[]>
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /**
   * Runs reads in one transaction that holds the turn of writers and changes nothing; unlike the others it is not tried
   * again, so the work may write files.
   */
  readAlone<T>(work: (run: Run) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** A driver given from outside is used, and is not closed. */
export function connect(options: ConnectionOptions, given: Driver | null): Connection {
  const { url, database } = options
  const driver = given ?? createDriver(options)

  async function inSession<T>(use: (session: Session) => Promise<T>): Promise<T> {
    // Shared bookmarks: on a cluster, a read sees what the same store wrote before.
    const session = driver.session({
      ...(database === null ? {} : { database }),
      bookmarkManager: driver.executeQueryBookmarkManager,
    })
    try {
      return await use(session)
    } catch (error) {
      throw mapNeo4jError(error, url, database)
    } finally {
      await session.close()
    }
  }

  return {
    async verify() {
      if (database?.toLowerCase() === 'system') {
        throw new StoreError(
          'STORE_FAILED',
          `The database "system" of Neo4j at ${hostOf(url)} holds no graphs. Set NEO4J_DATABASE to another, or to nothing.`,
        )
      }
      try {
        await driver.getServerInfo(database === null ? {} : { database })
      } catch (cause) {
        const error = mapNeo4jError(cause, url, database)
        if (!(error instanceof StoreError && error.code === 'STORE_UNAVAILABLE')) throw error
        const why = await whyUnreachable(url)
        throw why === null ? error : new StoreError(error.code, `Neo4j at ${hostOf(url)} ${why}.`, { cause })
      }
    },
    read: (work, timeout) =>
      inSession((session) =>
        session.executeRead((transaction) => work(runIn(transaction)), timeout === undefined ? {} : { timeout }),
      ),
    async ask<Row>({ text, params }: Query<Row>, timeout?: number) {
      try {
        const { records } = await driver.executeQuery(text, params, {
          routing: neo4j.routing.READ,
          ...(database === null ? {} : { database }),
          ...(timeout === undefined ? {} : { transactionConfig: { timeout } }),
        })
        return records.map((record) => record.toObject() as Row)
      } catch (error) {
        throw mapNeo4jError(error, url, database)
      }
    },
    write: (work) => inSession((session) => session.executeWrite((transaction) => work(runIn(transaction)))),
    readAlone: (work) =>
      inSession(async (session) => {
        const transaction = session.beginTransaction()
        try {
          const run = runIn(transaction)
          await run(takeTurn())
          return await work(run)
        } finally {
          // Rolls back; where the connection is gone, so is the transaction.
          await transaction.close().catch(() => undefined)
        }
      }),
    close: async () => {
      if (given === null) await driver.close()
    },
  }
}

function createDriver({ url, username, password }: ConnectionOptions): Driver {
  const auth = username === null ? undefined : neo4j.auth.basic(username, password ?? '')
  try {
    return neo4j.driver(url, auth, {
      // Our integers are offsets and counts, far below 2^53.
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 15_000,
      // Without a server, an import shall say so in seconds; the default is half a minute.
      maxTransactionRetryTime: 5_000,
      // Hints about labels that an empty graph does not have yet would be computed and sent for nothing.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'demarche',
    })
  } catch (error) {
    throw new StoreError('STORE_UNAVAILABLE', `${hostOf(url)} is no address of a Neo4j server (neo4j://host:7687).`, {
      cause: error,
    })
  }
}

function runIn(transaction: ManagedTransaction | Transaction): Run {
  return async <Row>({ text, params }: Query<Row>) => {
    const { records } = await transaction.run(text, params)
    return records.map((record) => record.toObject() as Row)
  }
}
