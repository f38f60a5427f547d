/** Which of the files that are named are exports of a graph. */
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { type Bytes, openFile, openStream } from '../document/byte-stream.ts'
import { STDIN } from '../document/find-files.ts'
import { isGraphExport } from '../document/graph-export.ts'
import { DocumentError } from '../errors.ts'

/**
 * Files, and `-` for standard input, that begin as `demarche export --format jsonl` does, also gzipped. Of standard input
 * nothing is used up; when `signal` is aborted, it is not waited for any more.
 */
export async function findExports(
  paths: readonly string[],
  signal: AbortSignal,
  stdin: Readable = process.stdin,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of new Set(paths)) {
    if (await (path === STDIN ? isExport(await head(stdin, signal)) : isExportFile(path))) found.push(path)
  }
  return found
}

async function isExportFile(path: string): Promise<boolean> {
  // What is read of a pipe is gone.
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  return isFile && isExport(openFile(path, { path }))
}

async function isExport(bytes: Bytes): Promise<boolean> {
  try {
    for await (const chunk of bytes) return isGraphExport(chunk)
  } catch (cause) {
    // Whoever reads it in full tells what is wrong with it.
    if (!(cause instanceof DocumentError)) throw cause
  }
  return false
}

/** What has come first, given back to the stream. */
async function head(stdin: Readable, signal: AbortSignal): Promise<Bytes> {
  const nothing = openStream(Readable.from([]), { path: STDIN })
  try {
    await once(stdin, 'readable', { signal })
  } catch (cause) {
    if (signal.aborted) return nothing
    throw cause
  }
  const chunk = stdin.read() as Buffer | null
  if (chunk === null) return nothing
  stdin.unshift(chunk)
  return openStream(Readable.from([chunk]), { path: STDIN })
}
