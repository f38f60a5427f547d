/** What every import needs that reads files. */
import { UsageError } from '../errors.ts'

/** @throws UsageError where no path is given. */
export function requirePaths(paths: readonly string[]): void {
  if (paths.length > 0) return
  throw new UsageError(
    'USAGE',
    'missing required argument: name what to import (files, folders, globs, or - for standard input)',
  )
}
