/** Runs in a worker thread: documents in, what they say out. */
import type { Document } from '../model/document.ts'
import { createExtractor } from './extract-document.ts'
import { attempt } from './extraction-pool.ts'
import { type Parcel, toParcel } from './parcel.ts'

const extractor = createExtractor()

export default function extract(documents: readonly Document[]): readonly Parcel[] {
  return documents.map((document) => toParcel(attempt(extractor, document)))
}
