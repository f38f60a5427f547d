/** Asks the GraphQL of this server. Everything that the page knows comes through here. */
import { shownKey } from './key.ts'
import type { Query } from './query.ts'

/** `code` is the server's word for it; UNREACHABLE where there was no answer at all. */
export class AskError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'AskError'
    this.code = code
  }
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Rejects with AskError; with the signal's reason where it was aborted. */
export async function ask<Data, Variables>(
  query: Query<Data, Variables>,
  variables: Variables,
  signal: AbortSignal | null = null,
): Promise<Data> {
  const key = shownKey()
  let answer: GraphQLAnswer<Data>
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ query: query.text, variables, operationName: query.name }),
      signal,
    })
    answer = (await response.json()) as GraphQLAnswer<Data>
  } catch (cause) {
    signal?.throwIfAborted()
    throw new AskError('UNREACHABLE', 'The server does not answer.', { cause })
  }
  const [error] = answer.errors ?? []
  if (error) throw new AskError(error.extensions?.code ?? 'INTERNAL', error.message)
  if (!answer.data) throw new AskError('INTERNAL', 'The server gave an answer without data.')
  return answer.data
}
