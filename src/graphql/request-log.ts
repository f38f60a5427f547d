/** One line in the log for each request, under an id that the answer carries as well. No texts, no variables. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'

const REQUEST_ID_HEADER = 'x-request-id'

interface RequestRecord {
  readonly id: string
  readonly begin: number
}

const current = new AsyncLocalStorage<RequestRecord>()

/** The id of the request that is being answered, null outside of one. */
export function requestId(): string | null {
  return current.getStore()?.id ?? null
}

/** Takes over a request id from the client where it is a plain word of at most 64 characters, else makes one. */
export function requestLogPlugin(logger: Logger): Plugin {
  return {
    instrumentation: {
      request: ({ request }, answer) => {
        const given = request.headers.get(REQUEST_ID_HEADER)
        const id = given && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
        return current.run({ id, begin: performance.now() }, answer)
      },
    },
    onResponse({ request, response }) {
      const record = current.getStore()
      if (!record) return
      response.headers.set(REQUEST_ID_HEADER, record.id)
      logger.info(
        {
          requestId: record.id,
          method: request.method,
          path: new URL(request.url, 'http://localhost').pathname,
          status: response.status,
          milliseconds: Math.round(performance.now() - record.begin),
        },
        'request',
      )
    },
  }
}
