/** A connection to Redis that says at once where there is none, and comes back by itself where it is lost later. */
import { Redis } from 'ioredis'
import { QueueError } from '../../errors.ts'
import type { QueueAddress } from './queue-address.ts'

/** How often a lost connection is sought again before what waits for it fails. */
export const PATIENCE = {
  /** About half a minute, the longest pause being two seconds. */
  SOME: 18,
  ENDLESS: Number.POSITIVE_INFINITY,
} as const

const FIRST_PAUSE = 100
const LONGEST_PAUSE = 2_000

/**
 * When `abandoned` is aborted, a lost connection is not sought any more, nor those that BullMQ makes of this one.
 * @throws QueueError, which names the address without name and password.
 */
export async function connectRedis(
  address: QueueAddress,
  patience: number,
  abandoned: AbortSignal = new AbortController().signal,
): Promise<Redis> {
  let opened = false
  let reason: unknown = null
  const redis = new Redis({
    host: address.host,
    port: address.port,
    db: address.database,
    ...(address.username === null ? {} : { username: address.username }),
    ...(address.password === null ? {} : { password: address.password }),
    ...(address.encrypted ? { tls: {} } : {}),
    // What BullMQ is tested with.
    protocol: 2,
    connectTimeout: 5_000,
    lazyConnect: true,
    // BullMQ's condition for connections that wait for documents.
    maxRetriesPerRequest: null,
    retryStrategy: (times) =>
      opened && times <= patience && !abandoned.aborted
        ? Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (times - 1))
        : null,
  })
  // Whoever waits for an answer is told; without a listener, ioredis would print it.
  redis.on('error', (error) => {
    reason = error
  })
  try {
    await redis.connect()
    // The client goes on in database 0 where the one that was asked for does not exist.
    await redis.select(address.database)
    opened = true
    return redis
  } catch (error) {
    redis.disconnect()
    throw toQueueError(isLost(error) && reason !== null ? reason : error, address)
  }
}

/** The error to throw for one of Redis or of its client; one of ours is given back as it is. */
export function toQueueError(error: unknown, { shown }: QueueAddress): unknown {
  if (error instanceof QueueError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (/^(WRONGPASS|NOAUTH|NOPERM|ERR AUTH)\b/.test(message)) {
    return new QueueError(
      'QUEUE_AUTHENTICATION',
      `The queue at ${shown} refuses the user name or the password. Check REDIS_USERNAME and REDIS_PASSWORD.`,
      { cause: error },
    )
  }
  if (/DB index is out of range/.test(message)) {
    return new QueueError(
      'QUEUE_FAILED',
      `The Redis at ${shown} has no database of that number. Name a smaller one behind its host, or raise "databases" in its settings.`,
      { cause: error },
    )
  }
  if (/^OOM\b/.test(message)) {
    return new QueueError(
      'QUEUE_FULL',
      `The Redis at ${shown} has no memory left for more documents (maxmemory). Start workers, or give it more.`,
      { cause: error },
    )
  }
  if (isLost(error) || (error instanceof Error && 'syscall' in error)) {
    return new QueueError(
      'QUEUE_UNAVAILABLE',
      `The queue at ${shown} cannot be reached. Check the address, and that Redis is running. Nothing is lost: the same command goes on.`,
      { cause: error },
    )
  }
  return new QueueError('QUEUE_FAILED', `The queue at ${shown} could not do what was asked: ${message}`, {
    cause: error,
  })
}

/** True where the connection is gone, or never was. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^(ECONN|ETIMEDOUT|ENOTFOUND|EAI_|EPIPE|EHOST|ENET|CERT|ERR_TLS|ERR_SSL)/.test(code) ||
    /Connection is closed|Stream isn't writeable|max retries per request|connect ETIMEDOUT/i.test(error.message)
  )
}
