/** One step of the pipeline: it says which layers it reads and which it writes, and does nothing else. */
import type { Doc } from './doc.ts'
import type { LayerName } from './layers.ts'

export interface Annotator {
  readonly name: string
  readonly requires: readonly LayerName[]
  readonly assigns: readonly LayerName[]
  annotate(doc: Doc): void
}
