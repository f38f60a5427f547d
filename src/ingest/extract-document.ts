/** Everything between a Document and the store: annotate, link, build. No I/O, and no memory of other documents. */
import { EXTRACTOR_VERSION } from '../config.ts'
import type { DocumentGraph } from '../graph/document-graph.ts'
import { buildDocumentGraph } from '../graph/statement-builder.ts'
import { linkEntities } from '../linking/entity-linker.ts'
import type { Document } from '../model/document.ts'
import { createDefaultPipeline } from '../nlp/default-pipeline.ts'
import type { Miss } from '../nlp/miss.ts'

export interface Extraction {
  readonly graph: DocumentGraph
  /** What was seen and could not be read. */
  readonly misses: readonly Miss[]
}

export type Extractor = (document: Document) => Extraction

/** Builds the pipeline once; the extractor may then be called for any number of documents. */
export function createExtractor(): Extractor {
  const annotate = createDefaultPipeline()
  return (document) => {
    const doc = annotate(document)
    return { graph: buildDocumentGraph(linkEntities(doc), EXTRACTOR_VERSION), misses: doc.get('misses') }
  }
}
