/** The file of keys: one JSON object a line, readable by its owner alone. */
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { UsageError } from '../../errors.ts'
import { type ApiKey, KEY_SCOPES } from './api-key.ts'

const LINE = z.object({
  name: z.string().min(1),
  scope: z.enum(KEY_SCOPES),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  created: z.string(),
})

/** No keys where there is no file. Throws UsageError for a line that is no key; nothing of the line is repeated. */
export function readKeys(path: string): readonly ApiKey[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, path, index + 1)]))
}

/** Milliseconds to wait for another command that changes the file, and between two looks. */
const PATIENCE = 5_000
const PAUSE = 20

/**
 * Writes what `change` makes of the keys there are: beside the file, and put in its place at once, so that a server never reads
 * half of it. Of several commands that do so together each sees what the one before it wrote. What `change` throws leaves all
 * as it was. Throws UsageError where another command does not come to its end.
 */
export async function changeKeys(path: string, change: (keys: readonly ApiKey[]) => readonly ApiKey[]): Promise<void> {
  const beside = `${path}.new`
  const file = await openAlone(beside, path)
  try {
    const lines = change(readKeys(path)).map((key) => `${JSON.stringify(key)}\n`)
    writeFileSync(file, lines.join(''))
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/** Whoever makes the file beside has its turn, until it is renamed or removed. */
async function openAlone(beside: string, path: string): Promise<number> {
  const deadline = performance.now() + PATIENCE
  for (;;) {
    try {
      return openSync(beside, 'wx', 0o600)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (performance.now() >= deadline) {
        throw new UsageError(
          'USAGE',
          `Another command is changing ${path}. Wait for it; if none runs, remove what it left: ${beside}`,
          { cause: error },
        )
      }
    }
    await setTimeout(PAUSE)
  }
}

/** The keys as the file has them at each call: a key that is revoked is refused from then on, without a restart. */
export function keysOf(path: string): () => readonly ApiKey[] {
  let known: { readonly version: string; readonly keys: readonly ApiKey[] } | null = null
  return () => {
    const version = versionOf(path)
    if (known?.version !== version) known = { version, keys: readKeys(path) }
    return known.keys
  }
}

function versionOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.ino} ${stat.mtimeMs} ${stat.size}`
}

function parseLine(line: string, path: string, number: number): ApiKey {
  const parsed = LINE.safeParse(jsonOf(line))
  if (parsed.success) return parsed.data
  throw new UsageError(
    'USAGE',
    `${path}, line ${number}: this is no key; keys are made with: demarche key create NAME --keys ${path}`,
  )
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
