/** By what a store sees whether a document contributes anything new. */
import { createHash } from 'node:crypto'
import type { DocumentGraph } from '../graph/document-graph.ts'
import { stableJson } from '../model/stable-json.ts'

/**
 * SHA-256 in hexadecimal of the graph as stable JSON, with its actors and sightings as sets (`inStableOrder`); the same for a graph
 * that was just extracted and one that a store gave back.
 */
export function fingerprint({ document, extractorVersion, actors, claims, sightings }: DocumentGraph): string {
  const json =
    `{"actors":${setJson(actors)},"claims":${stableJson(claims)},"document":${stableJson(document)},` +
    `"extractorVersion":${stableJson(extractorVersion)},"sightings":${setJson(sightings)}}`
  return createHash('sha256').update(json).digest('hex')
}

function setJson(items: readonly unknown[]): string {
  return `[${[...new Set(items.map(stableJson))].sort().join(',')}]`
}
