/** Where the log of additions ends: looked up once for everybody who waits for it to go on. */
import { type AdditionPosition, isBefore } from '../../store/additions.ts'
import type { Store, View } from '../../store/store.ts'

export interface AdditionsFeed {
  /**
   * The end of the log, as soon as it is known to lie behind `position`, or to be that of another log; null once the signal is
   * aborted. All that the log has before it can be read.
   */
  endBehind(position: AdditionPosition, signal: AbortSignal): Promise<AdditionPosition | null>
  /** The end of the log now, all of which can be read. Waits for who is writing to a server. */
  end(): Promise<AdditionPosition>
  /** Asks the store. Never rejects: where the store does not answer, the next look finds what came meanwhile. */
  look(): Promise<void>
  /** Resolves when the store is not being asked. */
  idle(): Promise<void>
}

interface Waiting {
  readonly position: AdditionPosition
  tell(end: AdditionPosition): void
}

export function createAdditionsFeed(store: Pick<Store, 'snapshot'>, view: () => View): AdditionsFeed {
  const waiting = new Set<Waiting>()
  let end: AdditionPosition | null = null
  let looking: Promise<void> | null = null
  let again = false

  async function current(): Promise<AdditionPosition> {
    const seen = await view().additionsEnd()
    // A server may show the end of a flush before its beginning, a snapshot does not.
    if (end === null || isNews(end, seen)) end = await store.snapshot((whole) => whole.additionsEnd())
    return end
  }

  async function ask(): Promise<void> {
    const found = await current()
    for (const one of waiting) if (isNews(one.position, found)) one.tell(found)
  }

  async function askAll(): Promise<void> {
    do {
      again = false
      await ask().catch(() => undefined)
    } while (again)
  }

  function look(): Promise<void> {
    // What is asked already may have been asked too early.
    if (looking !== null) again = true
    looking ??= askAll().finally(() => {
      looking = null
    })
    return looking
  }

  return {
    end: current,
    look,
    idle: async () => looking ?? undefined,
    async endBehind(position, signal) {
      if (signal.aborted) return null
      if (end !== null && isNews(position, end)) return end
      if (end === null) void look()
      return new Promise((resolve) => {
        const done = (found: AdditionPosition | null): void => {
          waiting.delete(one)
          signal.removeEventListener('abort', gone)
          resolve(found)
        }
        const gone = (): void => done(null)
        const one: Waiting = { position, tell: done }
        waiting.add(one)
        signal.addEventListener('abort', gone)
      })
    },
  }
}

function isNews(position: AdditionPosition, end: AdditionPosition): boolean {
  return position.log !== end.log || isBefore(position, end)
}
