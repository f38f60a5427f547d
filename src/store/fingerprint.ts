/** By what a store sees whether a document contributes anything new. */
import { createHash } from 'node:crypto'
import { type DocumentGraph, inStableOrder } from '../graph/document-graph.ts'
import { stableJson } from '../model/stable-json.ts'

/** SHA-256 in hexadecimal; the same for a graph that was just extracted and one that a store gave back. */
export function fingerprint(graph: DocumentGraph): string {
  return createHash('sha256')
    .update(stableJson({ document: graph.document, ...inStableOrder(graph) }))
    .digest('hex')
}
