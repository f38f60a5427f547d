/** The embedded store: one SQLite file, no server. */
import type { DocumentGraph } from '../../graph/document-graph.ts'
import type { DocumentId } from '../../model/document.ts'
import { checkGraph } from '../check-graph.ts'
import type { Store, WriteReport } from '../store.ts'
import { type Connections, connect, openReader, transaction } from './connection.ts'
import { flushChanges } from './flush.ts'
import { toStoreError } from './sqlite-error.ts'
import { sqliteView } from './view.ts'
import type { Changes } from './write-documents.ts'

export interface SqliteStoreSettings {
  /** The file; it is made where it is missing, its folder is not. */
  readonly path: string
  /** How long to wait for another writer, in milliseconds, before STORE_LOCKED; 5,000 where not given. */
  readonly lockTimeout?: number
}

export function sqliteStore({ path, lockTimeout = 5_000 }: SqliteStoreSettings): Store {
  let connections: Promise<Connections> | null = null
  // Flushes and closing take turns.
  let turn: Promise<unknown> = Promise.resolve()

  function opened(): Promise<Connections> {
    if (connections === null) {
      const opening = connect(path, lockTimeout)
      connections = opening
      opening.catch(() => {
        if (connections === opening) connections = null
      })
    }
    return connections
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw toStoreError(error, path)
    }
  }

  function flush(changes: Changes): Promise<WriteReport> {
    return inTurn(() =>
      guarded(async () => {
        const { writing } = await opened()
        return transaction(writing, lockTimeout, () => flushChanges(writing, changes))
      }),
    )
  }

  return {
    name: 'sqlite',
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
    view: () =>
      sqliteView({
        async read(work) {
          const { reading } = await opened()
          return guarded(() => work(reading))
        },
        async openReader() {
          await opened()
          return guarded(() => openReader(path))
        },
      }),
    close: () =>
      inTurn(async () => {
        const closing = connections
        connections = null
        // A store that could not be opened has nothing to close.
        const open = await closing?.catch(() => null)
        open?.close()
      }),
  }
}
