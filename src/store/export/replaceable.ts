/** What a file that is written must not take the place of, for nobody could get it back. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'

const SQLITE_MARK = 'SQLite format 3\0'

/** Why whatever is at `path` must stay; null where there is nothing, or a file that is no store. Throws what the disk says. */
export function whyKept(path: string): string | null {
  const present = statSync(path, { throwIfNoEntry: false })
  if (present === undefined) return null
  if (!present.isFile()) return 'a file or folder of another kind is in the way'
  const head = Buffer.alloc(SQLITE_MARK.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, head)
  } finally {
    closeSync(file)
  }
  return head.toString('latin1') === SQLITE_MARK ? 'it is a store, which would be lost; name another file' : null
}
