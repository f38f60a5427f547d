/** A store is exported: the formats by name, each as a file, a folder or a stream. */
import { join } from 'node:path'
import type { View } from '../store.ts'
import { CSV } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { GRAPHML } from './graphml.ts'
import { JSON_LINES } from './json-lines.ts'
import { writeWholeFile, writeWholeFolder } from './whole-file.ts'

/** Formats of one file. `neo4j-admin` is a folder: see `exportForAdmin`. */
export const FILE_FORMATS: Readonly<Record<'jsonl' | 'csv' | 'graphml', ExportFormat>> = {
  jsonl: JSON_LINES,
  csv: CSV,
  graphml: GRAPHML,
}

export type FileFormat = keyof typeof FILE_FORMATS

/**
 * Writes what a view of one moment sees (`Store.snapshot`); with another, what is written meanwhile shows in part. The file
 * stands under its name only when it is complete. `place` is its path, or the folder it goes into under the name of its
 * format. Throws UsageError where it cannot be written, and StoreError.
 */
export async function exportFile(
  view: View,
  format: FileFormat,
  place: { readonly file: string } | { readonly folder: string },
): Promise<void> {
  const { file, write } = FILE_FORMATS[format]
  await writeWholeFile('file' in place ? place.file : join(place.folder, file), write(view))
}

/**
 * Writes, from such a view, a folder for `neo4j-admin database import full`; it has its name only when it is complete, and replaces an earlier
 * such export. Throws UsageError where another thing is in the way, and StoreError.
 */
export async function exportForAdmin(view: View, folder: string): Promise<void> {
  const { ARGUMENTS_FILE, bulkExport } = await import('../neo4j/bulk/bulk-export.ts')
  await writeWholeFolder(folder, ARGUMENTS_FILE, (part) => bulkExport(view, part))
}
