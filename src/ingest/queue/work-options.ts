/** What a worker needs, and what it tells while it works. */
import type { StoreError } from '../../errors.ts'
import type { Store } from '../../store/store.ts'
import type { ExtractionPool } from '../extraction-pool.ts'
import type { FailedDocument } from '../failed-document.ts'
import type { QueueAddress } from './queue-address.ts'

export interface WorkEvents {
  /** Queue and store are open. */
  readonly onReady?: () => void
  /** Documents done so far. */
  readonly onProgress?: (done: number) => void
  /** A document failed; `last` where it is a dead letter now. */
  readonly onFailure?: (failed: FailedDocument, last: boolean) => void
  /** The store is away, and is tried again in so many milliseconds. */
  readonly onStoreAway?: (error: StoreError, milliseconds: number) => void
  /** The connection to the queue is lost, or (true) is back. */
  readonly onQueue?: (back: boolean) => void
  /** Something else went wrong between worker and queue. */
  readonly onTrouble?: (message: string) => void
}

export interface WorkOptions extends WorkEvents {
  readonly address: QueueAddress
  readonly store: Store
  /** Threads that extract; with 0, this process does, and a long text may cost it the lease of others. */
  readonly workers: number
  /** Milliseconds that documents stay with a worker of which nothing is heard. */
  readonly lease: number
  /** Ends when nothing is on the queue but dead letters, nor with another worker. */
  readonly untilEmpty: boolean
  /** When it is aborted, the batches at hand are written and the rest is given back. */
  readonly signal: AbortSignal
  /** Instead of threads of its own; it is not closed. */
  readonly pool?: ExtractionPool
}
