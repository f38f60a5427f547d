/** A format of one file that a store is exported in. */
import type { View } from '../store.ts'

export interface ExportFormat {
  /** The name of the file in a folder. */
  readonly file: string
  /** The file's text in pieces; none of them grows with the store. */
  write(view: View): AsyncGenerator<string>
}
