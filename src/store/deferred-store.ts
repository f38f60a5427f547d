/** A store whose code is loaded on first use, so that a database driver costs nothing where another store is used. */
import { checkGraph } from './check-graph.ts'
import { checkRuling } from './check-ruling.ts'
import { sharedConnection } from './shared-connection.ts'
import type { Store, View, ViewOptions, Writer } from './store.ts'
import { ask, viewThrough } from './view-through.ts'

/** `load` is called by the first use; again only where it failed, or after a closing. */
export function deferredStore(name: string, load: () => Promise<Store>): Store {
  const shared = sharedConnection(load, (store) => store.close())
  const loaded = shared.opened

  return {
    name,
    async open() {
      await (await loaded()).open()
    },
    writer: () => deferredWriter(loaded),
    view(options) {
      const begin = performance.now()
      let view: View | null = null
      // Loading takes of the time that there is.
      const opened = async (): Promise<View> => (view ??= (await loaded()).view(remaining(options, begin)))
      return viewThrough(
        async (question, args) => ask(await opened(), question, args),
        async function* (kinds) {
          yield* (await opened()).export(kinds)
        },
      )
    },
    snapshot: async (read) => (await loaded()).snapshot(read),
    close: shared.close,
  }
}

function deferredWriter(loaded: () => Promise<Store>): Writer {
  let changes: ((writer: Writer) => void)[] = []
  return {
    put(graph) {
      checkGraph(graph)
      changes.push((writer) => writer.put(graph))
    },
    remove(document) {
      changes.push((writer) => writer.remove(document))
    },
    rule(ruling) {
      checkRuling(ruling)
      changes.push((writer) => writer.rule(ruling))
    },
    withdraw(ruling) {
      changes.push((writer) => writer.withdraw(ruling))
    },
    async flush() {
      const collected = changes
      changes = []
      const writer = (await loaded()).writer()
      for (const change of collected) change(writer)
      return writer.flush()
    },
  }
}

function remaining({ timeLimit }: ViewOptions = {}, begin: number): ViewOptions {
  return timeLimit === undefined ? {} : { timeLimit: Math.max(0, timeLimit - (performance.now() - begin)) }
}
