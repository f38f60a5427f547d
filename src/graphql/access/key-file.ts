/** The file of keys: one JSON object a line, readable by its owner alone. */
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
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

/** Written beside and put in its place at once, so that a server never reads half a file. */
export function writeKeys(path: string, keys: readonly ApiKey[]): void {
  const beside = `${path}.new`
  writeFileSync(beside, keys.map((key) => `${JSON.stringify(key)}\n`).join(''), { mode: 0o600 })
  renameSync(beside, path)
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
