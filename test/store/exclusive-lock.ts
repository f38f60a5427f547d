/** A lock among test files, which run in processes of their own: a file with the id of the process that holds it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Waits until nobody alive holds the lock of this name, and takes it. The answer gives it back. */
export async function takeLock(name: string): Promise<() => void> {
  const path = join(tmpdir(), `demarche-${name.replace(/[^\w.-]+/g, '-')}.lock`)
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (!isHeld(path)) rmSync(path, { force: true })
    else await setTimeout(200)
  }
}

function isHeld(path: string): boolean {
  try {
    const pid = Number(readFileSync(path, 'utf8'))
    // Empty for a moment, between its making and its writing.
    if (pid === 0) return true
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
