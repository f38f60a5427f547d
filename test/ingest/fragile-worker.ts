/** A worker that dies of certain texts, in the ways in which a real one could. */

import { createExtractor } from '../../src/ingest/extract-document.ts'
import { attempt } from '../../src/ingest/extraction-pool.ts'
import { type Parcel, toParcel } from '../../src/ingest/parcel.ts'
import type { Document } from '../../src/model/document.ts'

const extractor = createExtractor()

export default function extract(documents: readonly Document[]): readonly Parcel[] {
  return documents.map((document) => {
    if (document.text.includes('ENDS THE WORKER')) process.exit(7)
    if (document.text.includes('FILLS THE MEMORY')) fill()
    return toParcel(attempt(extractor, document))
  })
}

function fill(): void {
  const kept: unknown[] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
}
