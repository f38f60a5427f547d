/** Documents are withdrawn from a store, each with all that only it supported. */
import { DocumentError } from '../errors.ts'
import type { DocumentId } from '../model/document.ts'
import type { Store } from '../store/store.ts'

export interface RemovalReport {
  readonly removed: number
  /** Names of which no document could be withdrawn: DOCUMENT_UNKNOWN or DOCUMENT_AMBIGUOUS. */
  readonly failed: readonly DocumentError[]
  /** Statements that no other document supports. */
  readonly statementsRemoved: number
}

/** Documents withdrawn in one transaction. */
const BATCH = 100

/**
 * `names` are ids as Demarche gives them, or as documents came with them. Rejects with a StoreError where the store cannot
 * be used; batches written before that stay written.
 */
export async function removeDocuments(store: Store, names: readonly string[]): Promise<RemovalReport> {
  const failed: DocumentError[] = []
  let removed = 0
  let statementsRemoved = 0
  await store.open()
  const distinct = [...new Set(names)]
  for (let start = 0; start < distinct.length; start += BATCH) {
    const called = await store.view().documentsCalled(distinct.slice(start, start + BATCH))
    const writer = store.writer()
    for (const [name, ids] of called) {
      const [id, ...others] = ids
      if (id !== undefined && others.length === 0) writer.remove(id)
      else failed.push(id === undefined ? unknown(name) : ambiguous(name, ids))
    }
    const report = await writer.flush()
    removed += report.documentsRemoved
    statementsRemoved += report.statementsRemoved
  }
  return { removed, failed, statementsRemoved }
}

function unknown(name: string): DocumentError {
  return new DocumentError(
    'DOCUMENT_UNKNOWN',
    { path: name },
    'the store has no document with this id; nothing is removed',
  )
}

function ambiguous(name: string, ids: readonly DocumentId[]): DocumentError {
  const reason = `${ids.length} documents came with this id; name the one to remove: ${ids.join(', ')}`
  return new DocumentError('DOCUMENT_AMBIGUOUS', { path: name }, reason)
}
