/** Lets requests in: by their key, and not more of them than were agreed. */
import type { IncomingMessage } from 'node:http'
import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Listener } from '../live/listener.ts'
import { GRAPHQL_PATH } from '../routes.ts'
import { type ApiKey, findKey } from './api-key.ts'
import { type AccessCode, accessError, type Caller, callerOf, NOBODY } from './caller.ts'

export interface AccessOptions {
  /** Asked for at each request. */
  readonly keys: () => readonly ApiKey[]
  /** Questions need a key as well; changes always do. */
  readonly closed: boolean
  /** The page of GraphiQL is served: to anybody, for whoever opens it has not yet had a place to put a key into. */
  readonly page: boolean
  /** Requests a minute for each key, and for each address that shows none. */
  readonly rate: number
  /** What the client is told where `keys` throws; the error itself is not for it. */
  readonly mask: (error: unknown) => GraphQLError
}

export interface Access {
  readonly plugin: Plugin
  callerOf(request: Request): Caller
  listenerOf(request: Request): Listener
}

const MINUTE = 60
const UNKNOWN_KEY = 'The key is unknown or was revoked.'

/**
 * Refuses requests to /graphql: 401 UNAUTHENTICATED for an unknown or revoked key, or for none where one is needed; 429
 * RATE_LIMITED, with `Retry-After` in seconds; 500 for every key while the keys cannot be read.
 */
export function createAccess({ keys, closed, page, rate, mask }: AccessOptions): Access {
  const callers = new WeakMap<Request, Caller>()
  const counted = new WeakMap<Request, string>()
  const limiter = new RateLimiterMemory({ points: rate, duration: MINUTE })

  async function refusal(request: Request, address: string): Promise<Refusal | null> {
    const shown = keyIn(request)
    let key: ApiKey | null
    try {
      key = shown === null ? null : findKey(keys(), shown)
    } catch (error) {
      return failed(mask(error))
    }
    // Guesses count for the address they come from.
    const who = key === null ? `address ${address}` : `key ${key.name}`
    const wait = await secondsToWait(limiter, who)
    if (wait !== null) return rateLimited(rate, wait)
    if (shown !== null && key === null) return unauthenticated(UNKNOWN_KEY)
    if (key === null && closed) return unauthenticated('A key is needed here: send it as "Authorization: Bearer KEY".')
    callers.set(request, callerOf(key))
    counted.set(request, who)
    return null
  }

  return {
    callerOf: (request) => callers.get(request) ?? NOBODY,
    listenerOf: (request) => ({
      who: counted.get(request) ?? 'nobody',
      gone: request.signal,
      check() {
        const shown = keyIn(request)
        if (shown !== null && findKey(keys(), shown) === null) throw accessError('UNAUTHENTICATED', UNKNOWN_KEY)
      },
    }),
    plugin: {
      async onRequest({ request, url, fetchAPI, serverContext, endResponse }) {
        if (url.pathname !== GRAPHQL_PATH || (page && asksForPage(request))) return
        const { req } = (serverContext ?? {}) as { readonly req?: IncomingMessage }
        const refused = await refusal(request, req?.socket.remoteAddress ?? 'unknown')
        if (refused === null) return
        const { status, code, message, headers } = refused
        endResponse(
          fetchAPI.Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers: { ...headers } }),
        )
      },
    },
  }
}

/** Yoga answers such a request with the page, and with nothing else. */
function asksForPage(request: Request): boolean {
  return request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html')
}

interface Refusal {
  readonly status: number
  readonly code: AccessCode | 'INTERNAL'
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

function unauthenticated(message: string): Refusal {
  return { status: 401, code: 'UNAUTHENTICATED', message, headers: { 'www-authenticate': 'Bearer' } }
}

function failed({ message }: GraphQLError): Refusal {
  return { status: 500, code: 'INTERNAL', message, headers: {} }
}

function rateLimited(rate: number, wait: number): Refusal {
  const message = `More than ${rate} requests in a minute; go on in ${wait} seconds.`
  return { status: 429, code: 'RATE_LIMITED', message, headers: { 'retry-after': String(wait) } }
}

function keyIn(request: Request): string | null {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null
}

async function secondsToWait(limiter: RateLimiterMemory, who: string): Promise<number | null> {
  try {
    await limiter.consume(who)
    return null
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}
