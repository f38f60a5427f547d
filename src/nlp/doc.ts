/** A Doc is a text that gains layers of annotation, each written once, by one annotator. */
import type { Document } from '../model/document.ts'
import type { LayerName, Layers } from './layers.ts'

export interface Doc {
  readonly document: Document
  /** `document.text`. All offsets in all layers are UTF-16 offsets into it. */
  readonly text: string
  /** Throws a RangeError naming the layer where no annotator has assigned it yet. */
  get<L extends LayerName>(layer: L): Layers[L]
  /** Throws a RangeError where the layer is assigned already. */
  set<L extends LayerName>(layer: L, value: Layers[L]): void
  has(layer: LayerName): boolean
}

/** Makes a Doc without any layer. */
export function createDoc(document: Document): Doc {
  const layers = new Map<LayerName, unknown>()
  return {
    document,
    text: document.text,
    has: (layer) => layers.has(layer),
    get<L extends LayerName>(layer: L): Layers[L] {
      if (!layers.has(layer)) throw new RangeError(`layer "${layer}" is not assigned yet`)
      return layers.get(layer) as Layers[L]
    },
    set(layer, value) {
      if (layers.has(layer)) throw new RangeError(`layer "${layer}" is assigned already`)
      layers.set(layer, value)
    },
  }
}
