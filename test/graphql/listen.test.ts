import { request as httpRequest, type RequestListener } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/errors.ts'
import { type Listening, type ListenOptions, listen } from '../../src/graphql/listen.ts'

const open: Listening[] = []
async function start(handler: RequestListener, options: Partial<ListenOptions> = {}): Promise<Listening> {
  const server = await listen(handler, { port: 0, ...options })
  open.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.stop()))
})

const quick: RequestListener = (_request, response) => response.end('done')

describe('listen', () => {
  it('takes a free port for 0 and answers there', async () => {
    const server = await start(quick)
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`)
    expect(server.port).toBeGreaterThan(0)
    expect(await (await fetch(server.url)).text()).toBe('done')
  })

  it('names a port that is in use', async () => {
    const { port } = await start(quick)
    const second = listen(quick, { port })
    await expect(second).rejects.toBeInstanceOf(UsageError)
    await expect(second).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`),
    })
  })

  it('says so where the address is not of this machine', async () => {
    await expect(listen(quick, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      name: 'UsageError',
      code: 'USAGE',
      message: expect.stringContaining('192.0.2.1'),
    })
  })

  it('finishes a running request when stopped, and takes no new one', async () => {
    let begun = (): void => {}
    const running = new Promise<void>((resolve) => {
      begun = resolve
    })
    const server = await start(async (_request, response) => {
      response.write('half, ')
      begun()
      await pause(150)
      response.end('whole')
    })
    const answer = fetch(server.url).then((response) => response.text())
    await running
    const stopped = server.stop()
    await expect(fetch(server.url)).rejects.toThrow()
    expect(await answer).toBe('half, whole')
    await stopped
    await server.stop()
  })

  it('closes idle connections that a client keeps', async () => {
    const server = await start(quick)
    const { closed } = await new Promise<{ readonly closed: Promise<void> }>((resolve, reject) => {
      const request = httpRequest(server.url, { headers: { connection: 'keep-alive' } }, (response) => {
        const closed = new Promise<void>((done) => response.socket.once('close', done))
        response.resume().once('end', () => resolve({ closed }))
      })
      request.once('error', reject).end()
    })
    const begin = performance.now()
    await server.stop()
    await closed
    expect(performance.now() - begin).toBeLessThan(2_000)
  })

  it('cuts off what does not end in time', async () => {
    const server = await start((_request, response) => void response.write('never '), { stopTimeout: 50 })
    const response = await fetch(server.url)
    await server.stop()
    await expect(response.text()).rejects.toThrow()
  })
})
