/** Extraction in worker threads. A thread that dies takes down the one document it was reading. */
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Document } from '../model/document.ts'
import type { Extracted, ExtractionPool } from './extraction-pool.ts'
import { fromParcel, type Parcel } from './parcel.ts'

export interface WorkerPoolOptions {
  readonly workers: number
  /** The module that workers run; the extractor's own where not given. */
  readonly worker?: URL
  /** Largest heap of one worker, in megabytes. */
  readonly heap?: number
}

// A text of MAX_DOCUMENT_LENGTH takes less than half of this.
const HEAP = 2048

/** What goes to a worker at once: enough that handing over costs little, so little that no worker is left waiting. */
const PORTION_DOCUMENTS = 8
const PORTION_TEXT = 20_000

export function createWorkerPool({ workers, worker = ownWorker(), heap = HEAP }: WorkerPoolOptions): ExtractionPool {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  })

  async function portion(documents: readonly Document[]): Promise<readonly Extracted[]> {
    try {
      const parcels = (await pool.run(documents)) as readonly Parcel[]
      return parcels.map((parcel, index) => fromParcel(parcel, documents[index]!))
    } catch (cause) {
      if (documents.length === 1) return [{ ok: false, reason: reasonOf(cause), cause }]
      // One of them brought the worker down; alone, the others have nothing to fear.
      return (await Promise.all(documents.map((document) => portion([document])))).flat()
    }
  }

  return {
    extract: async (documents) => (await Promise.all([...portions(documents)].map(portion))).flat(),
    close: () => pool.destroy(),
  }
}

/** The same module as it stands in sources and in built JavaScript. */
function ownWorker(): URL {
  return new URL(`./extraction-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url)
}

function* portions(documents: readonly Document[]): Generator<readonly Document[]> {
  let portion: Document[] = []
  let size = 0
  for (const document of documents) {
    portion.push(document)
    size += document.text.length
    if (portion.length < PORTION_DOCUMENTS && size < PORTION_TEXT) continue
    yield portion
    portion = []
    size = 0
  }
  if (portion.length > 0) yield portion
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'reading it took more memory than a worker has'
  return `its worker ended: ${cause.message}`
}
