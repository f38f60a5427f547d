/** Extraction that starts small: in this process, until there is enough to do to make worker threads worth their start. */
import type { Extractor } from './extract-document.ts'
import { type ExtractionPool, extractInProcess } from './extraction-pool.ts'

/** Documents, and UTF-16 units of text, up to which no thread is started: under a second of work. */
const SMALL_DOCUMENTS = 60
const SMALL_TEXT = 200_000

export interface StartingPoolOptions {
  /** Threads; with 0 or 1 all is done in this process. */
  readonly workers: number
  readonly createExtractor: () => Promise<Extractor>
  readonly createWorkers: (workers: number) => Promise<ExtractionPool>
}

export function startingPool({ workers, createExtractor, createWorkers }: StartingPoolOptions): ExtractionPool {
  let here: Promise<ExtractionPool> | null = null
  let threads: Promise<ExtractionPool> | null = null
  let documents = 0
  let text = 0
  return {
    async extract(portion) {
      if (portion.length === 0) return []
      documents += portion.length
      for (const document of portion) text += document.text.length
      if (workers > 1 && (documents > SMALL_DOCUMENTS || text > SMALL_TEXT)) threads ??= createWorkers(workers)
      here ??= threads ?? createExtractor().then(extractInProcess)
      return (await (threads ?? here)).extract(portion)
    },
    async close() {
      await (await threads)?.close()
    },
  }
}
