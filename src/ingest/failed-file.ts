/** The file of failed documents: made with the first of them, whole in its place when it is closed. */
import { accessSync, closeSync, constants, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatOf } from '../document/formats.ts'
import { UsageError } from '../errors.ts'
import { whyKept } from '../store/export/replaceable.ts'
import { unfinished } from '../store/export/whole-file.ts'
import { type FailedDocument, failedLine } from './failed-document.ts'

export interface FailedFile {
  add(failed: FailedDocument): Promise<void>
  /** Puts the file in its place. Its path; null where nothing failed. May be called twice. */
  close(): string | null
}

/**
 * An earlier file of failed documents at `path` is replaced when all is written: it may be the very file that is imported.
 * Throws UsageError where the file cannot be written, could not be imported under its name, or is something else that
 * would be lost.
 */
export function failedFile(path: string): FailedFile {
  guarded(path, () => {
    const reason = whyNot(path)
    if (reason !== null) throw refusal(path, reason)
    accessSync(dirname(path), constants.W_OK)
  })
  return collected(path, () => path)
}

/**
 * A file whose name nothing has yet, also where several imports end at once: `BASE.failed.jsonl`, `BASE.failed-2.jsonl` ...
 * Adding and closing throw UsageError where it cannot be written.
 */
export function freeFailedFile(base: string): FailedFile {
  return collected(`${base}.failed.jsonl`, () => reserved(base))
}

/** `place` gives the name under which the file is to stand, when it is complete. */
function collected(path: string, place: () => string): FailedFile {
  const part = unfinished(path)
  let file: number | null = null
  let written: string | null = null
  return {
    async add(failed) {
      guarded(path, () => {
        file ??= openSync(part, 'wx')
        writeSync(file, failedLine(failed))
      })
    },
    close() {
      if (file === null) return written
      const open = file
      file = null
      guarded(path, () => {
        try {
          closeSync(open)
          const to = place()
          renameSync(part, to)
          written = to
        } finally {
          rmSync(part, { force: true })
        }
      })
      return written
    },
  }
}

/** The first free name, taken by an empty file. */
function reserved(base: string): string {
  for (let number = 1; ; number++) {
    const path = `${base}.failed${number === 1 ? '' : `-${number}`}.jsonl`
    try {
      closeSync(openSync(path, 'wx'))
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function whyNot(path: string): string | null {
  const kept = whyKept(path)
  if (kept !== null) return kept
  if (path.endsWith('.gz') || !['JSON_LINES', null].includes(formatOf(path))) {
    return 'by its ending it would not be read again as JSON Lines; end it with .jsonl'
  }
  return isFilled(path) && !beginsWithFailure(path) ? 'it holds something else, which would be lost' : null
}

function isFilled(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** Whether the first line is that of a failed document. */
function beginsWithFailure(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const chunks: Buffer[] = []
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const length = readSync(file, chunk)
      const end = chunk.subarray(0, length).indexOf('\n')
      chunks.push(chunk.subarray(0, end === -1 ? length : end))
      if (end !== -1 || length === 0 || chunks.length > MOST_CHUNKS) break
    }
    const record: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    return typeof record === 'object' && record !== null && 'failure' in record
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  } finally {
    closeSync(file)
  }
}

/** Bytes. A line of the longest document has less than all of them together. */
const CHUNK = 1_000_000
const MOST_CHUNKS = 100

function guarded(path: string, work: () => void): void {
  try {
    work()
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    throw refusal(path, (cause as NodeJS.ErrnoException).code ?? String(cause), cause)
  }
}

function refusal(path: string, reason: string, cause?: unknown): UsageError {
  const message = `the failed documents cannot be written to ${path} (${reason}); name another file with --failed`
  return new UsageError('USAGE', message, { cause })
}
