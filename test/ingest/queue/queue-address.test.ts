/** Addresses of queues: what is read from them, and that nothing secret of them is ever repeated. */
import { describe, expect, it } from 'vitest'
import { parseQueueAddress } from '../../../src/ingest/queue/queue-address.ts'
import { toQueueError } from '../../../src/ingest/queue/redis-connection.ts'

const NONE = { username: null, password: null }

describe('the address of a queue', () => {
  it.each([
    ['redis://localhost', { host: 'localhost', port: 6379, database: 0, shown: 'redis://localhost:6379' }],
    ['redis://queue.example:7000/2', { port: 7000, database: 2, shown: 'redis://queue.example:7000/2' }],
    ['rediss://queue.example', { encrypted: true, shown: 'rediss://queue.example:6379' }],
    ['redis://[::1]:6380', { host: '::1', port: 6380, shown: 'redis://[::1]:6380' }],
    ['redis://ann:a%2Fb@h', { username: 'ann', password: 'a/b', shown: 'redis://h:6379' }],
    ['redis://:secret@h/', { username: null, password: 'secret', shown: 'redis://h:6379' }],
  ])('%s', (url, expected) => {
    expect(parseQueueAddress(url, NONE)).toMatchObject(expected)
  })

  it('takes name and password from elsewhere where it has none', () => {
    const settings = { username: 'ann', password: 'other' }
    expect(parseQueueAddress('redis://h', settings)).toMatchObject(settings)
    expect(parseQueueAddress('redis://:own@h', settings)).toMatchObject({ username: 'ann', password: 'own' })
  })

  it.each([
    '',
    'localhost:6379',
    'http://u:hush@h',
    'redis://',
    'redis://:hush@h/first',
    'redis://:hush@h?x=1',
    'redis://:%zz@h',
  ])('refuses "%s", and repeats nothing of it', (url) => {
    try {
      parseQueueAddress(url, NONE)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'USAGE', message: expect.stringContaining('redis://HOST:6379') })
      expect(String(error)).not.toMatch(/hush|%zz/)
    }
  })
})

describe('an error of Redis', () => {
  const address = parseQueueAddress('redis://:hush@h', NONE)

  it.each([
    ['WRONGPASS invalid username-password pair or user is disabled.', 'QUEUE_AUTHENTICATION'],
    ['NOAUTH Authentication required.', 'QUEUE_AUTHENTICATION'],
    ["OOM command not allowed when used memory > 'maxmemory'.", 'QUEUE_FULL'],
    ['Connection is closed.', 'QUEUE_UNAVAILABLE'],
    ['ERR unknown command', 'QUEUE_FAILED'],
  ])('"%s" becomes %s', (message, code) => {
    const error = toQueueError(new Error(message), address)
    expect(error).toMatchObject({ code, message: expect.stringContaining('redis://h:6379') })
    expect(String(error)).not.toContain('hush')
  })
})
