/** Paths as people give them (files, folders, globs, `-`) become the files to read, each once, in a fixed order. */
import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import fastGlob from 'fast-glob'
import { DocumentError } from '../errors.ts'
import { compareCodeUnits } from '../model/compare-code-units.ts'
import { asDocumentError } from './byte-stream.ts'
import { formatOf } from './formats.ts'

/** Standard input, as a path. */
export const STDIN = '-'

/** A file to read (`modified` in `YYYY-MM-DDTHH:MM:SSZ`, `size` in bytes), standard input, or a path that failed. */
export type FoundFile =
  | { readonly path: string; readonly modified: string | null; readonly size: number | null; readonly error: null }
  | { readonly path: string; readonly error: DocumentError }

/** All results sorted by path in code unit order, whatever order they were given in. */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const search = createSearch()
  for (const path of new Set(paths)) await search.add(path)
  return search.found()
}

interface Search {
  add(path: string): Promise<void>
  found(): readonly FoundFile[]
}

function createSearch(): Search {
  // By the file itself, so that a link or another spelling of its path does not read it twice.
  const files = new Map<string, FoundFile>()
  const folders = new Set<string>()
  const failures = new Map<string, FoundFile>()

  const fail = (path: string, error: DocumentError): void => {
    failures.set(path, { path, error })
  }

  const addFile = async (path: string, { mtime, size }: Stats): Promise<void> => {
    const real = await realpath(path)
    const known = files.get(real)
    if (known && compareCodeUnits(known.path, path) <= 0) return
    files.set(real, { path, modified: `${mtime.toISOString().slice(0, 19)}Z`, size, error: null })
  }

  /** Adds what can be read below a folder; gives the number of files. */
  const addFolder = async (path: string): Promise<number> => {
    const real = await realpath(path)
    // A link back to a folder above would never end.
    if (folders.has(real)) return 1
    folders.add(real)
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort(compareCodeUnits)
    let count = 0
    for (const name of names) count += await addEntry(join(path, name))
    return count
  }

  const addEntry = async (path: string): Promise<number> => {
    try {
      const entry = await stat(path)
      if (entry.isDirectory()) return await addFolder(path)
      if (!entry.isFile() || formatOf(path) === null) return 0
      await addFile(path, entry)
      return 1
    } catch (cause) {
      const error = asDocumentError(cause, { path })
      // A link to nothing is no document.
      if (error.code !== 'PATH_MISSING') fail(path, error)
      return 0
    }
  }

  const addGlob = async (pattern: string): Promise<void> => {
    const matches = await fastGlob(pattern.replaceAll('\\', '/'), { onlyFiles: true, dot: false, suppressErrors: true })
    if (matches.length === 0) {
      fail(pattern, new DocumentError('PATH_MISSING', { path: pattern }, 'no file matches this pattern'))
    }
    // A pattern that ends in an extension names its files; any other takes what can be read, as a folder does.
    const named = /^\.\w+$/.test(extname(pattern))
    for (const match of matches.map((path) => normalize(path)).sort(compareCodeUnits)) {
      if (named) await addNamed(match)
      else await addEntry(match)
    }
  }

  const addNamed = async (path: string): Promise<void> => {
    try {
      const entry = await stat(path)
      if (!entry.isDirectory()) await addFile(path, entry)
      else if ((await addFolder(path)) === 0) {
        const reason =
          'the folder holds no file that can be read: .txt, .md, .html, .jsonl, .json, .csv, each also with .gz'
        fail(path, new DocumentError('DOCUMENT_EMPTY', { path }, reason))
      }
    } catch (cause) {
      fail(path, asDocumentError(cause, { path }))
    }
  }

  return {
    add: async (given) => {
      if (given === STDIN) {
        files.set(STDIN, { path: STDIN, modified: null, size: null, error: null })
        return
      }
      const exists = await stat(given).then(
        () => true,
        () => false,
      )
      if (!exists && fastGlob.isDynamicPattern(given)) await addGlob(given)
      else await addNamed(given === '' ? given : normalize(given))
    },
    found: () => [...files.values(), ...failures.values()].sort((a, b) => compareCodeUnits(a.path, b.path)),
  }
}
