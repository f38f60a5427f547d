/** The whole store as JSON Lines: what documents contributed, from which an equal store can be made, and what follows from it. */
import { RESTORABLE_KINDS } from '../store.ts'
import type { ExportFormat } from './export-format.ts'

/** One `ExportRecord` a line; the same bytes for the same contents. */
export const JSON_LINES: ExportFormat = {
  file: 'graph.jsonl',
  async *write(view) {
    for await (const record of view.export(RESTORABLE_KINDS)) yield `${JSON.stringify(record)}\n`
  },
}
