/** `import --queue`, `worker` and `queue` as they are called: signals, exit codes, and secrets that stay secret. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { missingRedis, redisServer } from '../helpers/redis-server.ts'
import { MAIN, runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'
import { writeNotes } from './many-notes.ts'

const missing = missingRedis()
const SECRET = 'hush-hush-17'

describe('the commands of the queue', () => {
  if (missing !== null) return it.skip(`all (${missing})`, () => undefined)
  const redis = redisServer({ kept: true, password: SECRET })
  const cwd = temporaryFolder()
  const env = { REDIS_PASSWORD: SECRET }
  const run = (...args: readonly string[]) => runDemarche(args, { cwd, env })

  beforeEach(() => redis.wipe())

  it('stop at SIGTERM with what was begun written and the rest on the queue, which outlives a restart of Redis', {
    timeout: 90_000,
  }, async () => {
    writeNotes(join(cwd, 'notes.jsonl'), 0, 600)
    expect((await run('import', '--queue', redis.url, 'notes.jsonl')).code).toBe(0)
    const args = [MAIN, 'worker', '--queue', redis.url, '--store', 'sqlite:w.db', '--workers', '1', '--json']
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } })
    let stderr = ''
    let stdout = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    const closed = once(child, 'close')
    const counts = async () =>
      JSON.parse((await run('queue', '--queue', redis.url, '--json')).stdout) as Record<string, number>
    while (!stderr.includes('waiting for documents')) await setTimeout(20)
    child.kill('SIGTERM')
    const [code] = (await closed) as [number | null]
    expect(code, stderr).toBe(0)
    expect(stderr).toContain('back on the queue')
    const { added, deadLetters } = JSON.parse(stdout) as { added: number; deadLetters: number }
    expect(deadLetters).toBe(0)
    expect(await counts()).toMatchObject({ waiting: 600 - added, active: 0, failed: 0 })
    await redis.stop()
    await redis.start()
    const rest = await run('worker', '--queue', redis.url, '--store', 'sqlite:w.db', '--until-empty', '--json')
    expect(rest.code, rest.stderr).toBe(0)
    expect(JSON.parse(rest.stdout)).toMatchObject({ added: 600 - added, unchanged: 0, retried: 0 })
    expect(stderr + rest.stderr).not.toContain(SECRET)
  })

  it('end with exit code 3 where the queue is down or refuses the password, which is told nowhere', {
    timeout: 90_000,
  }, async () => {
    writeNotes(join(cwd, 'few.jsonl'), 0, 3)
    const nowhere = `redis://ann:${SECRET}@127.0.0.1:1`
    const wrong = `redis://:not-${SECRET}@${redis.host}`
    const commands = (url: string) => [
      ['import', '--queue', url, 'few.jsonl'],
      ['worker', '--queue', url, '--store', 'sqlite:none.db'],
      ['queue', '--queue', url],
    ]
    for (const [url, code] of [
      [nowhere, 'QUEUE_UNAVAILABLE'],
      [wrong, 'QUEUE_AUTHENTICATION'],
    ] as const) {
      for (const ended of await Promise.all(commands(url).map((args) => run(...args)))) {
        expect(ended.stderr).toMatch(
          new RegExp(`^demarche: The queue at redis://127\\.0\\.0\\.1:\\d+ .*\\[${code}\\]$`, 'm'),
        )
        expect(ended.stderr + ended.stdout).not.toContain(SECRET)
        expect(ended.code).toBe(3)
      }
    }
  })

  it.each([
    [['import', '--queue', 'redis://h', '--store', 'sqlite:x.db', 'few.jsonl'], "cannot be used with option '--store"],
    [['import', '--queue', 'redis://h', '--workers', '2', 'few.jsonl'], "cannot be used with option '--workers"],
    [['import', '--queue', 'redis://h', '--explain', 'few.jsonl'], "cannot be used with option '--explain"],
    [['import', '--queue', 'redis://h', '--reextract'], "cannot be used with option '--reextract"],
    [['import', '--queue', 'redis://h'], 'name what to import'],
    [['import', '--queue', 'redis://h', 'export.jsonl'], 'is an export of a graph'],
    [['import', '--queue', `http://a:${SECRET}@h`, 'few.jsonl'], 'not well formed'],
    [['worker', '--store', 'sqlite:x.db'], 'name the queue'],
    [['worker', '--queue', 'redis://h', '--lease', '2'], 'from 5 to 3600'],
    [['queue', '--queue', 'redis://h', '--failed', 'x', '--retry'], "cannot be used with option '--retry'"],
  ])('refuse %j', async (args, message) => {
    writeFileSync(join(cwd, 'export.jsonl'), '{"record":"document","id":"doc-0123456789abcdef"}\n')
    const { code, stderr } = await run(...args)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain(SECRET)
    expect(code).toBe(2)
  })

  it('refuse a database that Redis does not have, in place of using another', async () => {
    const { code, stderr } = await run('queue', '--queue', `${redis.url}/4711`)
    expect(stderr).toMatch(/no database of that number.*\[QUEUE_FAILED\]/)
    expect(code).toBe(3)
  })

  it('look first with --dry-run, and put nothing on the queue', async () => {
    writeNotes(join(cwd, 'few.jsonl'), 0, 3)
    const { code, stdout } = await run('import', '--queue', redis.url, '--dry-run', '--json', 'few.jsonl')
    expect(JSON.parse(stdout)).toMatchObject({ read: 3, queued: 3 })
    expect(code).toBe(0)
    const told = await run('queue', '--queue', redis.url)
    expect(told.stdout).toMatch(/^ +0 {2}waiting\n +0 {2}with 0 workers\n +0 {2}to be tried again soon\n +0 {2}failed/)
    const moved = await run('queue', '--queue', redis.url, '--failed', 'none.jsonl')
    expect(moved.stderr).toContain('no file is written')
    expect(moved.code).toBe(0)
  })
})
