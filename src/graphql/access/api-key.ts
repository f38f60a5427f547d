/** Keys with which programs and people show who they are. A key itself is shown once, when it is made; kept is a hash of it. */
import { createHash, randomBytes } from 'node:crypto'

/** READ: questions. WRITE: questions and changes. */
export type KeyScope = 'READ' | 'WRITE'

export const KEY_SCOPES = ['READ', 'WRITE'] as const satisfies readonly KeyScope[]

export interface ApiKey {
  /** Who uses it; named in the log, and as the author of changes. */
  readonly name: string
  readonly scope: KeyScope
  /** SHA-256 of the key, hexadecimal. A key is random, so a slow hash would add nothing. */
  readonly hash: string
  /** When it was made: `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly created: string
}

/** Begins every key, so that scanners of leaked secrets can know one. */
const PREFIX = 'demarche_'

/** A new key, and what is kept of it. */
export function createKey(name: string, scope: KeyScope): { readonly key: string; readonly kept: ApiKey } {
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`
  const created = `${new Date().toISOString().slice(0, 19)}Z`
  return { key, kept: { name, scope, hash: hashOf(key), created } }
}

/** The key that was shown, null where it is none of these. What is compared are hashes, so times tell nothing of a key. */
export function findKey(keys: readonly ApiKey[], shown: string): ApiKey | null {
  const hash = hashOf(shown)
  return keys.find((key) => key.hash === hash) ?? null
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}
