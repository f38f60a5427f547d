/** The production store: a Neo4j database, 5.26 or newer. */
import type { Driver } from 'neo4j-driver'
import type { DocumentGraph } from '../../graph/document-graph.ts'
import type { DocumentId } from '../../model/document.ts'
import { checkGraph } from '../check-graph.ts'
import type { Store, WriteReport } from '../store.ts'
import { type Connection, type ConnectionOptions, connect } from './connection.ts'
import { flushChanges } from './flush.ts'
import { migrate } from './migrations.ts'
import { neo4jView } from './neo4j-view.ts'
import type { Changes } from './write-contributions.ts'

export interface Neo4jStoreOptions extends ConnectionOptions {
  /** Used instead of a driver of its own, and not closed. */
  readonly driver?: Driver
}

export function neo4jStore({ driver, ...options }: Neo4jStoreOptions): Store {
  let connection: Promise<Connection> | null = null
  // Flushes and closing take turns.
  let turn: Promise<unknown> = Promise.resolve()

  function opened(): Promise<Connection> {
    if (connection === null) {
      const opening = openConnection(options, driver ?? null)
      connection = opening
      // So that the next use tries again.
      opening.catch(() => {
        if (connection === opening) connection = null
      })
    }
    return connection
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  function flush(changes: Changes): Promise<WriteReport> {
    return inTurn(async () => (await opened()).write((run) => flushChanges(run, changes)))
  }

  return {
    name: 'neo4j',
    async open() {
      await opened()
    },
    writer() {
      let changes = new Map<DocumentId, DocumentGraph | null>()
      return {
        put(graph) {
          checkGraph(graph)
          changes.set(graph.document.id, graph)
        },
        remove(document) {
          changes.set(document, null)
        },
        flush() {
          const collected = changes
          changes = new Map()
          return flush(collected)
        },
      }
    },
    view: () => neo4jView(async (work) => (await opened()).read(work)),
    close: () =>
      inTurn(async () => {
        const closing = connection
        connection = null
        // A store that could not be opened has nothing to close.
        await (await closing?.catch(() => null))?.close()
      }),
  }
}

async function openConnection(options: ConnectionOptions, driver: Driver | null): Promise<Connection> {
  const connection = connect(options, driver)
  try {
    await connection.verify()
    await migrate(connection)
    return connection
  } catch (error) {
    await connection.close()
    throw error
  }
}
