/** Which errors reach the client, and in which words: those made for it, each with a code; everything else is masked. */
import { GraphQLError } from 'graphql'
import { DocumentError, QueryError, StoreError, type StoreErrorCode } from '../errors.ts'

/** What a client is told of a store that fails. The error's own text may name hosts, paths or users, and stays in the log. */
const STORE_MESSAGES: Readonly<Record<StoreErrorCode, string>> = {
  STORE_UNAVAILABLE: 'The store cannot be reached at present; try again later.',
  STORE_AUTHENTICATION: 'The store does not accept the credentials of the service.',
  STORE_NEWER: 'The store was written by a newer version of the service.',
  STORE_LOCKED: 'The store is in use by another process; try again later.',
  STORE_TIMEOUT: 'The answer took too long; make the window or the pages smaller, or ask for less at once.',
  STORE_FAILED: 'The store could not answer the query.',
}

export interface MappedError {
  readonly error: GraphQLError
  /** The error to be logged, where the client does not get to see it as it is; null where it does. */
  readonly hidden: Error | null
}

/**
 * QueryErrors keep message and code, DocumentErrors their reason and code, StoreErrors the code; what GraphQL itself says of a
 * query keeps its text and gets a code where it has none; anything else becomes INTERNAL. An error mapped before gives an
 * equal one.
 */
export function mapError(error: unknown): MappedError {
  const root = rootOf(error)
  if (root instanceof QueryError) return { error: located(error, root.message, root.code), hidden: null }
  if (root instanceof DocumentError) return { error: located(error, root.reason, root.code), hidden: null }
  if (root instanceof StoreError) return { error: located(error, STORE_MESSAGES[root.code], root.code), hidden: root }
  if (error instanceof GraphQLError && root instanceof GraphQLError) {
    // Without a path, no resolver has run: the variables or the name of the operation are wrong.
    const code = error.extensions.code ?? root.extensions.code ?? (error.path === undefined ? 'BAD_USER_INPUT' : null)
    if (typeof code === 'string') return { error: located(error, error.message, code), hidden: null }
  }
  const hidden = root instanceof Error ? root : new Error(`Thrown: ${String(root)}`)
  return { error: located(error, 'Something went wrong inside the service.', 'INTERNAL'), hidden }
}

function rootOf(error: unknown): unknown {
  let root = error
  while (root instanceof GraphQLError && root.originalError) root = root.originalError
  return root
}

/** The same place in query and answer, another text; the original is cut off, so that nothing of it can be printed. */
function located(error: unknown, message: string, code: string): GraphQLError {
  const place = error instanceof GraphQLError ? error : null
  const http = httpOf(place)
  return new GraphQLError(message, {
    ...(place?.nodes && { nodes: place.nodes }),
    ...(place?.source && { source: place.source }),
    ...(place?.positions && { positions: place.positions }),
    ...(place?.path && { path: place.path }),
    extensions: { code, ...(http && { http }) },
  })
}

/** The HTTP status that Yoga wants for it. */
function httpOf(error: GraphQLError | null): object | null {
  const http = error?.extensions.http
  if (typeof http !== 'object' || http === null) return null
  // Of a request that is no GraphQL at all, Yoga knows by an original error, which is cut off here.
  return error?.extensions.originalError ? { ...http, spec: false } : http
}
