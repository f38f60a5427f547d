/** Extraction that is made ready with the first text, so that a service which is never given one does not pay for it. */
import type { ExtractionPool } from './extraction-pool.ts'

/** `load` is called once; again only where it failed. */
export function deferredPool(load: () => Promise<ExtractionPool>): ExtractionPool {
  let loading: Promise<ExtractionPool> | null = null
  return {
    async extract(documents) {
      if (loading === null) {
        const attempt = load()
        loading = attempt
        attempt.catch(() => {
          loading = null
        })
      }
      return (await loading).extract(documents)
    },
    async close() {
      // Whoever asked for it was told where it failed; here there is then nothing to close.
      const pool = await loading?.catch(() => null)
      await pool?.close()
    },
  }
}
