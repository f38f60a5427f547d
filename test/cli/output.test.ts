/** What the commands write, and to whom: results to standard output, and no secret anywhere. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { MAIN, runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()
const SAMPLES = packagePath('samples')

describe('demarche export', () => {
  it('refuses a store that is not there, and makes none', async () => {
    const { code, stderr } = await runDemarche(['export', '--store', 'sqlite:typo.db', 'out'], { cwd })
    expect(stderr).toMatch(/no store at typo\.db.*\[STORE_UNAVAILABLE\]/)
    expect(code).toBe(3)
    expect(existsSync(join(cwd, 'typo.db'))).toBe(false)
  })

  it('refuses a file in place of the folder', async () => {
    await runDemarche(['import', '--store', 'sqlite:small.db', join(SAMPLES, '11-camp-david-1978.md')], { cwd })
    writeFileSync(join(cwd, 'notes.txt'), 'mine')
    const { code, stderr } = await runDemarche(['export', '--store', 'sqlite:small.db', 'notes.txt'], { cwd })
    expect(stderr).toMatch(/cannot write to notes\.txt.*is in the way.*\[USAGE\]/)
    expect(code).toBe(2)
  })

  it('writes one JSON object a line to standard output where the folder is -', async () => {
    const { code, stdout } = await runDemarche(['export', '--store', 'sqlite:small.db', '-'], { cwd })
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { record: string }).record)
    expect(new Set(records)).toEqual(new Set(['document', 'contribution', 'actor', 'representation', 'statement']))
    expect(code).toBe(0)
  })
})

describe('--explain', () => {
  const text = 'Norway condemned Kenya. Norway phoned on Tuesday.'

  it('of extract adds what was not read to each line, and tells people', async () => {
    const { code, stdout, stderr } = await runDemarche(['extract', '--explain', '-'], { cwd, stdin: text })
    const { statements, misses } = JSON.parse(stdout) as { statements: object[]; misses: { start: number }[] }
    expect(statements).toHaveLength(1)
    expect(misses).toMatchObject([{ reason: 'NO_TARGET', sentence: 'Norway phoned on Tuesday.', sentenceStart: 24 }])
    expect(stderr).toMatch(/1 not read\n {2}NO_TARGET {2}\S.*\n {4}"Norway phoned on Tuesday\."\n/)
    expect(code).toBe(0)
  })

  it('is not given unless it is asked for', async () => {
    const { stdout, stderr } = await runDemarche(['extract', '-'], { cwd, stdin: text })
    expect(stdout).not.toContain('"misses"')
    expect(stderr).toBe('')
  })

  it('of import lists the sentences, which its JSON always has', async () => {
    const args = ['import', '--store', 'sqlite:explain.db', '--json', '--explain', '-']
    const { stdout, stderr } = await runDemarche(args, { cwd, stdin: text })
    expect(JSON.parse(stdout)).toMatchObject({ misses: { NO_TARGET: { count: 1, first: [{ start: 24 }] } } })
    expect(stderr).toMatch(/^ {4}\S+: "Norway phoned on Tuesday\."$/m)
  })
})

it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told, without a stack trace', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [MAIN, 'extract', SAMPLES], { cwd, stdio: ['ignore', full, 'pipe'] })
  let stderr = ''
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const [code] = (await once(child, 'close')) as [number | null]
  closeSync(full)
  expect(stderr).toMatch(/^demarche: cannot write to standard output: ENOSPC/m)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(code).toBe(2)
})

it('a reader that has seen enough is no error', async () => {
  const child = spawn(process.execPath, [MAIN, 'extract', SAMPLES, SAMPLES], { cwd })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [code] = (await once(child, 'close')) as [number | null]
  expect(stderr).toBe('')
  expect(code).toBe(0)
})

it('the help does not print the address of the environment', async () => {
  const env = { NEO4J_URI: 'neo4j://reader:do-not-print-me@127.0.0.1:7687' }
  const { stdout, code } = await runDemarche(['import', '--help'], { cwd, env })
  expect(stdout).toContain('NEO4J_URI')
  expect(stdout).not.toContain('do-not-print-me')
  expect(code).toBe(0)
})
