/** The file formats that can be read, by extension. */

/** How a file is read. */
export type Format = 'TEXT' | 'MARKDOWN' | 'HTML' | 'JSON_LINES' | 'JSON' | 'CSV'

/** Extension to format; each also with `.gz` behind it. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'TEXT',
  '.text': 'TEXT',
  '.md': 'MARKDOWN',
  '.markdown': 'MARKDOWN',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xhtml': 'HTML',
  '.jsonl': 'JSON_LINES',
  '.ndjson': 'JSON_LINES',
  '.json': 'JSON',
  '.csv': 'CSV',
}

/** Every extension that a folder is searched for, with and without `.gz`. */
export const SUPPORTED_EXTENSIONS: readonly string[] = Object.keys(FORMATS).flatMap((name) => [name, `${name}.gz`])

/** The format of a file by its name; null for an extension that is not known. */
export function formatOf(path: string): Format | null {
  const extension = /(?<extension>\.[^./\\]+)(?:\.gz)?$/i.exec(path)?.groups?.extension?.toLowerCase()
  return extension === undefined ? null : (FORMATS[extension] ?? null)
}
