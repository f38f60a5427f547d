/** A store that is away for a while is waited for, so that no document is blamed for it. */
import { setTimeout } from 'node:timers/promises'
import { StoreError } from '../../errors.ts'
import { checkGraph } from '../../store/check-graph.ts'
import { checkRuling } from '../../store/check-ruling.ts'
import type { Store, Writer } from '../../store/store.ts'

export interface Patience {
  /** Told each time before it waits. */
  readonly onWait: (error: StoreError, milliseconds: number) => void
  /** Told before the error is passed on. */
  readonly onGivenUp: () => void
  /** Ends the waiting. */
  readonly signal: AbortSignal
  /** Milliseconds; two minutes in all where not given. */
  readonly pauses?: readonly number[]
}

const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000]

/**
 * Writing, and asking what an import asks, are tried again where the store is unavailable or locked. Everything else, opening
 * included, is as `store` does it: a store that is not there at the start is a mistake of the caller's.
 */
export function patientStore(store: Store, { onWait, onGivenUp, signal, pauses = PAUSES }: Patience): Store {
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await work()
      } catch (error) {
        const pause = pauses[attempt]
        if (!mayPass(error) || pause === undefined || signal.aborted) {
          onGivenUp()
          throw error
        }
        onWait(error, pause)
        await setTimeout(pause, undefined, { signal }).catch(() => undefined)
      }
    }
  }
  return {
    ...store,
    writer() {
      let calls: ((writer: Writer) => void)[] = []
      return {
        put(graph) {
          checkGraph(graph)
          calls.push((writer) => writer.put(graph))
        },
        remove: (document) => void calls.push((writer) => writer.remove(document)),
        rule(ruling) {
          checkRuling(ruling)
          calls.push((writer) => writer.rule(ruling))
        },
        withdraw: (ruling) => void calls.push((writer) => writer.withdraw(ruling)),
        flush() {
          const collected = calls
          calls = []
          return patiently(() => {
            const writer = store.writer()
            for (const call of collected) call(writer)
            return writer.flush()
          })
        },
      }
    },
    view(options) {
      const view = store.view(options)
      return {
        ...view,
        imported: (documents, version) => patiently(() => view.imported(documents, version)),
        contributions: (ids) => patiently(() => view.contributions(ids)),
      }
    },
  }
}

function mayPass(error: unknown): error is StoreError {
  return error instanceof StoreError && (error.code === 'STORE_UNAVAILABLE' || error.code === 'STORE_LOCKED')
}
