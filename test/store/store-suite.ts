/** The one contract suite that every store passes. A backend's test calls `testStore` and adds what only it can show. */
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import type { Store, View } from '../../src/store/store.ts'
import { actorCases } from './suite/actor-cases.ts'
import { actorRulingCases } from './suite/actor-ruling-cases.ts'
import { additionCases } from './suite/addition-cases.ts'
import { claimFilterCases } from './suite/claim-filter-cases.ts'
import { combinedFilterCases } from './suite/combined-filter-cases.ts'
import { documentCases } from './suite/document-cases.ts'
import { exportCases } from './suite/export-cases.ts'
import { filterCases } from './suite/filter-cases.ts'
import { lifecycleCases } from './suite/lifecycle-cases.ts'
import { mergeCases } from './suite/merge-cases.ts'
import { nameCases } from './suite/name-cases.ts'
import { nearCases } from './suite/near-cases.ts'
import { orderCases } from './suite/order-cases.ts'
import { pagingCases } from './suite/paging-cases.ts'
import { removalCases } from './suite/removal-cases.ts'
import { representationCases } from './suite/representation-cases.ts'
import { rulingCases } from './suite/ruling-cases.ts'
import { sideCases } from './suite/side-cases.ts'
import { statementPageCases } from './suite/statement-page-cases.ts'
import { type Case, type OpenedStore, put, type StoreContext } from './suite/store-context.ts'
import { suggestionCases } from './suite/suggestion-cases.ts'
import { summaryCases } from './suite/summary-cases.ts'
import { writeCases } from './suite/write-cases.ts'

export interface StoreUnderTest {
  readonly name: string
  /** A fresh empty store. Called once a case and again within the cases about order; the former is disposed of first. */
  create(): Promise<OpenedStore>
  /** Cases that this store cannot pass, by exact name, each list with its reason. */
  readonly skip?: readonly { readonly reason: string; readonly tests: readonly string[] }[]
  /** Cases that only this store has. */
  readonly extra?: (test: Case) => void
  /** Orders tried by the property test of order; each writes about eight documents. */
  readonly shuffles?: number
}

export function testStore({ name, create, skip = [], extra, shuffles = 15 }: StoreUnderTest): void {
  describe(`store: ${name}`, () => {
    let opened: OpenedStore | null = null
    /** What the store holds where it was filled for cases that only read; null where it is a case's own. */
    let shared: readonly DocumentGraph[] | null = null
    const reasons = new Map(skip.flatMap(({ reason, tests }) => tests.map((test) => [test, reason] as const)))
    const seen = new Set<string>()

    async function dispose(): Promise<void> {
      const former = opened
      opened = null
      shared = null
      await former?.dispose()
    }

    async function fresh(): Promise<Store> {
      await dispose()
      opened = await create()
      return opened.store
    }

    async function filled(graphs: readonly DocumentGraph[]): Promise<Store> {
      if (shared?.length === graphs.length && shared.every((graph, index) => graph === graphs[index])) {
        return opened!.store
      }
      const store = await fresh()
      await put(store, ...graphs)
      shared = graphs
      return store
    }

    afterEach(() => (shared === null ? dispose() : undefined))

    const register = (title: string, run: () => Promise<void>): void => {
      seen.add(title)
      const reason = reasons.get(title)
      if (reason === undefined) it(title, run)
      else it.skip(`${title} (${reason})`)
    }
    const test: Case = Object.assign(
      (title: string, run: (context: StoreContext) => Promise<void>) =>
        register(title, async () => run({ store: await fresh(), reopen: () => opened!.reopen(), fresh })),
      {
        reading: (graphs: readonly DocumentGraph[], title: string, run: (view: View) => Promise<void>) =>
          register(title, async () => run((await filled(graphs)).view())),
      },
    )

    writeCases(test)
    removalCases(test)
    mergeCases(test)
    orderCases(test, shuffles)
    filterCases(test)
    claimFilterCases(test)
    combinedFilterCases(test, shuffles * 2)
    nearCases(test)
    pagingCases(test)
    statementPageCases(test)
    actorCases(test)
    nameCases(test)
    documentCases(test)
    representationCases(test)
    summaryCases(test)
    sideCases(test, shuffles)
    rulingCases(test, shuffles * 2)
    actorRulingCases(test)
    additionCases(test)
    suggestionCases(test)
    exportCases(test)
    lifecycleCases(test)
    extra?.(test)

    afterAll(async () => {
      await dispose()
      expect([...reasons.keys()].filter((title) => !seen.has(title))).toEqual([])
    })
  })
}
