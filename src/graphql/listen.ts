/** Opens a port for a server, and closes it without cutting off an answer. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { UsageError } from '../errors.ts'

/**
 * What answers requests. Where it can be disposed of, that ends what it keeps open without an end of its own, and waits until it asks
 * nothing of anybody any more.
 */
export type Handler = RequestListener & { dispose?(): unknown }

export interface ListenOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** `127.0.0.1` where not given: this machine only. */
  readonly host?: string
  /** After so many milliseconds `stop` cuts off what still runs. */
  readonly stopTimeout?: number
  /** Milliseconds within which a client must have sent its request; half a minute where not given. */
  readonly requestTimeout?: number
  /** Milliseconds after which a connection is closed on which nothing moves in either direction; five minutes where not given. */
  readonly idleTimeout?: number
}

export interface Listening {
  /** For instance `http://127.0.0.1:4000`. */
  readonly url: string
  readonly port: number
  /** Accepts nothing new, lets running requests finish, closes idle connections. May be called twice. */
  stop(): Promise<void>
}

const STOP_TIMEOUT = 10_000
/** A megabyte comes through a slow line in that time. */
const REQUEST_TIMEOUT = 30_000
/** Longer than any answer keeps a client waiting for its first byte. */
const IDLE_TIMEOUT = 300_000

/** Rejects with UsageError: PORT_IN_USE, or USAGE where the address cannot be opened for another reason. */
export async function listen(
  handler: Handler,
  {
    port,
    host = '127.0.0.1',
    stopTimeout = STOP_TIMEOUT,
    requestTimeout = REQUEST_TIMEOUT,
    idleTimeout = IDLE_TIMEOUT,
  }: ListenOptions,
): Promise<Listening> {
  // Clients that send slowly, or do not read what they asked for, shall not gather until there is room for no other.
  const server = createServer({
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(requestTimeout, 1_000),
  })
  server.setTimeout(idleTimeout)
  let stopped: Promise<void> | null = null
  server.on('request', (request, response) => {
    // A kept connection would otherwise stay open behind its last answer.
    if (stopped) response.setHeader('connection', 'close')
    response.on('close', () => {
      if (stopped) setImmediate(() => server.closeIdleConnections())
    })
    handler(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, port, host)))
    server.listen(port, host, resolve)
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    stop() {
      stopped ??= Promise.all([
        closed(server, stopTimeout),
        Promise.race([handler.dispose?.(), pause(stopTimeout, undefined, { ref: false })]),
      ]).then(() => undefined)
      return stopped
    },
  }
}

function closed(server: Server, timeout: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), timeout)
    server.close((error) => {
      clearTimeout(cut)
      if (error) reject(error)
      else resolve()
    })
    server.closeIdleConnections()
  })
}

function refusal(error: NodeJS.ErrnoException, port: number, host: string): UsageError {
  if (error.code === 'EADDRINUSE') {
    return new UsageError(
      'PORT_IN_USE',
      `Port ${port} on ${host} is in use by another program. Stop it, or choose another port.`,
      { cause: error },
    )
  }
  return new UsageError('USAGE', `Cannot listen on port ${port} of ${host}: ${error.code ?? error.message}.`, {
    cause: error,
  })
}
