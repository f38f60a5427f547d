/** Who asks: the holder of a key, or somebody unknown. */
import { GraphQLError } from 'graphql'
import type { ApiKey, KeyScope } from './api-key.ts'

export interface Caller {
  /** The name of the key; null without one. */
  readonly name: string | null
  /** Null without a key. */
  readonly scope: KeyScope | null
}

export const NOBODY: Caller = { name: null, scope: null }

/** NOBODY without a key. */
export function callerOf(key: ApiKey | null): Caller {
  return key === null ? NOBODY : { name: key.name, scope: key.scope }
}

/** Gives the caller's name. Throws a GraphQLError, UNAUTHENTICATED without a key and FORBIDDEN with one that only reads. */
export function nameOfWriter({ name, scope }: Caller): string {
  if (name === null) {
    throw accessError('UNAUTHENTICATED', 'Changes need a key: send it as "Authorization: Bearer KEY".')
  }
  if (scope !== 'WRITE')
    throw accessError('FORBIDDEN', 'This key may ask questions; changes need one with the scope WRITE.')
  return name
}

export type AccessCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'RATE_LIMITED'

/** For an error in an answer; what is refused before is none. */
export function accessError(code: AccessCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
