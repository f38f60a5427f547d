import { GraphQLError, locatedError, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { QueryError, StoreError, type StoreErrorCode, UsageError } from '../../src/errors.ts'
import { mapError } from '../../src/graphql/map-error.ts'

/** As the executor hands an error of a resolver over. */
const thrown = (error: unknown): GraphQLError =>
  locatedError(error, parse('{ contacts { totalCount } }').definitions, ['contacts'])

const SECRET = 'neo4j://reader:hunter2@graph.internal:7687'
const STORE_CODES: readonly StoreErrorCode[] = [
  'STORE_UNAVAILABLE',
  'STORE_AUTHENTICATION',
  'STORE_NEWER',
  'STORE_LOCKED',
  'STORE_FAILED',
]

describe('mapError', () => {
  it('lets a QueryError through with its code, text and path', () => {
    const { error, hidden } = mapError(thrown(new QueryError('BAD_CURSOR', 'Not a cursor.')))
    expect(error.toJSON()).toMatchObject({
      message: 'Not a cursor.',
      path: ['contacts'],
      extensions: { code: 'BAD_CURSOR' },
    })
    expect(error.originalError).toBeUndefined()
    expect(hidden).toBeNull()
  })

  it.each(STORE_CODES)('gives %s its code, and none of its own text', (code) => {
    const cause = new StoreError(code, `No answer from ${SECRET}`, { cause: new Error(SECRET) })
    const { error, hidden } = mapError(thrown(cause))
    expect(error.extensions).toEqual({ code })
    expect(JSON.stringify(error)).not.toContain('graph.internal')
    expect(error.message.length).toBeGreaterThan(20)
    expect(hidden).toBe(cause)
  })

  it.each([
    ['an error of a library', new TypeError(`fetch failed: ${SECRET}`)],
    ['an error of another room', new UsageError('USAGE', SECRET)],
    ['a text', SECRET],
    ['nothing', undefined],
  ])('masks %s as INTERNAL', (_name, cause) => {
    const { error, hidden } = mapError(thrown(cause))
    expect(error.extensions).toEqual({ code: 'INTERNAL' })
    expect(JSON.stringify(error)).not.toContain('hunter2')
    expect(hidden).toBeInstanceOf(Error)
  })

  it('masks an error of GraphQL itself that rose while resolving', () => {
    const { error } = mapError(thrown(new GraphQLError('Enum "ActorKind" cannot represent value: "SHIP"')))
    expect(error.extensions).toEqual({ code: 'INTERNAL' })
  })

  it('gives what GraphQL says of variables the code BAD_USER_INPUT', () => {
    const { error, hidden } = mapError(new GraphQLError('Variable "$first" got invalid value "x"'))
    expect(error.message).toContain('$first')
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT' })
    expect(hidden).toBeNull()
  })

  it('keeps a code and the status, and nothing else of the extensions', () => {
    const original = new GraphQLError('Too large', {
      extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 }, stack: SECRET },
    })
    expect(mapError(original).error.extensions).toEqual({ code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413 } })
  })

  it('gives an equal error the second time', () => {
    const once = mapError(thrown(new StoreError('STORE_LOCKED', SECRET)))
    expect(mapError(once.error).error.toJSON()).toEqual(once.error.toJSON())
    expect(mapError(once.error).hidden).toBeNull()
  })
})
