/** Turns what SQLite reports into errors of ours; by result code, never by message. */
import { StoreError, type StoreErrorCode } from '../../errors.ts'

// Primary result codes, https://www.sqlite.org/rescode.html
const BUSY = 5
const LOCKED = 6
const NOT_A_DATABASE = 26

const MEANINGS: ReadonlyMap<number, readonly [StoreErrorCode, string]> = new Map([
  [3, ['STORE_UNAVAILABLE', 'may not be opened: permission denied']],
  [BUSY, ['STORE_LOCKED', 'is locked by another program that writes to it; wait until that is done and try again']],
  [LOCKED, ['STORE_LOCKED', 'is locked by another program that writes to it; wait until that is done and try again']],
  [8, ['STORE_UNAVAILABLE', 'may not be written to: check the permissions of the file and of its folder']],
  [10, ['STORE_FAILED', 'could not be read or written: the disk reports an error']],
  [11, ['STORE_FAILED', 'is damaged; restore a copy, or import the documents into a new file']],
  [
    13,
    [
      'STORE_FAILED',
      'could not be written: the disk is full; what was written before stays, so make room, and the same command goes on',
    ],
  ],
  [
    14,
    ['STORE_UNAVAILABLE', 'could not be opened: the folder must exist and be writable, and the path must be a file'],
  ],
  [NOT_A_DATABASE, ['STORE_FAILED', 'is no SQLite database; name another file']],
])

/** The error to throw for `error`; one that is not SQLite's is given back as it is. */
export function toStoreError(error: unknown, path: string): unknown {
  const code = resultCode(error)
  if (code === null) return error
  const [ours, what] = MEANINGS.get(code) ?? ['STORE_FAILED', `failed: ${(error as Error).message}`]
  return new StoreError(ours, `The store ${path} ${what}.`, { cause: error })
}

export function isBusy(error: unknown): boolean {
  const code = resultCode(error)
  return code === BUSY || code === LOCKED
}

/** SQLite's primary result code, null where the error is not SQLite's. */
function resultCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null
  return error.errcode & 0xff
}
