/** A folder of its own for a test file, gone when the tests are done. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Call it at the top of a test file or of a `describe`. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
