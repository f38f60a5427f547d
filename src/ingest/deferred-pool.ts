/** Extraction that is made ready with the first text, so that a service which is never given one does not pay for it. */
import { sharedConnection } from '../store/shared-connection.ts'
import type { ExtractionPool } from './extraction-pool.ts'

/** `load` is called by the first text; again only where it failed, or after a closing. */
export function deferredPool(load: () => Promise<ExtractionPool>): ExtractionPool {
  const shared = sharedConnection(load, (pool) => pool.close())
  return {
    extract: async (documents) => (await shared.opened()).extract(documents),
    close: shared.close,
  }
}
