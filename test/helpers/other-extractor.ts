/** The extractor under another version: it finds something else, as an older or a newer one would. */
import type { DocumentGraph } from '../../src/graph/document-graph.ts'
import { createExtractor, type Extractor } from '../../src/ingest/extract-document.ts'
import type { Claim } from '../../src/model/statement.ts'

/** Finds no URGED, no date of a MET_WITH and no office of a person; takes every SPOKE_TO for a SUPPORTED as well. */
export function otherExtractor(version: string): Extractor {
  const extract = createExtractor()
  return (document) => {
    const { graph, misses } = extract(document)
    return { graph: otherReading(graph, version), misses }
  }
}

function otherReading(graph: DocumentGraph, extractorVersion: string): DocumentGraph {
  const claims = graph.claims
    .filter(({ type }) => type !== 'URGED')
    .flatMap((claim): readonly Claim[] => {
      if (claim.type === 'MET_WITH') return [{ ...claim, date: null, dateEarliest: null, dateLatest: null }]
      return claim.type === 'SPOKE_TO' ? [claim, { ...claim, type: 'SUPPORTED' }] : [claim]
    })
    .map((claim) => ({ ...claim, evidence: claim.evidence.map((one) => ({ ...one, extractorVersion })) }))
  return { ...graph, extractorVersion, claims, sightings: [] }
}
