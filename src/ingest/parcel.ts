/** What a worker thread sends back: an extraction without its document, which the other side has. */
import type { DocumentGraph } from '../graph/document-graph.ts'
import type { Document } from '../model/document.ts'
import type { Miss } from '../nlp/miss.ts'
import type { Extracted } from './extraction-pool.ts'

export type Parcel =
  | { readonly ok: true; readonly graph: Omit<DocumentGraph, 'document'>; readonly misses: readonly Miss[] }
  | { readonly ok: false; readonly reason: string }

export function toParcel(extracted: Extracted): Parcel {
  if (!extracted.ok) return { ok: false, reason: extracted.reason }
  const { document: _, ...graph } = extracted.extraction.graph
  return { ok: true, graph, misses: extracted.extraction.misses }
}

export function fromParcel(parcel: Parcel, document: Document): Extracted {
  if (!parcel.ok) return { ok: false, reason: parcel.reason, cause: null }
  return { ok: true, extraction: { graph: { document, ...parcel.graph }, misses: parcel.misses } }
}
