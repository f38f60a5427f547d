/** Documents that a worker took from the queue, one by one, become batches that are written together. */
import { setTimeout } from 'node:timers/promises'
import type { Document } from '../../model/document.ts'
import { BATCH_DOCUMENTS, BATCH_TEXT, type DocumentBatch, type ReadDocument } from '../document-batches.ts'

/** Says of a document that it goes back to the queue, as if nobody had taken it. */
export class GivenBack extends Error {}

export interface TakenDocuments {
  readonly batches: AsyncIterable<DocumentBatch>
  /** UTF-16 units of text at hand. */
  readonly text: number
  /** Documents at hand. */
  readonly count: number
  /**
   * Resolves when the document is written, rejects when it failed or is given back. With `alone` it is a batch of its own,
   * while no other is under way; `alone` is called, and waited for, just before.
   */
  take(read: ReadDocument, alone: (() => Promise<void>) | null): Promise<void>
  failed(document: Document, error: Error): void
  done(batch: DocumentBatch): void
  /** Ends the batches. What is in none yet is given back. */
  end(): void
  /** Everything at hand is given back. */
  giveBack(): void
}

interface Entry {
  readonly read: ReadDocument
  readonly alone: (() => Promise<void>) | null
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

/** Milliseconds without another document after which a batch is not waited for any longer. */
const LULL = 25

/** Of one worker; `batches` is read once. */
export function takenDocuments(): TakenDocuments {
  let waiting: Entry[] = []
  let suspects: Entry[] = []
  const underWay = new Set<Entry>()
  let text = 0
  let ended = false
  let lastTaken = 0
  let wake = (): void => {}

  function release(entry: Entry): void {
    underWay.delete(entry)
    text -= entry.read.document.text.length
    wake()
  }

  function refuse(entries: Iterable<Entry>, error: Error): void {
    for (const entry of entries) {
      release(entry)
      entry.reject(error)
    }
  }

  /** The next batch where it is time for one, else null. */
  async function nextBatch(): Promise<DocumentBatch | null> {
    if ([...underWay].some(({ alone }) => alone !== null)) return null
    const suspect = suspects[0]
    if (suspect !== undefined) {
      if (underWay.size > 0) return null
      suspects.shift()
      underWay.add(suspect)
      try {
        await suspect.alone?.()
      } catch (error) {
        refuse([suspect], error instanceof Error ? error : new Error(String(error)))
        return null
      }
      return { documents: [suspect.read], failures: [] }
    }
    const entries = firstOf(waiting)
    const full = entries.length === BATCH_DOCUMENTS || entries.length < waiting.length
    if (entries.length === 0 || (!full && performance.now() - lastTaken < LULL)) return null
    waiting = waiting.slice(entries.length)
    for (const entry of entries) underWay.add(entry)
    return { documents: entries.map(({ read }) => read), failures: [] }
  }

  async function* batches(): AsyncGenerator<DocumentBatch> {
    while (!ended) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      const batch = await nextBatch()
      if (batch !== null) yield batch
      else await Promise.race(waiting.length > 0 ? [woken, setTimeout(LULL)] : [woken])
    }
  }

  function end(): void {
    ended = true
    const rest = [...waiting, ...suspects]
    waiting = []
    suspects = []
    refuse(rest, new GivenBack())
    wake()
  }

  return {
    batches: batches(),
    get text() {
      return text
    },
    get count() {
      return waiting.length + suspects.length + underWay.size
    },
    take(read, alone) {
      if (ended) return Promise.reject(new GivenBack())
      return new Promise((resolve, reject) => {
        text += read.document.text.length
        lastTaken = performance.now()
        ;(alone === null ? waiting : suspects).push({ read, alone, resolve, reject })
        wake()
      })
    },
    failed(document, error) {
      // The same document may have been delivered twice.
      refuse(
        [...underWay].filter(({ read }) => read.document.id === document.id),
        error,
      )
    },
    done({ documents }) {
      const written = new Set(documents)
      for (const entry of [...underWay].filter(({ read }) => written.has(read))) {
        release(entry)
        entry.resolve()
      }
    },
    end,
    giveBack() {
      end()
      refuse([...underWay], new GivenBack())
    },
  }
}

function firstOf(waiting: readonly Entry[]): readonly Entry[] {
  let size = 0
  const end = waiting.findIndex(({ read }, index) => {
    const full = index === BATCH_DOCUMENTS || size >= BATCH_TEXT
    size += read.document.text.length
    return full
  })
  return end === -1 ? waiting : waiting.slice(0, end)
}
