/** What a part of the contract suite is given, and the small readers its cases share. */

import type { DocumentGraph } from '../../../src/graph/document-graph.ts'
import { foldName } from '../../../src/model/fold-name.ts'
import type { Ruling } from '../../../src/model/ruling.ts'
import { ANY_STATEMENT } from '../../../src/store/any-filter.ts'
import { BULK_KINDS } from '../../../src/store/neo4j/bulk/bulk-rows.ts'
import type {
  ActorSelector,
  ExportRecord,
  Page,
  PageRequest,
  StatementFilter,
  Store,
  View,
  WriteReport,
} from '../../../src/store/store.ts'

export interface OpenedStore {
  readonly store: Store
  /** Closes the store and opens the same data through a new one. */
  reopen(): Promise<Store>
  /** Closes it and deletes its data. */
  dispose(): Promise<void>
}

export interface StoreContext {
  readonly store: Store
  reopen(): Promise<Store>
  /** Disposes of the present store and gives a fresh empty one: at most one is alive. */
  fresh(): Promise<Store>
}

/** Registers one case of the suite, with an empty store of its own. */
export interface Case {
  (name: string, run: (context: StoreContext) => Promise<void>): void
  /**
   * One that only reads what these graphs brought, in one flush: such cases in a row share a store, since on a server an
   * empty one and its contents take most of the time of a case.
   */
  reading(graphs: readonly DocumentGraph[], name: string, run: (view: View) => Promise<void>): void
}

export { ANY_STATEMENT }

export const ids = (...list: string[]): ActorSelector => ({ ids: list, names: [], throughRepresentatives: false })
export const named = (...names: string[]): ActorSelector => ({
  ids: [],
  names: names.map(foldName),
  throughRepresentatives: false,
})
export const through = (...list: string[]): ActorSelector => ({ ids: list, names: [], throughRepresentatives: true })

/** Puts all graphs in one flush. */
export async function put(store: Store, ...graphs: readonly DocumentGraph[]): Promise<WriteReport> {
  const writer = store.writer()
  for (const graph of graphs) writer.put(graph)
  return writer.flush()
}

export async function remove(store: Store, ...documents: readonly string[]): Promise<WriteReport> {
  const writer = store.writer()
  for (const document of documents) writer.remove(document)
  return writer.flush()
}

export async function rule(store: Store, ...rulings: readonly Ruling[]): Promise<WriteReport> {
  const writer = store.writer()
  for (const ruling of rulings) writer.rule(ruling)
  return writer.flush()
}

export async function withdraw(store: Store, ...rulings: readonly Ruling[]): Promise<WriteReport> {
  const writer = store.writer()
  for (const { id } of rulings) writer.withdraw(id)
  return writer.flush()
}

/** All that a store holds, also what readers do not see. */
export async function everything(store: Store): Promise<readonly ExportRecord[]> {
  const records: ExportRecord[] = []
  for await (const record of store.view().export(BULK_KINDS)) records.push(record)
  return records
}

export async function exported(store: Store): Promise<readonly ExportRecord[]> {
  const records: ExportRecord[] = []
  for await (const record of store.view().export()) records.push(record)
  return records
}

/** All pages of a listing, read `first` rows at a time. Fails where a page is longer than asked for. */
export async function allPages<Row, Position>(
  first: number,
  read: (page: PageRequest<Position>) => Promise<Page<Row>>,
  positionOf: (row: Row) => Position,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  let after: Position | null = null
  for (;;) {
    const page: Page<Row> = await read({ first, after })
    if (page.rows.length > first) throw new Error(`a page of ${first} has ${page.rows.length} rows`)
    rows.push(...page.rows)
    if (!page.hasNextPage) return rows
    const last = page.rows.at(-1)
    if (last === undefined) throw new Error('an empty page says that there is a next one')
    after = positionOf(last)
  }
}

/** The statements that a filter finds, as `SOURCE TYPE TARGET`, sorted; checks the count on the way. */
export async function found(view: View, filter: Partial<StatementFilter>): Promise<readonly string[]> {
  const whole = { ...ANY_STATEMENT, ...filter }
  const page = await view.statements(whole, { first: 1000, after: null })
  const count = await view.countStatements(whole)
  if (count !== page.rows.length) throw new Error(`countStatements says ${count}, statements gives ${page.rows.length}`)
  return page.rows.map((s) => `${s.source} ${s.type} ${s.target ?? '-'}`).sort()
}
