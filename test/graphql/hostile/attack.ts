/** A server on a port, and what must hold of every answer of it, whatever was asked. */
import { expect } from 'vitest'
import { type ApiKey, createKey } from '../../../src/graphql/access/api-key.ts'
import { createServer, type ServerOptions } from '../../../src/graphql/create-server.ts'
import { type Listening, type ListenOptions, listen } from '../../../src/graphql/listen.ts'
import type { Store } from '../../../src/store/store.ts'

export const WRITER = createKey('desk', 'WRITE')
export const READER = createKey('intern', 'READ')
const KEYS: readonly ApiKey[] = [WRITER.kept, READER.kept]

export interface Attacked extends Listening {
  readonly graphql: string
}

export async function attacked(
  store: Store,
  options: Omit<ServerOptions, 'store'> = {},
  ports: Partial<ListenOptions> = {},
): Promise<Attacked> {
  const server = createServer({ store, keys: () => KEYS, rate: 1_000_000, ...options })
  const listening = await listen(server, { port: 0, ...ports })
  return { ...listening, graphql: `${listening.url}/graphql` }
}

export interface Reply {
  readonly status: number
  readonly data: unknown
  readonly codes: readonly string[]
  readonly text: string
}

/** Posts a query; checks what must hold of every answer. */
export async function post(
  { graphql }: Attacked,
  body: { readonly query: string; readonly variables?: object; readonly operationName?: string },
  key: string | null = null,
): Promise<Reply> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // With this, what is no question for the schema has the status 400.
      accept: 'application/graphql-response+json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  })
  return reply(response)
}

/** Fails where an answer is no answer of GraphQL, has an error without a code, or shows something of the inside. */
export async function reply(response: Response): Promise<Reply> {
  const text = await response.text()
  expectNothingInternal(text)
  const { data = null, errors = [] } = JSON.parse(text) as {
    data?: unknown
    errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  }
  const codes = errors.map(({ extensions, message }) => {
    expect(extensions?.code, message).toMatch(/^[A-Z]+(_[A-Z]+)*$/)
    return extensions!.code!
  })
  return { status: response.status, data, codes, text }
}

export function expectNothingInternal(text: string): void {
  expect(text).not.toMatch(/\\n +at |\n +at |node_modules|file:\/\/\/|\.ts:\d|SQLITE_|Neo\.[A-Z]|"stack"|stacktrace/i)
}

/** The server answers an ordinary question as ever. */
export async function expectAlive(server: Attacked): Promise<void> {
  const { status, data, codes } = await post(server, { query: '{ stats { documents } }' })
  expect([status, codes]).toEqual([200, []])
  expect(data).toEqual({ stats: { documents: expect.any(Number) } })
}
