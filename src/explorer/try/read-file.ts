/**
 * A file that a person chose, read as `demarche import` reads it: the same text, title and dates. Pages are taken apart by the
 * program's own reader, never by the browser, so nothing in them is run.
 */
import { AskError } from '../api/ask.ts'
import type { Draft } from './draft.ts'

/** The kinds of files that can be read here, for a field that chooses one. */
export const FILES = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html'

/** Bytes. */
const LARGEST_FILE = 5_000_000

/** Rejects with an AskError that says what is wrong with the file. */
export async function readFile(file: File): Promise<Draft> {
  if (file.size > LARGEST_FILE) throw new AskError('DOCUMENT_TOO_LARGE', `The file ${file.name} is too long.`)
  const source = decoded(await file.arrayBuffer(), file.name)
  const { recordOf } = await import('./record-of.ts')
  return recordOf(source, file.name)
}

function decoded(bytes: ArrayBuffer, name: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch (cause) {
    throw new AskError('DOCUMENT_ENCODING', `The file ${name} is not text in UTF-8.`, { cause })
  }
  throw new AskError('DOCUMENT_BINARY', `The file ${name} is no text.`)
}
