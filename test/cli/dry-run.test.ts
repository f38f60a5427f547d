/** `import --dry-run`: the numbers of an import, without one. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packagePath } from '../../src/config.ts'
import { runDemarche } from '../helpers/run-demarche.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const cwd = temporaryFolder()
const SAMPLES = packagePath('samples')
const CALL = 'Norwegian Foreign Minister Ingrid Solvang spoke with Kenyan President Rhea Okonjo on 6 May 2031.'

async function report(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await runDemarche(['import', '--json', ...args], { cwd })
  expect(code, stderr).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}

it('makes no store, and tells of the documents and statements that an import then adds', async () => {
  const planned = await report('--dry-run', '--store', 'sqlite:new.db', join(SAMPLES, '11-camp-david-1978.md'))
  expect(existsSync(join(cwd, 'new.db'))).toBe(false)
  const done = await report('--store', 'sqlite:new.db', join(SAMPLES, '11-camp-david-1978.md'))
  expect(planned).toEqual(done)
  expect(done.statementsAdded).not.toEqual({})
})

it('leaves a store as it is, and tells new documents from changed and known ones', async () => {
  const line = (id: string, published?: string): string => JSON.stringify({ id, text: CALL, published })
  writeFileSync(join(cwd, 'first.jsonl'), [line('a'), line('b')].join('\n'))
  await report('--store', 'sqlite:some.db', 'first.jsonl')
  const before = readFileSync(join(cwd, 'some.db'))
  writeFileSync(join(cwd, 'second.jsonl'), [line('a'), line('b', '2031-05-07'), line('c')].join('\n'))
  const args = ['--store', 'sqlite:some.db', 'second.jsonl']
  const planned = await report('--dry-run', ...args)
  expect(planned).toMatchObject({ read: 3, added: 1, replaced: 1, unchanged: 1, statementsAdded: {} })
  expect(planned).toMatchObject({ statementsConfirmed: { SPOKE_TO: 1 } })
  expect(readFileSync(join(cwd, 'some.db')).equals(before)).toBe(true)
  expect(await report(...args)).toEqual(planned)
})

it('names what fails, and makes no file of it either', async () => {
  writeFileSync(join(cwd, 'broken.jsonl'), '{"text": ""}\nno JSON\n')
  const names = readdirSync(cwd)
  for (const flags of [[], ['--failed', 'asked.jsonl']]) {
    const args = ['import', '--dry-run', '--store', 'sqlite:never.db', ...flags, 'broken.jsonl']
    const { code, stderr } = await runDemarche(args, { cwd })
    expect(stderr).toContain('broken.jsonl, line 2: not valid JSON')
    expect(stderr).not.toContain('what failed is in')
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual(names)
  }
})
