/** The file of failed documents: made with the first of them, whole in its place when it is closed. */
import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs'
import { UsageError } from '../errors.ts'
import { type FailedDocument, failedLine } from './failed-document.ts'

export interface FailedFile {
  add(failed: FailedDocument): Promise<void>
  /** Puts the file in its place. Its path; null where nothing failed. May be called twice. */
  close(): string | null
}

/**
 * `path` is replaced where it exists, when all is written: it may be the very file that is imported. Throws UsageError
 * where it cannot be written.
 */
export function failedFile(path: string): FailedFile {
  const unfinished = `${path}.part`
  let file: number | null = null
  let written: string | null = null
  return {
    async add(failed) {
      guarded(path, () => {
        file ??= openSync(unfinished, 'w')
        writeSync(file, failedLine(failed))
      })
    },
    close() {
      if (file === null) return written
      const open = file
      file = null
      guarded(path, () => {
        closeSync(open)
        renameSync(unfinished, path)
      })
      written = path
      return written
    },
  }
}

/** A path of its own that is still free: `BASE.failed.jsonl`, `BASE.failed-2.jsonl` ... */
export function freeFailedPath(base: string): string {
  for (let number = 1; ; number++) {
    const path = `${base}.failed${number === 1 ? '' : `-${number}`}.jsonl`
    if (!existsSync(path)) return path
  }
}

function guarded(path: string, work: () => void): void {
  try {
    work()
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause)
    throw new UsageError(
      'USAGE',
      `the failed documents cannot be written to ${path} (${code}); name another file with --failed`,
      {
        cause,
      },
    )
  }
}
