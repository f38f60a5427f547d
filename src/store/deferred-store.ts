/** A store whose code is loaded on first use, so that a database driver costs nothing where another store is used. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { DocumentId } from '../model/document.ts'
import { checkGraph } from './check-graph.ts'
import type { Store, View, Writer } from './store.ts'

/** `load` is called once, by the first use; again only where it failed. */
export function deferredStore(name: string, load: () => Promise<Store>): Store {
  let loading: Promise<Store> | null = null

  function loaded(): Promise<Store> {
    if (loading === null) {
      const attempt = load()
      loading = attempt
      attempt.catch(() => {
        if (loading === attempt) loading = null
      })
    }
    return loading
  }

  return {
    name,
    async open() {
      await (await loaded()).open()
    },
    writer: () => deferredWriter(loaded),
    view: () => deferredView(async () => (await loaded()).view()),
    async close() {
      if (loading !== null) await (await loading).close()
    },
  }
}

function deferredWriter(loaded: () => Promise<Store>): Writer {
  let changes: (DocumentGraph | DocumentId)[] = []
  return {
    put(graph) {
      checkGraph(graph)
      changes.push(graph)
    },
    remove(document) {
      changes.push(document)
    },
    async flush() {
      const collected = changes
      changes = []
      const writer = (await loaded()).writer()
      for (const change of collected) {
        if (typeof change === 'string') writer.remove(change)
        else writer.put(change)
      }
      return writer.flush()
    },
  }
}

function deferredView(view: () => Promise<View>): View {
  return {
    document: async (id) => (await view()).document(id),
    documentsById: async (ids) => (await view()).documentsById(ids),
    documents: async (filter, page) => (await view()).documents(filter, page),
    countDocuments: async (filter) => (await view()).countDocuments(filter),
    imported: async (documents, extractorVersion) => (await view()).imported(documents, extractorVersion),
    documentsCalled: async (names) => (await view()).documentsCalled(names),
    actor: async (id) => (await view()).actor(id),
    actorsById: async (ids) => (await view()).actorsById(ids),
    actorsNamed: async (name) => (await view()).actorsNamed(name),
    actors: async (filter, page) => (await view()).actors(filter, page),
    countActors: async (filter) => (await view()).countActors(filter),
    statement: async (id) => (await view()).statement(id),
    statements: async (filter, page) => (await view()).statements(filter, page),
    countStatements: async (filter) => (await view()).countStatements(filter),
    evidence: async (ids) => (await view()).evidence(ids),
    representations: async (persons) => (await view()).representations(persons),
    representatives: async (of) => (await view()).representatives(of),
    contributions: async (ids) => (await view()).contributions(ids),
    async *export(kinds) {
      yield* (await view()).export(kinds)
    },
  }
}
