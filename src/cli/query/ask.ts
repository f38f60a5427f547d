/** Where a saved query is asked: a store, through the same GraphQL as a server has, or a server. */
import { StoreError, type StoreErrorCode, UsageError } from '../../errors.ts'
import type { GraphQLServer } from '../../graphql/create-server.ts'

export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const ACCEPT = 'application/graphql-response+json, application/json'

export type Ask = (asked: Asked) => Promise<Readonly<Record<string, unknown>>>

/** Rejects with UsageError for what GraphQL finds wrong, and with StoreError where the server or its store does not answer. */
export function askServer(url: string, key: string | null): Ask {
  return async (asked) => {
    const headers = {
      'content-type': 'application/json',
      accept: ACCEPT,
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    }
    let response: Response
    try {
      response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(asked) })
    } catch (cause) {
      throw new StoreError('STORE_UNAVAILABLE', `There is no answer from ${hostOf(url)}: is a server running there?`, {
        cause,
      })
    }
    return dataOf(response, hostOf(url))
  }
}

/** Asks without a port: the request goes through the server's own limits and error codes. Rejects as `askServer` does. */
export function askStore(server: GraphQLServer): Ask {
  return async (asked) => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: ACCEPT },
      body: JSON.stringify(asked),
    })
    return dataOf(response, 'the store')
  }
}

async function dataOf(response: Response, who: string): Promise<Readonly<Record<string, unknown>>> {
  // What we accept has an end, and a subscription has none.
  if (response.status === 406) throw new UsageError('USAGE', 'This is a subscription: read it as docs/live.md tells.')
  const body = (await response.json().catch(() => null)) as {
    readonly data?: Readonly<Record<string, unknown>> | null
    readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  } | null
  if (body === null) throw new UsageError('USAGE', `What ${who} answers is no GraphQL (status ${response.status}).`)
  if (body.errors !== undefined && body.errors.length > 0) {
    const messages = body.errors.map(({ message, extensions }) => `${message} [${extensions?.code ?? 'no code'}]`)
    const store = body.errors.map(({ extensions }) => extensions?.code).find((code) => code?.startsWith('STORE_'))
    if (store) throw new StoreError(store as StoreErrorCode, messages.join('\n'))
    throw new UsageError('USAGE', messages.join('\n'))
  }
  return body.data ?? {}
}

function hostOf(url: string): string {
  return URL.parse(url)?.host || 'the address given'
}
