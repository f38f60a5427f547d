import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { untilAborted } from '../../src/ingest/until-aborted.ts'

async function* counting(): AsyncGenerator<number> {
  for (let number = 0; ; number++) yield number
}

describe('untilAborted', () => {
  it('gives the items until it is aborted', async () => {
    const stop = new AbortController()
    const seen: number[] = []
    for await (const number of untilAborted(counting(), stop.signal)) {
      seen.push(number)
      if (number === 3) stop.abort()
    }
    expect(seen).toEqual([0, 1, 2, 3])
  })

  it('ends while the stream waits for its next item', async () => {
    const stop = new AbortController()
    async function* silent(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const seen: number[] = []
    for await (const number of untilAborted(silent(), stop.signal)) {
      seen.push(number)
      setImmediate(() => stop.abort())
    }
    expect(seen).toEqual([1])
  })

  it('keeps no item that was passed on', async () => {
    const module = new URL('../../src/ingest/until-aborted.ts', import.meta.url).href
    // 400 MB in all, with 40 MB to keep them in.
    const script = `
      const { untilAborted } = await import('${module}')
      async function* items() { for (let i = 0; i < 100_000; i++) yield Array.from({ length: 500 }, () => i) }
      let count = 0
      for await (const item of untilAborted(items(), new AbortController().signal)) count += item.length
      console.log(count)`
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--max-old-space-size=40',
      '--input-type=module',
      '--eval',
      script,
    ])
    expect(stdout.trim()).toBe('50000000')
  })
})
