/** From the value of `--queue` to what a Redis client asks for. */
import type { RedisSettings } from '../../config.ts'
import { UsageError } from '../../errors.ts'

export interface QueueAddress {
  readonly host: string
  readonly port: number
  readonly database: number
  readonly username: string | null
  readonly password: string | null
  /** Whether the connection is encrypted. */
  readonly encrypted: boolean
  /** The address without name and password, for messages. */
  readonly shown: string
}

const FORM =
  'Name a queue as redis://HOST:6379, or rediss:// for an encrypted connection, with the number of a database behind it ' +
  'where there are several queues (redis://HOST:6379/1). Name and password are read from REDIS_USERNAME and REDIS_PASSWORD.'
const PORT = 6379

/**
 * Valkey is called as Redis is. A name and password in the address come before those of `settings`.
 * @throws UsageError that repeats nothing of the address, for it may hold a password.
 */
export function parseQueueAddress(url: string, settings: RedisSettings): QueueAddress {
  const parsed = URL.parse(url)
  if (parsed === null || !/^rediss?:$/.test(parsed.protocol) || parsed.hostname === '') {
    throw new UsageError('USAGE', `The address of the queue is not well formed. ${FORM}`)
  }
  const database = /^\/?(\d*)$/.exec(parsed.pathname)?.[1]
  if (database === undefined || parsed.search !== '' || parsed.hash !== '') {
    throw new UsageError('USAGE', `The address of the queue has more behind its host than a number. ${FORM}`)
  }
  const port = Number(parsed.port || PORT)
  // Node wants an IPv6 address without its brackets.
  const host = parsed.hostname.replace(/^\[|\]$/g, '')
  return {
    host,
    port,
    database: Number(database),
    username: decoded(parsed.username) ?? settings.username,
    password: decoded(parsed.password) ?? settings.password,
    encrypted: parsed.protocol === 'rediss:',
    shown: `${parsed.protocol}//${parsed.hostname}:${port}${database === '' ? '' : `/${database}`}`,
  }
}

function decoded(part: string): string | null {
  try {
    return part === '' ? null : decodeURIComponent(part)
  } catch {
    throw new UsageError('USAGE', `Name and password in the address of the queue must be percent-encoded. ${FORM}`)
  }
}
