/** `demarche key`: keys are made, listed and revoked. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()

it('shows a key once, keeps only its hash, and gives a name to one key at a time', async () => {
  const made = await runDemarche(['key', 'create', 'desk', '--write'], { cwd })
  expect([made.code, made.stdout]).toEqual([0, expect.stringMatching(/^demarche_[\w-]{43}\n$/)])
  const file = join(cwd, 'demarche.keys')
  expect(readFileSync(file, 'utf8')).not.toContain(made.stdout.trim().slice('demarche_'.length))
  expect(statSync(file).mode & 0o077).toBe(0)

  const again = await runDemarche(['key', 'create', 'desk'], { cwd })
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('There is a key for "desk"')])

  const list = await runDemarche(['key', 'list'], { cwd })
  expect(list.stdout).toMatch(/^\d{4}-\d\d-\d\d {2}WRITE {2}desk\n$/)

  expect((await runDemarche(['key', 'revoke', 'desk'], { cwd })).code).toBe(0)
  expect((await runDemarche(['key', 'list'], { cwd })).stdout).toBe('')
  const unknown = await runDemarche(['key', 'revoke', 'desk'], { cwd })
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('no key for "desk"')])
}, 60_000)

it('loses no key where several are made and revoked at once', async () => {
  const keys = join(cwd, 'shared.keys')
  const key = (...args: readonly string[]) => runDemarche(['key', ...args, '--keys', keys], { cwd })
  await key('create', 'old')
  const names = ['a', 'b', 'c', 'd']
  const runs = await Promise.all([
    key('revoke', 'old'),
    ...names.map((name) => key('create', name)),
    key('create', 'a'),
  ])
  // Two wanted one name.
  expect(runs.map(({ code }) => code).sort()).toEqual([0, 0, 0, 0, 0, 2])
  const listed = (await key('list')).stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/ +/).at(-1))
  expect(listed.sort()).toEqual(names)
  expect(readdirSync(cwd)).not.toContain('shared.keys.new')
}, 60_000)

it('says who is in its way, and what to do', async () => {
  writeFileSync(join(cwd, 'demarche.keys.new'), '')
  const { code, stderr } = await runDemarche(['key', 'create', 'late'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('demarche.keys.new')])
  rmSync(join(cwd, 'demarche.keys.new'))
}, 60_000)

it('refuses to serve with a file that holds something else', async () => {
  writeFileSync(join(cwd, 'notes.txt'), 'not a key\n')
  const { code, stderr } = await runDemarche(['serve', '--port', '0', '--keys', 'notes.txt'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('notes.txt, line 1: this is no key')])
}, 60_000)
