/** A Doc that remembers which of its layers were read, to compare with what an annotator declares. */
import { createDoc, type Doc } from '../../src/nlp/doc.ts'
import type { LayerName, Layers } from '../../src/nlp/layers.ts'

const NAMES: readonly LayerName[] = [
  'blocks',
  'sentences',
  'tokens',
  'mentions',
  'coreference',
  'dates',
  'quotations',
  'attributions',
  'clauses',
  'relations',
  'affected',
  'roles',
  'misses',
]

/** A copy of `from` without the layers in `without`; `read` tells the names read from it so far, sorted. */
export function recordedDoc(from: Doc, without: readonly LayerName[]): { doc: Doc; read: () => readonly LayerName[] } {
  const copy = createDoc(from.document)
  for (const name of NAMES) if (from.has(name) && !without.includes(name)) copyLayer(from, copy, name)
  const names = new Set<LayerName>()
  const doc: Doc = {
    document: copy.document,
    text: copy.text,
    has: (layer) => copy.has(layer),
    set: (layer, value) => copy.set(layer, value),
    get<L extends LayerName>(layer: L): Layers[L] {
      names.add(layer)
      return copy.get(layer)
    },
  }
  return { doc, read: () => [...names].sort() }
}

function copyLayer<L extends LayerName>(from: Doc, to: Doc, name: L): void {
  to.set(name, from.get(name))
}
