/** Errors of the driver become StoreErrors by their codes; needs no server. */
import { createServer } from 'node:net'
import { newError } from 'neo4j-driver-core'
import { describe, expect, it } from 'vitest'
import { StoreError } from '../../src/errors.ts'
import { hostOf, mapNeo4jError } from '../../src/store/neo4j/map-neo4j-error.ts'
import { neo4jStore } from '../../src/store/neo4j/neo4j-store.ts'

const URL = 'neo4j://sam:secret@graph.example:7687'

describe('driver errors', () => {
  it.each([
    ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
    ['SessionExpired', 'STORE_UNAVAILABLE'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE'],
    ['Neo.ClientError.Security.Unauthorized', 'STORE_AUTHENTICATION'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_AUTHENTICATION'],
    ['Neo.ClientError.Security.CredentialsExpired', 'STORE_AUTHENTICATION'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'STORE_LOCKED'],
    ['Neo.ClientError.Statement.SyntaxError', 'STORE_FAILED'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'STORE_FAILED'],
  ])('%s is %s', (code, expected) => {
    // The message says the opposite: it must not be looked at.
    const cause = newError('unavailable unauthorized locked secret', code)
    const error = mapNeo4jError(cause, URL, 'press')
    expect(error).toBeInstanceOf(StoreError)
    expect(error).toMatchObject({ code: expected, cause })
    expect((error as StoreError).message).toContain('graph.example:7687')
    expect((error as StoreError).message).not.toMatch(/secret|sam/)
  })

  it('what is no error of the driver comes back as it is', () => {
    const errors = [new RangeError('a bug'), new StoreError('STORE_NEWER', 'newer'), 'text']
    expect(errors.map((error) => mapNeo4jError(error, URL, null))).toEqual(errors)
    expect(mapNeo4jError(errors[0], URL, null)).toBe(errors[0])
  })

  it('only host and port of an address are shown', () => {
    expect(hostOf(URL)).toBe('graph.example:7687')
    expect(hostOf('sam:secret')).not.toContain('secret')
    expect(hostOf('')).toBe('the given address')
  })
})

describe('a server that cannot be reached', () => {
  it.each(['neo4j', 'bolt'])(
    '%s: says so within seconds, and again on the next use',
    { timeout: 30_000 },
    async (scheme) => {
      const port = await closedPort()
      const store = neo4jStore({
        url: `${scheme}://127.0.0.1:${port}`,
        username: 'sam',
        password: 'not-to-be-seen',
        database: null,
      })
      const begun = performance.now()
      const error = await store.open().catch((reason: unknown) => reason)
      expect(performance.now() - begun).toBeLessThan(6_000)
      expect(error).toMatchObject({ name: 'StoreError', code: 'STORE_UNAVAILABLE' })
      expect((error as StoreError).message).toContain(`127.0.0.1:${port}`)
      expect((error as StoreError).message).not.toContain('not-to-be-seen')
      await expect(store.view().document('doc-1')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
      await store.close()
    },
  )

  it('an address of another kind is refused, without its password', async () => {
    const store = neo4jStore({ url: 'ftp://sam:secret@graph.example', username: null, password: null, database: null })
    const error = await store.open().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(String(error)).not.toContain('secret')
  })
})

/** A port that was free a moment ago. */
async function closedPort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
