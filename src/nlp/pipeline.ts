/** Runs annotators in order, and refuses an order in which one would read what is not there yet. */
import type { Document } from '../model/document.ts'
import type { Annotator } from './annotator.ts'
import { createDoc, type Doc } from './doc.ts'
import type { LayerName } from './layers.ts'

/** From a Document to a Doc with every layer. The same document gives the same Doc. */
export type Pipeline = (document: Document) => Doc

/**
 * Makes a pipeline of the annotators, in the order given.
 * Throws a RangeError that names the annotator and the layer where one requires what none before it assigns, or assigns
 * what one before it has assigned.
 */
export function createPipeline(annotators: readonly Annotator[]): Pipeline {
  const assigned = new Set<LayerName>()
  for (const { name, requires, assigns } of annotators) {
    for (const layer of requires) {
      if (!assigned.has(layer))
        throw new RangeError(`annotator "${name}" requires layer "${layer}", which none before it assigns`)
    }
    for (const layer of assigns) {
      if (assigned.has(layer)) throw new RangeError(`annotator "${name}" assigns layer "${layer}" a second time`)
      assigned.add(layer)
    }
  }
  return (document) => {
    const doc = createDoc(document)
    for (const annotator of annotators) annotator.annotate(doc)
    return doc
  }
}
